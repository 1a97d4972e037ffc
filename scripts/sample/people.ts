/** Figures in SVG: whole people in simple poses, and crowds seen from behind. */

import type { Random } from './random.ts';

export type Pose = 'stand' | 'walk' | 'wave' | 'cheer' | 'carry' | 'pull' | 'photograph' | 'sit';

export interface Figure {
  readonly x: number;
  /** Where the feet stand. */
  readonly y: number;
  readonly height: number;
  readonly pose: Pose;
  /** 1 looks right, -1 left. */
  readonly facing: 1 | -1;
  readonly coat: string;
  readonly trousers: string;
  readonly skin: string;
  readonly hair: string;
  readonly hat?: string;
  readonly skirt?: boolean;
  /** Colour of a life jacket over the coat. */
  readonly vest?: string;
}

type Point = readonly [x: number, y: number];
interface Limbs {
  readonly near: readonly [elbow: Point, hand: Point];
  readonly far: readonly [elbow: Point, hand: Point];
  readonly legs: readonly [knee: Point, foot: Point, knee2: Point, foot2: Point];
  readonly lean: number;
}

/** Joints in shares of the height, feet at 0, the figure looking right. */
const POSES: Readonly<Record<Pose, Limbs>> = {
  stand: {
    near: [
      [-0.11, -0.64],
      [-0.08, -0.48],
    ],
    far: [
      [0.11, -0.64],
      [0.1, -0.48],
    ],
    legs: [
      [-0.05, -0.26],
      [-0.06, 0],
      [0.05, -0.26],
      [0.06, 0],
    ],
    lean: 0,
  },
  walk: {
    near: [
      [-0.13, -0.66],
      [-0.06, -0.53],
    ],
    far: [
      [0.11, -0.65],
      [0.19, -0.56],
    ],
    legs: [
      [-0.05, -0.27],
      [-0.17, -0.02],
      [0.09, -0.28],
      [0.15, 0],
    ],
    lean: 0.03,
  },
  wave: {
    near: [
      [-0.11, -0.64],
      [-0.08, -0.49],
    ],
    far: [
      [0.18, -0.92],
      [0.21, -1.1],
    ],
    legs: [
      [-0.05, -0.26],
      [-0.07, 0],
      [0.05, -0.26],
      [0.07, 0],
    ],
    lean: 0,
  },
  cheer: {
    near: [
      [-0.17, -0.93],
      [-0.2, -1.13],
    ],
    far: [
      [0.16, -0.94],
      [0.22, -1.12],
    ],
    legs: [
      [-0.06, -0.26],
      [-0.09, 0],
      [0.06, -0.26],
      [0.09, 0],
    ],
    lean: 0,
  },
  carry: {
    near: [
      [-0.02, -0.64],
      [0.15, -0.68],
    ],
    far: [
      [0.1, -0.66],
      [0.24, -0.72],
    ],
    legs: [
      [-0.04, -0.27],
      [-0.14, -0.02],
      [0.08, -0.28],
      [0.12, 0],
    ],
    lean: 0.04,
  },
  pull: {
    near: [
      [0.12, -0.75],
      [0.28, -0.82],
    ],
    far: [
      [0.18, -0.72],
      [0.33, -0.86],
    ],
    legs: [
      [0.02, -0.26],
      [0.14, 0],
      [-0.1, -0.24],
      [-0.2, 0],
    ],
    lean: -0.13,
  },
  photograph: {
    near: [
      [-0.06, -0.72],
      [0.08, -0.88],
    ],
    far: [
      [0.15, -0.74],
      [0.11, -0.89],
    ],
    legs: [
      [-0.05, -0.26],
      [-0.08, 0],
      [0.05, -0.26],
      [0.08, 0],
    ],
    lean: 0.02,
  },
  sit: {
    near: [
      [-0.06, -0.62],
      [0.08, -0.52],
    ],
    far: [
      [0.1, -0.62],
      [0.16, -0.52],
    ],
    legs: [
      [0.16, -0.44],
      [0.18, -0.2],
      [0.19, -0.44],
      [0.22, -0.2],
    ],
    lean: 0.02,
  },
};

