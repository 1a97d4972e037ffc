/** The scenes of the morning: dawn, the start, the duel, the bridge, the rowers from above. */

import { moored, rowingBoat, yacht } from './boats.ts';
import { bloom, colour, eachPixel, newFrame } from './frame.ts';
import { light, paint, paintMirrored } from './paint.ts';
import { figure, someone } from './people.ts';
import { layered, noiseFrom, randomFrom, smoothstep } from './random.ts';
import type { Scene } from './scene.ts';
import { bridge, church, hills, PAINTED_WALLS, quay, street } from './town.ts';
import { paintMist, paintSea, paintSky } from './weather.ts';

/** Boats at their moorings in mist, the town behind them, the sun just up. A panorama. */
export const dawnHarbour: Scene = async ({ seed }) => {
  const frame = newFrame(2900, 1000);
  const random = randomFrom(seed);
  const horizon = 500;
  const air = colour('#f2b98d', 0.8);
  paintSky(frame, {
    seed: 'dawn 3',
    horizon,
    top: colour('#46618f', 0.75),
    middle: colour('#d79c85', 0.85),
    low: colour('#ffbd7f', 0.95),
    sun: { x: 1950, y: 415, colour: colour('#ffb469'), radius: 26, glow: 0.9 },
    clouds: { amount: 0.42, light: colour('#f0b497', 0.9), dark: colour('#6a6688', 0.7), scale: 1.2, softness: 0.6 },
  });
  await paint(frame, hills('dawn far', 2900, horizon + 4, 150, 2.1, '#7c6f86'), { haze: [air, 0.55], blur: 1.5 });
  await paint(frame, hills('dawn near', 2900, horizon + 4, 90, 3.4, '#4c4658'), { haze: [air, 0.35], blur: 1 });
  const row = street(random, {
    from: 120,
    to: 1500,
    base: horizon + 6,
    height: 74,
    walls: PAINTED_WALLS,
    roof: '#5d4038',
    lit: 0.12,
  });
  await paint(frame, row.houses + church(690, horizon + 6, 190, '#b9a68e', '#4b4550'), {
    haze: [air, 0.42],
    blur: 0.8,
  });
  await light(frame, row.windows, 0.9, [[10, 0.5]]);
  paintMist(frame, 'dawn mist', horizon - 6, 40, air, 0.5);
  paintSea(frame, {
    seed: 'dawn sea',
    horizon,
    deep: colour('#1f3450', 0.7),
    waves: 0.22,
    mirror: 0.96,
    glint: { x: 1950, width: 90, colour: colour('#ffbd78'), strength: 0.8 },
  });
  const ripple = noiseFrom('dawn ripple');
  const far = Array.from({ length: 26 }, () =>
    moored(random, random.between(60, 2840), horizon + random.between(16, 34), random.between(44, 64), 0.75),
  ).join('');
  await paintMirrored(frame, far, { waterline: horizon + 26, ripple, haze: [air, 0.5], blur: 0.8, wave: 0.4 });
  for (const [y, length, count] of [
    [580, 105, 13],
    [665, 165, 7],
  ] as const) {
    const boats = Array.from({ length: count }, (_, index) =>
      moored(
        random,
        ((index + random.between(0.1, 0.9)) * 2900) / count,
        y + random.bell() * 5,
        length * random.between(0.85, 1.15),
        0.7,
      ),
    ).join('');
    await paintMirrored(frame, boats, { waterline: y + 2, ripple, haze: [air, y < 600 ? 0.26 : 0.12], wave: 0.7 });
  }
  paintMist(frame, 'dawn low mist', 560, 60, air, 0.34);
  await paintMirrored(frame, moored(random, 640, 830, 330, 1) + moored(random, 2440, 870, 390, 1), {
    waterline: 842,
    ripple,
    wave: 1.1,
    round: { from: [0.8, -0.5], light: colour('#ffc38a', 1.6), shade: 0.6, width: 5 },
  });
  bloom(frame, 0.95, 0.5, 46);
  return { frame, look: { exposure: 0.95, lift: [0.03, 0.02, 0.05], gain: [1.04, 0.98, 0.94], saturation: 0.95 } };
};

