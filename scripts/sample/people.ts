/** Figures in SVG: whole people in simple poses, and crowds seen from behind. */

import type { Random } from './random.ts';

export type Pose = 'stand' | 'walk' | 'wave' | 'cheer' | 'carry' | 'pull' | 'photograph' | 'sit';

export interface Figure {
  readonly x: number;
  /** Where the feet are. */
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
      [-0.19, -0.88],
      [-0.14, -1.08],
    ],
    far: [
      [0.17, -0.95],
      [0.27, -1.1],
    ],
    legs: [
      [-0.06, -0.26],
      [-0.1, 0],
      [0.06, -0.27],
      [0.08, 0],
    ],
    lean: 0.015,
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
  const shoulderNear: Point = [-0.078 + lean, -0.79];
  const shoulderFar: Point = [0.078 + lean, -0.79];
  const [knee, foot, knee2, foot2] = limbs.legs;
  const coatDark = shaded(person.coat, 0.68);
  const sleeve = shaded(person.coat, 0.86);
  const head: Point = [lean * 1.25 + 0.006, -0.918];
  // A head a little too large reads better from afar than a true one.
  const headAt: At = ([px, py]) => at([head[0] + (px - head[0]) * 1.14, head[1] + (py - head[1]) * 1.14 - 0.006]);
  return [
    limb([shoulderFar, limbs.far[0]], 0.054, coatDark),
    limb(limbs.far, 0.042, coatDark),
    dot(at(limbs.far[1]), 0.025 * h, shaded(person.skin, 0.85)),
    leg(limb, [0.035, -0.49], knee2, foot2, shaded(person.trousers, 0.66)),
    leg(limb, [-0.035, -0.49], knee, foot, person.trousers),
    shoe(foot2, at),
    shoe(foot, at),
    limb(
      [
        [head[0] - 0.008, -0.88],
        [lean, -0.8],
      ],
      0.046,
      shaded(person.skin, 0.68),
    ),
    torso(person, lean, at),
    face(person, head, headAt),
    headwear(person, head, headAt),
    limb([shoulderNear, limbs.near[0]], 0.058, sleeve),
    limb(limbs.near, 0.043, sleeve),
    dot(at(limbs.near[1]), 0.026 * h, person.skin),
  ].join('');
}

type At = (point: Point) => string;

function leg(
  limb: (points: readonly Point[], width: number, stroke: string) => string,
  hip: Point,
  knee: Point,
  foot: Point,
  fill: string,
): string {
  const calf: Point = [foot[0] + (knee[0] - foot[0]) * 0.12, foot[1] + (knee[1] - foot[1]) * 0.12];
  return limb([hip, knee], 0.074, fill) + limb([knee, calf], 0.063, fill);
}

function shoe(foot: Point, at: At): string {
  const [x, y] = foot;
  return `<path d="M${at([x - 0.026, y])}L${at([x + 0.05, y])}Q${at([x + 0.05, y - 0.022])} ${at([x + 0.018, y - 0.034])}L${at([x - 0.024, y - 0.036])}Z" fill="#17171b"/>`;
}

/** Coat or dress, lighter on the side that faces the picture's light, with front edge and hem. */
function torso(person: Figure, lean: number, at: At): string {
  const { height: h, coat } = person;
  const shape = person.skirt
    ? `M${at([-0.098 + lean, -0.785])}Q${at([-0.05 + lean, -0.838])} ${at([0.005 + lean, -0.838])}Q${at([0.06 + lean, -0.838])} ${at([0.096 + lean, -0.785])}Q${at([0.09, -0.68])} ${at([0.068, -0.62])}Q${at([0.1, -0.42])} ${at([0.115, -0.29])}Q${at([0, -0.275])} ${at([-0.115, -0.29])}Q${at([-0.1, -0.42])} ${at([-0.068, -0.62])}Q${at([-0.09, -0.68])} ${at([-0.098 + lean, -0.785])}Z`
    : `M${at([-0.1 + lean, -0.785])}Q${at([-0.055 + lean, -0.84])} ${at([0.005 + lean, -0.84])}Q${at([0.06 + lean, -0.84])} ${at([0.098 + lean, -0.785])}Q${at([0.092, -0.66])} ${at([0.08, -0.6])}L${at([0.09, -0.44])}Q${at([0, -0.425])} ${at([-0.09, -0.44])}L${at([-0.082, -0.6])}Q${at([-0.095, -0.68])} ${at([-0.1 + lean, -0.785])}Z`;
  const vest =
    person.vest == null
      ? ''
      : `<path d="M${at([-0.09 + lean, -0.8])}L${at([0.09 + lean, -0.8])}L${at([0.086, -0.55])}L${at([-0.086, -0.55])}Z" fill="${person.vest}"/><path d="M${at([-0.086, -0.66])}L${at([0.088, -0.66])}" stroke="#ece6d8" stroke-width="${(0.014 * h).toFixed(1)}"/>`;
  const side = `<path d="M${at([-0.1 + lean, -0.785])}Q${at([-0.06 + lean, -0.83])} ${at([-0.03 + lean, -0.835])}Q${at([-0.045, -0.62])} ${at([-0.03, -0.44])}L${at([-0.09, -0.44])}L${at([-0.082, -0.6])}Z" fill="#000" fill-opacity=".2"/>`;
  const edge = `<path d="M${at([0.022 + lean, -0.83])}Q${at([0.03, -0.62])} ${at([0.026, -0.44])}" fill="none" stroke="#000" stroke-opacity=".28" stroke-width="${(0.008 * h).toFixed(1)}"/><path d="M${at([-0.03 + lean, -0.838])}L${at([0.018 + lean, -0.77])}L${at([0.045 + lean, -0.836])}Z" fill="${shaded(coat, 1.45)}" fill-opacity=".8"/>`;
  return `<path d="${shape}" fill="${coat}"/>${vest}${side}${edge}`;
}

