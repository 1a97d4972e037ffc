/** What one file or sidecar says about marks, before anybody has read it. */
/** When a mark or word was said. */
export interface SaidTime {
  /** Milliseconds. */
  readonly at: number;
  /** What was said, short. An entry beside something else is out of date: another program wrote that. */
  readonly token: string;
  /** The desk that said so. */
  readonly by: string;
}
/** By the name of the mark, or of the field. */
export type SaidTimes = Readonly<Record<string, SaidTime>>;

/** One block's marks as they were found: the file's own, or a sidecar's. */
export interface SaidBlock {
  /** Values as they were written, by property; see PROGRAMS. */
  readonly properties: Readonly<Record<string, string>>;
  /** `xmp:MetadataDate`, ISO 8601; null where the block has none. */
  readonly stated: string | null;
  /** When the file that holds it was written, in milliseconds. */
  readonly modifiedMs: number;
  /** When desks said what is there; absent where none wrote it. */
  readonly times?: SaidTimes;
}