/** A crew hauls a sail up against the low sun. */
export const hoistingSail: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 610;
  paintSky(frame, {
    seed: 'hoist 2',
    horizon,
    top: colour('#6d86a8', 0.8),
    middle: colour('#f0b98a', 0.95),
    low: colour('#ffc98a', 1.1),
    sun: { x: 940, y: 470, colour: colour('#ffbe72'), radius: 40, glow: 1.5 },
    clouds: { amount: 0.36, light: colour('#ffd3a8'), dark: colour('#9b7b80', 0.8), scale: 0.9, softness: 0.7 },
  });
  await paint(frame, hills('hoist hills', 1500, horizon + 3, 70, 2.6, '#8a6a63'), {
    haze: [colour('#ffc48c'), 0.5],
    blur: 5,
  });
  paintSea(frame, {
    seed: 'hoist sea',
    horizon,
    deep: colour('#2a3a4c', 0.7),
    waves: 0.5,
    glint: { x: 940, width: 140, colour: colour('#ffc383'), strength: 1.6 },
  });
  const deck = 890;
  const sail = `<path d="M420 -20L395 700Q640 660 905 745Q800 300 690 -20Z" fill="#d9c3a4"/><path d="M420 -20L395 700Q640 660 905 745Q800 300 690 -20Z" fill="url(#through)"/>${[90, 240, 390, 540].map((y) => `<path d="M416 ${y}Q560 ${y - 14} ${705 + y * 0.24} ${y + 26}" stroke="#6d563f" stroke-opacity=".4" stroke-width="2.5" fill="none"/>`).join('')}<defs><linearGradient id="through" x1="0" x2="1" y1="0" y2=".25"><stop offset="0" stop-color="#3a2a22" stop-opacity=".85"/><stop offset=".65" stop-color="#e8a868" stop-opacity=".5"/><stop offset="1" stop-color="#ffd9a0" stop-opacity=".7"/></linearGradient></defs>`;
  await paint(frame, sail, { blur: 1 });
  const rig = `<g stroke="#120e10" fill="none"><path d="M408 ${deck}V-20" stroke-width="24"/><path d="M402 742L960 782" stroke-width="15"/><path d="M-20 640L408 -10M1500 700L640 -20M1180 ${deck}L960 782" stroke-width="4"/></g>`;
  const people = [
    someone(random, 250, deck + 6, 410, { pose: 'pull', facing: 1 }),
    someone(random, 140, deck + 14, 425, { pose: 'pull', facing: 1, hat: '#2c2b30' }),
    someone(random, 560, deck + 8, 400, { pose: 'wave', facing: -1 }),
    someone(random, 1120, deck + 10, 415, { pose: 'stand', facing: -1, hat: '#2c2b30' }),
    someone(random, 1290, deck + 12, 400, { pose: 'carry', facing: -1 }),
  ].map((person) =>
    figure({ ...person, skirt: false, coat: '#2b2527', trousers: '#1d191c', skin: '#5a3d30', hair: '#120e0e' }),
  );
  await paint(
    frame,
    `${rig}${people.join('')}<path d="M-20 ${deck}Q700 ${deck - 22} 1520 ${deck + 4}V1010H-20Z" fill="#171214"/><path d="M-20 ${deck - 62}H1520" stroke="#171214" stroke-width="6"/>${Array.from({ length: 16 }, (_, post) => `<path d="M${post * 100} ${deck}V${deck - 62}" stroke="#171214" stroke-width="5"/>`).join('')}`,
    {
      round: { from: [0.75, -0.6], light: colour('#ffb868', 9), shade: 0.75, width: 7 },
      blur: 0.6,
    },
  );
  bloom(frame, 0.9, 0.75, 70);
  return { frame, look: { exposure: 0.92, lift: [0.04, 0.025, 0.03], saturation: 0.95, vignette: 0.5, grain: 3.5 } };
};

