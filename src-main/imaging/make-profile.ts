/** Makes an ICC profile of primaries and a curve, for pictures that name their colours by number instead of carrying a profile. */

/** Red, green, blue and white, each x and y (CIE 1931). */
export type Primaries = readonly (readonly [x: number, y: number])[];

/** Light (0-1 of what is shown) by signal (0-1). */
export type Curve = (signal: number) => number;

const D65: readonly [number, number] = [0.3127, 0.329];
export const SRGB_PRIMARIES: Primaries = [[0.64, 0.33], [0.3, 0.6], [0.15, 0.06], D65];
const D50 = [0.9642, 1, 0.8249] as const;
type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/** Bradford's cones, by which white is moved from one light to another. */
const CONES: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];
/** Entries of a curve. */
const STEPS = 4096;

/** `name` is what an editor reads of it. Null where the primaries span no colours. */
export function makeProfile(name: string, primaries: Primaries, curve: Curve): Uint8Array | null {
  const columns = colourants(primaries);
  if (columns === null) return null;
  const table = tableOf(curve);
  return joined('RGB ', [
    ...headOf(name),
    ['rXYZ', place(columns[0])],
    ['gXYZ', place(columns[1])],
    ['bXYZ', place(columns[2])],
    ['rTRC', table],
    ['gTRC', table],
    ['bTRC', table],
  ]);
}

export function makeGreyProfile(name: string, curve: Curve): Uint8Array {
  return joined('GRAY', [...headOf(name), ['kTRC', tableOf(curve)]]);
}

type Tag = readonly [name: string, data: Buffer];

function headOf(name: string): readonly Tag[] {
  const text = Buffer.from(`${name}\0`, 'latin1');
  return [
    ['desc', Buffer.concat([tagOf('desc', [text.length]), text, Buffer.alloc(78)])],
    ['cprt', Buffer.concat([tagOf('text', []), Buffer.from('Public domain\0', 'latin1')])],
    ['wtpt', place(D50)],
  ];
}

function tableOf(curve: Curve): Buffer {
  const table = Buffer.alloc(12 + 2 * STEPS);
  table.write('curv', 'latin1');
  table.writeUInt32BE(STEPS, 8);
  for (let step = 0; step < STEPS; step += 1) {
    const light = Math.min(1, Math.max(0, curve(step / (STEPS - 1))));
    table.writeUInt16BE(Math.round(light * 0xffff), 12 + 2 * step);
  }
  return table;
}

/** XYZ of red, green and blue at their brightest, as seen in the light of profiles (D50). */
function colourants(primaries: Primaries): Matrix | null {
  const [red, green, blue, white] = primaries.map(([x, y]): Vector => [x / y, 1, (1 - x - y) / y]);
  if (red === undefined || green === undefined || blue === undefined || white === undefined) return null;
  if (![red, green, blue, white].flat().every(Number.isFinite)) return null;
  const parts = inverse(transposed([red, green, blue]));
  if (parts === null) return null;
  const strengths = times(parts, white);
  const light = times(CONES, white);
  const wanted = times(CONES, D50);
  const back = inverse(CONES)!;
  const moved = ([r, g, b]: Vector): Vector =>
    times(back, [(r * wanted[0]) / light[0], (g * wanted[1]) / light[1], (b * wanted[2]) / light[2]]);
  const column = (colour: Vector, strength: number): Vector =>
    moved(times(CONES, [colour[0] * strength, colour[1] * strength, colour[2] * strength]));
  return [column(red, strengths[0]), column(green, strengths[1]), column(blue, strengths[2])];
}

function times(matrix: Matrix, [x, y, z]: Vector): Vector {
  const row = (at: 0 | 1 | 2): number => matrix[at][0] * x + matrix[at][1] * y + matrix[at][2] * z;
  return [row(0), row(1), row(2)];
}

function transposed([a, b, c]: Matrix): Matrix {
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]],
  ];
}

function inverse([a, b, c]: Matrix): Matrix | null {
  const cross = (p: Vector, q: Vector): Vector => [
    p[1] * q[2] - p[2] * q[1],
    p[2] * q[0] - p[0] * q[2],
    p[0] * q[1] - p[1] * q[0],
  ];
  const [one, two, three] = [cross(b, c), cross(c, a), cross(a, b)];
  const size = a[0] * one[0] + a[1] * one[1] + a[2] * one[2];
  if (Math.abs(size) < 1e-9) return null;
  const part = (vector: Vector): Vector => [vector[0] / size, vector[1] / size, vector[2] / size];
  return transposed([part(one), part(two), part(three)]);
}

function tagOf(type: string, numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + 4 * numbers.length);
  bytes.write(type, 'latin1');
  for (const [at, value] of numbers.entries()) bytes.writeInt32BE(value, 8 + 4 * at);
  return bytes;
}

const place = (xyz: Vector): Buffer =>
  tagOf(
    'XYZ ',
    xyz.map((value) => Math.round(value * 65_536)),
  );

function joined(space: 'RGB ' | 'GRAY', tags: readonly Tag[]): Uint8Array {
  const header = Buffer.alloc(128);
  header.write('none', 4, 'latin1');
  header.writeUInt32BE(0x02400000, 8);
  header.write(`mntr${space}XYZ `, 12, 'latin1');
  for (const [at, part] of [2026, 1, 1].entries()) header.writeUInt16BE(part, 24 + 2 * at);
  header.write('acsp', 36, 'latin1');
  for (const [at, value] of D50.entries()) header.writeInt32BE(Math.round(value * 65_536), 68 + 4 * at);
  const list = Buffer.alloc(4 + 12 * tags.length);
  list.writeUInt32BE(tags.length, 0);
  const bodies: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let at = header.length + list.length;
  tags.forEach(([name, data], n) => {
    // The three curves are one.
    const known = places.get(data);
    list.write(name, 4 + 12 * n, 'latin1');
    list.writeUInt32BE(known ?? at, 8 + 12 * n);
    list.writeUInt32BE(data.length, 12 + 12 * n);
    if (known !== undefined) return;
    places.set(data, at);
    const filled = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    bodies.push(filled);
    at += filled.length;
  });
  header.writeUInt32BE(at, 0);
  return Buffer.concat([header, list, ...bodies]);
}
