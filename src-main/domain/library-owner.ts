/** The record of who has a library open, kept next to it, and how it is worded. */

export interface LibraryOwner {
  readonly pid: number;
  /** When that process began, in the words of its system; null where the system does not tell. Process numbers are given out again. */
  readonly processStart: string | null;
  readonly host: string;
  readonly program: 'window' | 'command line';
  /** What the command line does there, such as `index`. */
  readonly doing: string | null;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** The window's profile folder: a second window on this library goes to that one. */
  readonly profile: string | null;
  /** Milliseconds between two beats. */
  readonly beatEvery: number;
  readonly beat: number;
}

/** The record of who has this library open. */
export function ownerFile(libraryFile: string): string {
  return `${libraryFile}.owner`;
}

/** The record as it was written; null where it is not one. */
export function readOwner(written: string): LibraryOwner | null {
  try {
    const found = JSON.parse(written) as Partial<LibraryOwner> | null;
    if (typeof found !== 'object' || found === null) return null;
    const { pid, host, program, since } = found;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string') return null;
    if (program !== 'window' && program !== 'command line') return null;
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    return {
      pid,
      host,
      program,
      since,
      processStart: text(found.processStart),
      doing: text(found.doing),
      profile: text(found.profile),
      beatEvery: typeof found.beatEvery === 'number' ? found.beatEvery : 0,
      beat: typeof found.beat === 'number' ? found.beat : 0,
    };
  } catch {
    return null;
  }
}

/** As `the Picture Desk window (process 4711 since 29 November 08:10 UTC)`; `here` is this machine's name. */
export function ownerInWords(owner: LibraryOwner | null, here: string): string {
  if (owner === null) return 'another program';
  const { program, doing, pid, host, since } = owner;
  const who =
    program === 'window' ? 'the Picture Desk window' : `the command line${doing === null ? '' : ` (${doing})`}`;
  const where = host === here ? '' : ` on ${host}`;
  return `${who}, process ${pid}${where}, since ${since.slice(0, 16).replace('T', ' ')} UTC`;
}
