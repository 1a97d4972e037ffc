/** Spectators line the old bridge while rowing boats pass under it. */

import { rowingBoat } from '../boats.ts';
import { bunting } from '../bunting.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { paint, paintMirrored } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { noiseFrom, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { wake } from '../sea-marks.ts';
import { bridge, church, hills, PAINTED_WALLS, street } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const oldBridge: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 560;
  const air = colour('#dbe3df', 0.9);
  paintSky(frame, {
    seed: 'bridge 2',
    horizon,
    top: colour('#6c9ac6', 0.8),
    middle: colour('#b4cfe0', 0.92),
    low: colour('#e6e8df', 1),
    clouds: { amount: 0.4, light: colour('#ffffff', 1.1), dark: colour('#a3b0ba', 0.9), scale: 1.3, softness: 0.6 },
  });
  await paint(frame, hills('bridge hills', 1500, horizon, 190, 1.6, '#54705c'), { haze: [air, 0.45], blur: 2 });
  const row = street(random, {
    from: -30,
    to: 1540,
    base: horizon + 4,
    height: 120,
    walls: PAINTED_WALLS,
    roof: '#6b4a40',
  });
  await paint(frame, row.houses + church(1100, horizon, 310, '#cbb999', '#5b6168'), { haze: [air, 0.24], blur: 1.2 });
  const stone = bridge(-120, 1640, horizon + 20, 225, 4, '#9a8a70');
  await paint(frame, stone, { round: { from: [0.6, -0.75], light: colour('#fff0cf', 0.25), shade: 0.8, width: 6 } });
  const people = Array.from({ length: 74 }, (_, index) => {
    const x = 10 + index * 20.2 + random.bell() * 6;
    const share = (x + 120) / 1760;
    const y = horizon + 20 - 225 - Math.sin(share * Math.PI) * 49 - 2;
    return figure(
      someone(random, x, y + 22, random.between(58, 70), {
        pose: random.pick(['stand', 'stand', 'stand', 'wave', 'cheer', 'photograph'] as const),
      }),
    );
  }).join('');
  await paint(frame, people);
  const rail = Array.from({ length: 41 }, (_, step) => {
    const x = -120 + (1760 * step) / 40;
    return `${x} ${(horizon + 20 - 225 - Math.sin((step / 40) * Math.PI) * 49 - 4).toFixed(1)}`;
  });
  await paint(
    frame,
    `<path d="M${rail.join('L')}" fill="none" stroke="#b3a286" stroke-width="24"/><path d="M${rail.join('L')}" fill="none" stroke="#d6c7a9" stroke-width="5" transform="translate(0 -11)"/>${bunting(
      random,
      rail.filter((_, index) => index % 4 === 2),
    )}`,
  );
  paintSea(frame, {
    seed: 'bridge water',
    horizon: horizon + 20,
    deep: colour('#27453d', 0.75),
    waves: 0.34,
    mirror: 0.9,
    scale: 0.8,
  });
  const ripple = noiseFrom('bridge ripple');
  await paintMirrored(frame, rowingBoat(430, 712, 400, '#7a2b22', '#f0ece2', 5, 0.9), {
    waterline: 720,
    ripple,
    wave: 0.8,
  });
  await paintMirrored(frame, rowingBoat(1010, 800, 560, '#1e3f66', '#d5a22c', 5, 0.4), {
    waterline: 811,
    ripple,
    wave: 1,
  });
  await paint(frame, wake(430, 722, 190, 1, 'b1') + wake(1010, 812, 260, 1, 'b2'), { blur: 1.5, opacity: 0.7 });
  bloom(frame, 1, 0.35, 30);
  return { frame, look: { exposure: 0.98, saturation: 0.9, gain: [1.03, 1, 0.96] } };
};
