/** The scenes of the night: floating lights, the concert, the fireworks, the lighthouse, the empty quay. */

import { moored } from './boats.ts';
import { bloom, colour, eachPixel, newFrame } from './frame.ts';
import { light, paint, paintMirrored } from './paint.ts';
import { figure, someone, spectators } from './people.ts';
import { layered, noiseFrom, type Random, randomFrom, smoothstep } from './random.ts';
import type { Scene } from './scene.ts';
import { lantern } from './scenes-portraits.ts';
import { bridge, church, hills, PAINTED_WALLS, street } from './town.ts';
import { paintMist, paintSea, paintSky } from './weather.ts';

/** Candles in paper boats on black water. */
export const floatingLights: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 250;
  paintSky(frame, {
    seed: 'float',
    horizon,
    top: colour('#0b1428', 0.4),
    middle: colour('#18284a', 0.4),
    low: colour('#3d4a68', 0.4),
  });
  const row = street(random, {
    from: -20,
    to: 1540,
    base: horizon + 6,
    height: 120,
    walls: PAINTED_WALLS,
    roof: '#25262d',
    lit: 0.4,
  });
  await paint(frame, row.houses, { blur: 8, lit: { ambient: [0.1, 0.11, 0.17] } });
  await light(frame, row.windows, 0.8, [[20, 0.5]], 8);
  paintSea(frame, {
    seed: 'float sea',
    horizon: horizon + 6,
    deep: colour('#050b16', 0.5),
    waves: 0.3,
    mirror: 0.9,
    scale: 0.7,
  });
  const ripple = noiseFrom('float ripple');
  const lamps = Array.from({ length: 150 }, () => {
    const depth = random() ** 1.7;
    return {
      x: random.between(-40, 1540),
      y: horizon + 24 + depth * 760,
      r: 4 + depth * 58 * random.between(0.8, 1.15),
      depth,
    };
  }).sort((left, right) => left.y - right.y);
  const bands = [
    [0, 0.12, 3],
    [0.12, 0.4, 0.8],
    [0.4, 0.72, 0],
    [0.72, 1, 5],
  ] as const;
  for (const [from, to, blur] of bands) {
    const band = lamps.filter(({ depth }) => depth >= from && depth < to);
    const shapes = band.map(({ x, y, r }) => floatingLamp(x, y, r, random)).join('');
    const mirrored = band
      .map(
        ({ x, y, r }) =>
          `<ellipse cx="${x}" cy="${y + r * 1.7}" rx="${r * 0.55}" ry="${r * 1.5}" fill="#ff9a3c" fill-opacity=".6"/>`,
      )
      .join('');
    await light(frame, mirrored, 0.32, [], 5 + to * 8);
    await paintMirrored(
      frame,
      band
        .map(
          ({ x, y, r }) =>
            `<path d="M${x - r} ${y}L${x - r * 0.7} ${y + r * 0.35}H${x + r * 0.7}L${x + r} ${y}Z" fill="#5a2a10"/>`,
        )
        .join(''),
      { waterline: 1400, ripple, blur },
    );
    await light(
      frame,
      shapes,
      1.25,
      [
        [14, 0.3],
        [55, 0.45],
      ],
      blur,
    );
  }
  bloom(frame, 0.85, 0.6, 60);
  return { frame, look: { exposure: 1.08, saturation: 0.92, lift: [0.008, 0.01, 0.03], vignette: 0.5, grain: 5 } };
};

function floatingLamp(x: number, y: number, r: number, random: Random): string {
  const id = `f${Math.round(x * 10)}-${Math.round(y * 10)}`;
  const tint = random.pick(['#ffb14e', '#ffa23e', '#ff8a55', '#ffd07a', '#ff9ab0']);
  return `<defs><linearGradient id="${id}" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#a8470f"/><stop offset=".55" stop-color="${tint}"/><stop offset="1" stop-color="#fff3cf"/></linearGradient></defs><path d="M${(x - r * 0.72).toFixed(1)} ${(y - r * 1.45).toFixed(1)}H${(x + r * 0.72).toFixed(1)}L${(x + r * 0.82).toFixed(1)} ${y.toFixed(1)}H${(x - r * 0.82).toFixed(1)}Z" fill="url(#${id})"/>`;
}

