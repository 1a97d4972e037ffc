/** A second comparison of two pictures: where light and colour are in them, read from their ThumbHashes. */

/** What a ThumbHash says, as numbers that can be compared. */
export interface RoughPicture {
  /** Waves of lightness by their number across and down, NOWHERE where the shape of the picture has none. */
  readonly light: Float32Array;
  readonly across: number;
  readonly down: number;
  /** The mean colour and its waves, on the yellow-blue and the red-green axis. */
  readonly colour: Float32Array;
}

const MOST = 7;
const COLOUR_WAVES = 3;
const NOWHERE = Number.NaN;

/** Null where the bytes are no ThumbHash of an opaque picture. */
export function roughPicture(hash: Uint8Array): RoughPicture | null {
  if (hash.length < 8) return null;
  const head = hash[0]! | (hash[1]! << 8) | (hash[2]! << 16);
  const shape = hash[3]! | (hash[4]! << 8);
  if (head >> 23 !== 0) return null;
  const isLandscape = shape >> 15 !== 0;
  const across = Math.max(3, isLandscape ? MOST : shape & 7);
  const down = Math.max(3, isLandscape ? shape & 7 : MOST);
  let read = 0;
  const next = (): number => {
    const nibble = ((hash[5 + (read >> 1)] ?? 0) >> ((read & 1) << 2)) & 15;
    read += 1;
    return nibble / 7.5 - 1;
  };
  const light = new Float32Array(MOST * MOST).fill(NOWHERE);
  eachWave(across, down, (column, row) => {
    light[row * MOST + column] = next();
  });
  const colour = [((head >> 6) & 63) / 31.5 - 1, ((head >> 12) & 63) / 31.5 - 1];
  for (const scale of [(shape >> 3) & 63, (shape >> 9) & 63]) {
    eachWave(COLOUR_WAVES, COLOUR_WAVES, () => colour.push((next() * (scale & 63)) / 63));
  }
  return { light, across, down, colour: Float32Array.from(colour) };
}

/** In the order in which a ThumbHash lists them; the mean is elsewhere. */
function eachWave(across: number, down: number, meet: (column: number, row: number) => void): void {
  for (let row = 0; row < down; row += 1) {
    for (let column = row === 0 ? 1 : 0; column * down < across * (down - row); column += 1) meet(column, row);
  }
}

/** How alike the light falls: 1 the same, 0 nothing in common. Exposure does not count, and pictures of another shape share nothing. */
export function lightLikeness(one: RoughPicture, other: RoughPicture): number {
  if (Math.abs(one.across - other.across) > 1 || Math.abs(one.down - other.down) > 1) return 0;
  let product = 0;
  let a = 0;
  let b = 0;
  for (let at = 0; at < one.light.length; at += 1) {
    const x = one.light[at]!;
    const y = other.light[at]!;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    product += x * y;
    a += x * x;
    b += y * y;
  }
  return a === 0 || b === 0 ? 0 : product / Math.sqrt(a * b);
}

/** How far their colours lie apart, 0 the same. */
export function colourDistance(one: RoughPicture, other: RoughPicture): number {
  let sum = 0;
  for (let at = 0; at < one.colour.length; at += 1) sum += (one.colour[at]! - other.colour[at]!) ** 2;
  return Math.sqrt(sum);
}
