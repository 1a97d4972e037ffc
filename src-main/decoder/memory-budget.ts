/** Makes large pictures wait for each other, so that four at once never use up the machine's memory. */
import { isShownByPreview } from '../domain/photo-type.ts';
import type { PhotoToDecode } from '../usecases/indexing/decode-ports.ts';

/** What pictures at work may need together, in bytes; the process takes about 150 MB besides. */
const TOTAL_BYTES = 550_000_000;
/** Measured peaks a pixel: an interlaced PNG or a progressive JPEG is held whole, JPEG XL and deep AVIF several times over (resources/help/trust.md). */
const BYTES_A_PIXEL = 4;
const HEAVY: Readonly<Partial<Record<PhotoToDecode['type'], number>>> = {
  jxl: 34,
  avif: 24,
  heic: 12,
  jp2: 16,
  psd: 8,
  bmp: 8,
};
/** What the process may come to, and from when on a picture is asked whether it fits under that, in bytes. */
const MOST_HELD_BYTES = 760_000_000;
const MUCH_BYTES = 100_000_000;
/** Where the file does not say how large it is. */
const USUAL_PIXELS = 24_000_000;

export function bytesNeeded({
  type,
  width,
  height,
  preview,
}: Pick<PhotoToDecode, 'type' | 'width' | 'height' | 'preview'>): number {
  // LibRaw develops it, in its own memory.
  if (isShownByPreview(type) && preview === null) return TOTAL_BYTES;
  const pixels = width === null || height === null ? USUAL_PIXELS : width * height;
  return Math.min(TOTAL_BYTES, pixels * (HEAVY[type] ?? BYTES_A_PIXEL));
}

export interface MemoryBudget {
  /** Waits until there is room for the work, in the order asked; what needs all of it goes alone. @throws NeedsRoom unless it insists */
  run<T>(bytes: number, work: () => Promise<T>, insists?: boolean): Promise<T>;
}

/** WebAssembly never gives back what it once took: what it left free is not enough for this picture. */
export class NeedsRoom extends Error {}

/** `held` tells how many bytes the process holds. */
export function memoryBudget(total = TOTAL_BYTES, held = (): number => process.memoryUsage.rss()): MemoryBudget {
  const waiting: { readonly bytes: number; readonly begin: () => void }[] = [];
  let inUse = 0;
  function pump(): void {
    for (;;) {
      const first = waiting[0];
      if (first === undefined || inUse + first.bytes > total) return;
      waiting.shift();
      inUse += first.bytes;
      first.begin();
    }
  }
  return {
    async run(bytes, work, insists = true) {
      const asked = Math.min(bytes, total);
      await new Promise<void>((begin) => {
        waiting.push({ bytes: asked, begin });
        pump();
      });
      try {
        const left = held() - (inUse - asked);
        if (!insists && asked >= MUCH_BYTES && left + asked > MOST_HELD_BYTES) throw new NeedsRoom();
        return await work();
      } finally {
        inUse -= asked;
        pump();
      }
    },
  };
}