export function figure(person: Figure): string {
  const { height: h, facing } = person;
  const limbs = POSES[person.pose];
  const at = ([px, py]: Point): string =>
    `${(person.x + px * h * facing).toFixed(1)} ${(person.y + py * h).toFixed(1)}`;
  const lean = limbs.lean;
  const limb = (points: readonly Point[], width: number, stroke: string) =>
    `<path d="M${points.map(at).join('L')}" fill="none" stroke="${stroke}" stroke-width="${(width * h).toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const hipNear: Point = [-0.04, -0.49];
  const hipFar: Point = [0.04, -0.49];
  const shoulderNear: Point = [-0.085 + lean, -0.8];
  const shoulderFar: Point = [0.085 + lean, -0.8];
  const [knee, foot, knee2, foot2] = limbs.legs;
  const dark = shaded(person.trousers, 0.7);
  const coatDark = shaded(person.coat, 0.72);
  const shoe = (p: Point) =>
    `<path d="M${at([p[0] - 0.025, p[1]])}L${at([p[0] + 0.055, p[1]])}L${at([p[0] + 0.02, p[1] - 0.035])}L${at([p[0] - 0.03, p[1] - 0.035])}Z" fill="#17171b"/>`;
  const head: Point = [lean * 1.25 + 0.006, -0.918];
  const torso = person.skirt
    ? `M${at(shoulderNear)}Q${at([lean, -0.86])} ${at(shoulderFar)}L${at([0.07, -0.6])}L${at([0.13, -0.3])}L${at([-0.13, -0.3])}L${at([-0.07, -0.6])}Z`
    : `M${at([-0.1 + lean, -0.79])}Q${at([-0.06 + lean, -0.845])} ${at([0.005 + lean, -0.845])}Q${at([0.07 + lean, -0.845])} ${at([0.1 + lean, -0.79])}L${at([0.085, -0.47])}L${at([-0.085, -0.47])}Z`;
  return [
    limb([shoulderFar, ...limbs.far], 0.052, coatDark),
    dot(at(limbs.far[1]), 0.027 * h, person.skin),
    limb([hipFar, knee2, foot2], 0.075, dark),
    limb([hipNear, knee, foot], 0.08, person.trousers),
    shoe(foot2),
    shoe(foot),
    `<path d="${torso}" fill="${person.coat}" stroke="${coatDark}" stroke-width="${(0.008 * h).toFixed(1)}"/>`,
    person.vest == null
      ? ''
      : `<path d="M${at([-0.09 + lean, -0.8])}L${at([0.09 + lean, -0.8])}L${at([0.088, -0.55])}L${at([-0.088, -0.55])}Z" fill="${person.vest}"/>`,
    limb(
      [
        [head[0], -0.88],
        [lean, -0.81],
      ],
      0.05,
      shaded(person.skin, 0.8),
    ),
    `<ellipse cx="${at(head).split(' ')[0]}" cy="${at(head).split(' ')[1]}" rx="${(0.049 * h).toFixed(1)}" ry="${(0.063 * h).toFixed(1)}" fill="${person.skin}"/>`,
    headwear(person, head, at),
    limb([shoulderNear, ...limbs.near], 0.056, shaded(person.coat, 0.88)),
    dot(at(limbs.near[1]), 0.028 * h, person.skin),
  ].join('');
}

function headwear(person: Figure, head: Point, at: (point: Point) => string): string {
  const [hx, hy] = head;
  const hair = `<path d="M${at([hx + 0.035, hy - 0.045])}Q${at([hx, hy - 0.085])} ${at([hx - 0.05, hy - 0.04])}Q${at([hx - 0.07, hy + 0.02])} ${at([hx - 0.045, hy + (person.skirt ? 0.1 : 0.035)])}L${at([hx - 0.02, hy + 0.02])}Q${at([hx - 0.015, hy - 0.03])} ${at([hx + 0.035, hy - 0.045])}Z" fill="${person.hair}"/>`;
  if (person.hat == null) return hair;
  return `${hair}<path d="M${at([hx - 0.056, hy - 0.02])}Q${at([hx - 0.05, hy - 0.09])} ${at([hx + 0.005, hy - 0.085])}Q${at([hx + 0.05, hy - 0.08])} ${at([hx + 0.05, hy - 0.03])}L${at([hx + 0.09, hy - 0.025])}L${at([hx + 0.085, hy - 0.015])}Z" fill="${person.hat}"/>`;
}

function dot(at: string, radius: number, fill: string): string {
  const [x, y] = at.split(' ');
  return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${fill}"/>`;
}

export function shaded(hex: string, times: number): string {
  const part = (from: number) =>
    Math.max(0, Math.min(255, Math.round(Number.parseInt(hex.slice(from, from + 2), 16) * times)));
  return `#${[1, 3, 5].map((from) => part(from).toString(16).padStart(2, '0')).join('')}`;
}

export const SKINS = ['#e8b998', '#d9a17c', '#c68a63', '#9c6545', '#6f4630', '#f0c9ab'] as const;
export const HAIRS = ['#2a1d16', '#3d2b20', '#57402c', '#8a6a42', '#1b1614', '#a9a39b', '#6b3b22'] as const;
export const COATS = [
  '#2b3b56',
  '#7a3a36',
  '#bdb6a8',
  '#3d5449',
  '#a37a3c',
  '#3b3b44',
  '#66727f',
  '#8f5546',
  '#cfc9bd',
  '#222c38',
  '#6a4557',
  '#b09a54',
  '#4a4f58',
  '#2a2d33',
  '#55606a',
] as const;
export const TROUSERS = ['#2b3448', '#3a3a3d', '#5b5548', '#1f2937', '#86795f', '#44372f'] as const;

export function someone(random: Random, x: number, y: number, height: number, change: Partial<Figure> = {}): Figure {
  return {
    x,
    y,
    height: height * random.between(0.92, 1.06),
    pose: random.pick(['stand', 'stand', 'walk'] as const),
    facing: random() < 0.5 ? 1 : -1,
    coat: random.pick(COATS),
    trousers: random.pick(TROUSERS),
    skin: random.pick(SKINS),
    hair: random.pick(HAIRS),
    skirt: random() < 0.25,
    ...(random() < 0.2 ? { hat: random.pick(COATS) } : {}),
    ...change,
  };
}