/** The stage from the middle of the crowd. */
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
      round: { from: [0, -1], light: colour('#ff9ad0', 5), shade: 0.7, width: head / 5 },
    });
    await light(frame, line.screens, 0.8, [[10, 0.25]], blur * 0.7);
  }
  bloom(frame, 0.7, 0.7, 70);
  return { frame, look: { exposure: 1.15, saturation: 0.92, lift: [0.012, 0.004, 0.028], vignette: 0.45, grain: 7 } };
};

interface Shell {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tint: string;
  readonly heart: string;
  /** 0 just opened, 1 falling. */
  readonly age: number;
}

function shell(random: Random, burst: Shell): { trails: string; heads: string } {
  const trails: string[] = [];
  const heads: string[] = [];
  const count = Math.round(90 + burst.radius * 0.3);
  for (let star = 0; star < count; star += 1) {
    const angle = random() * Math.PI * 2;
    const far = burst.radius * Math.sqrt(1 - random() ** 2 * 0.85) * random.between(0.86, 1.04);
    const drop = burst.radius * (0.1 + 0.34 * burst.age);
    const at = (share: number) =>
      `${(burst.x + Math.cos(angle) * far * share).toFixed(1)} ${(burst.y + Math.sin(angle) * far * share + drop * share * share).toFixed(1)}`;
    const from = burst.age * 0.5 + random() * 0.12;
    trails.push(
      `<path d="M${at(from)}Q${at((from + 1) / 2)} ${at(1)}" stroke="${star % 4 === 0 ? burst.heart : burst.tint}" stroke-width="${random.between(0.9, 2.3).toFixed(1)}" stroke-opacity="${random.between(0.35, 0.95).toFixed(2)}"/>`,
    );
    const [hx, hy] = at(1).split(' ');
    heads.push(`<circle cx="${hx}" cy="${hy}" r="${random.between(1.2, 3.2).toFixed(1)}" fill="${burst.heart}"/>`);
  }
  return { trails: `<g fill="none" stroke-linecap="round">${trails.join('')}</g>`, heads: heads.join('') };
}

const SHELLS = [
  { x: 470, y: 250, radius: 235, tint: '#ff9a3c', heart: '#ffe3b0', age: 0.35 },
  { x: 960, y: 205, radius: 190, tint: '#4f8dff', heart: '#cfe0ff', age: 0.2 },
  { x: 1210, y: 330, radius: 150, tint: '#ff4a6a', heart: '#ffc2cc', age: 0.5 },
  { x: 730, y: 380, radius: 120, tint: '#4fd88a', heart: '#d9ffe6', age: 0.25 },
  { x: 250, y: 400, radius: 105, tint: '#c07aff', heart: '#eedcff', age: 0.6 },
] as const;

/** Fireworks over the harbour, everything twice in the water; a burst of it. */
export const fireworks: Scene = async ({ moment }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom('fireworks');
  const horizon = 690;
  paintSky(frame, {
    seed: 'fire',
    horizon,
    top: colour('#070c1c', 0.4),
    middle: colour('#0f1930', 0.4),
    low: colour('#28304a', 0.4),
    stars: 0.15,
  });
  await bursts(
    frame,
    random,
    SHELLS.map((burst, index) => ({
      ...burst,
      radius: burst.radius * (1 + 0.09 * moment * (index % 2 === 0 ? 1 : -0.9)),
      age: Math.min(0.95, burst.age + moment * 0.16),
    })),
    horizon,
  );
  await paint(frame, hills('fire hills', 1500, horizon + 3, 90, 1.9, '#0a0d16'), { texture: 0 });
  const row = street(random, {
    from: -30,
    to: 1540,
    base: horizon + 6,
    height: 84,
    walls: PAINTED_WALLS,
    roof: '#1c1d24',
    lit: 0.42,
  });
  await paint(frame, row.houses + church(1060, horizon + 4, 210, '#8f8471', '#23262e'), {
    lit: { ambient: [0.13, 0.11, 0.14], lamps: [{ x: 470, y: 500, reach: 400, colour: [0.16, 0.09, 0.05] }] },
  });
  await light(frame, row.windows, 0.85, [[9, 0.5]]);
  paintMist(frame, 'fire smoke', horizon - 40, 120, colour('#6a5a66', 0.22), 0.4);
  paintSea(frame, {
    seed: 'fire sea',
    horizon: horizon + 6,
    deep: colour('#05080f', 0.5),
    waves: 0.42,
    mirror: 0.97,
    scale: 0.9,
  });
  const ripple = noiseFrom('fire ripple');
  await paintMirrored(
    frame,
    Array.from({ length: 7 }, (_, index) =>
      moored(random, 120 + index * 215 + random.bell() * 60, 800 + random.bell() * 22, 170, 0.8),
    ).join(''),
    {
      waterline: 806,
      ripple,
      lit: { ambient: [0.045, 0.045, 0.06] },
      round: { from: [0, -1], light: colour('#ffb878', 1.6), shade: 0.7, width: 5 },
    },
  );
  bloom(frame, 0.6, 0.75, 60);
  return { frame, look: { exposure: 1.2, saturation: 0.95, lift: [0.008, 0.008, 0.024], vignette: 0.4, grain: 5 } };
};

