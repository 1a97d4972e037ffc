/** A child looks into a paper lantern; there is no other light. */

import { curve, type Head, points, profile } from '../face.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { bokeh, lantern, lanternFrame } from '../lights.ts';
import { light, paint } from '../paint.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { paintSky } from '../weather.ts';

export const childWithLantern: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  paintSky(frame, {
    seed: 'child',
    horizon: 1000,
    top: colour('#101b33', 0.6),
    middle: colour('#1a2745', 0.6),
    low: colour('#2a2c3c', 0.6),
  });
  await light(
    frame,
    bokeh(random, [0, 260, 1500, 760], 70, [14, 44], ['#ffb45a', '#ff9440', '#ffd08a', '#ff7a4a', '#8fb0ff']),
    0.55,
    [[50, 0.5]],
    2,
  );
  const head: Head = { x: 950, y: 400, size: 430, facing: -1, nod: 14, skin: '#d19a72', hair: '#4a2f1d', style: 'bun' };
  const coat = `<path d="${curve(
    points('600,1040 640,860 740,740 880,680 1040,660 1180,690 1330,790 1420,930 1450,1040'),
    false,
  )}Z" fill="#6e3a34"/><path d="${curve(
    points('800,740 850,660 960,640 1100,630 1180,680 1130,740 1000,780 870,790'),
    true,
  )}" fill="#c9b79a"/><path d="${curve(
    points('760,880 640,850 560,790 540,740 580,725 640,770 760,800 840,830'),
    true,
  )}" fill="#7a4038"/><path d="${curve(
    points('560,790 510,760 500,720 530,690 580,710 600,745'),
    true,
  )}" fill="#d19a72"/>`;
  const glow = {
    lit: { ambient: [0.035, 0.04, 0.075], lamps: [{ x: 520, y: 560, reach: 420, colour: [2.2, 1.25, 0.5] }] },
    round: { from: [-0.8, 0.55], light: colour('#ff9b3d', 1.2), shade: 0.3, width: 24 },
  } as const;
  await paint(frame, profile(head, 'child'), { ...glow, texture: 0.08 });
  await paint(frame, coat, glow);
  await light(frame, lantern(470, 560, 210), 1.25, [
    [40, 0.5],
    [150, 0.85],
  ]);
  await paint(frame, lanternFrame(470, 560, 210));
  bloom(frame, 0.8, 0.6, 60);
  return { frame, look: { exposure: 1.02, saturation: 0.96, lift: [0.012, 0.014, 0.035], vignette: 0.5, grain: 6 } };
};
