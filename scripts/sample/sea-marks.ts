/** Foam and spray: what a hull does to the water round it, in SVG. */

import { randomFrom } from './random.ts';

/** Foam along a hull and behind it. */
export function wake(x: number, y: number, length: number, facing: 1 | -1, seed: string): string {
  const random = randomFrom(seed);
  const spots = Array.from({ length: 150 }, () => {
    const along = random();
    const cx = x + facing * length * (0.72 - along * 1.75);
    const cy = y + random.bell() * length * (0.015 + 0.05 * along) + length * 0.02;
    return `<ellipse cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" rx="${(length * random.between(0.012, 0.05)).toFixed(1)}" ry="${(length * random.between(0.003, 0.011)).toFixed(1)}" fill="#fff" fill-opacity="${random.between(0.15, 0.75).toFixed(2)}"/>`;
  });
  return spots.join('');
}

/** Water thrown up from one point: fine streaks along their flight, densest near the hull, and a few drops. */
export function spray(
  random: ReturnType<typeof randomFrom>,
  x: number,
  y: number,
  size: number,
  count: number,
): string {
  const streaks = Array.from({ length: count * 2 }, () => {
    const angle = random.between(-2.95, -0.15);
    const far = size * random() ** 1.7 * (0.55 + 0.45 * Math.sin(-angle));
    const cx = x + Math.cos(angle) * far * 1.6;
    const cy = y + Math.sin(angle) * far;
    const long = random.between(1, 5) + far * 0.035;
    const width = random() ** 3 * size * 0.012 + 0.8;
    return `<path d="M${cx.toFixed(1)} ${cy.toFixed(1)}l${(Math.cos(angle) * long * 1.4).toFixed(1)} ${(Math.sin(angle) * long).toFixed(1)}" stroke-width="${width.toFixed(1)}" stroke-opacity="${random.between(0.12, 0.7).toFixed(2)}"/>`;
  });
  return `<g stroke="#fff" stroke-linecap="round">${streaks.join('')}</g>`;
}

/** The white cloud inside the spray, to be painted with much blur. */
export function sprayCloud(random: ReturnType<typeof randomFrom>, x: number, y: number, size: number): string {
  return Array.from({ length: 70 }, () => {
    const angle = random.between(-2.9, -0.2);
    const far = size * random() ** 1.3 * 0.75;
    const r = size * random.between(0.035, 0.12) * (1.2 - far / size);
    return `<circle cx="${(x + Math.cos(angle) * far * 1.5).toFixed(1)}" cy="${(y + Math.sin(angle) * far).toFixed(1)}" r="${r.toFixed(1)}" fill="#f4f8f9" fill-opacity="${random.between(0.1, 0.34).toFixed(2)}"/>`;
  }).join('');
}