/** Face in three-quarter view: jaw, ear, shadow of the brow; eyes only where they could be seen. */
function face(person: Figure, [hx, hy]: Point, at: At): string {
  const { skin, height } = person;
  const shape = `M${at([hx - 0.043, hy - 0.03])}Q${at([hx - 0.03, hy - 0.068])} ${at([hx + 0.01, hy - 0.066])}Q${at([hx + 0.046, hy - 0.055])} ${at([hx + 0.046, hy - 0.012])}L${at([hx + 0.054, hy + 0.008])}L${at([hx + 0.045, hy + 0.014])}Q${at([hx + 0.044, hy + 0.045])} ${at([hx + 0.02, hy + 0.06])}Q${at([hx - 0.02, hy + 0.056])} ${at([hx - 0.04, hy + 0.02])}Z`;
  const shadow = `<path d="M${at([hx - 0.043, hy - 0.03])}Q${at([hx - 0.012, hy])} ${at([hx - 0.002, hy + 0.058])}Q${at([hx - 0.03, hy + 0.05])} ${at([hx - 0.04, hy + 0.02])}Z" fill="#2a0f06" fill-opacity=".32"/>`;
  const features =
    height < 110
      ? ''
      : `<path d="M${at([hx + 0.014, hy - 0.014])}L${at([hx + 0.036, hy - 0.016])}" stroke="#1f0f0a" stroke-opacity=".3" stroke-width="${(0.009 * height).toFixed(1)}" stroke-linecap="round"/><path d="M${at([hx + 0.018, hy + 0.034])}L${at([hx + 0.038, hy + 0.033])}" stroke="#5a1d18" stroke-opacity=".6" stroke-width="${(0.007 * height).toFixed(1)}" stroke-linecap="round"/>`;
  return `<path d="${shape}" fill="${skin}"/>${shadow}${features}`;
}

function headwear(person: Figure, [hx, hy]: Point, at: At): string {
  const long = person.skirt === true;
  const back = long ? 0.105 : 0.03;
  const hair = `<path d="M${at([hx + 0.04, hy - 0.036])}Q${at([hx + 0.034, hy - 0.078])} ${at([hx - 0.004, hy - 0.078])}Q${at([hx - 0.058, hy - 0.072])} ${at([hx - 0.06, hy - 0.012])}Q${at([hx - 0.066, hy + 0.03])} ${at([hx - 0.05, hy + back])}L${at([hx - 0.022, hy + back * 0.8])}Q${at([hx - 0.02, hy - 0.02])} ${at([hx - 0.004, hy - 0.038])}Q${at([hx + 0.02, hy - 0.048])} ${at([hx + 0.04, hy - 0.036])}Z" fill="${person.hair}"/>`;
  if (person.hat == null) return hair;
  const band = `<path d="M${at([hx - 0.06, hy - 0.03])}Q${at([hx, hy - 0.046])} ${at([hx + 0.05, hy - 0.034])}" fill="none" stroke="#000" stroke-opacity=".25" stroke-width="${(person.height * 0.012).toFixed(1)}"/>`;
  return `${hair}<path d="M${at([hx - 0.061, hy - 0.022])}Q${at([hx - 0.058, hy - 0.094])} ${at([hx - 0.002, hy - 0.092])}Q${at([hx + 0.05, hy - 0.09])} ${at([hx + 0.05, hy - 0.03])}L${at([hx + 0.082, hy - 0.022])}L${at([hx + 0.078, hy - 0.013])}Q${at([hx, hy - 0.036])} ${at([hx - 0.061, hy - 0.022])}Z" fill="${person.hat}"/>${band}`;
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
