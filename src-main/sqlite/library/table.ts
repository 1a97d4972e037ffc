/** One list of columns a table: its SELECT, its INSERT and the type of its rows follow from that list. */

/** What SQLite keeps. */
export type Stored = string | number | Uint8Array | null;

/** How one field of a row is kept: in one column, or in several where the value has parts. */
export interface Column<Value> {
  readonly names: readonly string[];
  /** The value of what is in the columns, in their order; undefined where the row has no such field. */
  read(stored: readonly Stored[]): Value;
  write(value: Value): readonly Stored[];
}

/** A line for every field of the row, also of those that may be absent. */
export type Columns<Row> = { readonly [Field in keyof Row]-?: Column<Row[Field]> };
/** The type of the rows that such a list describes. */
export type RowOf<List> = { readonly [Field in keyof List]: List[Field] extends Column<infer Value> ? Value : never };

export interface Table<Row extends object> {
  /** `id, article_id, …`: what SELECT asks for, and INSERT writes. */
  readonly columns: string;
  /** `@id, @article_id, …`, for `parameters`. */
  readonly values: string;
  /** `caption = @caption, …` of all fields but these. */
  set(...but: readonly (keyof Row)[]): string;
  /** What is bound for a row: each column by its name. */
  parameters(row: Row): Record<string, Stored>;
  row(stored: unknown): Row;
}

/** Describes a table of these columns; a field of `Row` without a column does not compile. */
export function table<Row extends object>(list: Columns<Row>): Table<Row> {
  const fields = Object.entries(list) as [keyof Row, Column<Row[keyof Row]>][];
  const names = fields.flatMap(([, column]) => column.names);
  return {
    columns: names.join(', '),
    values: names.map((name) => `@${name}`).join(', '),
    set: (...but) =>
      fields
        .filter(([field]) => !but.includes(field))
        .flatMap(([, column]) => column.names.map((name) => `${name} = @${name}`))
        .join(', '),
    parameters(row) {
      const bound: Record<string, Stored> = {};
      for (const [field, column] of fields) {
        const values = column.write(row[field]);
        column.names.forEach((name, at) => {
          bound[name] = values[at] ?? null;
        });
      }
      return bound;
    },
    row(stored) {
      const found = stored as Readonly<Record<string, Stored>>;
      const row: Partial<Row> = {};
      for (const [field, column] of fields) {
        const value = column.read(column.names.map((name) => found[name] ?? null));
        if (value !== undefined) row[field] = value;
      }
      return row as Row;
    },
  };
}

/** Text or a number, kept as it is. */
export function plain<Value extends string | number | null>(name: string): Column<Value> {
  return { names: [name], read: ([stored]) => stored as Value, write: (value) => [value] };
}

/** Text that a row may lack: kept as NULL, and so is the empty text. */
export function maybe(name: string): Column<string | undefined> {
  return {
    names: [name],
    read: ([stored]) => (stored === null ? undefined : (stored as string)),
    write: (value) => [value === undefined || value === '' ? null : value],
  };
}

/** True and false as 1 and 0. */
export function flag(name: string): Column<boolean> {
  return { names: [name], read: ([stored]) => stored === 1, write: (value) => [value ? 1 : 0] };
}

/** Anything that JSON can say; `absent` is kept for a row that lacks the field. Null is kept as NULL. */
export function json<Value>(name: string, absent?: Value): Column<Value> {
  return {
    names: [name],
    read: ([stored]) => (stored === null ? null : JSON.parse(stored as string)) as Value,
    write: (value) => {
      const kept = value ?? absent ?? null;
      return [kept === null ? null : JSON.stringify(kept)];
    },
  };
}