async function bursts(
  frame: ReturnType<typeof newFrame>,
  random: Random,
  shells: readonly Shell[],
  launch: number,
): Promise<void> {
  const smoke = shells
    .map(
      ({ x, y, radius, tint }) =>
        `<circle cx="${x}" cy="${y + radius * 0.2}" r="${radius * 0.75}" fill="${tint}" fill-opacity=".5"/>`,
    )
    .join('');
  await light(frame, smoke, 0.07, [], 60);
  const drawn = shells.map((burst) => shell(random, burst));
  const rising = shells
    .map(
      ({ x, y }) =>
        `<path d="M${x + 16} ${launch}Q${x - 6} ${(y + launch) / 2} ${x} ${y + 20}" stroke="#ffb070" stroke-opacity=".35" stroke-width="1.6" fill="none"/>`,
    )
    .join('');
  await light(frame, drawn.map(({ trails }) => trails).join('') + rising, 1.15, [
    [8, 0.8],
    [40, 0.6],
  ]);
  await light(frame, drawn.map(({ heads }) => heads).join(''), 1.7, [[7, 0.7]]);
  await light(
    frame,
    shells.map(({ x, y, radius }) => `<circle cx="${x}" cy="${y}" r="${radius * 0.07}" fill="#fff6e6"/>`).join(''),
    1.6,
    [[30, 1.6]],
    6,
  );
}

/** The same sky, upright, over the old bridge and the backs of the people. */
export const fireworksOverBridge: Scene = async ({ seed }) => {
  const frame = newFrame(1000, 1500);
  const random = randomFrom(seed);
  const horizon = 1010;
  paintSky(frame, {
    seed: 'over bridge',
    horizon,
    top: colour('#060a18', 0.4),
    middle: colour('#101a33', 0.4),
    low: colour('#2b2f48', 0.4),
    stars: 0.12,
  });
  await bursts(
    frame,
    random,
    [
      { x: 500, y: 330, radius: 330, tint: '#ffb24a', heart: '#fff0cf', age: 0.55 },
      { x: 250, y: 620, radius: 150, tint: '#ff5a7a', heart: '#ffd0d8', age: 0.3 },
      { x: 790, y: 600, radius: 170, tint: '#5a9aff', heart: '#dbe8ff', age: 0.25 },
    ],
    horizon,
  );
  await paint(frame, hills('over hills', 1000, horizon, 120, 1.7, '#0a0d16'), { texture: 0 });
  await paint(frame, bridge(-140, 1140, horizon + 30, 190, 3, '#7d705c'), {
    lit: { ambient: [0.12, 0.11, 0.15], lamps: [{ x: 500, y: 700, reach: 420, colour: [0.32, 0.2, 0.1] }] },
  });
  const lampsOn = Array.from(
    { length: 7 },
    (_, lamp) =>
      `<circle cx="${20 + lamp * 160}" cy="${horizon - 206 - Math.sin((lamp / 6) * Math.PI) * 42}" r="7" fill="#ffd79a"/>`,
  ).join('');
  await light(frame, lampsOn, 1.6, [
    [12, 0.8],
    [40, 0.6],
  ]);
  paintSea(frame, { seed: 'over sea', horizon: horizon + 30, deep: colour('#05080f', 0.5), waves: 0.42, mirror: 0.97 });
  for (const [y, head, blur] of [
    [1270, 40, 1],
    [1350, 62, 1.5],
    [1460, 100, 6],
  ] as const) {
    const line = spectators(random, { from: -60, to: 1080, y, head, brightness: 0.09, raised: 0.3, phones: true });
    await paint(frame, line.people, {
      blur,
      texture: 0,
      round: { from: [0, -1], light: colour('#ffc88a', 4.5), shade: 0.7, width: head / 5 },
    });
    await light(frame, line.screens, 0.75, [[10, 0.25]], blur * 0.7);
  }
  bloom(frame, 0.6, 0.8, 70);
  return { frame, look: { exposure: 1.18, saturation: 0.95, lift: [0.008, 0.008, 0.024], vignette: 0.4, grain: 6 } };
};