const SAILS = ['#f3f0e8', '#ece7da', '#f7f5f0', '#e4dfd3'] as const;
const SPINNAKERS = ['#b8443a', '#365f93', '#d9ad4c', '#4d8a73', '#c9703f', '#735084'] as const;
const HULLS = ['#20324f', '#e9e6df', '#8c2a2a', '#26463c', '#2d2f36', '#d6d9db'] as const;

/** The whole field off the line in bright weather. */
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

/** Foam along a hull and behind it. */
export function wake(x: number, y: number, length: number, facing: 1 | -1, seed: string): string {
  const random = randomFrom(seed);
  const spots = Array.from({ length: 150 }, () => {
    const along = random();
    const cx = x + facing * length * (0.72 - along * 1.75);
    const cy = y + random.bell() * length * (0.015 + 0.05 * along) + length * 0.02;
    return `<ellipse cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" rx="${(length * random.between(0.012, 0.05)).toFixed(1)}" ry="${(length * random.between(0.003, 0.011)).toFixed(1)}" fill="#fff" fill-opacity="${random.between(0.15, 0.75).toFixed(2)}"/>`;
  });
  return spots.join('');
}

/** One yacht hard on the wind, near; a burst of it. */
export const hardOnTheWind: Scene = async ({ seed, moment }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 400;
  const air = colour('#c9d8e2', 0.9);
  paintSky(frame, {
    seed: 'wind 7',
    horizon,
    top: colour('#4a7bb5', 0.75),
    middle: colour('#9cc0df', 0.85),
    low: colour('#d8e4ea', 0.95),
    clouds: { amount: 0.62, light: colour('#ffffff', 1.1), dark: colour('#8fa0b3', 0.8), scale: 0.7, softness: 0.5 },
  });
  await paint(frame, hills('wind hills', 1500, horizon + 3, 46, 1.3, '#5b7487'), { haze: [air, 0.55], blur: 7 });
  paintSea(frame, {
    seed: `wind sea ${moment}`,
    horizon,
    deep: colour('#0d4a63', 0.85),
    waves: 1.25,
    mirror: 0.62,
    foam: 0.55,
    scale: 0.62,
  });
  const others =
    yacht({ x: 1230 - moment * 26, y: 432, mast: 150, heel: 12, facing: 1, hull: '#8c2a2a', sail: '#ece7da' }, 'o1') +
    yacht({ x: 210 - moment * 30, y: 425, mast: 120, heel: 11, facing: 1, hull: '#26463c', sail: '#f3f0e8' }, 'o2');
  await paint(frame, others, { haze: [air, 0.22], blur: 4.5 });
  const x = 690 + moment * 34;
  const bob = [0, 9, -4][moment % 3] as number;
  const ripple = noiseFrom(`wind ripple ${moment}`);
  await paintMirrored(
    frame,
    yacht(
      { x, y: 790 + bob, mast: 940, heel: 17 + moment * 1.6, facing: 1, hull: '#e9e6df', sail: '#f5f2ea', crew: 6 },
      'main',
    ),
    {
      waterline: 812 + bob,
      ripple,
      strength: 0.3,
      wave: 2.6,
      round: { from: [0.6, -0.7], light: colour('#fff3da', 0.5), shade: 0.85, width: 6 },
    },
  );
  await paint(frame, sprayCloud(random, x + 330, 815 + bob, 190), { blur: 15 });
  await paint(
    frame,
    spray(random, x + 330, 800 + bob, 190, 520) + wake(x - 30, 826 + bob, 470, 1, `wind wake ${moment}`),
    { blur: 1.8 },
  );
  await paint(frame, spray(random, x + 120, 850 + bob, 240, 320), { blur: 4 });
  bloom(frame, 1, 0.4, 30);
  return { frame, look: { exposure: 1.0, saturation: 0.9, vignette: 0.4, contrast: 1.06 } };
};

