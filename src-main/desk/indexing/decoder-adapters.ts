/** The use cases' ports, answered by the decoder process. */
import type { DecoderClient } from '../../decoder/client.ts';
import { DecoderDied } from '../../decoder/running-jobs.ts';
import { type ReadingTrouble, tooSlow } from '../../domain/reading-trouble.ts';
import type { DecodeResult, PhotoToDecode, ThumbnailMaker } from '../../usecases/indexing/decode-ports.ts';
import type {
  FactsAnswer,
  FactsReader,
  FactsRequest,
  FolderScanner,
  ScannedDirectory,
} from '../../usecases/indexing/disk-ports.ts';
import { isSilent, notAsked } from '../../usecases/indexing/silent-disk.ts';
import type { PictureHome } from './picture-home.ts';

/** A walk over a slow network drive takes its time; it is cancelled by the editor, not by a clock. */
const SCAN_LIMIT_MS = 24 * 3600 * 1000;
const FACTS_LIMIT_MS = 60_000;
/** Large pictures wait for each other inside the decoder, and that is part of it. */
const DECODE_LIMIT_MS = 120_000;
/** What a disk does not give within this time it did not give within the others either: they cover the same bytes. */
const READ_LIMIT_MS = 60_000;
const TRY_AGAIN = 'Try again under Unreadable files; if it happens again, get the file from its source.';

export function decoderScanner(decoder: DecoderClient): FolderScanner {
  return {
    scan: (root, digests, found, signal) =>
      decoder.run(
        'scan',
        { root, digests },
        { signal, limitMs: SCAN_LIMIT_MS, urgent: true, onPart: (part) => found(part as readonly ScannedDirectory[]) },
      ),
  };
}

/** `limits` in milliseconds; tests wait less. */
export function decoderFacts(
  decoder: DecoderClient,
  limits: Pick<DecodeLimits, 'facts' | 'read'> = LIMITS,
): FactsReader {
  const ask = (requests: readonly FactsRequest[], signal: AbortSignal): Promise<readonly FactsAnswer[]> =>
    decoder.run('facts', requests, { signal, limitMs: limits.facts, urgent: true, once: requests.length > 1 });

  async function read(requests: readonly FactsRequest[], signal: AbortSignal): Promise<readonly FactsAnswer[]> {
    try {
      return await ask(requests, signal);
    } catch (error) {
      if (!(error instanceof DecoderDied)) throw error;
      if (requests.length === 1)
        return [{ kind: 'unreadable', ...(await blamed(decoder, requests[0]!.path, error, signal, limits.read)) }];
      if (error.overran) return oneByOne(requests, signal);
      // One of them is poison: halves find it in few steps, and all others are read.
      const half = Math.ceil(requests.length / 2);
      return [...(await read(requests.slice(0, half), signal)), ...(await read(requests.slice(half), signal))];
    }
  }

  /** A disk that keeps one file back keeps the others back too: they are not asked for, and wait for it with that one. */
  async function oneByOne(requests: readonly FactsRequest[], signal: AbortSignal): Promise<readonly FactsAnswer[]> {
    const answers: FactsAnswer[] = [];
    for (const request of requests)
      answers.push(...(isSilent(answers.at(-1)) ? [notAsked()] : await read([request], signal)));
    return answers;
  }
  return { read };
}

/** In milliseconds; tests wait less. */
export interface DecodeLimits {
  readonly facts: number;
  readonly decode: number;
  readonly read: number;
}
const LIMITS: DecodeLimits = { facts: FACTS_LIMIT_MS, decode: DECODE_LIMIT_MS, read: READ_LIMIT_MS };

export function decoderThumbnails(
  decoder: DecoderClient,
  home: PictureHome,
  limits: Pick<DecodeLimits, 'decode' | 'read'> = LIMITS,
): ThumbnailMaker {
  return {
    async make(photo: PhotoToDecode, signal: AbortSignal): Promise<DecodeResult> {
      try {
        return await home.use((cache) =>
          decoder.run('thumbnail', { cache, photo }, { signal, limitMs: limits.decode }),
        );
      } catch (error) {
        if (!(error instanceof DecoderDied)) throw error;
        const { photoId, path } = photo;
        const { reason, wayOut } = await blamed(decoder, path, error, signal, limits.read);
        return {
          photoId,
          readState: 'unreadable',
          reason,
          wayOut,
          warnings: [],
          width: null,
          height: null,
          picture: null,
          likeness: null,
          identity: null,
        };
      }
    },
    async embedded(photos, signal) {
      try {
        return await home.use((cache) => decoder.run('embedded', { cache, photos }, { signal, urgent: true }));
      } catch (error) {
        if (error instanceof DecoderDied) return [];
        throw error;
      }
    },
  };
}

type Blamed = Pick<ReadingTrouble, 'reason' | 'wayOut' | 'passing'> & { readonly code?: ReadingTrouble['code'] };

/** What took the decoder down or kept it too long: the file itself, or a disk that does not give it. */
async function blamed(
  decoder: DecoderClient,
  path: string | null,
  died: DecoderDied,
  signal: AbortSignal,
  limitMs: number,
): Promise<Blamed> {
  const itself = { reason: died.message, wayOut: TRY_AGAIN, passing: false };
  if (!died.overran || path === null) return itself;
  try {
    const trouble = await decoder.run('readThrough', { path }, { signal, once: true, limitMs });
    return trouble?.passing === true ? trouble : itself;
  } catch (error) {
    if (error instanceof DecoderDied && error.overran) return tooSlow();
    throw error;
  }
}
