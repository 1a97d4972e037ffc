/** Past midnight: one man, wet stones, the last lanterns. */

import { moored } from '../boats.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { lantern } from '../lights.ts';
import { light, paint, paintMirrored } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { noiseFrom, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { PAINTED_WALLS, street } from '../town.ts';
import { paintMist, paintSea, paintSky } from '../weather.ts';

export const emptyQuay: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const ground = 600;
  paintSky(frame, {
    seed: 'empty',
    horizon: ground,
    top: colour('#0a1020', 0.45),
    middle: colour('#1a2440', 0.45),
    low: colour('#3b3f58', 0.45),
    clouds: { amount: 0.6, light: colour('#3a4260', 0.4), dark: colour('#141b30', 0.3), softness: 1 },
  });
  const row = street(random, {
    from: 620,
    to: 1620,
    base: ground + 30,
    height: 390,
    walls: PAINTED_WALLS,
    roof: '#2a2a32',
    lit: 0.14,
  });
  await paint(frame, row.houses, {
    blur: 2.2,
    lit: {
      ambient: [0.1, 0.12, 0.2],
      lamps: [
        { x: 700, y: 420, reach: 240, colour: [0.9, 0.52, 0.2] },
        { x: 1180, y: 400, reach: 280, colour: [0.9, 0.52, 0.2] },
      ],
    },
  });
  await light(frame, row.windows, 0.7, [[18, 0.5]], 2);
  await paint(
    frame,
    Array.from({ length: 5 }, (_, boat) => moored(random, 60 + boat * 120, 610 + random.bell() * 8, 150, 1)).join(''),
    { blur: 2.5, lit: { ambient: [0.07, 0.08, 0.13] } },
  );
  const string = Array.from({ length: 12 }, (_, lamp) => {
    const share = lamp / 11;
    return { x: 80 + share * 1420, y: 250 - share * 60 + Math.sin(share * Math.PI) * 130, r: 19 + share * 15 };
  });
  await paint(
    frame,
    `<path d="M${string.map(({ x, y, r }) => `${x} ${y - r * 1.3}`).join('L')}" fill="none" stroke="#0c0d12" stroke-width="3"/><path d="M700 620V330M1180 622V290" stroke="#0d0e13" stroke-width="11"/>`,
    { texture: 0 },
  );
  await light(
    frame,
    string.map(({ x, y, r }) => lantern(x, y, r, random.pick(['#ffb14e', '#ff8f5a', '#ffc766']))).join(''),
    1.1,
    [
      [16, 0.4],
      [60, 0.5],
    ],
  );
  await light(
    frame,
    '<circle cx="700" cy="330" r="17" fill="#ffe0a8"/><circle cx="1180" cy="290" r="20" fill="#ffe0a8"/>',
    2.4,
    [
      [20, 1.2],
      [80, 1.8],
    ],
  );
  paintSea(frame, {
    seed: 'empty stones',
    horizon: ground + 24,
    deep: colour('#0c0f16', 0.5),
    waves: 0.26,
    mirror: 0.85,
    scale: 2.4,
  });
  const ripple = noiseFrom('empty ripple');
  const man = figure(
    someone(random, 420, 850, 330, {
      pose: 'walk',
      facing: 1,
      coat: '#1d222c',
      trousers: '#15181f',
      hat: '#23262e',
      skirt: false,
    }),
  );
  await paintMirrored(frame, man, {
    waterline: 852,
    ripple,
    strength: 0.75,
    wave: 1.4,
    lit: { ambient: [0.22, 0.23, 0.3] },
    round: { from: [0.9, -0.4], light: colour('#ffb45a', 3), shade: 0.6, width: 7 },
  });
  paintMist(frame, 'empty mist', ground, 80, colour('#4a4658', 0.3), 0.3);
  bloom(frame, 0.8, 0.6, 60);
  return { frame, look: { exposure: 1.2, saturation: 0.9, lift: [0.01, 0.012, 0.03], vignette: 0.5, grain: 6 } };
};
