/** The quay under flags, a crowd along the water. */

import { moored } from '../boats.ts';
import { bunting } from '../bunting.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { paint, paintMirrored } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { noiseFrom, randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { PAINTED_WALLS, quay, street } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

export const quayCrowd: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const water = 640;
  paintSky(frame, {
    seed: 'quay 4',
    horizon: 520,
    top: colour('#3f7cc0', 0.75),
    middle: colour('#93bfe2', 0.9),
    low: colour('#dbe8ee', 1),
    clouds: { amount: 0.3, light: colour('#ffffff', 1.15), dark: colour('#a9b8c6', 0.9), softness: 0.5 },
  });
  const row = street(random, { from: -40, to: 1560, base: 560, height: 330, walls: PAINTED_WALLS, roof: '#6e4a3f' });
  await paint(frame, row.houses, {
    round: { from: [0.7, -0.6], light: colour('#fff0cc', 0.25), shade: 0.85, width: 5 },
  });
  await paint(
    frame,
    bunting(random, ['-30 250', '360 190', '760 260', '1140 180', '1540 250']) +
      bunting(random, ['-30 330', '520 300', '1040 340', '1540 290']),
  );
  const stone = quay(1500, 545, water, '#8f8674');
  await paint(frame, stone);
  for (const [y, height, count] of [
    [556, 118, 60],
    [574, 132, 46],
  ] as const) {
    const people = Array.from({ length: count }, (_, index) =>
      figure(
        someone(random, ((index + random.between(0.1, 0.9)) * 1540) / count - 20, y, height, {
          pose: random.pick(['stand', 'stand', 'walk', 'wave', 'photograph', 'cheer'] as const),
        }),
      ),
    ).join('');
    await paint(frame, people, { round: { from: [0.7, -0.6], light: colour('#fff0cc', 0.5), shade: 0.7, width: 3 } });
  }
  paintSea(frame, {
    seed: 'quay water',
    horizon: water,
    deep: colour('#123f4a', 0.7),
    waves: 0.4,
    mirror: 0.85,
    scale: 0.6,
  });
  const ripple = noiseFrom('quay ripple');
  await paintMirrored(
    frame,
    Array.from({ length: 4 }, (_, index) =>
      moored(random, 190 + index * 380 + random.bell() * 40, 735 + random.bell() * 12, 270, 0.6),
    ).join(''),
    { waterline: 738, ripple, round: { from: [0.7, -0.6], light: colour('#fff0cc', 0.6), shade: 0.65, width: 4 } },
  );
  bloom(frame, 1, 0.3, 30);
  return { frame, look: { exposure: 1, saturation: 0.94, gain: [1.03, 1, 0.96] } };
};
