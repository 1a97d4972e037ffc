/** One step of scanning: everything it writes, or nothing; what was counted ahead of a step that failed is forgotten. */
import type { WritableDb } from '../library/handles.ts';
import type { PhotoRowWriter } from './photo-row-writer.ts';
import type { PhotoSheet } from './photo-sheet.ts';

/** Runs the work in a transaction that takes the writer's lock at once; throws what the work throws, rolled back. */
export type IndexStep = <T>(work: () => T) => T;

/** What all writes of a scan run in. Throws what the work throws, after everything that was remembered of it is forgotten. */
export function indexStep(db: WritableDb, writer: PhotoRowWriter, sheet: PhotoSheet): IndexStep {
  return (work) => {
    try {
      return db.transaction(work).immediate();
    } catch (error) {
      writer.forget();
      sheet.forget();
      throw error;
    }
  };
}
