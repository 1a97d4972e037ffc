/** Three crews on the steps, confetti, the heads of the crowd before them. */

import { bunting } from '../bunting.ts';
import { spectators } from '../crowd.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { light, paint } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { PAINTED_WALLS, street } from '../town.ts';
import { paintSky } from '../weather.ts';

export const rostrum: Scene = async ({ moment }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom('rostrum');
  paintSky(frame, {
    seed: 'rostrum',
    horizon: 700,
    top: colour('#6f93b8', 0.75),
    middle: colour('#c3cdd0', 0.85),
    low: colour('#f0dcb8', 0.9),
  });
  const row = street(random, { from: -40, to: 1560, base: 660, height: 460, walls: PAINTED_WALLS, roof: '#5f443c' });
  await paint(frame, row.houses + bunting(random, ['-30 130', '420 90', '880 140', '1540 80']), {
    blur: 11,
    haze: [colour('#e8d3ac', 0.8), 0.22],
  });
  await paint(
    frame,
    `<rect x="0" y="640" width="1500" height="400" fill="#39424c"/><rect x="180" y="150" width="1140" height="26" fill="#272b30"/><path d="M190 160V660M1310 160V660" stroke="#272b30" stroke-width="20"/><rect x="250" y="180" width="1000" height="330" fill="#24425f"/>${Array.from({ length: 30 }, (_, logo) => `<path d="M${300 + (logo % 6) * 165} ${215 + Math.floor(logo / 6) * 62}l26 -16l26 16v14h-52Z" fill="#dfe5e8" fill-opacity="${logo % 2 === 0 ? 0.5 : 0.2}"/>`).join('')}`,
    { blur: 3.5 },
  );
  const steps =
    '<path d="M330 690H590V560H870V620H1150V720H330Z" fill="#e4e0d6"/><path d="M590 560H870V720H590Z" fill="#f0ece3"/><path d="M330 690H590V720H330ZM870 620H1150V720H870Z" fill="#cfcabd"/>';
  const crews = [
    { at: [630, 700, 765, 835], y: 560, jacket: '#b83c33' },
    { at: [365, 440, 515, 570], y: 690, jacket: '#2d5580' },
    { at: [905, 985, 1060, 1125], y: 620, jacket: '#3c6f58' },
  ]
    .map(({ at, y, jacket }) =>
      at
        .map((x, index) =>
          figure(
            someone(random, x, y, 232, {
              pose: (index + moment) % 3 === 1 ? 'cheer' : (index + moment) % 3 === 2 ? 'wave' : 'stand',
              coat: jacket,
              trousers: '#e4e0d6',
              skirt: false,
              facing: x < 740 ? 1 : -1,
            }),
          ),
        )
        .join(''),
    )
    .join('');
  await paint(frame, steps + crews, {
    round: { from: [0.7, -0.6], light: colour('#fff0d0', 0.9), shade: 0.55, width: 6 },
  });
  const cup =
    '<path d="M712 270Q712 340 740 344Q768 340 768 270ZM734 342H746V366H734ZM722 366H758V376H722Z" fill="#d9ad4c"/>';
  await paint(frame, cup, { round: { from: [0.7, -0.6], light: colour('#fff6d8', 3), shade: 0.5, width: 4 } });
  const bits = randomFrom(`confetti ${moment}`);
  const confetti = (count: number, size: number) =>
    Array.from(
      { length: count },
      () =>
        `<rect x="${bits.between(100, 1400).toFixed(0)}" y="${bits.between(40, 680).toFixed(0)}" width="${(size * bits.between(0.4, 1)).toFixed(1)}" height="${(size * bits.between(0.3, 0.8)).toFixed(1)}" fill="${bits.pick(['#d9ad4c', '#b83c33', '#f4efe4', '#365f93', '#4d8a73'])}" transform="rotate(${bits.between(0, 180).toFixed(0)} 750 400)"/>`,
    ).join('');
  await paint(frame, confetti(240, 11), { blur: 0.8 });
  await paint(frame, confetti(40, 30), { blur: 8 });
  for (const [y, head, blur, brightness] of [
    [800, 46, 4, 0.55],
    [900, 74, 10, 0.35],
  ] as const) {
    const line = spectators(random, { from: -60, to: 1580, y, head, brightness, raised: 0.3, phones: true });
    await paint(frame, line.people, {
      blur,
      round: { from: [0.6, -0.7], light: colour('#ffe9c2', 1.6), shade: 0.6, width: head / 6 },
    });
    await light(frame, line.screens, 0.6, [], blur);
  }
  bloom(frame, 0.95, 0.4, 40);
  return { frame, look: { exposure: 1.02, saturation: 0.92, gain: [1.03, 1, 0.95], vignette: 0.4 } };
};