/** The lighthouse under the stars. */
export const lighthouse: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 800;
  const noise = noiseFrom('milky');
  paintSky(frame, {
    seed: 'stars',
    horizon,
    top: colour('#070f22', 0.45),
    middle: colour('#12223f', 0.5),
    low: colour('#4a4a5e', 0.5),
    stars: 2.2,
  });
  eachPixel(
    frame,
    (x, y, at) => {
      const off = (x * 0.62 + y - 820) / 300;
      const band = Math.exp(-off * off) * (0.4 + 0.8 * smoothstep(-0.4, 0.6, layered(noise, x / 190, y / 190, 5)));
      const dust = smoothstep(0.05, 0.5, layered(noise, x / 120 + 40, y / 90, 5)) * Math.exp(-((off * 2.2) ** 2));
      const glow = Math.max(0, band * (1 - dust * 0.8)) * 0.05;
      frame.rgb[at] = (frame.rgb[at] as number) + glow * 0.95;
      frame.rgb[at + 1] = (frame.rgb[at + 1] as number) + glow * 0.9;
      frame.rgb[at + 2] = (frame.rgb[at + 2] as number) + glow * 1.15;
    },
    0,
    horizon,
  );
  await light(
    frame,
    '<path d="M990 352L-60 60V280L990 366ZM990 352L1560 250V410L990 366Z" fill="#ffedc2"/>',
    0.1,
    [],
    12,
  );
  paintSea(frame, { seed: 'light sea', horizon, deep: colour('#08111f', 0.5), waves: 0.6, mirror: 0.9 });
  const rock = `<path d="${'M560 1010L640 900L720 850L800 800L880 772L960 756L1040 760L1130 790L1240 830L1360 880L1520 910V1010Z'}" fill="#15161c"/><path d="M700 870L800 812L900 790L860 850L760 900ZM1010 780L1120 800L1200 850L1080 840Z" fill="#22242c"/>`;
  const tower =
    '<path d="M940 770L962 390H1018L1040 770Z" fill="#c9c4b8"/><path d="M955 510L949 610H1031L1025 510Z" fill="#8a332c"/><path d="M946 670L941 756H1039L1034 670Z" fill="#8a332c"/><path d="M948 390H1032V376H948Z" fill="#2a2c33"/><path d="M966 376V330H1014V376Z" fill="#39342a"/><path d="M958 330L990 298L1022 330Z" fill="#2a2c33"/><path d="M1040 770V700H1140V772Z" fill="#8d877b"/><path d="M1034 702L1090 664L1146 702Z" fill="#2a2c33"/><rect x="983" y="450" width="13" height="22" fill="#171a20"/>';
  await paint(frame, rock, {
    lit: { ambient: [0.5, 0.55, 0.75] },
    round: { from: [-0.5, -0.8], light: colour('#6a83b8', 1.6), shade: 0.6, width: 12 },
    texture: 0.5,
  });
  await paint(frame, tower, {
    lit: { ambient: [0.13, 0.16, 0.25], lamps: [{ x: 1090, y: 790, reach: 170, colour: [0.5, 0.34, 0.16] }] },
    round: { from: [-0.8, -0.4], light: colour('#7f9ad0', 1), shade: 0.4, width: 14 },
  });
  await light(
    frame,
    '<rect x="1075" y="722" width="20" height="26" fill="#ffc46b"/><rect x="1108" y="722" width="16" height="26" fill="#ffb257"/>',
    1.1,
    [[16, 0.8]],
  );
  await light(frame, '<circle cx="990" cy="354" r="15" fill="#fff6da"/>', 6, [
    [20, 1.6],
    [80, 3.5],
  ]);
  await paint(
    frame,
    figure(
      someone(random, 820, 806, 74, { pose: 'stand', facing: -1, coat: '#1a1c24', trousers: '#14151b', skirt: false }),
    ),
    { texture: 0 },
  );
  bloom(frame, 0.8, 0.6, 70);
  return { frame, look: { exposure: 1.3, saturation: 0.9, lift: [0.008, 0.012, 0.028], vignette: 0.4, grain: 6 } };
};

