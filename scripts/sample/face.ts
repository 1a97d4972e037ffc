/** A head in profile, in SVG: for portraits that live from light and focus, not from features. */

import { shaded } from './people.ts';
import { randomFrom } from './random.ts';

type Point = readonly [x: number, y: number];

/** From `x,y x,y …`. */
export function points(text: string): readonly Point[] {
  return text.split(' ').map((pair): Point => {
    const [x, y] = pair.split(',');
    return [Number(x), Number(y)];
  });
}

/** Smooth through all points (Catmull-Rom as cubic curves). */
export function curve(points: readonly Point[], closed: boolean): string {
  const at = (index: number): Point => {
    const wrapped = closed ? (index + points.length) % points.length : Math.max(0, Math.min(points.length - 1, index));
    return points[wrapped] as Point;
  };
  const parts = [`M${at(0)[0].toFixed(1)} ${at(0)[1].toFixed(1)}`];
  for (let index = 0; index < points.length - (closed ? 0 : 1); index += 1) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const c1 = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2 = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    parts.push(`C${[...c1, ...c2, ...p2].map((value) => value.toFixed(1)).join(' ')}`);
  }
  return parts.join('') + (closed ? 'Z' : '');
}

// Looking right; 1 is the height of the head from crown to chin, 0 0 lies before the ear.
const PROFILE: readonly Point[] = points(
  '-0.29,0.95 -0.27,0.62 -0.3,0.36 -0.38,0.2 -0.46,0.04 -0.48,-0.18 -0.4,-0.4 -0.22,-0.52 0.02,-0.56 0.22,-0.5 0.335,-0.37 0.375,-0.22 0.398,-0.12 0.382,-0.055 0.41,0.02 0.468,0.108 0.49,0.138 0.468,0.166 0.405,0.178 0.404,0.212 0.432,0.24 0.428,0.258 0.392,0.268 0.424,0.286 0.418,0.312 0.376,0.335 0.38,0.37 0.39,0.41 0.362,0.452 0.29,0.474 0.18,0.455 0.09,0.47 0.06,0.56 0.1,0.95',
);

export interface Head {
  readonly x: number;
  readonly y: number;
  /** Height from crown to chin. */
  readonly size: number;
  readonly facing: 1 | -1;
  /** Degrees; positive looks down. */
  readonly nod: number;
  readonly skin: string;
  readonly hair: string;
  readonly style: 'short' | 'long' | 'bun' | 'wet';
  readonly eyesClosed?: boolean;
  /** @default false */
  readonly mouthOpen?: boolean;
}

/** Wraps a drawing in head units (times `size`) into the head's place, side and nod. */
export function onHead(head: Head, content: string): string {
  return `<g transform="translate(${head.x} ${head.y}) scale(${head.facing} 1) rotate(${head.nod})">${content}</g>`;
}

