/** Which originals are decoded themselves for an export, and which are exported by the largest JPEG inside them. */
import type { PhotoToDecode } from '../usecases/decode-ports.ts';

const DECODED: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'tiff', 'gif', 'avif', 'heic']);

/** The JPEG to export instead of the original (RAW and what the decoder does not know); null where the original is decoded. */
export function insideOf(photo: PhotoToDecode | null): PhotoToDecode['preview'] {
  return photo === null || DECODED.has(photo.type) ? null : photo.preview;
}
