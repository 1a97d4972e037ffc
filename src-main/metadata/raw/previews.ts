/** Which of the JPEGs inside a file are worth showing: their sizes are read from their own headers, their claims are not believed. */
import type { EmbeddedPreview } from '../../domain/metadata.ts';
import type { ByteSource } from '../byte-source.ts';
import { jpegFrame } from '../containers/jpeg-segments.ts';
import type { Found } from '../found.ts';

const MAX_CANDIDATES = 16;
/** A contact sheet's cell at its smallest: what is smaller than this is only shown when there is nothing else. */
const CELL_EDGE_PX = 120;

export interface Previews {
  readonly preview: EmbeddedPreview | null;
  readonly thumbnail: EmbeddedPreview | null;
}

export function choosePreviews(source: ByteSource, found: Found, orientation: number): Previews {
  const whole: EmbeddedPreview[] = [];
  const cut: EmbeddedPreview[] = [];
  const seen = new Set<number>();
  for (const { offset, length, orientation: own } of found.previews.slice(0, MAX_CANDIDATES)) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    const within = Math.min(length, source.size - offset);
    const frame = jpegFrame(source, offset, within);
    if (frame == null || frame.width === 0 || frame.height === 0 || frame.bits !== 8) continue;
    const { width, height } = frame;
    const one = {
      offset,
      length: within,
      width,
      height,
      orientation: own ?? uprightness(found, orientation, width, height),
    };
    (within < length ? cut : whole).push(one);
  }
  // Where the file was cut off within its previews, half of a large one is worth less than a whole small one.
  if (cut.length > 0) found.warnings.push('A preview goes beyond the end of the file: the file is cut short');
  const usable = whole.length > 0 ? whole : cut;
  usable.sort((one, other) => other.width * other.height - one.width * one.height);
  const preview = usable[0] ?? null;
  const thumbnail = usable.findLast(({ width, height }) => Math.max(width, height) >= CELL_EDGE_PX) ?? preview;
  return { preview, thumbnail };
}

/** Thumbnails lie as the stored picture does, unless a program has turned the one and not the other: their shape tells. */
function uprightness(found: Found, orientation: number, width: number, height: number): number {
  if (orientation < 5 || found.width == null || found.height == null || width === height) return orientation;
  const stored = found.width > found.height;
  return found.width !== found.height && stored !== width > height ? 1 : orientation;
}
