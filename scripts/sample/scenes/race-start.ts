/** The whole field off the line in bright weather. */

import { yacht } from '../boats.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { paint, paintMirrored } from '../paint.ts';
import { noiseFrom, randomFrom } from '../random.ts';
import { HULLS, SAILS, SPINNAKERS } from '../regatta-colours.ts';
import type { Scene } from '../scene.ts';
import { wake } from '../sea-marks.ts';
import { hills } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const raceStart: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 430;
  const air = colour('#bcd4e6', 0.95);
  paintSky(frame, {
    seed: 'start 5',
    horizon,
    top: colour('#2f69b3', 0.7),
    middle: colour('#79aede', 0.85),
    low: colour('#cfe3f0', 0.95),
    clouds: {
      amount: 0.46,
      light: colour('#ffffff', 1.15),
      dark: colour('#93a9c0', 0.85),
      scale: 0.85,
      softness: 0.35,
    },
  });
  await paint(frame, hills('start hills', 1500, horizon + 3, 60, 1.9, '#57708a'), { haze: [air, 0.6], blur: 1 });
  paintSea(frame, {
    seed: 'start sea',
    horizon,
    deep: colour('#0f4a6e', 0.8),
    waves: 0.85,
    mirror: 0.7,
    foam: 0.3,
    glint: { x: 1150, width: 320, colour: colour('#f4fbff'), strength: 0.55 },
  });
  const ripple = noiseFrom('start ripple');
  const rows = [
    { y: 448, mast: 62, count: 17, air: 0.52 },
    { y: 476, mast: 120, count: 9, air: 0.3 },
    { y: 545, mast: 250, count: 5, air: 0.12 },
  ];
  let id = 0;
  for (const row of rows) {
    const boats = Array.from({ length: row.count }, (_, index) => {
      id += 1;
      return yacht(
        {
          x: ((index + random.between(0.2, 0.8)) * 1600) / row.count - 50,
          y: row.y + random.bell() * row.mast * 0.08,
          mast: row.mast * random.between(0.9, 1.1),
          heel: random.between(4, 13),
          facing: 1,
          hull: random.pick(HULLS),
          sail: random.pick(SAILS),
          crew: 4,
          ...(random() < 0.42 ? { spinnaker: random.pick(SPINNAKERS) } : {}),
        },
        `s${id}`,
      );
    }).join('');
    await paintMirrored(frame, boats, {
      waterline: row.y + 3,
      ripple,
      haze: [air, row.air],
      strength: 0.35,
      wave: row.mast / 130,
    });
  }
  const front = yacht(
    { x: 420, y: 800, mast: 640, heel: 9, facing: 1, hull: '#20324f', sail: '#f3f0e8', spinnaker: '#b83c33', crew: 5 },
    'front',
  );
  await paintMirrored(frame, front, { waterline: 812, ripple, strength: 0.4, wave: 2 });
  await paint(frame, wake(420, 812, 300, 1, 'start wake'), { blur: 2.5 });
  bloom(frame, 1, 0.35, 30);
  return { frame, look: { exposure: 1.02, saturation: 0.94, gain: [1.02, 1, 0.98], vignette: 0.3 } };
};
