/** Brightness and two colour differences in a TIFF without JPEG, one of each a pixel, turned into red, green and blue (TIFF 6.0, section 21). */
import type { TiffLayout } from '../metadata/containers/tiff-photograph.ts';

export const YCC = 6;

/**
 * In place, `count` samples of 8 bits a pixel of which the first three are colours. Brightness and differences are stretched by the file's
 * black and white (tag 532), then mixed by its parts of red, green and blue in brightness (tag 529).
 */
export function fromYcc(out: Uint8Array, count: number, { luma, blackWhite }: NonNullable<TiffLayout['ycc']>): void {
  const [red, green, blue] = luma;
  const [black, white, blueZero, blueMost, redZero, redMost] = blackWhite;
  const rounded = (value: number): number => (value <= 0 ? 0 : value >= 255 ? 255 : Math.round(value));
  for (let at = 0; at + 2 < out.length; at += count) {
    const y = ((out[at]! - black) * 255) / (white - black);
    const r = y + (((out[at + 2]! - redZero) * 127) / (redMost - redZero)) * (2 - 2 * red);
    const b = y + (((out[at + 1]! - blueZero) * 127) / (blueMost - blueZero)) * (2 - 2 * blue);
    out[at] = rounded(r);
    out[at + 1] = rounded((y - red * r - blue * b) / green);
    out[at + 2] = rounded(b);
  }
}
