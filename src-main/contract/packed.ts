/**
 * Rows on their way to the window, as one short text. Text is copied between processes and worlds as it is, where objects are taken apart
 * and put together again; and from 64 KB on Chromium maps memory for every message, which takes longer than all the rest.
 */

declare const packedType: unique symbol;
/** JSON of the fields' names, then of their values row by row. */
export type Packed<T> = string & { readonly [packedType]: T };

/** All rows must have the same fields. */
export function pack<T extends object>(rows: readonly T[]): Packed<T> {
  const names = Object.keys(rows[0] ?? {}) as (keyof T)[];
  return JSON.stringify([names, ...rows.map((row) => names.map((name) => row[name]))]) as Packed<T>;
}

export function unpack<T extends object>(text: Packed<T>): readonly T[] {
  const [names = [], ...rows] = JSON.parse(text) as [string[], ...unknown[][]];
  return rows.map((values) => Object.fromEntries(names.map((name, at) => [name, values[at]])) as T);
}