export function profile(head: Head, id: string): string {
  const s = head.size;
  const scaled = (points: readonly Point[]): readonly Point[] => points.map(([x, y]) => [x * s, y * s]);
  const path = (points: readonly Point[], fill: string, extra = '') =>
    `<path d="${curve(scaled(points), true)}" fill="${fill}" ${extra}/>`;
  const line = (points: readonly Point[], stroke: string, width: number, opacity = 1) =>
    `<path d="${curve(scaled(points), false)}" fill="none" stroke="${stroke}" stroke-width="${(width * s).toFixed(1)}" stroke-linecap="round" stroke-opacity="${opacity}"/>`;
  const deep = shaded(head.skin, 0.55);
  const soft = `filter="url(#soft${id})"`;
  const mouth =
    head.mouthOpen === true
      ? path(points('0.35,0.262 0.4,0.232 0.45,0.25 0.43,0.3 0.38,0.33'), '#3a1412')
      : line(points('0.31,0.275 0.36,0.266 0.41,0.268'), shaded(head.skin, 0.45), 0.009, 0.85);
  return onHead(
    head,
    `<defs><filter id="soft${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${(s * 0.028).toFixed(1)}"/></filter>
      <linearGradient id="skin${id}" x1="0" x2="1" y1="0" y2=".2"><stop offset="0" stop-color="${shaded(head.skin, 0.62)}"/><stop offset=".55" stop-color="${shaded(head.skin, 0.9)}"/><stop offset="1" stop-color="${shaded(head.skin, 1.08)}"/></linearGradient>
      <clipPath id="face${id}"><path d="${curve(scaled(PROFILE), true)}"/></clipPath></defs>
    ${path(PROFILE, `url(#skin${id})`)}
    <g clip-path="url(#face${id})">
      <g ${soft}>
        ${path(points('-0.32,0.5 0.02,0.44 0.2,0.45 0.36,0.46 0.1,0.62 0.1,1 -0.35,1'), deep, 'fill-opacity=".75"')}
        ${path(points('0.24,-0.1 0.34,-0.1 0.37,-0.05 0.33,0 0.24,-0.01'), deep, 'fill-opacity=".55"')}
        ${path(points('0.36,0.12 0.4,0.1 0.41,0.17 0.37,0.18'), deep, 'fill-opacity=".45"')}
        ${path(points('0.12,0.08 0.24,0.05 0.28,0.14 0.2,0.2 0.1,0.17'), '#d2604a', 'fill-opacity=".22"')}
        ${path(points('-0.09,0.1 -0.03,0.3 0.1,0.425 0.27,0.455 0.12,0.36 0.02,0.2'), deep, 'fill-opacity=".45"')}
        ${path(points('0.08,-0.3 0.2,-0.24 0.24,-0.06 0.14,0 0.04,-0.1'), deep, 'fill-opacity=".22"')}
        ${path(points('0.2,0.22 0.3,0.2 0.33,0.3 0.26,0.38 0.18,0.32'), deep, 'fill-opacity=".2"')}
        ${path(points('0.29,0.03 0.37,0.02 0.4,0.08 0.32,0.12'), '#ffe9d2', 'fill-opacity=".3"')}
        ${path(points('0.28,-0.32 0.36,-0.26 0.38,-0.15 0.3,-0.17'), '#ffe9d2', 'fill-opacity=".25"')}
        ${path(points('0.3,0.31 0.38,0.325 0.38,0.35 0.31,0.35'), deep, 'fill-opacity=".5"')}
      </g>
      ${path(points('0.37,0.238 0.42,0.232 0.45,0.246 0.41,0.266 0.34,0.27'), '#a2514a', 'fill-opacity=".55"')}
      ${path(points('0.35,0.275 0.41,0.272 0.44,0.29 0.41,0.318 0.37,0.31'), '#a9584e', 'fill-opacity=".5"')}
    </g>
    ${mouth}
    ${
      head.eyesClosed === true
        ? line(points('0.25,-0.035 0.285,-0.018 0.33,-0.03'), '#20120d', 0.014)
        : `${path(points('0.265,-0.04 0.3,-0.066 0.338,-0.05 0.335,-0.022 0.3,-0.016'), '#e9ded2')}${path(
            points('0.305,-0.058 0.325,-0.06 0.336,-0.04 0.325,-0.022 0.307,-0.026'),
            '#2b1d14',
          )}${line(points('0.25,-0.038 0.295,-0.07 0.35,-0.053'), '#1a0f0b', 0.016)}`
    }
    ${line(points('0.225,-0.1 0.29,-0.138 0.37,-0.118'), shaded(head.hair, 0.8), 0.024, 0.9)}
    ${line(points('0.43,0.155 0.415,0.165 0.402,0.15'), deep, 0.01, 0.8)}
    ${path(
      points('-0.09,-0.08 -0.05,-0.11 0.0,-0.08 0.005,-0.01 -0.03,0.06 -0.045,0.1 -0.075,0.09 -0.09,0.02'),
      shaded(head.skin, 0.82),
    )}
    ${line(points('-0.065,-0.05 -0.03,-0.065 -0.015,-0.02 -0.045,0.04'), deep, 0.014, 0.6)}
    ${looseHairs(head, line)}${hairOf(head, path, line)}`,
  );
}

type Fill = (points: readonly Point[], fill: string, extra?: string) => string;
type Stroke = (points: readonly Point[], stroke: string, width: number, opacity?: number) => string;

/** Single hairs that stick out from the head, which no cut-out has. */
function looseHairs(head: Head, line: Stroke): string {
  const random = randomFrom(`hair ${head.x} ${head.y}`);
  return Array.from({ length: 46 }, () => {
    const angle = random.between(-2.9, -1.15);
    const from: Point = [Math.cos(angle) * 0.5 - 0.05, Math.sin(angle) * 0.57 - 0.02];
    const reach = random.between(0.02, 0.075);
    const to: Point = [
      from[0] + Math.cos(angle + random.bell()) * reach,
      from[1] + Math.sin(angle + random.bell()) * reach,
    ];
    return line([from, [(from[0] + to[0]) / 2 - 0.012, (from[1] + to[1]) / 2], to], head.hair, 0.0035, 0.6);
  }).join('');
}

function hairOf(head: Head, path: Fill, line: Stroke): string {
  const { hair } = head;
  const lightStrand = shaded(hair, 1.7);
  const cap: readonly Point[] = points('0.3,-0.41 0.22,-0.53 0.0,-0.61 -0.25,-0.58 -0.45,-0.43 -0.54,-0.18');
  const strands = (count: number, from: Point, to: Point, bow: number) =>
    Array.from({ length: count }, (_, index) => {
      const share = index / Math.max(1, count - 1);
      const x = from[0] + (to[0] - from[0]) * share;
      const y = from[1] + (to[1] - from[1]) * share;
      return line(
        [
          [0.24 - share * 0.3, -0.5 - share * 0.08],
          [x * 0.6, y * 0.4 - bow],
          [x, y],
        ],
        index % 3 === 0 ? lightStrand : shaded(hair, 0.6),
        0.007,
        0.4,
      );
    }).join('');
  if (head.style === 'long') {
    return `${path([...cap, [-0.6, 0.3], [-0.62, 0.85], [-0.4, 1.1], [-0.16, 1.0], [-0.13, 0.5], [-0.08, 0.15], [-0.04, -0.12], [0.08, -0.26], [0.24, -0.32]], hair)}${strands(18, [-0.1, 0.9], [-0.58, 0.8], 0.25)}`;
  }
  if (head.style === 'bun') {
    return `${path(
      points('-0.42,-0.5 -0.62,-0.56 -0.76,-0.42 -0.72,-0.22 -0.55,-0.16 -0.44,-0.3'),
      shaded(hair, 0.9),
    )}${path([...cap, [-0.47, 0.14], [-0.34, 0.24], [-0.2, 0.12], [-0.06, -0.14], [0.1, -0.26], [0.26, -0.32]], hair)}${strands(14, [-0.3, 0.16], [-0.56, -0.28], 0.2)}`;
  }
  const nape: readonly Point[] = points(
    '-0.5,0.1 -0.4,0.36 -0.26,0.38 -0.16,0.2 -0.1,-0.04 -0.02,-0.02 0.02,-0.16 0.14,-0.28 0.28,-0.34',
  );
  const wet =
    head.style === 'wet'
      ? Array.from({ length: 7 }, (_, lock) =>
          line(
            [
              [0.05 + lock * 0.035, -0.5],
              [0.25 + lock * 0.018, -0.36],
              [0.3 + lock * 0.012, -0.22 + (lock % 3) * 0.05],
            ],
            shaded(hair, 0.9),
            0.022,
            0.95,
          ),
        ).join('')
      : '';
  return `${path([...cap, ...nape], hair)}${strands(16, [-0.16, 0.3], [-0.52, -0.1], 0.22)}${wet}`;
}
