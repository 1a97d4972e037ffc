/** Works through the queue of sidecars: reads what lies there first, takes over what is later, writes what is ours, keeps all else. */
import { AGENCIES, type Agency } from '../../domain/credit/agencies.ts';
import { parseCredit } from '../../domain/credit/credit.ts';
import { DeskError, failureOf } from '../../domain/failure.ts';
import { MARK_NAMES } from '../../domain/marks/mark-property.ts';
import type { SaidBlock } from '../../domain/marks/said-block.ts';
import { writtenMarks } from '../../domain/marks/written-marks.ts';
import type { NewsMetadata } from '../../domain/metadata.ts';
import { isSameValue, type OwnField, type OwnValue, valueIn } from '../../domain/own-metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { type SidecarPlace, sidecarPlace } from '../../domain/sidecar-name.ts';
import type { SidecarFiles, SidecarWords, XmpMerger } from './sidecar-ports.ts';
import type { DueSidecar, SidecarQueue } from './sidecar-queue-ports.ts';

export interface QueuePorts {
  readonly queue: SidecarQueue;
  readonly files: SidecarFiles;
  readonly xmp: XmpMerger;
  readonly agencies?: () => readonly Agency[];
  /** Reads the photograph's words and marks again with the sidecar at this path, and settles who is later. Says what is new in it. */
  reread(id: PhotoId, sidecar: string): Promise<Reread | null>;
}

export interface Reread {
  readonly said: SaidBlock | null;
  /** What the file says now. */
  readonly metadata: NewsMetadata;
  /** What it said when it was read before. */
  readonly before: NewsMetadata;
}

export interface QueueRun {
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, waiting: number) => void;
}

export interface QueueResult {
  readonly written: number;
  readonly failed: readonly PhotoId[];
}

/** Resolves when nothing waits any more, or when it is aborted: what is left stays in the queue. */
export async function writeQueuedSidecars(ports: QueuePorts, { signal, onProgress }: QueueRun): Promise<QueueResult> {
  const { queue } = ports;
  const failed: PhotoId[] = [];
  const siblings = listings(ports.files);
  let written = 0;
  for (let id = queue.next(); id !== null && !signal.aborted; id = queue.next()) {
    onProgress?.(written, queue.waiting());
    try {
      await writeOne(ports, id, siblings);
      written += 1;
    } catch (error) {
      // Stopped, not failed: it is written the next time.
      if (signal.aborted) break;
      const { kind, message, wayOut } = failureOf(error);
      failed.push(id);
      queue.failed(id, { reason: message, wayOut, passing: kind !== 'unreadable' && kind !== 'wrong-use' });
    }
  }
  return { written, failed };
}

/** Another desk may write the same sidecar in the same moment: then what it wrote is read first. */
const ATTEMPTS = 8;
const LISTED_MS = 1_000;

async function writeOne(ports: QueuePorts, id: PhotoId, siblings: ReturnType<typeof listings>): Promise<void> {
  const { queue, files, xmp } = ports;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const path = queue.due(id)?.path;
    if (path === undefined) return;
    if (path === null) {
      throw new DeskError('not-found', 'The photograph is not there, so its sidecar waits.', {
        wayOut: 'Connect its disk, or say where its folder is now: it is written then.',
      });
    }
    const place = sidecarPlace(fileNameOf(path), await siblings(path, attempt > 0));
    const existing = place.from === null ? null : await files.read(path, place.from);
    const found = place.from === null ? null : await ports.reread(id, `${folderOf(path)}/${place.from}`);
    // What was later in the file is in the library now.
    const due = queue.due(id);
    if (due === null) return;
    const { words, kept } = sidecarWordsOf(due, found, ports.agencies?.());
    if (words !== null) {
      const bytes = await xmp.merge(existing, words, place.name);
      if (existing === null || place.from !== place.name || !isSame(existing, bytes)) {
        if (!(await isAsRead(files, path, place, existing))) continue;
        await files.write(path, place.name, bytes);
      }
    }
    if (kept.length > 0)
      queue.note(
        `From outside: the sidecar of ${fileNameOf(path)} has later words (${kept.join(', ')}); yours stay in the article`,
      );
    queue.done(id, due.wish);
    return;
  }
  throw new DeskError('cannot-write', 'Another program keeps writing the sidecar.', { wayOut: 'It is tried again.' });
}

