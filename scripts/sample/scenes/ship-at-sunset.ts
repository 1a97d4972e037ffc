/** The tall ship under the setting sun. */

import { tallShip } from '../boats.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { paint, paintMirrored } from '../paint.ts';
import { noiseFrom, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { hills } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const shipAtSunset: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 720;
  paintSky(frame, {
    seed: 'ship 8',
    horizon,
    top: colour('#3d4268', 0.62),
    middle: colour('#c0705e', 0.8),
    low: colour('#ff9a4e', 1),
    sun: { x: 560, y: 628, colour: colour('#ff8a3c'), radius: 62, glow: 1.1 },
    clouds: { amount: 0.55, light: colour('#ff9a6a', 0.95), dark: colour('#4a3a58', 0.6), scale: 0.9, softness: 0.5 },
  });
  await paint(frame, hills('ship hills', 1500, horizon + 3, 60, 2.1, '#3a2c3e'), {
    haze: [colour('#d06a44', 0.8), 0.35],
    blur: 1,
  });
  paintSea(frame, {
    seed: 'ship sea',
    horizon,
    deep: colour('#241f38', 0.6),
    waves: 0.45,
    glint: { x: 560, width: 110, colour: colour('#ff9a50'), strength: 1.5 },
  });
  const ripple = noiseFrom('ship ripple');
  await paintMirrored(frame, tallShip(820, 748, 540, '#150f16', '#2c1d22'), {
    waterline: 756,
    ripple,
    strength: 0.75,
    wave: 1.2,
    round: { from: [-0.9, -0.1], light: colour('#ff8a44', 3), shade: 0.9, width: 5 },
  });
  const gulls = Array.from({ length: 13 }, () => {
    const x = random.between(160, 1400);
    const y = random.between(120, 480);
    const s = random.between(8, 20);
    return `<path d="M${x - s} ${y - s * 0.2}Q${x - s * 0.4} ${y - s * 0.55} ${x} ${y}Q${x + s * 0.4} ${y - s * 0.6} ${x + s} ${y - s * 0.35}" fill="none" stroke="#1c1420" stroke-width="${s * 0.13}"/>`;
  }).join('');
  await paint(frame, gulls);
  bloom(frame, 0.85, 0.7, 80);
  return { frame, look: { exposure: 0.98, saturation: 0.95, lift: [0.02, 0.008, 0.03], vignette: 0.45, grain: 3.5 } };
};
