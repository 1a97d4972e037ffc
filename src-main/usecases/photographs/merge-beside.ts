/** Merges metadata into a photograph's sidecar, alternating with other writers: only over what was just read. */
import { DeskError } from '../../domain/failure.ts';
import { type SidecarPlace, sidecarPlace } from '../../domain/sidecar-name.ts';
import type { SidecarFiles, SidecarWords, XmpMerger } from './sidecar-ports.ts';

export interface BesidePorts {
  readonly files: SidecarFiles;
  readonly xmp: XmpMerger;
}

/** Names of all files next to a photograph; `isFresh` asks the disk whatever is remembered. */
export type Siblings = (path: string, isFresh: boolean) => Promise<readonly string[]>;

/** Another desk may write the same sidecar in the same moment: then what it wrote is read first. */
const ATTEMPTS = 8;
const LISTED_MS = 1_000;

/**
 * Says the sidecar's name; null where there was nothing to say. Throws `cannot-write` where another program keeps
 * writing the sidecar, and what files and XMP merger throw.
 * @param wordsFor asked again at each attempt, with the name of the sidecar that counts for the photograph then (null
 * for none)
 */
export async function mergeBeside(
  { files, xmp }: BesidePorts,
  path: string,
  siblings: Siblings,
  wordsFor: (from: string | null) => Promise<SidecarWords | null>,
): Promise<string | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const place = sidecarPlace(fileNameOf(path), await siblings(path, attempt > 0));
    const existing = place.from === null ? null : await readIfThere(files, path, place.from);
    if (existing === null && place.from !== null) continue;
    const words = await wordsFor(place.from);
    if (words === null) return null;
    const bytes = await xmp.merge(existing, words, place.name);
    if (existing !== null && place.from === place.name && isSame(existing, bytes)) return place.name;
    if (!(await isAsRead(files, path, place, existing))) continue;
    await files.write(path, place.name, bytes);
    return place.name;
  }
  throw new DeskError('cannot-write', 'Another program keeps writing the sidecar.', {
    wayOut: 'Wait until it has finished, then write the sidecar again.',
  });
}

/** Null where it went away since the folder was listed: the folder is listed again. */
async function readIfThere(files: SidecarFiles, path: string, name: string): Promise<Uint8Array | null> {
  return (await files.exists(path, name)) ? files.read(path, name) : null;
}

/** Whether nobody wrote it since it was read. */
async function isAsRead(
  files: SidecarFiles,
  path: string,
  place: SidecarPlace,
  bytes: Uint8Array | null,
): Promise<boolean> {
  if (place.from === null || bytes === null) return !(await files.exists(path, place.name));
  if (place.from !== place.name && (await files.exists(path, place.name))) return false;
  const now = await readIfThere(files, path, place.from);
  return now !== null && isSame(now, bytes);
}

/** Listings of folders, read again after a moment: ten thousand sidecars in one folder are not ten thousand listings. */
export function listings(files: Pick<SidecarFiles, 'siblings'>): Siblings {
  const known = new Map<string, { readonly at: number; readonly names: Promise<readonly string[]> }>();
  return (path, isFresh) => {
    const folder = folderOf(path);
    const found = known.get(folder);
    if (found !== undefined && !isFresh && Date.now() - found.at < LISTED_MS) return found.names;
    const names = files.siblings(path);
    known.clear();
    known.set(folder, { at: Date.now(), names });
    return names;
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function lastSlash(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
}

export function fileNameOf(path: string): string {
  return path.slice(lastSlash(path) + 1);
}

export function folderOf(path: string): string {
  return path.slice(0, lastSlash(path));
}
