/** Turns CIE L*a*b* as Photoshop and scanners write it, in the light of printing (D50), into sRGB: the image library takes it for daylight. */
/** Samples of one image, pixel after pixel, in this machine's byte order (little-endian). */
export interface Samples {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Colours and alpha. */
  readonly count: number;
  readonly bits: 8 | 16;
  /** As TIFF names it: 1 grey, 2 RGB, 5 CMYK, 8 CIE L*a*b*. */
  readonly photometric: number;
  /** The last sample: 1 associated alpha, 2 unassociated alpha; null where all are colours. */
  readonly alpha: 1 | 2 | null;
}

/** XYZ in D50 to linear sRGB, by Bradford. */
const TO_LINEAR = [
  [3.1341359, -1.6173863, -0.4906619],
  [-0.9787955, 1.9162544, 0.0334421],
  [0.0719542, -0.2289769, 1.405386],
] as const;
const WHITE = [0.9642, 1, 0.8249] as const;
const FULL = 0xffff;
/** Steps of light, fine enough for the dark ones. */
const STEPS = 1 << 14;

/** Linear light to 16 bits of sRGB; light is looked up by its root, where the curve is nearly straight. */
const CURVE = Uint16Array.from({ length: STEPS + 1 }, (_, step) => {
  const light = (step / STEPS) ** 2;
  return Math.round((light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055) * FULL);
});

function encoded(light: number): number {
  return light <= 0 ? 0 : light >= 1 ? FULL : CURVE[Math.round(Math.sqrt(light) * STEPS)]!;
}

/** Cube root's inverse of CIE 1976. */
function unrooted(value: number): number {
  return value > 6 / 29 ? value ** 3 : 3 * (6 / 29) ** 2 * (value - 4 / 29);
}

/** 16 bits a sample: lightness without a sign, both axes with one, 256 a step, as TIFF has them. Transparency stays. */
export function labToRgb(samples: Samples): Samples {
  const { data, count, alpha } = samples;
  const given = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / Uint16Array.BYTES_PER_ELEMENT);
  const out = new Uint16Array(given.length);
  for (let at = 0; at + 2 < given.length; at += count) {
    const covered = alpha === null ? FULL : given[at + count - 1]!;
    // What is darkened by its transparency is made whole first.
    const times = alpha === 1 && covered > 0 ? FULL / covered : 1;
    const middle = ((given[at]! * times * 100) / FULL + 16) / 116;
    const [a, b] = [signed(given[at + 1]!) * times, signed(given[at + 2]!) * times];
    const x = WHITE[0] * unrooted(middle + a / 500);
    const y = WHITE[1] * unrooted(middle);
    const z = WHITE[2] * unrooted(middle - b / 200);
    for (let colour = 0; colour < 3; colour += 1) {
      const [fromX, fromY, fromZ] = TO_LINEAR[colour]!;
      out[at + colour] = encoded(fromX * x + fromY * y + fromZ * z);
    }
    if (count > 3) out[at + 3] = covered;
  }
  const bytes = new Uint8Array(out.buffer);
  return { ...samples, data: bytes, photometric: 2, alpha: alpha === null ? null : 2 };
}

function signed(value: number): number {
  return (value >= 0x8000 ? value - 0x1_0000 : value) / 256;
}
