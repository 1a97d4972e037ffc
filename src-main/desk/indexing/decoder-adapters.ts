/** The use cases' ports, answered by the decoder process. */
import type { DecoderClient } from '../../decoder/client.ts';
import { DecoderDied } from '../../decoder/running-jobs.ts';
import type { DecodeResult, PhotoToDecode, ThumbnailMaker } from '../../usecases/indexing/decode-ports.ts';
import type {
  FactsAnswer,
  FactsReader,
  FactsRequest,
  FolderScanner,
  ScannedDirectory,
} from '../../usecases/indexing/index-ports.ts';
import type { PictureHome } from './picture-home.ts';

/** A walk over a slow network drive takes its time; it is cancelled by the editor, not by a clock. */
const SCAN_LIMIT_MS = 24 * 3600 * 1000;
const FACTS_LIMIT_MS = 60_000;
/** Large pictures wait for each other inside the decoder, and that is part of it. */
const DECODE_LIMIT_MS = 120_000;
const TRY_AGAIN = 'Try again from the tray; if it happens again, get the file from its source.';

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

export function decoderFacts(decoder: DecoderClient): FactsReader {
  async function read(requests: readonly FactsRequest[], signal: AbortSignal): Promise<readonly FactsAnswer[]> {
    try {
      return await decoder.run('facts', requests, { signal, limitMs: FACTS_LIMIT_MS, urgent: true });
    } catch (error) {
      if (!(error instanceof DecoderDied)) throw error;
      if (requests.length === 1) return [{ kind: 'unreadable', reason: error.message, wayOut: TRY_AGAIN }];
      // One of them is poison: halves find it in few steps, and all others are read.
      const half = Math.ceil(requests.length / 2);
      return [...(await read(requests.slice(0, half), signal)), ...(await read(requests.slice(half), signal))];
    }
  }
  return { read };
}

export function decoderThumbnails(decoder: DecoderClient, home: PictureHome): ThumbnailMaker {
  return {
    async make(photo: PhotoToDecode, signal: AbortSignal): Promise<DecodeResult> {
      try {
        return await home.use((cache) =>
          decoder.run('thumbnail', { cache, photo }, { signal, limitMs: DECODE_LIMIT_MS }),
        );
      } catch (error) {
        if (!(error instanceof DecoderDied)) throw error;
        const { photoId } = photo;
        return {
          photoId,
          readState: 'unreadable',
          reason: error.message,
          wayOut: TRY_AGAIN,
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
