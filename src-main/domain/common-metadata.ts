/** What several photographs' metadata have in common, field by field: the form of a selection shows it, or "mixed". */
import type { NewsMetadata } from './metadata.ts';
import { isSameValue, OWN_FIELDS, type OwnField, type OwnValue, valueIn } from './own-metadata.ts';

/** Null in `value` is an empty field in all of them; `mixed` has at least two values. */
export type CommonField =
  | { readonly mixed: false; readonly value: OwnValue }
  | { readonly mixed: true; readonly filled: number };
export type CommonMetadata = { readonly [F in OwnField]: CommonField };

/** Takes photographs in, one after the other. */
export class CommonValues {
  readonly #fields = new Map<OwnField, { value: OwnValue; mixed: boolean; filled: number }>();

  add(metadata: NewsMetadata): void {
    for (const field of OWN_FIELDS) {
      const value = valueIn(metadata, field);
      const known = this.#fields.get(field);
      const filled = value === null ? 0 : 1;
      if (known === undefined) this.#fields.set(field, { value, mixed: false, filled });
      else {
        known.filled += filled;
        known.mixed ||= !isSameValue(known.value, value);
      }
    }
  }

  result(): CommonMetadata {
    const fields = OWN_FIELDS.map((field): readonly [OwnField, CommonField] => {
      const { value, mixed, filled } = this.#fields.get(field) ?? { value: null, mixed: false, filled: 0 };
      return [field, mixed ? { mixed, filled } : { mixed: false, value }];
    });
    return Object.fromEntries(fields) as unknown as CommonMetadata;
  }
}
