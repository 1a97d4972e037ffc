/** The front over the bay, lightning, the last yachts running for the harbour. */

import { yacht } from '../boats.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { light, paint, paintMirrored } from '../paint.ts';
import { noiseFrom, type Random, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { hills } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const squall: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 690;
  paintSky(frame, {
    seed: 'squall 4',
    horizon,
    top: colour('#1c2531', 0.55),
    middle: colour('#3c4a57', 0.55),
    low: colour('#b5ae97', 0.75),
    clouds: { amount: 0.95, light: colour('#7b8791', 0.62), dark: colour('#161c25', 0.5), scale: 0.75, softness: 0.7 },
  });
  const bolt = lightning(random, 1010, 150, horizon - 6);
  await light(frame, bolt, 3.2, [
    [9, 1.1],
    [60, 1.5],
  ]);
  await light(frame, `<ellipse cx="1010" cy="240" rx="330" ry="150" fill="#b9c6ff" fill-opacity=".5"/>`, 0.5, [], 70);
  await paint(frame, curtain(random, 120, 620, horizon), { blur: 22, opacity: 0.5 });
  await paint(frame, hills('squall hills', 1500, horizon + 3, 60, 2.2, '#2a333b'), { blur: 1.5 });
  paintSea(frame, {
    seed: 'squall sea',
    horizon,
    deep: colour('#182a30', 0.6),
    waves: 1.3,
    mirror: 0.7,
    foam: 0.5,
    scale: 0.9,
  });
  const ripple = noiseFrom('squall ripple');
  const boats = [
    [260, 735, 165, 19],
    [620, 716, 110, 16],
    [1240, 760, 235, 22],
  ] as const;
  await paintMirrored(
    frame,
    boats
      .map(([x, y, mast, heel], index) =>
        yacht({ x, y, mast, heel: -heel, facing: -1, hull: '#d6d9db', sail: '#cfcdc4', crew: 4 }, `q${index}`),
      )
      .join(''),
    {
      waterline: 742,
      ripple,
      haze: [colour('#55626a', 0.6), 0.22],
      strength: 0.25,
      lit: { ambient: [0.6, 0.63, 0.68] },
    },
  );
  bloom(frame, 0.8, 0.5, 50);
  return {
    frame,
    look: {
      exposure: 1.25,
      saturation: 0.72,
      lift: [0.012, 0.02, 0.03],
      gain: [0.97, 1, 1.03],
      vignette: 0.5,
      grain: 4.5,
      contrast: 1.05,
    },
  };
};

function lightning(random: Random, x: number, from: number, to: number): string {
  const parts: string[] = [];
  const grow = (startX: number, startY: number, endY: number, width: number, depth: number): void => {
    let cx = startX;
    const points = [`${cx} ${startY}`];
    for (let y = startY; y < endY; y += random.between(10, 26)) {
      cx += random.bell() * 22;
      points.push(`${cx.toFixed(1)} ${y.toFixed(1)}`);
      if (depth < 3 && random() < 0.13) grow(cx, y, y + (endY - y) * random.between(0.25, 0.7), width * 0.5, depth + 1);
    }
    parts.push(
      `<path d="M${points.join('L')}" fill="none" stroke="#dfe6ff" stroke-width="${width}" stroke-linejoin="round"/>`,
    );
  };
  grow(x, from, to, 3.6, 0);
  return parts.join('');
}

function curtain(random: Random, from: number, to: number, base: number): string {
  return Array.from({ length: 30 }, () => {
    const x = random.between(from, to);
    return `<path d="M${x.toFixed(0)} ${base - 330}L${(x - 70).toFixed(0)} ${base}h${random.between(20, 60).toFixed(0)}L${(x + 30).toFixed(0)} ${base - 330}Z" fill="#5d6870" fill-opacity="${random.between(0.2, 0.6).toFixed(2)}"/>`;
  }).join('');
}
