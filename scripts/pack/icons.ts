/** Draws the program's icon in every size from two drawings of our own: a plain one for small sizes, the full one above. */
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from '../setup/places.mjs';

export const ICON_SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const;
/** Pixels up to which details would only blur. */
const SMALL = 32;

export async function writeIcon(size: number, into: string): Promise<void> {
  const drawing = size <= SMALL ? 'icon-small.svg' : 'icon.svg';
  // Rendered at the size itself: both drawings are 512 wide at 72 dpi.
  const density = (72 * size) / 512;
  await sharp(join(root, 'resources', 'icon', drawing), { density: Math.max(1, density) })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(into);
}
