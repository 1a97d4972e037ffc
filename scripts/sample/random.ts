/** Chance that is the same every time: a seeded generator and smooth noise, for drawing the sample photographs. */

export interface Random {
  /** 0 up to 1. */
  (): number;
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Around 0, mostly within -1 and 1. */
  bell(): number;
}

export function randomFrom(seed: string): Random {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    between: (low: number, high: number) => low + (high - low) * next(),
    pick: <T>(list: readonly T[]): T => {
      const item = list[Math.floor(next() * list.length)];
      if (item === undefined) throw new Error('Expected a list to pick from, found an empty one: give it items.');
      return item;
    },
    bell: () => (next() + next() + next() - 1.5) / 1.5,
  });
}

/** Smooth noise over the plane, -1 to 1. */
export type Noise = (x: number, y: number) => number;

export function noiseFrom(seed: string): Noise {
  const random = randomFrom(seed);
  const table = new Float32Array(65536);
  for (let index = 0; index < table.length; index += 1) table[index] = random() * 2 - 1;
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const fx = x - left;
    const fy = y - top;
    const ux = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
    const uy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    const row = (top & 255) << 8;
    const below = ((top + 1) & 255) << 8;
    const a = table[row | (left & 255)] as number;
    const b = table[row | ((left + 1) & 255)] as number;
    const c = table[below | (left & 255)] as number;
    const d = table[below | ((left + 1) & 255)] as number;
    const upper = a + (b - a) * ux;
    return upper + (c + (d - c) * ux - upper) * uy;
  };
}

/** Noise over noise: each octave twice as fine and half as strong. About -1 to 1. */
export function layered(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let strength = 0.5;
  let px = x;
  let py = y;
  for (let octave = 0; octave < octaves; octave += 1) {
    sum += noise(px, py) * strength;
    strength *= 0.5;
    // Turned a little at each step, so that no grid shows.
    const turned = px * 1.6 - py * 1.2;
    py = px * 1.2 + py * 1.6 + 17.3;
    px = turned + 5.1;
  }
  return sum * 1.3;
}

export function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
