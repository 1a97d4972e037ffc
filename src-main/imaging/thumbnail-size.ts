/**
 * Sizes of thumbnails that a window decodes at the size it shows them: in whole blocks of 16 px on both sides.
 *
 * Chromium lets libjpeg halve or quarter a JPEG while decoding only where no block is cut (crbug.com/890745): a cell of 160 px
 * then costs half the time and a quarter of the memory. 3:2 is 528 x 352, 4:3 is 512 x 384, 16:9 is 512 x 288.
 */
import type { Size } from '../domain/photo.ts';

/** Side of the blocks of a JPEG with colour at half resolution (ITU-T T.81, A.2). */
const BLOCK_PX = 16;
/** Longest side as asked for, and how far from it another may be. */
const THUMBNAIL_EDGE_PX = 512;
const FURTHEST_PX = 64;
/** Pixels that may be cut from a side or put to it, so that it ends with a block: under one in a hundred of 3:2, under two of 3:1. */
const MOST_CHANGED_PX = 3;
/** Of a shorter side, in px, three are too many. */
const SHORTEST_PX = 9 * BLOCK_PX;

/** Pixels from a side to the nearest end of a block; positive where some must be put to it. */
function toBlock(side: number): number {
  const over = side % BLOCK_PX;
  return over > BLOCK_PX / 2 ? BLOCK_PX - over : -over;
}

const isNear = (side: number): boolean => Math.abs(toBlock(side)) <= MOST_CHANGED_PX;

/** The longest side, in px, at which a picture of that size is fitted, so that both sides end with a block or nearly. */
export function thumbnailEdge({ width, height }: Size): number {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (long <= THUMBNAIL_EDGE_PX || short === 0) return THUMBNAIL_EDGE_PX;
  const fitting: number[] = [];
  for (let edge = THUMBNAIL_EDGE_PX - FURTHEST_PX; edge <= THUMBNAIL_EDGE_PX + FURTHEST_PX; edge += BLOCK_PX)
    if (edge <= long && isNear(Math.round((short * edge) / long))) fitting.push(edge);
  const away = (edge: number): number => Math.abs(edge - THUMBNAIL_EDGE_PX);
  return fitting.sort((a, b) => away(a) - away(b))[0] ?? THUMBNAIL_EDGE_PX;
}

/** Pixels to put to the right and to the bottom (negative: to cut), so that both sides end with a block; none where that were too many, or too much of a small or thin picture. */
export function toWholeBlocks({ width, height }: Size): { readonly right: number; readonly bottom: number } {
  const isFitted = Math.max(width, height) >= THUMBNAIL_EDGE_PX - FURTHEST_PX && Math.min(width, height) >= SHORTEST_PX;
  return isFitted && isNear(width) && isNear(height)
    ? { right: toBlock(width), bottom: toBlock(height) }
    : { right: 0, bottom: 0 };
}
