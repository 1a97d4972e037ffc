/** Works through the queue of sidecars: reads each first, applies what is newer in it, writes what is ours, keeps everything else. */
import { AGENCIES, type Agency } from '../../domain/credit/agencies.ts';
import { parseCredit } from '../../domain/credit/credit.ts';
import { DeskError, failureOf } from '../../domain/failure.ts';
import { believedBlock, isAfter, latestBelieved } from '../../domain/marks/believed-times.ts';
import { MARK_NAMES } from '../../domain/marks/mark-property.ts';
import type { SaidBlock } from '../../domain/marks/said-block.ts';
import { writtenMarks } from '../../domain/marks/written-marks.ts';
import type { NewsMetadata } from '../../domain/metadata.ts';
import { isSameValue, type OwnField, type OwnValue, valueIn } from '../../domain/own-metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { wordToken } from '../../domain/said-times.ts';
import { type SaidWords, timeOf } from '../../domain/settle-own.ts';
import { type BesidePorts, fileNameOf, folderOf, listings, mergeBeside, type Siblings } from './merge-beside.ts';
import type { SidecarWords } from './sidecar-ports.ts';
import type { DueSidecar, SidecarQueue } from './sidecar-queue-ports.ts';

export interface QueuePorts extends BesidePorts {
  readonly queue: SidecarQueue;
  readonly agencies?: () => readonly Agency[];
  /** The words above a keyword by the desk's own list, the topmost first. */
  readonly above?: (keyword: string) => readonly string[];
  /** Reads the photograph's words and marks again with the sidecar at this path, and settles who is later. Says what is new in it. */
  reread(id: PhotoId, sidecar: string): Promise<Reread | null>;
}

export interface Reread {
  readonly said: SaidBlock | null;
  /** What the file says now. */
  readonly metadata: NewsMetadata;
  readonly sources?: SaidWords['sources'];
}

export interface QueueRun {
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, waiting: number) => void;
}

export interface QueueResult {
  readonly written: number;
  readonly failed: readonly PhotoId[];
}

/** While ExifTool merges one, the disk takes the one before and the next is read: the program is never idle. */
const AT_ONCE = 4;

/** Resolves when nothing waits any more, or when it is aborted: what is left stays in the queue. */
export async function writeQueuedSidecars(ports: QueuePorts, { signal, onProgress }: QueueRun): Promise<QueueResult> {
  const { queue } = ports;
  const failed: PhotoId[] = [];
  const siblings = listings(ports.files);
  const atWork = new Map<PhotoId, Promise<void>>();
  let written = 0;
  const write = async (id: PhotoId): Promise<void> => {
    try {
      await writeOne(ports, id, siblings);
      written += 1;
    } catch (error) {
      // Stopped, not failed: it is written the next time.
      if (signal.aborted) return;
      const { kind, message, wayOut } = failureOf(error);
      failed.push(id);
      queue.failed(id, { reason: message, wayOut, passing: kind !== 'unreadable' && kind !== 'wrong-use' });
    }
  };
  try {
    for (;;) {
      const id = signal.aborted || atWork.size === AT_ONCE ? null : queue.next([...atWork.keys()]);
      if (id === null && atWork.size === 0) break;
      if (id === null) {
        await Promise.race(atWork.values());
        continue;
      }
      onProgress?.(written, queue.waiting());
      const work = write(id).finally(() => atWork.delete(id));
      atWork.set(id, work);
    }
  } finally {
    await Promise.allSettled(atWork.values());
  }
  return { written, failed };
}

