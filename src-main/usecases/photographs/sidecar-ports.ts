/** What writing sidecars needs: the files around a photograph, and a program that merges words into XMP. */
import type { PathProperty } from '../../domain/keyword-paths.ts';
import type { SaidBlock, SaidTimes } from '../../domain/marks/said-block.ts';
import type { WrittenMarks } from '../../domain/marks/written-marks.ts';
import type { NewsMetadata } from '../../domain/metadata.ts';
import type { OwnField, OwnValue } from '../../domain/own-metadata.ts';

/** The words and marks that a desk writes back; an absent one leaves what is there, null or an empty text takes it out. */
export type SidecarWords = { readonly [F in OwnField]?: OwnValue } & {
  readonly marks?: WrittenMarks;
  /** ISO 8601, as precise as the camera knew it. */
  readonly takenAt?: string;
  /** ISO 8601: when these words were written, so that readers know the later saying. Absent: the date that is there stays. */
  readonly metadataDate?: string;
  /** When these words and marks were said; what others said of the rest stays. */
  readonly said?: SaidTimes;
  /** The words above a keyword by the desk's own list, the topmost first. */
  readonly above?: (keyword: string) => readonly string[];
};

/** What a sidecar says by itself. */
export interface SidecarSays {
  readonly metadata: NewsMetadata;
  readonly said: SaidBlock | null;
  /** Trees of keywords as they are there, by property. */
  readonly paths: { readonly [P in PathProperty]: readonly string[] };
  /** The identifiers of its media topics, as they are there; terms of other vocabularies are next to them. */
  readonly topicIds: readonly string[];
}

export interface XmpMerger {
  /**
   * XMP that says what `existing` (null for none) says, and these words over it; read back and compared before it is answered.
   * Throws a DeskError where `existing` is no XMP or the program cannot run.
   */
  merge(existing: Uint8Array | null, words: SidecarWords, name: string): Promise<Uint8Array>;
  /** Starts the program, so that the first merge need not wait for it; what goes wrong is told by that merge. */
  prepare(): void;
  close(): Promise<void>;
}

export interface SidecarFiles {
  /** Names of all files next to this one. */
  siblings(photographPath: string): Promise<readonly string[]>;
  /** Whether a sidecar of this name lies next to this photograph. */
  exists(photographPath: string, name: string): Promise<boolean>;
  /** Content of a sidecar next to this photograph. */
  read(photographPath: string, name: string): Promise<Uint8Array>;
  /** Written beside and renamed: whole or not at all. Refuses any name that does not end in `.xmp`. */
  write(photographPath: string, name: string, bytes: Uint8Array): Promise<void>;
}
