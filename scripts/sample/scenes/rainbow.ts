/** A rainbow over the harbour when it is over. */

import { moored } from '../boats.ts';
import { bloom, colour, eachPixel, newFrame } from '../frame.ts';
import { paint, paintMirrored } from '../paint.ts';
import { noiseFrom, randomFrom, smoothstep } from '../random.ts';
import type { Scene } from '../scene.ts';
import { church, hills, PAINTED_WALLS, street } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const rainbow: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 600;
  const air = colour('#c3c8c6', 0.8);
  paintSky(frame, {
    seed: 'bow 6',
    horizon,
    top: colour('#39485a', 0.62),
    middle: colour('#6c7b88', 0.68),
    low: colour('#c9c4b2', 0.9),
    clouds: { amount: 0.72, light: colour('#d8d8d0', 0.9), dark: colour('#414e5c', 0.6), softness: 0.8, scale: 0.75 },
  });
  const bowX = 900;
  const bowY = 760;
  eachPixel(
    frame,
    (x, y, at) => {
      const radius = Math.hypot(x - bowX, y - bowY);
      for (const [inner, width, strength, order] of [
        [590, 46, 0.26, 1],
        [720, 60, 0.08, -1],
      ] as const) {
        const share = (radius - inner) / width;
        if (share < -0.4 || share > 1.4) continue;
        const edge = Math.exp(-(((share - 0.5) * 1.9) ** 4)) * strength * smoothstep(horizon + 30, 260, y) ** 0.3;
        const hue = order === 1 ? share : 1 - share;
        frame.rgb[at] = (frame.rgb[at] as number) + edge * smoothstep(0.4, 1, hue) * 1.05;
        frame.rgb[at + 1] = (frame.rgb[at + 1] as number) + edge * Math.exp(-(((hue - 0.52) * 3.4) ** 2)) * 0.8;
        frame.rgb[at + 2] = (frame.rgb[at + 2] as number) + edge * smoothstep(0.6, 0, hue);
      }
      if (radius < 590)
        for (let channel = 0; channel < 3; channel += 1)
          frame.rgb[at + channel] = (frame.rgb[at + channel] as number) * 1.08;
    },
    0,
    horizon,
  );
  await paint(frame, hills('bow hills', 1500, horizon + 3, 120, 1.9, '#4a5f50'), { haze: [air, 0.35], blur: 1 });
  const row = street(random, {
    from: -20,
    to: 980,
    base: horizon + 6,
    height: 105,
    walls: PAINTED_WALLS,
    roof: '#5f443c',
    lit: 0.05,
  });
  await paint(frame, row.houses + church(300, horizon + 4, 250, '#c6b697', '#4d535a'), {
    haze: [air, 0.14],
    blur: 0.6,
    lit: { ambient: [1.1, 1.02, 0.85] },
    round: { from: [-0.8, -0.4], light: colour('#ffe2a8', 0.5), shade: 0.6, width: 5 },
  });
  paintSea(frame, { seed: 'bow sea', horizon: horizon + 6, deep: colour('#1f3f42', 0.65), waves: 0.4, mirror: 0.92 });
  const ripple = noiseFrom('bow ripple');
  for (const [y, length, count] of [
    [660, 120, 8],
    [775, 230, 4],
  ] as const) {
    await paintMirrored(
      frame,
      Array.from({ length: count }, (_, index) =>
        moored(random, ((index + random.between(0.15, 0.85)) * 1500) / count, y, length, 0.75),
      ).join(''),
      {
        waterline: y + 3,
        ripple,
        lit: { ambient: [1.05, 0.98, 0.84] },
        round: { from: [-0.8, -0.4], light: colour('#ffe2a8', 0.8), shade: 0.5, width: 5 },
      },
    );
  }
  bloom(frame, 0.9, 0.4, 40);
  return { frame, look: { exposure: 1.12, saturation: 0.98, gain: [1.04, 1, 0.95], vignette: 0.4 } };
};
