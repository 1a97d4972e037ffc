/** Lanterns, and the round spots of light that a fast lens makes of distant lamps, in SVG. */

import type { randomFrom } from './random.ts';

/** Round spots of light, as a fast lens draws points that are out of focus. */
export function bokeh(
  random: ReturnType<typeof randomFrom>,
  area: readonly [number, number, number, number],
  count: number,
  size: readonly [number, number],
  colours: readonly string[],
): string {
  return Array.from({ length: count }, () => {
    const r = random.between(...size);
    const at = `cx="${random.between(area[0], area[2]).toFixed(0)}" cy="${random.between(area[1], area[3]).toFixed(0)}"`;
    const tint = random.pick(colours);
    const opacity = random.between(0.15, 0.75);
    return `<circle ${at} r="${r.toFixed(1)}" fill="${tint}" fill-opacity="${opacity.toFixed(2)}"/><circle ${at} r="${r.toFixed(1)}" fill="none" stroke="${tint}" stroke-width="${(r * 0.09).toFixed(1)}" stroke-opacity="${(opacity * 0.6).toFixed(2)}"/>`;
  }).join('');
}

/** The lit paper of a round lantern. */
export function lantern(x: number, y: number, radius: number, tint = '#ffb14e'): string {
  const id = `lantern${Math.round(x)}-${Math.round(y)}`;
  return `<defs><radialGradient id="${id}" cy=".62"><stop offset="0" stop-color="#fff3cf"/><stop offset=".45" stop-color="${tint}"/><stop offset="1" stop-color="#b3480f"/></radialGradient></defs><ellipse cx="${x}" cy="${y}" rx="${radius}" ry="${radius * 0.94}" fill="url(#${id})"/>`;
}

/** Its wires, rim and string. */
export function lanternFrame(x: number, y: number, radius: number): string {
  const rings = [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75].map((share) => {
    const half = radius * Math.sqrt(1 - share * share);
    return `<path d="M${x - half} ${y + share * radius * 0.94}Q${x} ${y + share * radius * 0.94 + radius * 0.1} ${x + half} ${y + share * radius * 0.94}"/>`;
  });
  return `<g stroke="#7a2f0a" stroke-opacity=".5" stroke-width="${radius * 0.014}" fill="none">${rings.join('')}</g><rect x="${x - radius * 0.26}" y="${y - radius * 1.02}" width="${radius * 0.52}" height="${radius * 0.11}" rx="4" fill="#2a140a"/><rect x="${x - radius * 0.24}" y="${y + radius * 0.9}" width="${radius * 0.48}" height="${radius * 0.1}" rx="4" fill="#2a140a"/><path d="M${x} ${y - radius}V${y - radius * 1.45}" stroke="#1a100a" stroke-width="${radius * 0.02}"/>`;
}