/** `words` null where the desk has nothing to say about this photograph; `kept`: what another wrote later than the use's words. */
export function sidecarWordsOf(
  { marks, times, own, picture, takenAt }: DueSidecar,
  found: Reread | null,
  agencies: readonly Agency[] = AGENCIES,
): { readonly words: SidecarWords | null; readonly kept: readonly string[] } {
  const marked = MARK_NAMES.flatMap((mark) => times[mark] ?? []);
  const at = [
    ...marked,
    ...Object.values(own).map((word) => Date.parse(word.at)),
    ...(picture === null ? [] : [picture.at]),
  ];
  if (at.length === 0 && takenAt === null) return { words: null, kept: [] };
  const latest = new Date(Math.max(...at, ...(takenAt === null ? [] : [Date.now()]))).toISOString();
  const stated = Date.parse(found?.said?.stated ?? '');
  const used = Object.entries(picture === null ? {} : wordsOfUse(picture, agencies)) as [OwnField, OwnValue][];
  const isLaterElsewhere = ([field, value]: [OwnField, OwnValue]): boolean => {
    if (found === null || picture === null || !(stated > picture.at)) return false;
    const now = valueIn(found.metadata, field);
    return now !== null && !isSameValue(now, valueIn(found.before, field)) && !isSameValue(now, value);
  };
  // The photograph's own words, written after those of the use, have the last word.
  const isOwnLater = ([field]: [OwnField, OwnValue]): boolean => Date.parse(own[field]?.at ?? '') > (picture?.at ?? 0);
  const kept = used.filter(isLaterElsewhere);
  const written = used.filter((one) => !isLaterElsewhere(one) && !isOwnLater(one));
  const words: SidecarWords = {
    ...Object.fromEntries(Object.entries(own).map(([field, { value }]) => [field, value])),
    ...Object.fromEntries(written),
    ...(takenAt === null ? {} : { takenAt }),
    ...(marked.length === 0 ? {} : { marks: writtenMarks(marks, found?.said?.properties ?? {}) }),
    ...(Number.isFinite(stated) && stated >= Date.parse(latest) ? {} : { metadataDate: latest }),
  };
  return { words, kept: kept.map(([field]) => field) };
}

/** An empty text says nothing: what the photograph says of itself stays. */
function wordsOfUse(
  { caption, credit, altText }: { readonly caption: string; readonly credit: string; readonly altText: string },
  agencies: readonly Agency[],
): Pick<SidecarWords, 'description' | 'creditLine' | 'creator' | 'altText'> {
  const photographer = credit.trim() === '' ? null : (parseCredit(credit, agencies)?.photographer ?? null);
  return {
    ...(caption.trim() === '' ? {} : { description: caption.trim() }),
    ...(credit.trim() === '' ? {} : { creditLine: credit.trim() }),
    ...(photographer === null ? {} : { creator: [photographer] }),
    ...(altText.trim() === '' ? {} : { altText: altText.trim() }),
  };
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
  return (await files.exists(path, place.from)) && isSame(await files.read(path, place.from), bytes);
}

/** Listings of folders, read again after a moment: ten thousand sidecars in one folder are not ten thousand listings. */
function listings(files: SidecarFiles): (path: string, isFresh: boolean) => Promise<readonly string[]> {
  const known = new Map<string, { readonly at: number; readonly names: readonly string[] }>();
  return async (path, isFresh) => {
    const folder = folderOf(path);
    const found = known.get(folder);
    if (found !== undefined && !isFresh && Date.now() - found.at < LISTED_MS) return found.names;
    const names = await files.siblings(path);
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

function fileNameOf(path: string): string {
  return path.slice(lastSlash(path) + 1);
}

function folderOf(path: string): string {
  return path.slice(0, lastSlash(path));
}