/** Water thrown up from one point: much fine, some coarse, densest near the hull. */
export function spray(
  random: ReturnType<typeof randomFrom>,
  x: number,
  y: number,
  size: number,
  count: number,
): string {
  return Array.from({ length: count * 2 }, () => {
    const angle = random.between(-2.95, -0.15);
    const far = size * random() ** 1.8 * (0.55 + 0.45 * Math.sin(-angle));
    const r = size * 0.024 * random() ** 4 + random.between(0.7, 1.6);
    return `<ellipse cx="${(x + Math.cos(angle) * far * 1.6).toFixed(1)}" cy="${(y + Math.sin(angle) * far).toFixed(1)}" rx="${(r * random.between(1, 1.8)).toFixed(1)}" ry="${r.toFixed(1)}" fill="#fff" fill-opacity="${random.between(0.12, 0.75).toFixed(2)}"/>`;
  }).join('');
}

/** The white cloud inside the spray, to be painted with much blur. */
export function sprayCloud(random: ReturnType<typeof randomFrom>, x: number, y: number, size: number): string {
  return Array.from({ length: 26 }, () => {
    const angle = random.between(-2.9, -0.2);
    const far = size * random() ** 1.3 * 0.75;
    const r = size * random.between(0.06, 0.2) * (1.2 - far / size);
    return `<circle cx="${(x + Math.cos(angle) * far * 1.5).toFixed(1)}" cy="${(y + Math.sin(angle) * far).toFixed(1)}" r="${r.toFixed(1)}" fill="#f4f8f9" fill-opacity="${random.between(0.2, 0.6).toFixed(2)}"/>`;
  }).join('');
}

/** Spectators line the old bridge while rowing boats pass under it. */
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

/** Little flags on a line through the points given. */
export function bunting(random: ReturnType<typeof randomFrom>, points: readonly string[]): string {
  const colours = ['#d23b2f', '#f0b429', '#1f5fae', '#f4f1e8', '#2c8f6b'];
  const flags: string[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [x1 = 0, y1 = 0] = (points[index] ?? '').split(' ').map(Number);
    const [x2 = 0, y2 = 0] = (points[index + 1] ?? '').split(' ').map(Number);
    const count = Math.max(4, Math.round(Math.hypot(x2 - x1, y2 - y1) / 22));
    const drop = Math.hypot(x2 - x1, y2 - y1) * 0.1;
    for (let flag = 0; flag < count; flag += 1) {
      const share = (flag + 0.5) / count;
      const x = x1 + (x2 - x1) * share;
      const y = y1 + (y2 - y1) * share + drop * 4 * share * (1 - share);
      flags.push(
        `<path d="M${(x - 7).toFixed(1)} ${y.toFixed(1)}h14l${(-7 + random.bell() * 4).toFixed(1)} 17Z" fill="${random.pick(colours)}"/>`,
      );
    }
    flags.push(
      `<path d="M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + drop * 2} ${x2} ${y2}" fill="none" stroke="#33302c" stroke-width="1.4"/>`,
    );
  }
  return flags.join('');
}

/** Rowing boats on green water, straight from above, as a drone sees them. */
export const rowersFromAbove: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const noise = noiseFrom('above');
  const shallow = colour('#3fa7a0', 0.75);
  const deep = colour('#0b4a5e', 0.7);
  eachPixel(frame, (x, y, at) => {
    const depth = smoothstep(-0.5, 0.55, layered(noise, x / 620 + y / 900, y / 540, 4) + (x - 750) / 1900);
    const caustic = 1 - Math.abs(layered(noise, x / 46 + noise(x / 90, y / 90), y / 40, 3));
    const glitter = caustic ** 9 * (0.35 - 0.22 * depth);
    const waves = layered(noise, x / 34 + y / 60, y / 17 - x / 90, 3) * 0.11;
    for (let channel = 0; channel < 3; channel += 1) {
      const base = (shallow[channel] as number) * (1 - depth) + (deep[channel] as number) * depth;
      frame.rgb[at + channel] = base * (1 + waves * 2.2) + glitter * 0.28;
    }
  });
  const crews = [
    { x: 980, y: 250, length: 520, hull: '#e8e1cf', shirt: '#c73a2c' },
    { x: 760, y: 500, length: 520, hull: '#c98b2b', shirt: '#f2f0ea' },
    { x: 640, y: 760, length: 520, hull: '#20324f', shirt: '#e0b53a' },
  ];
  for (const crew of crews) {
    await paint(frame, trail(random, crew.x, crew.y, crew.length), { blur: 3.5 });
    await paint(frame, `<g transform="translate(10 16)" opacity=".45">${fromAbove(crew, true)}</g>`, { blur: 5 });
    await paint(frame, fromAbove(crew, false), {
      round: { from: [-0.6, -0.7], light: colour('#fff3d8', 0.5), shade: 0.75, width: 3 },
    });
  }
  bloom(frame, 1, 0.3, 24);
  return { frame, look: { exposure: 1.05, saturation: 0.95, vignette: 0.4 } };
};

