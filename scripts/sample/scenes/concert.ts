/** The stage from the middle of the crowd. */

import { spectators } from '../crowd.ts';
import { bloom, colour, eachPixel, newFrame } from '../frame.ts';
import { light, paint } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { layered, noiseFrom, randomFrom, smoothstep } from '../random.ts';
import type { Scene } from '../scene.ts';

export const concert: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  frame.rgb.fill(0.003);
  const noise = noiseFrom('concert smoke');
  const lamps = [180, 400, 620, 880, 1100, 1320];
  const beams = lamps
    .map((x, index) => {
      const aim = 750 + (x - 750) * 0.15 + random.bell() * 420;
      const tint = ['#4a6cff', '#d03aa8', '#ff8a3c', '#ff8a3c', '#d03aa8', '#4a6cff'][index] as string;
      return `<defs><linearGradient id="beam${index}" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${tint}"/><stop offset="1" stop-color="${tint}" stop-opacity=".05"/></linearGradient></defs><path d="M${x - 8} 110L${aim - 130} 820H${aim + 130}L${x + 8} 110Z" fill="url(#beam${index})"/>`;
    })
    .join('');
  await light(frame, beams, 0.5, [], 7);
  await light(frame, '<ellipse cx="750" cy="520" rx="420" ry="260" fill="#c0508a"/>', 0.2, [], 90);
  eachPixel(frame, (x, y, at) => {
    const smoke = 0.55 + 0.9 * smoothstep(-0.5, 0.7, layered(noise, x / 260, y / 170, 4));
    for (let channel = 0; channel < 3; channel += 1)
      frame.rgb[at + channel] = (frame.rgb[at + channel] as number) * smoke;
  });
  const rig = `<path d="M60 96H1440M60 66H1440" stroke="#15161c" stroke-width="9"/>${Array.from({ length: 46 }, (_, bar) => `<path d="M${60 + bar * 30} 96L${75 + bar * 30} 66L${90 + bar * 30} 96" stroke="#15161c" stroke-width="4" fill="none"/>`).join('')}<path d="M80 60V720M1420 60V720" stroke="#101116" stroke-width="22"/><path d="M150 620H1350V700H150Z" fill="#0b0b10"/><path d="M110 430H230V640H110ZM1270 430H1390V640H1270Z" fill="#0a0a0e"/><g fill="#0d0d12"><circle cx="760" cy="560" r="42"/><circle cx="690" cy="585" r="26"/><circle cx="835" cy="585" r="26"/><path d="M660 520L720 512M800 512L870 518" stroke="#0d0d12" stroke-width="5"/></g>`;
  await paint(frame, rig, { texture: 0 });
  await light(frame, lamps.map((x) => `<circle cx="${x}" cy="112" r="13" fill="#fff4e4"/>`).join(''), 3, [
    [16, 1.4],
    [60, 2.2],
  ]);
  const band = [
    someone(random, 560, 628, 205, { pose: 'wave', facing: 1, skirt: true, hair: '#120d0c' }),
    someone(random, 400, 626, 195, { pose: 'carry', facing: 1, skirt: false }),
    someone(random, 940, 626, 200, { pose: 'carry', facing: -1, skirt: false }),
    someone(random, 765, 600, 150, { pose: 'cheer', facing: 1, skirt: false }),
  ];
  await paint(
    frame,
    band.map(figure).join('') +
      '<path d="M360 560L470 505M985 560L880 500" stroke="#2b1a10" stroke-width="11"/><path d="M604 628V520M590 518L616 524" stroke="#1a1a1e" stroke-width="4"/>',
    {
      texture: 0.1,
      lit: { ambient: [0.1, 0.06, 0.12] },
      round: { from: [0, -1], light: colour('#ffd0b0', 9), shade: 0.6, width: 6 },
    },
  );
  for (const [y, head, blur, brightness] of [
    [745, 24, 2.5, 0.3],
    [800, 36, 1.2, 0.22],
    [880, 56, 1, 0.14],
    [985, 92, 6, 0.07],
  ] as const) {
    const line = spectators(random, { from: -60, to: 1590, y, head, brightness, raised: 0.42, phones: true });
    await paint(frame, line.people, {
      blur,
      texture: 0,
      round: { from: [0, -1], light: colour('#ff9ad0', 2), shade: 0.7, width: head / 8 },
    });
    await light(frame, line.screens, 0.8, [[10, 0.25]], blur * 0.7);
  }
  bloom(frame, 0.7, 0.7, 70);
  return { frame, look: { exposure: 1.15, saturation: 0.92, lift: [0.012, 0.004, 0.028], vignette: 0.45, grain: 7 } };
};
