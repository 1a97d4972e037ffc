/** Umbrellas on the quay, lamps already lit, everything mirrored in the wet stones. */

import { bloom, colour, eachPixel, newFrame } from '../frame.ts';
import { bokeh } from '../lights.ts';
import { light, paint, paintMirrored } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { noiseFrom, type Random, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { PAINTED_WALLS, street } from '../town.ts';
import { paintSea, paintSky, rain } from '../weather.ts';

export const umbrellas: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const ground = 640;
  paintSky(frame, {
    seed: 'umbrella',
    horizon: ground,
    top: colour('#5d6a78', 0.62),
    middle: colour('#8793a0', 0.62),
    low: colour('#aeb3b5', 0.62),
    clouds: { amount: 0.8, light: colour('#98a3ad', 0.7), dark: colour('#5a6570', 0.6), softness: 1, scale: 0.5 },
  });
  const air = colour('#8d98a3', 0.6);
  const row = street(random, {
    from: -40,
    to: 1560,
    base: ground - 30,
    height: 400,
    walls: PAINTED_WALLS,
    roof: '#4a4446',
    lit: 0.3,
  });
  await paint(frame, row.houses, { haze: [air, 0.45], blur: 9, lit: { ambient: [0.6, 0.64, 0.7] } });
  await light(frame, row.windows, 0.75, [[26, 0.5]], 9);
  await light(
    frame,
    bokeh(random, [0, 380, 1500, 600], 26, [12, 30], ['#ffc878', '#ffdca8', '#ff9a5a', '#a8d0ff', '#ff6a5a']),
    0.6,
    [[30, 0.4]],
    2,
  );
  const crowd = [
    { y: 690, height: 250, count: 12, blur: 5, air: 0.3 },
    { y: 765, height: 340, count: 8, blur: 1.6, air: 0.14 },
    { y: 900, height: 520, count: 3, blur: 0, air: 0 },
  ];
  const painted: { readonly content: string; readonly row: (typeof crowd)[number] }[] = crowd.map((line) => ({
    row: line,
    content: Array.from({ length: line.count }, (_, index) => {
      const x = ((index + random.between(0.2, 0.8)) * 1500) / line.count;
      const facing = random() < 0.5 ? 1 : -1;
      const person = someone(random, x, line.y + random.bell() * 12, line.height, {
        pose: random.pick(['walk', 'walk', 'stand'] as const),
        facing,
      });
      return (
        figure(person) +
        umbrella(
          random,
          person.x + facing * line.height * 0.07,
          person.y - person.height * 0.93,
          person.height * random.between(0.4, 0.48),
          random.pick([
            '#a03a35',
            '#2d3a4c',
            '#c29a45',
            '#3a5f57',
            '#23262c',
            '#c8c3b8',
            '#6a3f5c',
            '#23262c',
            '#31343b',
          ]),
        )
      );
    }).join(''),
  }));
  eachPixel(
    frame,
    (_x, y, at) => {
      const tone = 0.1 + ((y - ground) / 360) * 0.02;
      frame.rgb[at] = tone;
      frame.rgb[at + 1] = tone * 1.05;
      frame.rgb[at + 2] = tone * 1.12;
    },
    ground,
  );
  paintSea(frame, {
    seed: 'wet stones',
    horizon: ground,
    deep: colour('#2a3036', 0.5),
    waves: 0.3,
    mirror: 0.82,
    scale: 2.2,
  });
  const ripple = noiseFrom('umbrella ripple');
  for (const { content, row: line } of painted) {
    await paintMirrored(frame, content, {
      waterline: line.y + 4,
      ripple,
      strength: 0.5,
      wave: 1.5,
      blur: line.blur,
      haze: [air, line.air],
      lit: { ambient: line.air === 0 ? [0.2, 0.22, 0.26] : [0.45, 0.48, 0.54] },
      round: { from: [0.15, -0.9], light: colour('#dfe8f2', 2.4), shade: 0.5, width: line.air === 0 ? 12 : 8 },
    });
  }
  await light(frame, rain(frame, 'umbrella rain', 420, -0.16, 46, 1.3), 0.2);
  await light(frame, rain(frame, 'umbrella near rain', 40, -0.16, 130, 3), 0.12, [], 2);
  bloom(frame, 0.85, 0.5, 50);
  return { frame, look: { exposure: 1.15, saturation: 0.85, lift: [0.015, 0.02, 0.028], vignette: 0.45, grain: 4.5 } };
};

function umbrella(random: Random, x: number, y: number, radius: number, fill: string): string {
  const tilt = random.between(-14, 10);
  const n = (value: number) => (value * radius).toFixed(1);
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt.toFixed(1)})"><path d="M0 ${n(0.9)}V${n(-0.7)}" stroke="#1b1b1e" stroke-width="${n(0.035)}"/>
    <path d="M${n(-1)} 0Q${n(-0.9)} ${n(-0.72)} 0 ${n(-0.78)}Q${n(0.9)} ${n(-0.72)} ${n(1)} 0Q${n(0.83)} ${n(-0.13)} ${n(0.64)} ${n(0.02)}Q${n(0.42)} ${n(-0.12)} ${n(0.2)} ${n(0.03)}Q0 ${n(-0.1)} ${n(-0.2)} ${n(0.03)}Q${n(-0.42)} ${n(-0.12)} ${n(-0.64)} ${n(0.02)}Q${n(-0.83)} ${n(-0.13)} ${n(-1)} 0Z" fill="${fill}"/>
    <path d="M${n(-0.64)} ${n(0.02)}Q${n(-0.5)} ${n(-0.55)} 0 ${n(-0.78)}M${n(-0.2)} ${n(0.03)}Q${n(-0.16)} ${n(-0.5)} 0 ${n(-0.78)}M${n(0.2)} ${n(0.03)}Q${n(0.16)} ${n(-0.5)} 0 ${n(-0.78)}M${n(0.64)} ${n(0.02)}Q${n(0.5)} ${n(-0.55)} 0 ${n(-0.78)}" stroke="#000" stroke-opacity=".28" stroke-width="${n(0.02)}" fill="none"/></g>`;
}