async function writeOne(ports: QueuePorts, id: PhotoId, siblings: Siblings): Promise<void> {
  const { queue } = ports;
  const path = queue.due(id)?.path;
  if (path === undefined) return;
  if (path === null) {
    throw new DeskError('not-found', 'The photograph is missing, so its sidecar waits.', {
      wayOut: 'Connect its disk or locate its folder; it is then written.',
    });
  }
  let request: number | null = null;
  let kept: readonly string[] = [];
  await mergeBeside(ports, path, siblings, async (from) => {
    const found = from === null ? null : await ports.reread(id, `${folderOf(path)}/${from}`);
    // What was later in the file is in the library now.
    const due = queue.due(id);
    if (due === null) return null;
    request = due.request;
    const made = sidecarWordsOf(due, found, ports.agencies?.());
    kept = made.kept;
    const above = ports.above;
    return made.words === null || above === undefined ? made.words : { ...made.words, above };
  });
  if (request === null) return;
  if (kept.length > 0)
    queue.note(
      `From other programs: the sidecar of ${fileNameOf(path)} has newer text (${kept.join(', ')}); the article keeps yours`,
    );
  queue.done(id, request);
}

/** `words` null where the desk has nothing to say about this photograph; `kept`: what another wrote later than the use's words. */
export function sidecarWordsOf(
  { marks, times, own, picture, takenAt, base, by }: DueSidecar,
  found: Reread | null,
  agencies: readonly Agency[] = AGENCIES,
  now = Date.now(),
): { readonly words: SidecarWords | null; readonly kept: readonly string[] } {
  // What was made by a clock that was wrong then is signed with the time of this writing.
  const notAfterNow = (time: number): number => (time > latestBelieved(now) ? now : time);
  const marked = MARK_NAMES.flatMap((mark) => times[mark] ?? []).map(notAfterNow);
  const at = [
    ...marked,
    ...Object.values(own).map((word) => notAfterNow(Date.parse(word.at))),
    ...(picture === null ? [] : [picture.at]),
  ];
  if (at.length === 0 && takenAt === null) return { words: null, kept: [] };
  const latest = new Date(Math.max(...at, ...(takenAt === null ? [] : [now]))).toISOString();
  const believed = found?.said == null ? null : believedBlock(found.said, latestBelieved(now));
  const stated = Date.parse(believed?.stated ?? '');
  // A date in the future would stay: no later one would be written over it.
  const isDated = stated >= Date.parse(latest) && !isAfter(found?.said?.stated, latestBelieved(now));
  const used = Object.entries(picture === null ? {} : wordsOfUse(picture, agencies)) as [OwnField, OwnValue][];
  const isLaterElsewhere = ([field, value]: [OwnField, OwnValue]): boolean => {
    if (found === null || picture === null) return false;
    const time = timeOf({ metadata: found.metadata, times: believed?.times, sources: found.sources }, field);
    if (!((time?.at ?? stated) > picture.at)) return false;
    const there = valueIn(found.metadata, field);
    return there !== null && !isSameValue(there, valueIn(base ?? found.metadata, field)) && !isSameValue(there, value);
  };
  // The photograph's own words, written after those of the use, count.
  const isOwnLater = ([field]: [OwnField, OwnValue]): boolean => Date.parse(own[field]?.at ?? '') > (picture?.at ?? 0);
  const kept = used.filter(isLaterElsewhere);
  const written = used.filter((one) => !isLaterElsewhere(one) && !isOwnLater(one));
  const said = {
    ...Object.fromEntries(
      MARK_NAMES.flatMap((mark) => {
        const time = times[mark];
        return time === null ? [] : [[mark, { at: notAfterNow(time), token: String(marks[mark]), by }]];
      }),
    ),
    ...Object.fromEntries(
      Object.entries(own).map(([field, { value, at: moment }]) => [
        field,
        { at: notAfterNow(Date.parse(moment)), token: wordToken(value), by },
      ]),
    ),
    ...Object.fromEntries(
      written.map(([field, value]) => [field, { at: picture?.at ?? 0, token: wordToken(value), by }]),
    ),
  };
  const words: SidecarWords = {
    said,
    ...Object.fromEntries(Object.entries(own).map(([field, { value }]) => [field, value])),
    ...Object.fromEntries(written),
    ...(takenAt === null ? {} : { takenAt }),
    ...(marked.length === 0 ? {} : { marks: writtenMarks(marks, found?.said?.properties ?? {}) }),
    ...(isDated ? {} : { metadataDate: latest }),
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
