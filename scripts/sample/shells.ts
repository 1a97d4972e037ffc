/** Fireworks in the sky, as light added to a frame. */

import type { newFrame } from './frame.ts';
import { light } from './paint.ts';
import type { Random } from './random.ts';

export interface Shell {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tint: string;
  readonly heart: string;
  /** 0 just opened, 1 falling. */
  readonly age: number;
}

export function shell(random: Random, burst: Shell): { trails: string; heads: string } {
  const trails: string[] = [];
  const heads: string[] = [];
  const count = Math.round(90 + burst.radius * 0.3);
  for (let star = 0; star < count; star += 1) {
    const angle = random() * Math.PI * 2;
    const far = burst.radius * Math.sqrt(1 - random() ** 2 * 0.85) * random.between(0.86, 1.04);
    const drop = burst.radius * (0.1 + 0.34 * burst.age);
    const at = (share: number) =>
      `${(burst.x + Math.cos(angle) * far * share).toFixed(1)} ${(burst.y + Math.sin(angle) * far * share + drop * share * share).toFixed(1)}`;
    const from = burst.age * 0.5 + random() * 0.12;
    trails.push(
      `<path d="M${at(from)}Q${at((from + 1) / 2)} ${at(1)}" stroke="${star % 4 === 0 ? burst.heart : burst.tint}" stroke-width="${random.between(0.9, 2.3).toFixed(1)}" stroke-opacity="${random.between(0.35, 0.95).toFixed(2)}"/>`,
    );
    const [hx, hy] = at(1).split(' ');
    heads.push(`<circle cx="${hx}" cy="${hy}" r="${random.between(1.2, 3.2).toFixed(1)}" fill="${burst.heart}"/>`);
  }
  return { trails: `<g fill="none" stroke-linecap="round">${trails.join('')}</g>`, heads: heads.join('') };
}

export async function bursts(
  frame: ReturnType<typeof newFrame>,
  random: Random,
  shells: readonly Shell[],
  launch: number,
): Promise<void> {
  const smoke = shells
    .map(
      ({ x, y, radius, tint }) =>
        `<circle cx="${x}" cy="${y + radius * 0.2}" r="${radius * 0.75}" fill="${tint}" fill-opacity=".5"/>`,
    )
    .join('');
  await light(frame, smoke, 0.07, [], 60);
  const drawn = shells.map((burst) => shell(random, burst));
  const rising = shells
    .map(
      ({ x, y }) =>
        `<path d="M${x + 16} ${launch}Q${x - 6} ${(y + launch) / 2} ${x} ${y + 20}" stroke="#ffb070" stroke-opacity=".35" stroke-width="1.6" fill="none"/>`,
    )
    .join('');
  await light(frame, drawn.map(({ trails }) => trails).join('') + rising, 1.15, [
    [8, 0.8],
    [40, 0.6],
  ]);
  await light(frame, drawn.map(({ heads }) => heads).join(''), 1.7, [[7, 0.7]]);
  await light(
    frame,
    shells.map(({ x, y, radius }) => `<circle cx="${x}" cy="${y}" r="${radius * 0.07}" fill="#fff6e6"/>`).join(''),
    1.6,
    [[30, 1.6]],
    6,
  );
}
