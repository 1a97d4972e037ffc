/** Candles in paper boats on black water. */

import { bloom, colour, newFrame } from '../frame.ts';
import { light, paint, paintMirrored } from '../paint.ts';
import { noiseFrom, type Random, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { PAINTED_WALLS, street } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const floatingLights: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 250;
  paintSky(frame, {
    seed: 'float',
    horizon,
    top: colour('#0b1428', 0.4),
    middle: colour('#18284a', 0.4),
    low: colour('#3d4a68', 0.4),
  });
  const row = street(random, {
    from: -20,
    to: 1540,
    base: horizon + 6,
    height: 120,
    walls: PAINTED_WALLS,
    roof: '#25262d',
    lit: 0.4,
  });
  await paint(frame, row.houses, { blur: 8, lit: { ambient: [0.1, 0.11, 0.17] } });
  await light(frame, row.windows, 0.8, [[20, 0.5]], 8);
  paintSea(frame, {
    seed: 'float sea',
    horizon: horizon + 6,
    deep: colour('#050b16', 0.5),
    waves: 0.3,
    mirror: 0.9,
    scale: 0.7,
  });
  const ripple = noiseFrom('float ripple');
  const lamps = Array.from({ length: 150 }, () => {
    const depth = random() ** 1.7;
    return {
      x: random.between(-40, 1540),
      y: horizon + 24 + depth * 760,
      r: 4 + depth * 58 * random.between(0.8, 1.15),
      depth,
    };
  }).sort((left, right) => left.y - right.y);
  const bands = [
    [0, 0.12, 3],
    [0.12, 0.4, 0.8],
    [0.4, 0.72, 0],
    [0.72, 1, 5],
  ] as const;
  for (const [from, to, blur] of bands) {
    const band = lamps.filter(({ depth }) => depth >= from && depth < to);
    const shapes = band.map(({ x, y, r }) => floatingLamp(x, y, r, random)).join('');
    const mirrored = band
      .map(
        ({ x, y, r }) =>
          `<ellipse cx="${x}" cy="${y + r * 1.7}" rx="${r * 0.55}" ry="${r * 1.5}" fill="#ff9a3c" fill-opacity=".6"/>`,
      )
      .join('');
    await light(frame, mirrored, 0.32, [], 5 + to * 8);
    await paintMirrored(
      frame,
      band
        .map(
          ({ x, y, r }) =>
            `<path d="M${x - r} ${y}L${x - r * 0.7} ${y + r * 0.35}H${x + r * 0.7}L${x + r} ${y}Z" fill="#5a2a10"/>`,
        )
        .join(''),
      { waterline: 1400, ripple, blur },
    );
    await light(
      frame,
      shapes,
      1.25,
      [
        [14, 0.3],
        [55, 0.45],
      ],
      blur,
    );
  }
  bloom(frame, 0.85, 0.6, 60);
  return { frame, look: { exposure: 1.08, saturation: 0.92, lift: [0.008, 0.01, 0.03], vignette: 0.5, grain: 5 } };
};

function floatingLamp(x: number, y: number, r: number, random: Random): string {
  const id = `f${Math.round(x * 10)}-${Math.round(y * 10)}`;
  const tint = random.pick(['#ffb14e', '#ffa23e', '#ff8a55', '#ffd07a', '#ff9ab0']);
  return `<defs><linearGradient id="${id}" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#a8470f"/><stop offset=".55" stop-color="${tint}"/><stop offset="1" stop-color="#fff3cf"/></linearGradient></defs><path d="M${(x - r * 0.72).toFixed(1)} ${(y - r * 1.45).toFixed(1)}H${(x + r * 0.72).toFixed(1)}L${(x + r * 0.82).toFixed(1)} ${y.toFixed(1)}H${(x - r * 0.82).toFixed(1)}Z" fill="url(#${id})"/>`;
}
