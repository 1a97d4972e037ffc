/** The same sky, upright, over the old bridge and the backs of the people. */

import { spectators } from '../crowd.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { light, paint } from '../paint.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { bursts } from '../shells.ts';
import { bridge, hills } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const fireworksOverBridge: Scene = async ({ seed }) => {
  const frame = newFrame(1000, 1500);
  const random = randomFrom(seed);
  const horizon = 1010;
  paintSky(frame, {
    seed: 'over bridge',
    horizon,
    top: colour('#060a18', 0.4),
    middle: colour('#101a33', 0.4),
    low: colour('#2b2f48', 0.4),
    stars: 0.12,
  });
  await bursts(
    frame,
    random,
    [
      { x: 500, y: 330, radius: 330, tint: '#ffb24a', heart: '#fff0cf', age: 0.55 },
      { x: 250, y: 620, radius: 150, tint: '#ff5a7a', heart: '#ffd0d8', age: 0.3 },
      { x: 790, y: 600, radius: 170, tint: '#5a9aff', heart: '#dbe8ff', age: 0.25 },
    ],
    horizon,
  );
  await paint(frame, hills('over hills', 1000, horizon, 120, 1.7, '#0a0d16'), { texture: 0 });
  await paint(frame, bridge(-140, 1140, horizon + 30, 190, 3, '#7d705c'), {
    lit: { ambient: [0.12, 0.11, 0.15], lamps: [{ x: 500, y: 700, reach: 420, colour: [0.32, 0.2, 0.1] }] },
  });
  const lampsOn = Array.from(
    { length: 7 },
    (_, lamp) =>
      `<circle cx="${20 + lamp * 160}" cy="${horizon - 206 - Math.sin((lamp / 6) * Math.PI) * 42}" r="7" fill="#ffd79a"/>`,
  ).join('');
  await light(frame, lampsOn, 1.6, [
    [12, 0.8],
    [40, 0.6],
  ]);
  paintSea(frame, { seed: 'over sea', horizon: horizon + 30, deep: colour('#05080f', 0.5), waves: 0.42, mirror: 0.97 });
  for (const [y, head, blur] of [
    [1270, 40, 1],
    [1350, 62, 1.5],
    [1460, 100, 6],
  ] as const) {
    const line = spectators(random, { from: -60, to: 1080, y, head, brightness: 0.09, raised: 0.3, phones: true });
    await paint(frame, line.people, {
      blur,
      texture: 0,
      round: { from: [0, -1], light: colour('#ffc88a', 1.8), shade: 0.7, width: head / 8 },
    });
    await light(frame, line.screens, 0.75, [[10, 0.25]], blur * 0.7);
  }
  bloom(frame, 0.6, 0.8, 70);
  return { frame, look: { exposure: 1.18, saturation: 0.95, lift: [0.008, 0.008, 0.024], vignette: 0.4, grain: 6 } };
};
