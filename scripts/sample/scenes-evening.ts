/** The scenes of the afternoon and evening: the finish, the prize, the parade and the ship at sunset. */

import { tallShip, yacht } from './boats.ts';
import { bloom, colour, newFrame } from './frame.ts';
import { light, paint, paintMirrored } from './paint.ts';
import { COATS, figure, someone, spectators } from './people.ts';
import { noiseFrom, randomFrom } from './random.ts';
import type { Scene } from './scene.ts';
import { bunting, wake } from './scenes-morning.ts';
import { bokeh, lantern } from './scenes-portraits.ts';
import { church, hills, PAINTED_WALLS, street } from './town.ts';
import { paintMist, paintSea, paintSky } from './weather.ts';

/** The winner crosses the line; gun smoke drifts over the committee boat. */
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

/** Three crews on the steps, confetti, the heads of the crowd before them. */
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

/** The cup, close, lights out of focus behind it. */
export const trophy: Scene = async ({ seed }) => {
  const frame = newFrame(1000, 1500);
  const random = randomFrom(seed);
  paintSky(frame, {
    seed: 'trophy',
    horizon: 1500,
    top: colour('#23303c', 0.5),
    middle: colour('#4d4436', 0.5),
    low: colour('#2a211a', 0.5),
  });
  await light(
    frame,
    bokeh(random, [0, 60, 1000, 1000], 60, [24, 76], ['#ffcf8a', '#ffe3b5', '#e8894a', '#7fa6d6', '#d8574a']),
    0.5,
    [[60, 0.5]],
    3,
  );
  await paint(frame, '<path d="M-20 1270H1020V1520H-20Z" fill="#1c1713"/>', { blur: 8 });
  const gold = (id: string, shift: number) =>
    `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2="${shift}"><stop offset="0" stop-color="#3a2508"/><stop offset=".09" stop-color="#a8761f"/><stop offset=".17" stop-color="#fff0b8"/><stop offset=".24" stop-color="#c08a2c"/><stop offset=".38" stop-color="#6b430e"/><stop offset=".5" stop-color="#e3b55a"/><stop offset=".56" stop-color="#fffbe2"/><stop offset=".62" stop-color="#d39d3d"/><stop offset=".8" stop-color="#5c380b"/><stop offset=".92" stop-color="#c98f38"/><stop offset="1" stop-color="#2c1b06"/></linearGradient>`;
  const cup = `<defs>${gold('g1', 0.05)}${gold('g2', 0)}${gold('g3', 0.12)}<radialGradient id="inside" cy=".2"><stop offset="0" stop-color="#2b1a07"/><stop offset="1" stop-color="#8f6420"/></radialGradient></defs>
    <path d="M232 420C90 400 70 620 170 700C230 745 300 750 340 742M768 420C910 400 930 620 830 700C770 745 700 750 660 742" fill="none" stroke="url(#g1)" stroke-width="34" stroke-linecap="round"/>
    <path d="M210 340C210 620 300 860 440 905L450 1010C450 1060 380 1080 360 1120H640C620 1080 550 1060 550 1010L560 905C700 860 790 620 790 340Z" fill="url(#g1)"/>
    <ellipse cx="500" cy="340" rx="290" ry="62" fill="url(#g3)"/><ellipse cx="500" cy="344" rx="266" ry="48" fill="url(#inside)"/>
    <path d="M222 470Q500 560 778 470" stroke="#5c380b" stroke-width="5" fill="none"/><path d="M228 500Q500 590 772 500" stroke="#fff0b8" stroke-opacity=".6" stroke-width="4" fill="none"/>
    <ellipse cx="500" cy="960" rx="72" ry="26" fill="url(#g2)"/><path d="M360 1120H640L672 1180H328Z" fill="url(#g2)"/><path d="M300 1180H700V1330H300Z" fill="#2a1a10"/><path d="M300 1180H700V1200H300Z" fill="#4b3220"/><rect x="400" y="1226" width="200" height="66" fill="url(#g2)"/>
    <g transform="translate(500 690)" fill="none" stroke="#5c380b" stroke-opacity=".8" stroke-width="7"><path d="M-70 60Q0 84 70 60L52 92H-52ZM0 52V-88L66 40H8M-8 40L-58 40L-8 -60"/></g>
    <path d="M${260} 800Q180 900 150 1080L190 1060L214 1100Q240 940 300 846Z" fill="#a33a33"/><path d="M740 800Q820 900 850 1080L810 1060L786 1100Q760 940 700 846Z" fill="#2d5580"/>`;
  await paint(frame, cup, {
    texture: 0.07,
    round: { from: [-0.6, -0.7], light: colour('#fff0c8', 0.8), shade: 0.65, width: 16 },
  });
  await light(
    frame,
    '<path d="M282 420Q290 620 350 760" stroke="#fff6d8" stroke-width="12" fill="none" stroke-linecap="round"/><circle cx="268" cy="362" r="12" fill="#fff6d8"/><circle cx="724" cy="366" r="8" fill="#fff6d8"/>',
    1.2,
    [[26, 0.8]],
    3,
  );
  bloom(frame, 0.85, 0.7, 70);
  return {
    frame,
    look: {
      exposure: 1.05,
      saturation: 0.92,
      gain: [1.03, 1, 0.95],
      lift: [0.012, 0.01, 0.02],
      vignette: 0.55,
      grain: 4,
    },
  };
};

