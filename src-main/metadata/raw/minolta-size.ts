/** The size of a Minolta raw file's image, as its `PRD` block and its maker notes write it. */
import type { ByteSource } from '../byte-source.ts';
import type { Found } from '../found.ts';
import { u16be, u16le } from '../integers.ts';

/** `PRD`: eight letters of version, then sensor height and width, image height and width. */
export function minoltaSize(source: ByteSource, at: number, little: boolean): Found['fullSize'] {
  const bytes = source.read(at, 16);
  const [height, width] = little ? [u16le(bytes, 12), u16le(bytes, 14)] : [u16be(bytes, 12), u16be(bytes, 14)];
  return width > 0 && height > 0 ? { width, height } : null;
}
