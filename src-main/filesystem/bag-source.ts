/** Reads a bundle from a folder or from a zip in the same way. */
import type { Readable } from 'node:stream';
import { DeskError } from '../domain/failure.ts';

export interface BagProblem {
  readonly path: string;
  readonly problem: string;
}

export interface BagSource {
  /** Every plain file, relative to the bag with `/`, and its size in bytes. */
  readonly files: ReadonlyMap<string, number>;
  /** What was found beside plain files and folders. */
  readonly problems: readonly BagProblem[];
  /** What systems left next to the bag's folder in a zip. */
  readonly strays: readonly string[];
  read(path: string): Promise<Readable>;
  close(): void;
}

/** More files than any article could have; a folder chosen by mistake must not be walked for minutes. */
export const MOST_FILES = 100_000;

export function unreadableBag(path: string, found: string, cause: unknown): DeskError {
  return new DeskError('unreadable', `${path} is not a bundle: ${found}`, {
    wayOut: "Name the bundle's folder or its .zip file.",
    subject: path,
    cause,
  });
}
