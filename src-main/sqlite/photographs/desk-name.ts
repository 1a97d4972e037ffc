/** The name by which desks on one folder tell each other apart: made once for each library. */
import type { ReadableDb } from '../library/handles.ts';

/** Read once, when it is first asked for; empty in a library of before, which is only read. */
export function deskName(db: ReadableDb): () => string {
  let name: string | null = null;
  return () => {
    name ??=
      (db.prepare("SELECT json_extract(value, '$') FROM view_state WHERE key = 'deskId'").pluck().get() as
        | string
        | undefined) ?? '';
    return name;
  };
}