export interface Spectators {
  readonly from: number;
  readonly to: number;
  /** Where the eyes of the row are. */
  readonly y: number;
  /** Size of a head. */
  readonly head: number;
  /** Brightness of everything, 0 for a silhouette. */
  readonly brightness: number;
  /** Share of people with raised arms or a telephone held up. */
  readonly raised?: number;
  readonly phones?: boolean;
}

/** One row of people seen from behind, from the shoulders up, and the lit screens of their telephones apart. */
export function spectators(random: Random, row: Spectators): { readonly people: string; readonly screens: string } {
  const people: string[] = [];
  const screens: string[] = [];
  const { head } = row;
  const tone = (hex: string) => shaded(hex, row.brightness);
  for (let x = row.from; x < row.to; x += head * random.between(1.75, 2.7)) {
    const y = row.y + random.bell() * head * 0.7;
    const size = head * random.between(0.88, 1.1);
    const coat = tone(random.pick(COATS));
    const hair = tone(random.pick(HAIRS));
    const skin = tone(random.pick(SKINS));
    const r = (value: number) => (value * size).toFixed(1);
    const p = (px: number, py: number) => `${(x + px * size).toFixed(1)} ${(y + py * size).toFixed(1)}`;
    if (random() < (row.raised ?? 0)) {
      const side = random() < 0.5 ? -1 : 1;
      const reach = random.between(1.5, 2.3);
      people.push(
        `<path d="M${p(side * 0.95, 1.5)}L${p(side * 1.25, 0)}L${p(side * 0.95, -reach)}" fill="none" stroke="${coat}" stroke-width="${r(0.44)}" stroke-linecap="round" stroke-linejoin="round"/>`,
        `<ellipse cx="${(x + side * 0.93 * size).toFixed(1)}" cy="${(y - (reach + 0.25) * size).toFixed(1)}" rx="${r(0.2)}" ry="${r(0.28)}" fill="${skin}"/>`,
      );
      if (row.phones === true && random() < 0.7) {
        const phone = `<rect x="${(x + side * 0.93 * size - 0.45 * size).toFixed(1)}" y="${(y - (reach + 0.72) * size).toFixed(1)}" width="${r(0.95)}" height="${r(0.5)}" rx="${r(0.06)}" transform="rotate(${random.between(-8, 8).toFixed(1)} ${p(side * 0.93, -reach)})"`;
        people.push(`${phone} fill="#08090c" stroke="#08090c" stroke-width="${r(0.08)}"/>`);
        screens.push(`${phone} fill="${random.pick(['#b8c9ea', '#ffd9a8', '#9fc0ff', '#ffc58c'])}"/>`);
      }
    }
    const long = random() < 0.4;
    const hat = random() < 0.18;
    people.push(
      `<path d="M${p(-1.45, 4)}L${p(-1.38, 1.9)}Q${p(-1.25, 1.15)} ${p(-0.42, 0.95)}L${p(0.42, 0.95)}Q${p(1.25, 1.15)} ${p(1.38, 1.9)}L${p(1.45, 4)}Z" fill="${coat}" stroke="${shaded(coat, 0.6)}" stroke-width="${r(0.05)}"/>`,
      `<path d="M${p(-0.3, 0.4)}L${p(-0.34, 1.05)}Q${p(0, 1.25)} ${p(0.34, 1.05)}L${p(0.3, 0.4)}Z" fill="${shaded(skin, 0.75)}"/>`,
      `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${r(0.56)}" ry="${r(0.72)}" fill="${skin}"/>`,
      long
        ? `<path d="M${p(-0.62, -0.1)}Q${p(-0.55, -0.85)} ${p(0, -0.84)}Q${p(0.55, -0.85)} ${p(0.62, -0.1)}Q${p(0.72, 0.9)} ${p(0.6, 1.45)}Q${p(0, 1.7)} ${p(-0.6, 1.45)}Q${p(-0.72, 0.9)} ${p(-0.62, -0.1)}Z" fill="${hair}"/>`
        : `<path d="M${p(-0.6, 0.12)}Q${p(-0.66, -0.82)} ${p(0, -0.84)}Q${p(0.66, -0.82)} ${p(0.6, 0.12)}Q${p(0.48, 0.55)} ${p(0.3, 0.56)}L${p(-0.3, 0.56)}Q${p(-0.48, 0.55)} ${p(-0.6, 0.12)}Z" fill="${hair}"/>`,
    );
    if (hat)
      people.push(
        `<path d="M${p(-0.68, -0.12)}Q${p(-0.68, -1.02)} ${p(0, -1.02)}Q${p(0.68, -1.02)} ${p(0.68, -0.12)}Q${p(0, 0.05)} ${p(-0.68, -0.12)}Z" fill="${tone(random.pick(COATS))}"/>`,
      );
  }
  return { people: people.join(''), screens: screens.join('') };
}