/** Past midnight: one man, wet stones, the last lanterns. */
export const emptyQuay: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const ground = 600;
  paintSky(frame, {
    seed: 'empty',
    horizon: ground,
    top: colour('#0a1020', 0.45),
    middle: colour('#1a2440', 0.45),
    low: colour('#3b3f58', 0.45),
    clouds: { amount: 0.6, light: colour('#3a4260', 0.4), dark: colour('#141b30', 0.3), softness: 1 },
  });
  const row = street(random, {
    from: 620,
    to: 1620,
    base: ground + 30,
    height: 390,
    walls: PAINTED_WALLS,
    roof: '#2a2a32',
    lit: 0.14,
  });
  await paint(frame, row.houses, {
    blur: 2.2,
    lit: {
      ambient: [0.1, 0.12, 0.2],
      lamps: [
        { x: 700, y: 420, reach: 240, colour: [0.9, 0.52, 0.2] },
        { x: 1180, y: 400, reach: 280, colour: [0.9, 0.52, 0.2] },
      ],
    },
  });
  await light(frame, row.windows, 0.7, [[18, 0.5]], 2);
  await paint(
    frame,
    Array.from({ length: 5 }, (_, boat) => moored(random, 60 + boat * 120, 610 + random.bell() * 8, 150, 1)).join(''),
    { blur: 2.5, lit: { ambient: [0.07, 0.08, 0.13] } },
  );
  paintSea(frame, {
    seed: 'empty stones',
    horizon: ground + 24,
    deep: colour('#0c0f16', 0.5),
    waves: 0.26,
    mirror: 0.85,
    scale: 2.4,
  });
  const string = Array.from({ length: 12 }, (_, lamp) => {
    const share = lamp / 11;
    return { x: 80 + share * 1420, y: 250 - share * 60 + Math.sin(share * Math.PI) * 130, r: 19 + share * 15 };
  });
  await paint(
    frame,
    `<path d="M${string.map(({ x, y, r }) => `${x} ${y - r * 1.3}`).join('L')}" fill="none" stroke="#0c0d12" stroke-width="3"/><path d="M700 640V330M1180 660V290" stroke="#0d0e13" stroke-width="11"/>`,
    { texture: 0 },
  );
  await light(
    frame,
    string.map(({ x, y, r }) => lantern(x, y, r, random.pick(['#ffb14e', '#ff8f5a', '#ffc766']))).join(''),
    1.1,
    [
      [16, 0.4],
      [60, 0.5],
    ],
  );
  await light(
    frame,
    '<circle cx="700" cy="330" r="17" fill="#ffe0a8"/><circle cx="1180" cy="290" r="20" fill="#ffe0a8"/>',
    2.4,
    [
      [20, 1.2],
      [80, 1.8],
    ],
  );
  await light(
    frame,
    '<ellipse cx="700" cy="860" rx="26" ry="190" fill="#ffb45a"/><ellipse cx="1180" cy="880" rx="30" ry="210" fill="#ffb45a"/>' +
      string.map(({ x, y }) => `<ellipse cx="${x}" cy="${1010 - y * 0.35}" rx="15" ry="80" fill="#ff9a4a"/>`).join(''),
    0.42,
    [],
    15,
  );
  const ripple = noiseFrom('empty ripple');
  const man = figure(
    someone(random, 420, 850, 330, {
      pose: 'walk',
      facing: 1,
      coat: '#1d222c',
      trousers: '#15181f',
      hat: '#23262e',
      skirt: false,
    }),
  );
  await paintMirrored(frame, man, {
    waterline: 852,
    ripple,
    strength: 0.75,
    wave: 1.4,
    lit: { ambient: [0.22, 0.23, 0.3] },
    round: { from: [0.9, -0.4], light: colour('#ffb45a', 7), shade: 0.6, width: 7 },
  });
  paintMist(frame, 'empty mist', ground, 80, colour('#4a4658', 0.3), 0.3);
  bloom(frame, 0.8, 0.6, 60);
  return { frame, look: { exposure: 1.2, saturation: 0.9, lift: [0.01, 0.012, 0.03], vignette: 0.5, grain: 6 } };
};
