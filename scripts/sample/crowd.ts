/** Crowds in SVG: rows of people seen from behind, from the shoulders up. */

import { COATS, HAIRS, SKINS, shaded } from './people.ts';
import type { Random } from './random.ts';

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
