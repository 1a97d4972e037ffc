/** Rowing boats on green water, straight from above, as a drone sees them. */

import { bloom, colour, eachPixel, newFrame } from '../frame.ts';
import { paint } from '../paint.ts';
import { layered, noiseFrom, randomFrom, smoothstep } from '../random.ts';
import type { Scene } from '../scene.ts';

export const rowersFromAbove: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const noise = noiseFrom('above');
  const shallow = colour('#3fa7a0', 0.75);
  const deep = colour('#0b4a5e', 0.7);
  eachPixel(frame, (x, y, at) => {
    const depth = smoothstep(-0.5, 0.55, layered(noise, x / 620 + y / 900, y / 540, 4) + (x - 750) / 1900);
    const caustic = 1 - Math.abs(layered(noise, x / 46 + noise(x / 90, y / 90), y / 40, 3));
    const glitter = caustic ** 14 * (0.2 - 0.15 * depth);
    const waves = layered(noise, x / 34 + y / 60, y / 17 - x / 90, 3) * 0.11;
    for (let channel = 0; channel < 3; channel += 1) {
      const base = (shallow[channel] as number) * (1 - depth) + (deep[channel] as number) * depth;
      frame.rgb[at + channel] = base * (1 + waves * 2.2) + glitter * 0.28;
    }
  });
  const crews = [
    { x: 980, y: 250, length: 520, hull: '#e8e1cf', shirt: '#c73a2c' },
    { x: 760, y: 500, length: 520, hull: '#c98b2b', shirt: '#f2f0ea' },
    { x: 640, y: 760, length: 520, hull: '#20324f', shirt: '#e0b53a' },
  ];
  for (const crew of crews) {
    await paint(frame, trail(random, crew.x, crew.y, crew.length), { blur: 3.5 });
    await paint(frame, `<g transform="translate(10 16)" opacity=".45">${fromAbove(crew, true)}</g>`, { blur: 5 });
    await paint(frame, fromAbove(crew, false), {
      round: { from: [-0.6, -0.7], light: colour('#fff3d8', 0.5), shade: 0.75, width: 3 },
    });
  }
  bloom(frame, 1, 0.3, 24);
  return { frame, look: { exposure: 1.05, saturation: 0.95, vignette: 0.4 } };
};

function fromAbove(
  crew: { x: number; y: number; length: number; hull: string; shirt: string },
  shadow: boolean,
): string {
  const { length: l } = crew;
  const tone = (hex: string) => (shadow ? '#03222b' : hex);
  const seats = Array.from({ length: 8 }, (_, seat) => {
    const cx = -0.34 * l + (seat * 0.68 * l) / 7;
    const side = seat % 2 === 0 ? 1 : -1;
    return `<path d="M${cx - 2} ${side * 4}L${cx + 16} ${side * 78}" stroke="${tone('#d9d3c4')}" stroke-width="3"/><path d="M${cx + 14} ${side * 70}L${cx + 20} ${side * 96}" stroke="${tone(crew.shirt)}" stroke-width="9"/><ellipse cx="${cx}" cy="0" rx="8" ry="12.5" fill="${tone(crew.shirt)}"/><path d="M${cx} ${side * 9}L${cx + 10} ${side * 20}" stroke="${tone('#c18c69')}" stroke-width="5" stroke-linecap="round"/><circle cx="${cx + 4}" cy="0" r="6" fill="${tone('#3a2a20')}"/>`;
  }).join('');
  return `<g transform="translate(${crew.x} ${crew.y}) rotate(-14)"><path d="M${-0.52 * l} 0Q${-0.3 * l} -15 0 -15Q${0.3 * l} -14 ${0.53 * l} 0Q${0.3 * l} 14 0 15Q${-0.3 * l} 15 ${-0.52 * l} 0Z" fill="${tone(crew.hull)}"/><path d="M${-0.42 * l} 0Q${-0.25 * l} -10 0 -10Q${0.25 * l} -10 ${0.42 * l} 0Q${0.25 * l} 10 0 10Q${-0.25 * l} 10 ${-0.42 * l} 0Z" fill="${tone('#5a4632')}"/><circle cx="${0.44 * l}" cy="0" r="7" fill="${tone('#26221f')}"/>${seats}</g>`;
}

function trail(random: ReturnType<typeof randomFrom>, x: number, y: number, length: number): string {
  const spots = Array.from({ length: 240 }, () => {
    const back = random();
    const cx = -length * (0.3 + back * 1.9);
    const cy = random.bell() * (5 + back * 62) + (random() < 0.5 ? -1 : 1) * back * 34;
    return `<ellipse cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" rx="${random.between(5, 26).toFixed(1)}" ry="${random.between(1.5, 4).toFixed(1)}" fill="#e9fbf6" fill-opacity="${(0.5 * (1 - back)).toFixed(2)}"/>`;
  });
  const puddles = Array.from(
    { length: 16 },
    (_, index) =>
      `<circle cx="${(-length * (0.35 + Math.floor(index / 2) * 0.16)).toFixed(1)}" cy="${(index % 2 === 0 ? 1 : -1) * 84}" r="11" fill="#dff7f1" fill-opacity="${(0.5 - index * 0.026).toFixed(2)}"/>`,
  );
  return `<g transform="translate(${x} ${y}) rotate(-14)">${spots.join('')}${puddles.join('')}</g>`;
}
