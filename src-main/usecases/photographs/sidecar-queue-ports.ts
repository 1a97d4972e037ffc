/** What the queue of sidecars needs: rows that survive everything, and the words of one photograph as they are now. */
import type { MarkTimes } from '../../domain/marks/settle-marks.ts';
import type { NewsMetadata } from '../../domain/metadata.ts';
import type { OwnMetadata } from '../../domain/own-metadata.ts';
import type { Marks, PhotoId } from '../../domain/photo.ts';

/** One photograph that is to be written, with everything that the desk says about it. */
export interface DueSidecar {
  readonly photoId: PhotoId;
  readonly request: number;
  /** Absolute path of the file next to which it is written; null where none is there now. */
  readonly path: string | null;
  readonly marks: Marks;
  readonly times: MarkTimes;
  readonly own: OwnMetadata;
  /** The moved capture time, where it is wanted in the sidecar. */
  readonly takenAt: string | null;
  /** What the file said when the use's words were first to be written; null where there are none. */
  readonly base: NewsMetadata | null;
  /** The name by which this desk signs what it says. */
  readonly by: string;
  /** Caption, credit and alt text of the use that was written last. */
  readonly picture: {
    readonly caption: string;
    readonly credit: string;
    readonly altText: string;
    readonly at: number;
  } | null;
}

export interface SidecarQueue {
  /** The next that can be written, these left out; null where nothing waits. */
  next(atWork?: readonly PhotoId[]): PhotoId | null;
  /** Null where it is not in the queue any more. */
  due(id: PhotoId): DueSidecar | null;
  /** Out of the queue, unless another request came meanwhile. */
  done(id: PhotoId, request: number): void;
  /** Stays in the queue with its reason; a passing one is tried again. */
  failed(
    id: PhotoId,
    failure: { readonly reason: string; readonly wayOut: string | null; readonly passing: boolean },
  ): void;
  /** Whatever failed for a passing reason waits again. */
  tryAgain(): void;
  /** How many wait, failures left out. */
  waiting(): number;
  /** The name by which this desk signs what it says. */
  deskName(): string;
  /** A line of the history about what was not written. */
  note(words: string): void;
  /** Puts these into the queue; says how many, and how many lie in folders without sidecars. */
  ask(ids: readonly PhotoId[]): { readonly asked: number; readonly refused: number };
}
