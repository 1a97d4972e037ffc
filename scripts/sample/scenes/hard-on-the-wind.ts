/** One yacht hard on the wind, near; a burst of it. */

import { yacht } from '../boats.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { paint, paintMirrored } from '../paint.ts';
import { noiseFrom, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { spray, sprayCloud, wake } from '../sea-marks.ts';
import { hills } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const hardOnTheWind: Scene = async ({ seed, moment }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 400;
  const air = colour('#c9d8e2', 0.9);
  paintSky(frame, {
    seed: 'wind 7',
    horizon,
    top: colour('#4a7bb5', 0.75),
    middle: colour('#9cc0df', 0.85),
    low: colour('#d8e4ea', 0.95),
    clouds: { amount: 0.62, light: colour('#ffffff', 1.1), dark: colour('#8fa0b3', 0.8), scale: 0.7, softness: 0.5 },
  });
  await paint(frame, hills('wind hills', 1500, horizon + 3, 46, 1.3, '#5b7487'), { haze: [air, 0.55], blur: 7 });
  paintSea(frame, {
    seed: `wind sea ${moment}`,
    horizon,
    deep: colour('#0d4a63', 0.85),
    waves: 1.25,
    mirror: 0.62,
    foam: 0.55,
    scale: 0.62,
  });
  const others =
    yacht({ x: 1230 - moment * 26, y: 432, mast: 150, heel: 12, facing: 1, hull: '#8c2a2a', sail: '#ece7da' }, 'o1') +
    yacht({ x: 210 - moment * 30, y: 425, mast: 120, heel: 11, facing: 1, hull: '#26463c', sail: '#f3f0e8' }, 'o2');
  await paint(frame, others, { haze: [air, 0.22], blur: 4.5 });
  const x = 690 + moment * 34;
  const bob = [0, 9, -4][moment % 3] as number;
  const ripple = noiseFrom(`wind ripple ${moment}`);
  await paintMirrored(
    frame,
    yacht(
      { x, y: 790 + bob, mast: 940, heel: 17 + moment * 1.6, facing: 1, hull: '#e9e6df', sail: '#f5f2ea', crew: 6 },
      'main',
    ),
    {
      waterline: 812 + bob,
      ripple,
      strength: 0.3,
      wave: 2.6,
      round: { from: [0.6, -0.7], light: colour('#fff3da', 0.5), shade: 0.85, width: 6 },
    },
  );
  await paint(frame, sprayCloud(random, x + 330, 815 + bob, 190), { blur: 15 });
  await paint(
    frame,
    spray(random, x + 330, 800 + bob, 190, 520) + wake(x - 30, 826 + bob, 470, 1, `wind wake ${moment}`),
    { blur: 1.8 },
  );
  await paint(frame, spray(random, x + 120, 850 + bob, 240, 320), { blur: 4 });
  bloom(frame, 1, 0.4, 30);
  return { frame, look: { exposure: 1.0, saturation: 0.9, vignette: 0.4, contrast: 1.06 } };
};
