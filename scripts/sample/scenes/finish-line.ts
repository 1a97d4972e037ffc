/** The winner crosses the line; gun smoke drifts over the committee boat. */

import { yacht } from '../boats.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { paint, paintMirrored } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { noiseFrom, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { wake } from '../sea-marks.ts';
import { church, hills, PAINTED_WALLS, street } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const finishLine: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 470;
  const air = colour('#e3cfae', 0.9);
  paintSky(frame, {
    seed: 'finish 2',
    horizon,
    top: colour('#5f86ad', 0.78),
    middle: colour('#b6c3c8', 0.9),
    low: colour('#f2dcb4', 1),
    sun: { x: 1380, y: 170, colour: colour('#ffe2ae'), radius: 0, glow: 1.1 },
    clouds: { amount: 0.5, light: colour('#fff2da', 1.05), dark: colour('#8d99a6', 0.8), scale: 0.8, softness: 0.6 },
  });
  await paint(frame, hills('finish hills', 1500, horizon + 3, 80, 1.7, '#66705f'), { haze: [air, 0.55], blur: 3 });
  const row = street(random, {
    from: -20,
    to: 620,
    base: horizon + 4,
    height: 62,
    walls: PAINTED_WALLS,
    roof: '#5f443c',
  });
  await paint(frame, row.houses + church(330, horizon + 4, 150, '#c6b697', '#4d535a'), {
    haze: [air, 0.45],
    blur: 2.5,
  });
  paintSea(frame, {
    seed: 'finish sea',
    horizon,
    deep: colour('#1f4a58', 0.75),
    waves: 0.8,
    mirror: 0.8,
    glint: { x: 1340, width: 260, colour: colour('#ffe9bf'), strength: 1.1 },
    foam: 0.2,
  });
  const ripple = noiseFrom('finish ripple');
  await paintMirrored(
    frame,
    yacht({ x: 1180, y: 520, mast: 200, heel: 5, facing: -1, hull: '#8c2a2a', sail: '#ece7da' }, 'second') +
      yacht({ x: 1380, y: 505, mast: 140, heel: 5, facing: -1, hull: '#2d2f36', sail: '#f3f0e8' }, 'third'),
    { waterline: 520, ripple, haze: [air, 0.3], strength: 0.35, blur: 1.5 },
  );
  const gun = `<path d="M60 610H420L385 700H90Z" fill="#e5e0d4"/><path d="M130 612V540H310V612Z" fill="#f0ece2"/><path d="M145 555H300V590H145Z" fill="#22303a"/><path d="M240 540V330" stroke="#4a4a4a" stroke-width="6"/><path d="M240 335L340 355L240 385Z" fill="#b8443a"/><path d="M240 392L320 408L240 432Z" fill="#d9ad4c"/>${[100, 350, 390].map((x) => figure(someone(random, x, 616, 105, { pose: x === 350 ? 'photograph' : 'wave', facing: 1 }))).join('')}`;
  await paintMirrored(frame, gun, {
    waterline: 702,
    ripple,
    round: { from: [0.8, -0.5], light: colour('#ffe6b8', 0.8), shade: 0.6, width: 6 },
  });
  await paint(
    frame,
    Array.from(
      { length: 40 },
      () =>
        `<circle cx="${random.between(430, 640).toFixed(0)}" cy="${random.between(470, 590).toFixed(0)}" r="${random.between(14, 52).toFixed(0)}" fill="#f2ece0" fill-opacity="${random.between(0.08, 0.3).toFixed(2)}"/>`,
    ).join(''),
    { blur: 15 },
  );
  const buoy =
    '<path d="M1290 820L1330 660H1350L1390 820Z" fill="#c8632c"/><rect x="1300" y="740" width="80" height="30" fill="#efe9dc"/><ellipse cx="1340" cy="822" rx="62" ry="18" fill="#a14c20"/>';
  await paintMirrored(frame, buoy, {
    waterline: 826,
    ripple,
    round: { from: [0.8, -0.5], light: colour('#ffe6b8', 0.9), shade: 0.5, width: 12 },
    blur: 0.8,
  });
  await paintMirrored(
    frame,
    yacht(
      {
        x: 830,
        y: 770,
        mast: 680,
        heel: 7,
        facing: -1,
        hull: '#20324f',
        sail: '#f3f0e8',
        spinnaker: '#b83c33',
        crew: 5,
      },
      'winner',
    ),
    {
      waterline: 782,
      ripple,
      strength: 0.4,
      wave: 1.8,
      round: { from: [0.8, -0.5], light: colour('#ffe6b8', 0.6), shade: 0.8, width: 6 },
    },
  );
  await paint(frame, wake(830, 784, 300, -1, 'finish wake'), { blur: 2 });
  bloom(frame, 0.95, 0.5, 50);
  return { frame, look: { exposure: 1, saturation: 0.9, gain: [1.04, 1, 0.94], vignette: 0.35 } };
};