/** Sparkling wine against the sun. */
export const champagne: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  paintSky(frame, {
    seed: 'champagne',
    horizon: 800,
    top: colour('#7d7f95', 0.7),
    middle: colour('#e2b58c', 0.85),
    low: colour('#ffcf92', 1),
    sun: { x: 800, y: 430, colour: colour('#ffc983'), radius: 0, glow: 2 },
  });
  await paint(frame, hills('champagne hills', 1500, 820, 130, 1.6, '#7d6459'), {
    haze: [colour('#ffcc92'), 0.45],
    blur: 10,
  });
  await light(frame, bokeh(random, [0, 560, 1500, 860], 40, [10, 34], ['#ffd99a', '#fff0cf', '#ffb870']), 0.55, [], 3);
  const backlit = {
    lit: { ambient: [0.14, 0.11, 0.11] },
    round: { from: [0, -0.9], light: colour('#ffc47c', 9), shade: 0.6, width: 11 },
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
      const time = random() ** 0.8;
      const angle = -1.15 + random.bell() * spread;
      const x = 820 + Math.cos(angle) * 820 * time;
      const y = 480 + Math.sin(angle) * 820 * time + 620 * time * time;
      const r = size * random() ** 3 + 1;
      return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${r.toFixed(1)}" ry="${(r * random.between(1, 1.7)).toFixed(1)}" fill="#fff1cf" fill-opacity="${random.between(0.3, 1).toFixed(2)}"/>`;
    }).join('');
  await light(frame, drops(700, 0.42, 7), 0.95, [[10, 0.4]]);
  await light(frame, drops(90, 0.7, 20), 0.5, [], 7);
  bloom(frame, 0.9, 0.8, 80);
  return { frame, look: { exposure: 0.95, saturation: 0.9, lift: [0.035, 0.02, 0.03], vignette: 0.45, grain: 4 } };
};

/** The tall ship under the setting sun. */
export const shipAtSunset: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 720;
  paintSky(frame, {
    seed: 'ship 8',
    horizon,
    top: colour('#3d4268', 0.62),
    middle: colour('#c0705e', 0.8),
    low: colour('#ff9a4e', 1),
    sun: { x: 560, y: 628, colour: colour('#ff8a3c'), radius: 62, glow: 1.1 },
    clouds: { amount: 0.55, light: colour('#ff9a6a', 0.95), dark: colour('#4a3a58', 0.6), scale: 0.9, softness: 0.5 },
  });
  await paint(frame, hills('ship hills', 1500, horizon + 3, 60, 2.1, '#3a2c3e'), {
    haze: [colour('#d06a44', 0.8), 0.35],
    blur: 1,
  });
  paintSea(frame, {
    seed: 'ship sea',
    horizon,
    deep: colour('#241f38', 0.6),
    waves: 0.45,
    glint: { x: 560, width: 110, colour: colour('#ff9a50'), strength: 1.5 },
  });
  const ripple = noiseFrom('ship ripple');
  await paintMirrored(frame, tallShip(820, 748, 540, '#150f16', '#2c1d22'), {
    waterline: 756,
    ripple,
    strength: 0.75,
    wave: 1.2,
    round: { from: [-0.9, -0.1], light: colour('#ff8a44', 3), shade: 0.9, width: 5 },
  });
  const gulls = Array.from({ length: 13 }, () => {
    const x = random.between(160, 1400);
    const y = random.between(120, 480);
    const s = random.between(8, 20);
    return `<path d="M${x - s} ${y - s * 0.2}Q${x - s * 0.4} ${y - s * 0.55} ${x} ${y}Q${x + s * 0.4} ${y - s * 0.6} ${x + s} ${y - s * 0.35}" fill="none" stroke="#1c1420" stroke-width="${s * 0.13}"/>`;
  }).join('');
  await paint(frame, gulls);
  bloom(frame, 0.85, 0.7, 80);
  return { frame, look: { exposure: 0.98, saturation: 0.95, lift: [0.02, 0.008, 0.03], vignette: 0.45, grain: 3.5 } };
};

/** Paper lanterns carried through the old streets at dusk; a burst of it. */
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
          ? `<path d="M${x + facing * person.height * 0.2} ${person.y - person.height * 0.62}L${(lamps.at(-1)?.x ?? x) - facing * 4} ${(lamps.at(-1)?.y ?? 0) - row.size}" stroke="#1c130d" stroke-width="${person.height * 0.016}"/>`
          : '')
      );
    }).join('');
    await paint(frame, people, {
      blur: row.blur,
      texture: 0.1,
      lit: {
        ambient: [0.07, 0.08, 0.14],
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
