/** What one file or sidecar says about marks, before anybody has read it. */

/** One block's marks as they were found: the file's own, or a sidecar's. */
export interface SaidBlock {
  /** Values as they were written, by property; see PROGRAMS. */
  readonly properties: Readonly<Record<string, string>>;
  /** `xmp:MetadataDate`, ISO 8601; null where the block has none. */
  readonly stated: string | null;
  /** When the file that holds it was written, in milliseconds. */
  readonly modifiedMs: number;
}
