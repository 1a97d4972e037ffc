/** Boats at their moorings in mist, the town behind them, the sun just up. A panorama. */

import { moored } from '../boats.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { light, paint, paintMirrored } from '../paint.ts';
import { noiseFrom, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { church, hills, PAINTED_WALLS, street } from '../town.ts';
import { paintMist, paintSea, paintSky } from '../weather.ts';

export const dawnHarbour: Scene = async ({ seed }) => {
  const frame = newFrame(2900, 1000);
  const random = randomFrom(seed);
  const horizon = 500;
  const air = colour('#f2b98d', 0.8);
  paintSky(frame, {
    seed: 'dawn 3',
    horizon,
    top: colour('#46618f', 0.75),
    middle: colour('#d79c85', 0.85),
    low: colour('#ffbd7f', 0.95),
    sun: { x: 1950, y: 415, colour: colour('#ffb469'), radius: 26, glow: 0.9 },
    clouds: { amount: 0.42, light: colour('#f0b497', 0.9), dark: colour('#6a6688', 0.7), scale: 1.2, softness: 0.6 },
  });
  await paint(frame, hills('dawn far', 2900, horizon + 4, 150, 2.1, '#7c6f86'), { haze: [air, 0.55], blur: 1.5 });
  await paint(frame, hills('dawn near', 2900, horizon + 4, 90, 3.4, '#4c4658'), { haze: [air, 0.35], blur: 1 });
  const row = street(random, {
    from: 120,
    to: 1500,
    base: horizon + 6,
    height: 74,
    walls: PAINTED_WALLS,
    roof: '#5d4038',
    lit: 0.12,
  });
  await paint(frame, row.houses + church(690, horizon + 6, 190, '#b9a68e', '#4b4550'), {
    haze: [air, 0.42],
    blur: 0.8,
  });
  await light(frame, row.windows, 0.9, [[10, 0.5]]);
  paintMist(frame, 'dawn mist', horizon - 6, 40, air, 0.5);
  paintSea(frame, {
    seed: 'dawn sea',
    horizon,
    deep: colour('#1f3450', 0.7),
    waves: 0.22,
    mirror: 0.96,
    glint: { x: 1950, width: 90, colour: colour('#ffbd78'), strength: 0.8 },
  });
  const ripple = noiseFrom('dawn ripple');
  const againstSun = { ambient: [0.46, 0.38, 0.42] } as const;
  const far = Array.from({ length: 26 }, () =>
    moored(random, random.between(60, 2840), horizon + random.between(16, 34), random.between(44, 64), 0.75),
  ).join('');
  await paintMirrored(frame, far, { waterline: horizon + 26, ripple, haze: [air, 0.5], blur: 0.8, wave: 0.4 });
  for (const [y, length, count] of [
    [580, 105, 13],
    [665, 165, 7],
  ] as const) {
    const boats = Array.from({ length: count }, (_, index) =>
      moored(
        random,
        ((index + random.between(0.1, 0.9)) * 2900) / count,
        y + random.bell() * 5,
        length * random.between(0.85, 1.15),
        0.7,
      ),
    ).join('');
    await paintMirrored(frame, boats, {
      waterline: y + 2,
      ripple,
      lit: againstSun,
      haze: [air, y < 600 ? 0.26 : 0.12],
      wave: 0.7,
    });
  }
  paintMist(frame, 'dawn low mist', 560, 60, air, 0.34);
  for (const [x, y, length] of [
    [640, 830, 330],
    [2440, 870, 390],
  ] as const) {
    await paintMirrored(frame, moored(random, x, y, length, 1), {
      waterline: y + 4,
      ripple,
      wave: 1.1,
      lit: againstSun,
      round: { from: [x < 1950 ? 0.8 : -0.8, -0.5], light: colour('#ffc38a', 3), shade: 0.6, width: 6 },
    });
  }
  bloom(frame, 0.95, 0.5, 46);
  return { frame, look: { exposure: 0.95, lift: [0.03, 0.02, 0.05], gain: [1.04, 0.98, 0.94], saturation: 0.95 } };
};
