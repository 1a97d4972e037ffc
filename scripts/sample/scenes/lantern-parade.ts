/** Paper lanterns carried through the old streets at dusk; a burst of it. */

import { bloom, colour, newFrame } from '../frame.ts';
import { lantern } from '../lights.ts';
import { light, paint } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { church, PAINTED_WALLS, street } from '../town.ts';
import { paintMist, paintSky } from '../weather.ts';

export const lanternParade: Scene = async ({ moment }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom('parade');
  const ground = 650;
  paintSky(frame, {
    seed: 'parade',
    horizon: ground,
    top: colour('#16264d', 0.5),
    middle: colour('#2f4a7c', 0.5),
    low: colour('#8a7f96', 0.5),
    clouds: { amount: 0.4, light: colour('#5b5f86', 0.5), dark: colour('#27355c', 0.4), softness: 0.9 },
  });
  const glow = (y: number) =>
    ({
      ambient: [0.1, 0.12, 0.2],
      lamps: [
        { x: 300, y, reach: 300, colour: [0.8, 0.42, 0.14] },
        { x: 780, y, reach: 320, colour: [0.8, 0.42, 0.14] },
        { x: 1230, y, reach: 300, colour: [0.8, 0.42, 0.14] },
      ],
    }) as const;
  const left = street(random, {
    from: -120,
    to: 470,
    base: ground + 70,
    height: 640,
    walls: PAINTED_WALLS,
    roof: '#3d3438',
    lit: 0.32,
  });
  const right = street(random, {
    from: 1050,
    to: 1620,
    base: ground + 70,
    height: 620,
    walls: PAINTED_WALLS,
    roof: '#3d3438',
    lit: 0.32,
  });
  const far = street(random, {
    from: 440,
    to: 1080,
    base: ground + 10,
    height: 300,
    walls: PAINTED_WALLS,
    roof: '#3d3438',
    lit: 0.4,
  });
  await paint(frame, far.houses + church(760, ground, 470, '#8f8471', '#39404a'), {
    blur: 5,
    lit: { ambient: [0.2, 0.22, 0.32] },
  });
  await light(frame, far.windows, 0.6, [[16, 0.6]], 5);
  await paint(frame, left.houses + right.houses, { blur: 4, lit: glow(620) });
  await light(frame, left.windows + right.windows, 0.75, [[24, 0.5]], 4);
  await paint(frame, '<path d="M-20 720L440 655H1080L1520 720V1020H-20Z" fill="#4a423c"/>', {
    lit: glow(760),
    texture: 0.4,
  });
  const shift = moment * 17;
  const rows = [
    { y: 705, height: 150, count: 17, blur: 3.5, size: 15 },
    { y: 775, height: 235, count: 11, blur: 1.8, size: 25 },
    { y: 880, height: 370, count: 7, blur: 0, size: 42 },
    { y: 1130, height: 620, count: 3, blur: 7, size: 74 },
  ];
  for (const row of rows) {
    const lamps: { x: number; y: number; r: number }[] = [];
    const people = Array.from({ length: row.count }, (_, index) => {
      const x = ((index + random.between(0.25, 0.75)) * 1560) / row.count - 30 + (shift * row.height) / 300;
      const facing = random() < 0.5 ? 1 : -1;
      const bearer = random() < 0.72;
      const person = someone(random, x, row.y + random.bell() * 10, row.height * random.between(0.72, 1.05), {
        pose: bearer ? 'carry' : 'walk',
        facing,
      });
      if (bearer)
        lamps.push({
          x: x + facing * person.height * 0.27,
          y: person.y - person.height * random.between(0.86, 1.25),
          r: row.size * random.between(0.8, 1.2),
        });
      return (
        figure(person) +
        (bearer
          ? `<path d="M${x + facing * person.height * 0.2} ${person.y - person.height * 0.62}L${(lamps.at(-1)?.x ?? x) - facing * 4} ${(lamps.at(-1)?.y ?? 0) + row.size * 0.85}" stroke="#1c130d" stroke-width="${person.height * 0.016}"/>`
          : '')
      );
    }).join('');
    await paint(frame, people, {
      blur: row.blur,
      texture: 0.1,
      lit: {
        ambient: [0.05, 0.058, 0.1],
        lamps: lamps.slice(0, 9).map(({ x, y, r }) => ({ x, y, reach: r * 3.4, colour: [1.5, 0.78, 0.26] as const })),
      },
    });
    await light(
      frame,
      lamps.map(({ x, y, r }) => lantern(x, y, r, random.pick(['#ffb14e', '#ffa23e', '#ff8f5a', '#ffc766']))).join(''),
      1.15,
      [
        [12, 0.35],
        [48, 0.5],
      ],
      row.blur,
    );
  }
  bloom(frame, 0.85, 0.6, 60);
  paintMist(frame, 'parade mist', 640, 70, colour('#a2704a', 0.35), 0.28);
  return { frame, look: { exposure: 1.12, saturation: 0.92, lift: [0.012, 0.012, 0.03], vignette: 0.5, grain: 6 } };
};
