/** The seam for migrations: one step of the library's schema, numbered, never edited once it is published. */
import type { WritableDb } from '../library/handles.ts';

export interface Migration {
  /** Becomes SQLite's `user_version`; numbered by tens. */
  readonly version: number;
  readonly name: string;
  /** Runs inside one transaction. */
  up(db: WritableDb): void;
}