function fromAbove(
  crew: { x: number; y: number; length: number; hull: string; shirt: string },
  shadow: boolean,
): string {
  const { length: l } = crew;
  const tone = (hex: string) => (shadow ? '#03222b' : hex);
  const seats = Array.from({ length: 8 }, (_, seat) => {
    const cx = -0.34 * l + (seat * 0.68 * l) / 7;
    const side = seat % 2 === 0 ? 1 : -1;
    return `<path d="M${cx - 2} ${side * 4}L${cx + 16} ${side * 78}" stroke="${tone('#d9d3c4')}" stroke-width="3"/><path d="M${cx + 14} ${side * 70}L${cx + 20} ${side * 96}" stroke="${tone(crew.shirt)}" stroke-width="9"/><ellipse cx="${cx}" cy="0" rx="8" ry="12.5" fill="${tone(crew.shirt)}"/><path d="M${cx} ${side * 9}L${cx + 10} ${side * 20}" stroke="${tone('#c18c69')}" stroke-width="5" stroke-linecap="round"/><circle cx="${cx + 4}" cy="0" r="6" fill="${tone('#3a2a20')}"/>`;
  }).join('');
  return `<g transform="translate(${crew.x} ${crew.y}) rotate(-14)"><path d="M${-0.52 * l} 0Q${-0.3 * l} -15 0 -15Q${0.3 * l} -14 ${0.53 * l} 0Q${0.3 * l} 14 0 15Q${-0.3 * l} 15 ${-0.52 * l} 0Z" fill="${tone(crew.hull)}"/><path d="M${-0.42 * l} 0Q${-0.25 * l} -10 0 -10Q${0.25 * l} -10 ${0.42 * l} 0Q${0.25 * l} 10 0 10Q${-0.25 * l} 10 ${-0.42 * l} 0Z" fill="${tone('#5a4632')}"/><circle cx="${0.44 * l}" cy="0" r="7" fill="${tone('#26221f')}"/>${seats}</g>`;
}

function trail(random: ReturnType<typeof randomFrom>, x: number, y: number, length: number): string {
  const spots = Array.from({ length: 240 }, () => {
    const back = random();
    const cx = -length * (0.3 + back * 1.9);
    const cy = random.bell() * (5 + back * 62) + (random() < 0.5 ? -1 : 1) * back * 34;
    return `<ellipse cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" rx="${random.between(5, 26).toFixed(1)}" ry="${random.between(1.5, 4).toFixed(1)}" fill="#e9fbf6" fill-opacity="${(0.5 * (1 - back)).toFixed(2)}"/>`;
  });
  const puddles = Array.from(
    { length: 16 },
    (_, index) =>
      `<circle cx="${(-length * (0.35 + Math.floor(index / 2) * 0.16)).toFixed(1)}" cy="${(index % 2 === 0 ? 1 : -1) * 84}" r="11" fill="#dff7f1" fill-opacity="${(0.5 - index * 0.026).toFixed(2)}"/>`,
  );
  return `<g transform="translate(${x} ${y}) rotate(-14)">${spots.join('')}${puddles.join('')}</g>`;
}

/** The quay under flags, a crowd along the water. */
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
