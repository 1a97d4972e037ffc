/** Fireworks over the harbour, everything twice in the water; a burst of it. */

import { moored } from '../boats.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { light, paint, paintMirrored } from '../paint.ts';
import { noiseFrom, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { bursts } from '../shells.ts';
import { church, hills, PAINTED_WALLS, street } from '../town.ts';
import { paintMist, paintSea, paintSky } from '../weather.ts';

export const fireworks: Scene = async ({ moment }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom('fireworks');
  const horizon = 690;
  paintSky(frame, {
    seed: 'fire',
    horizon,
    top: colour('#070c1c', 0.4),
    middle: colour('#0f1930', 0.4),
    low: colour('#28304a', 0.4),
    stars: 0.15,
  });
  await bursts(
    frame,
    random,
    SHELLS.map((burst, index) => ({
      ...burst,
      radius: burst.radius * (1 + 0.09 * moment * (index % 2 === 0 ? 1 : -0.9)),
      age: Math.min(0.95, burst.age + moment * 0.16),
    })),
    horizon,
  );
  await paint(frame, hills('fire hills', 1500, horizon + 3, 90, 1.9, '#0a0d16'), { texture: 0 });
  const row = street(random, {
    from: -30,
    to: 1540,
    base: horizon + 6,
    height: 84,
    walls: PAINTED_WALLS,
    roof: '#1c1d24',
    lit: 0.42,
  });
  await paint(frame, row.houses + church(1060, horizon + 4, 210, '#8f8471', '#23262e'), {
    lit: { ambient: [0.13, 0.11, 0.14], lamps: [{ x: 470, y: 500, reach: 400, colour: [0.16, 0.09, 0.05] }] },
  });
  await light(frame, row.windows, 0.85, [[9, 0.5]]);
  paintMist(frame, 'fire smoke', horizon - 40, 120, colour('#6a5a66', 0.22), 0.4);
  paintSea(frame, {
    seed: 'fire sea',
    horizon: horizon + 6,
    deep: colour('#05080f', 0.5),
    waves: 0.42,
    mirror: 0.97,
    scale: 0.9,
  });
  const ripple = noiseFrom('fire ripple');
  await paintMirrored(
    frame,
    Array.from({ length: 7 }, (_, index) =>
      moored(random, 120 + index * 215 + random.bell() * 60, 800 + random.bell() * 22, 170, 0.8),
    ).join(''),
    {
      waterline: 806,
      ripple,
      lit: { ambient: [0.045, 0.045, 0.06] },
      round: { from: [0, -1], light: colour('#ffb878', 1.6), shade: 0.7, width: 5 },
    },
  );
  bloom(frame, 0.6, 0.75, 60);
  return { frame, look: { exposure: 1.2, saturation: 0.95, lift: [0.008, 0.008, 0.024], vignette: 0.4, grain: 5 } };
};

const SHELLS = [
  { x: 470, y: 250, radius: 235, tint: '#ff9a3c', heart: '#ffe3b0', age: 0.35 },
  { x: 960, y: 205, radius: 190, tint: '#4f8dff', heart: '#cfe0ff', age: 0.2 },
  { x: 1210, y: 330, radius: 150, tint: '#ff4a6a', heart: '#ffc2cc', age: 0.5 },
  { x: 730, y: 380, radius: 120, tint: '#4fd88a', heart: '#d9ffe6', age: 0.25 },
  { x: 250, y: 400, radius: 105, tint: '#c07aff', heart: '#eedcff', age: 0.6 },
] as const;
