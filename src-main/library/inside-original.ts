/** Which originals are decoded themselves for an export, and which are exported by the largest JPEG inside them. */
import { isShownByPreview } from '../domain/photo-type.ts';
import type { PhotoToDecode } from '../usecases/indexing/decode-ports.ts';

/** The JPEG to export instead of the original (RAW and what the decoder does not know); null where the original is decoded. */
export function insideOf(photo: PhotoToDecode | null): PhotoToDecode['preview'] {
  return photo !== null && isShownByPreview(photo.type) ? photo.preview : null;
}
