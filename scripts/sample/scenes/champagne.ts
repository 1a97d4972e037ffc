/** Sparkling wine against the sun. */

import { bloom, colour, newFrame } from '../frame.ts';
import { bokeh } from '../lights.ts';
import { light, paint } from '../paint.ts';
import { COATS, figure, someone } from '../people.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { hills } from '../town.ts';
import { paintSky } from '../weather.ts';

export const champagne: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  paintSky(frame, {
    seed: 'champagne',
    horizon: 1000,
    top: colour('#7d7f95', 0.7),
    middle: colour('#e2b58c', 0.85),
    low: colour('#ffcf92', 1),
    sun: { x: 800, y: 430, colour: colour('#ffc983'), radius: 0, glow: 2 },
  });
  await paint(
    frame,
    `${hills('champagne hills', 1500, 900, 150, 1.6, '#7d6459')}<path d="M-20 896H1520V1020H-20Z" fill="#5a4743"/>`,
    {
      haze: [colour('#ffcc92'), 0.45],
      blur: 10,
    },
  );
  await light(frame, bokeh(random, [0, 560, 1500, 860], 40, [10, 34], ['#ffd99a', '#fff0cf', '#ffb870']), 0.55, [], 3);
  const backlit = {
    lit: { ambient: [0.03, 0.022, 0.024] },
    round: { from: [0.1, -0.9], light: colour('#ffc47c', 5), shade: 0.6, width: 8 },
  } as const;
  const people = [
    someone(random, 300, 1120, 680, { pose: 'cheer', facing: 1 }),
    someone(random, 600, 1110, 660, { pose: 'carry', facing: 1, hat: '#cfc9bd' }),
    someone(random, 1010, 1120, 690, { pose: 'cheer', facing: -1 }),
    someone(random, 1260, 1120, 640, { pose: 'wave', facing: -1, hat: '#7a3a36' }),
  ].map((person) => figure({ ...person, coat: random.pick(COATS), skirt: false }));
  const bottle =
    '<path d="M752 640L800 520L818 526L770 660Z" fill="#16240f"/><path d="M796 524L812 478L828 484L816 530Z" fill="#c9a24a"/>';
  await paint(frame, people.join('') + bottle, { ...backlit, blur: 0.7 });
  const drops = (count: number, spread: number, size: number): string =>
    Array.from({ length: count }, () => {
      const time = random() ** 0.9;
      const angle = -1.2 + random.bell() * spread;
      const speed = random.between(620, 1150);
      const [right, down] = [Math.cos(angle) * speed, Math.sin(angle) * speed];
      const x = 822 + right * time;
      const y = 482 + down * time + 620 * time * time;
      // Each drop is a streak along its flight.
      const long = random.between(0.006, 0.016);
      const width = size * random() ** 4 + 1;
      return `<path d="M${x.toFixed(1)} ${y.toFixed(1)}l${(right * long).toFixed(1)} ${((down + 1240 * time) * long).toFixed(1)}" stroke-width="${width.toFixed(1)}" stroke-opacity="${random.between(0.25, 1).toFixed(2)}"/>`;
    }).join('');
  const wine = (content: string) => `<g stroke="#fff1cf" stroke-linecap="round">${content}</g>`;
  await light(frame, wine(drops(900, 0.5, 8)), 0.9, [[8, 0.25]]);
  await light(frame, wine(drops(80, 0.8, 26)), 0.5, [], 7);
  bloom(frame, 0.9, 0.8, 80);
  return { frame, look: { exposure: 0.95, saturation: 0.9, lift: [0.035, 0.02, 0.03], vignette: 0.45, grain: 4 } };
};
