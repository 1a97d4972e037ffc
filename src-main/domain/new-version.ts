/** What a desk's own file of versions says, and whether it names a newer one. */

export interface NamedVersion {
  readonly version: string;
  /** One sentence of whoever keeps the file, as text. */
  readonly note: string | null;
}

/** Three numbers, as package.json writes versions. */
const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;
const LONGEST_NOTE = 500;

/** `{"version": "0.3.0", "note": "…"}`; null where it is anything else. */
export function readNamedVersion(text: string): NamedVersion | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  const { version, note } = (found ?? {}) as { readonly version?: unknown; readonly note?: unknown };
  if (typeof version !== 'string' || !VERSION.test(version)) return null;
  return { version, note: typeof note === 'string' && note.trim() !== '' ? note.trim().slice(0, LONGEST_NOTE) : null };
}

export function isNewer(found: string, current: string): boolean {
  const [theirs, ours] = [VERSION.exec(found), VERSION.exec(current)];
  if (theirs === null || ours === null) return false;
  for (let part = 1; part <= 3; part += 1) {
    const difference = Number(theirs[part]) - Number(ours[part]);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
