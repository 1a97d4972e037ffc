/** The scenes of the squall: the front, the wet quay, the lifeboat, the helicopter, and the light after it. */

import { moored, yacht } from './boats.ts';
import { bloom, colour, eachPixel, newFrame } from './frame.ts';
import { light, paint, paintMirrored } from './paint.ts';
import { figure, someone } from './people.ts';
import { layered, noiseFrom, type Random, randomFrom, smoothstep } from './random.ts';
import type { Scene } from './scene.ts';
import { spray, sprayCloud } from './scenes-morning.ts';
import { bokeh } from './scenes-portraits.ts';
import { church, hills, PAINTED_WALLS, street } from './town.ts';
import { paintMist, paintSea, paintSky, rain } from './weather.ts';

/** The front over the bay, lightning, the last yachts running for the harbour. */
export const squall: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 690;
  paintSky(frame, {
    seed: 'squall 4',
    horizon,
    top: colour('#1c2531', 0.55),
    middle: colour('#3c4a57', 0.55),
    low: colour('#b5ae97', 0.75),
    clouds: { amount: 0.95, light: colour('#7b8791', 0.62), dark: colour('#161c25', 0.5), scale: 0.75, softness: 0.7 },
  });
  const bolt = lightning(random, 1010, 150, horizon - 6);
  await light(frame, bolt, 3.2, [
    [9, 1.1],
    [60, 1.5],
  ]);
  await light(frame, `<ellipse cx="1010" cy="240" rx="330" ry="150" fill="#b9c6ff" fill-opacity=".5"/>`, 0.5, [], 70);
  await paint(frame, curtain(random, 120, 620, horizon), { blur: 22, opacity: 0.5 });
  await paint(frame, hills('squall hills', 1500, horizon + 3, 60, 2.2, '#2a333b'), { blur: 1.5 });
  paintSea(frame, {
    seed: 'squall sea',
    horizon,
    deep: colour('#182a30', 0.6),
    waves: 1.3,
    mirror: 0.7,
    foam: 0.5,
    scale: 0.9,
  });
  const ripple = noiseFrom('squall ripple');
  const boats = [
    [260, 735, 165, 19],
    [620, 716, 110, 16],
    [1240, 760, 235, 22],
  ] as const;
  await paintMirrored(
    frame,
    boats
      .map(([x, y, mast, heel], index) =>
        yacht({ x, y, mast, heel: -heel, facing: -1, hull: '#d6d9db', sail: '#cfcdc4', crew: 4 }, `q${index}`),
      )
      .join(''),
    {
      waterline: 742,
      ripple,
      haze: [colour('#55626a', 0.6), 0.22],
      strength: 0.25,
      lit: { ambient: [0.6, 0.63, 0.68] },
    },
  );
  bloom(frame, 0.8, 0.5, 50);
  return {
    frame,
    look: {
      exposure: 1.25,
      saturation: 0.72,
      lift: [0.012, 0.02, 0.03],
      gain: [0.97, 1, 1.03],
      vignette: 0.5,
      grain: 4.5,
      contrast: 1.05,
    },
  };
};

function lightning(random: Random, x: number, from: number, to: number): string {
  const parts: string[] = [];
  const grow = (startX: number, startY: number, endY: number, width: number, depth: number): void => {
    let cx = startX;
    const points = [`${cx} ${startY}`];
    for (let y = startY; y < endY; y += random.between(10, 26)) {
      cx += random.bell() * 22;
      points.push(`${cx.toFixed(1)} ${y.toFixed(1)}`);
      if (depth < 3 && random() < 0.13) grow(cx, y, y + (endY - y) * random.between(0.25, 0.7), width * 0.5, depth + 1);
    }
    parts.push(
      `<path d="M${points.join('L')}" fill="none" stroke="#dfe6ff" stroke-width="${width}" stroke-linejoin="round"/>`,
    );
  };
  grow(x, from, to, 3.6, 0);
  return parts.join('');
}

function curtain(random: Random, from: number, to: number, base: number): string {
  return Array.from({ length: 30 }, () => {
    const x = random.between(from, to);
    return `<path d="M${x.toFixed(0)} ${base - 330}L${(x - 70).toFixed(0)} ${base}h${random.between(20, 60).toFixed(0)}L${(x + 30).toFixed(0)} ${base - 330}Z" fill="#5d6870" fill-opacity="${random.between(0.2, 0.6).toFixed(2)}"/>`;
  }).join('');
}

/** Umbrellas on the quay, lamps already lit, everything mirrored in the wet stones. */
export const umbrellas: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const ground = 640;
  paintSky(frame, {
    seed: 'umbrella',
    horizon: ground,
    top: colour('#5d6a78', 0.62),
    middle: colour('#8793a0', 0.62),
    low: colour('#aeb3b5', 0.62),
    clouds: { amount: 0.8, light: colour('#98a3ad', 0.7), dark: colour('#5a6570', 0.6), softness: 1, scale: 0.5 },
  });
  const air = colour('#8d98a3', 0.6);
  const row = street(random, {
    from: -40,
    to: 1560,
    base: ground - 30,
    height: 400,
    walls: PAINTED_WALLS,
    roof: '#4a4446',
    lit: 0.3,
  });
  await paint(frame, row.houses, { haze: [air, 0.45], blur: 9, lit: { ambient: [0.6, 0.64, 0.7] } });
  await light(frame, row.windows, 0.75, [[26, 0.5]], 9);
  await light(
    frame,
    bokeh(random, [0, 380, 1500, 600], 26, [12, 30], ['#ffc878', '#ffdca8', '#ff9a5a', '#a8d0ff', '#ff6a5a']),
    0.6,
    [[30, 0.4]],
    2,
  );
  const crowd = [
    { y: 690, height: 250, count: 12, blur: 5, air: 0.3 },
    { y: 765, height: 340, count: 8, blur: 1.6, air: 0.14 },
    { y: 900, height: 520, count: 3, blur: 0, air: 0 },
  ];
  const painted: { readonly content: string; readonly row: (typeof crowd)[number] }[] = crowd.map((line) => ({
    row: line,
    content: Array.from({ length: line.count }, (_, index) => {
      const x = ((index + random.between(0.2, 0.8)) * 1500) / line.count;
      const facing = random() < 0.5 ? 1 : -1;
      const person = someone(random, x, line.y + random.bell() * 12, line.height, {
        pose: random.pick(['walk', 'walk', 'stand'] as const),
        facing,
      });
      return (
        figure(person) +
        umbrella(
          random,
          person.x + facing * line.height * 0.07,
          person.y - person.height * 0.93,
          person.height * random.between(0.4, 0.48),
          random.pick([
            '#a03a35',
            '#2d3a4c',
            '#c29a45',
            '#3a5f57',
            '#23262c',
            '#c8c3b8',
            '#6a3f5c',
            '#23262c',
            '#31343b',
          ]),
        )
      );
    }).join(''),
  }));
  eachPixel(
    frame,
    (_x, y, at) => {
      const tone = 0.1 + ((y - ground) / 360) * 0.02;
      frame.rgb[at] = tone;
      frame.rgb[at + 1] = tone * 1.05;
      frame.rgb[at + 2] = tone * 1.12;
    },
    ground,
  );
  paintSea(frame, {
    seed: 'wet stones',
    horizon: ground,
    deep: colour('#2a3036', 0.5),
    waves: 0.3,
    mirror: 0.82,
    scale: 2.2,
  });
  const ripple = noiseFrom('umbrella ripple');
  for (const { content, row: line } of painted) {
    await paintMirrored(frame, content, {
      waterline: line.y + 4,
      ripple,
      strength: 0.5,
      wave: 1.5,
      blur: line.blur,
      haze: [air, line.air],
      lit: { ambient: line.air === 0 ? [0.2, 0.22, 0.26] : [0.45, 0.48, 0.54] },
      round: { from: [0.15, -0.9], light: colour('#dfe8f2', 2.4), shade: 0.5, width: line.air === 0 ? 12 : 8 },
    });
  }
  await light(frame, rain(frame, 'umbrella rain', 420, -0.16, 46, 1.3), 0.2);
  await light(frame, rain(frame, 'umbrella near rain', 40, -0.16, 130, 3), 0.12, [], 2);
  bloom(frame, 0.85, 0.5, 50);
  return { frame, look: { exposure: 1.15, saturation: 0.85, lift: [0.015, 0.02, 0.028], vignette: 0.45, grain: 4.5 } };
};

function umbrella(random: Random, x: number, y: number, radius: number, fill: string): string {
  const tilt = random.between(-14, 10);
  const n = (value: number) => (value * radius).toFixed(1);
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt.toFixed(1)})"><path d="M0 ${n(0.9)}V${n(-0.7)}" stroke="#1b1b1e" stroke-width="${n(0.035)}"/>
    <path d="M${n(-1)} 0Q${n(-0.9)} ${n(-0.72)} 0 ${n(-0.78)}Q${n(0.9)} ${n(-0.72)} ${n(1)} 0Q${n(0.83)} ${n(-0.13)} ${n(0.64)} ${n(0.02)}Q${n(0.42)} ${n(-0.12)} ${n(0.2)} ${n(0.03)}Q0 ${n(-0.1)} ${n(-0.2)} ${n(0.03)}Q${n(-0.42)} ${n(-0.12)} ${n(-0.64)} ${n(0.02)}Q${n(-0.83)} ${n(-0.13)} ${n(-1)} 0Z" fill="${fill}"/>
    <path d="M${n(-0.64)} ${n(0.02)}Q${n(-0.5)} ${n(-0.55)} 0 ${n(-0.78)}M${n(-0.2)} ${n(0.03)}Q${n(-0.16)} ${n(-0.5)} 0 ${n(-0.78)}M${n(0.2)} ${n(0.03)}Q${n(0.16)} ${n(-0.5)} 0 ${n(-0.78)}M${n(0.64)} ${n(0.02)}Q${n(0.5)} ${n(-0.55)} 0 ${n(-0.78)}" stroke="#000" stroke-opacity=".28" stroke-width="${n(0.02)}" fill="none"/></g>`;
}

/** The lifeboat breaks through a sea. */
export const lifeboat: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 330;
  const air = colour('#9aa6ab', 0.65);
  paintSky(frame, {
    seed: 'lifeboat',
    horizon,
    top: colour('#59666f', 0.6),
    middle: colour('#87939a', 0.65),
    low: colour('#b4bab9', 0.7),
    clouds: { amount: 0.9, light: colour('#a7b0b4', 0.75), dark: colour('#4d5962', 0.6), softness: 0.9, scale: 0.6 },
  });
  paintSea(frame, {
    seed: 'lifeboat sea',
    horizon,
    deep: colour('#24434a', 0.65),
    waves: 2.1,
    mirror: 0.55,
    foam: 0.75,
    scale: 0.36,
  });
  paintMist(frame, 'lifeboat mist', horizon, 60, air, 0.7);
  await swell(frame, 'lifeboat back', 560, 120, '#2f4d52');
  await paint(frame, sprayCloud(random, 940, 620, 360), { blur: 30 });
  await paint(frame, spray(random, 930, 610, 360, 420), { blur: 3 });
  const boat = `<g transform="translate(700 640) rotate(-11)">
    <path d="M-360 -60Q-100 -30 180 -70L400 -130Q350 10 250 70H-300Q-350 20 -360 -60Z" fill="#c8542a"/>
    <path d="M-360 -60Q-100 -30 180 -70L400 -130L392 -100L180 -44Q-100 -4 -358 -36Z" fill="#20324a"/>
    <path d="M-358 -62Q-100 -34 180 -74L402 -134" stroke="#efeae0" stroke-width="9" fill="none"/>
    <path d="M-190 -60L-160 -190H60L130 -72Z" fill="#dd7a34"/><path d="M-140 -130L-128 -172H30L62 -122Z" fill="#1a242c"/><path d="M-62 -174V-124M-8 -174V-122" stroke="#dd7a34" stroke-width="9"/>
    <path d="M-120 -190L-100 -232H10L30 -190Z" fill="#e6e2d8"/><path d="M-60 -232V-380M-60 -330H-10M-60 -350L-150 -190" stroke="#3a3d40" stroke-width="6"/><rect x="-92" y="-262" width="64" height="16" rx="6" fill="#d9dee0"/>
    <path d="M-330 -62V-112M-280 -58V-108M-230 -54V-104M190 -76V-124M250 -88V-136M310 -104V-152M-330 -110L-230 -102M190 -122L310 -150" stroke="#d7d3c7" stroke-width="5"/>
    ${figure(someone(random, -262, -52, 150, { pose: 'stand', facing: 1, coat: '#d9b23a', trousers: '#c2992c', hat: '#e6e2d8', vest: '#c8542a', skirt: false }))}
    ${figure(someone(random, 168, -70, 150, { pose: 'pull', facing: 1, coat: '#d9b23a', trousers: '#c2992c', hat: '#e6e2d8', vest: '#c8542a', skirt: false }))}
    <path d="M-250 20H-60" stroke="#efeae0" stroke-width="16"/></g>`;
  await paint(frame, boat, {
    haze: [air, 0.1],
    round: { from: [0.2, -0.9], light: colour('#e8eef0', 0.9), shade: 0.5, width: 9 },
    lit: { ambient: [0.78, 0.8, 0.82] },
  });
  await light(frame, `<circle cx="640" cy="390" r="9" fill="#9cc0ff"/>`, 5, [
    [14, 2],
    [60, 3],
  ]);
  await swell(frame, 'lifeboat front', 770, 90, '#2c4a50');
  await paint(frame, sprayCloud(random, 1060, 715, 270), { blur: 20 });
  await paint(frame, spray(random, 1060, 700, 330, 900), { blur: 0.8 });
  await paint(frame, sprayCloud(random, 540, 775, 250), { blur: 22, opacity: 0.7 });
  await paint(frame, spray(random, 520, 760, 340, 620), { blur: 1.2, opacity: 0.8 });
  await swell(frame, 'lifeboat near', 905, 80, '#213c43');
  await paint(frame, spray(random, 300, 1040, 520, 120), { blur: 5, opacity: 0.8 });
  await light(frame, rain(frame, 'lifeboat rain', 320, -0.5, 40, 1.2), 0.16);
  bloom(frame, 0.9, 0.5, 40);
  return {
    frame,
    look: { exposure: 1.2, saturation: 0.84, lift: [0.015, 0.025, 0.03], vignette: 0.45, grain: 5, contrast: 1.05 },
  };
};

/** A single wave from side to side, with a torn white crest, darker below. */
async function swell(
  frame: ReturnType<typeof newFrame>,
  seed: string,
  y: number,
  height: number,
  tone: string,
): Promise<void> {
  const noise = noiseFrom(seed);
  const water = colour(tone, 0.8);
  const crestAt = Float32Array.from(
    { length: frame.width },
    (_, x) =>
      y - height * (0.6 * noise(x / 420, 1.5) + 0.25 * noise(x / 130, 4.5)) - layered(noise, x / 40, 9.5, 3) * 9,
  );
  eachPixel(
    frame,
    (x, row, at) => {
      const below = row - (crestAt[x] as number);
      if (below < 0) return;
      const streak = layered(noise, x / 70 + below / 60, (below + x * 0.2) / 22, 4);
      const foam = Math.max(smoothstep(26, 0, below - streak * 26), smoothstep(0.22, 0.62, streak - below / 420));
      const shade = 0.62 + 0.5 * Math.exp(-below / 60) + streak * 0.25;
      const solid = smoothstep(0, 5, below);
      for (let channel = 0; channel < 3; channel += 1) {
        const base = (water[channel] as number) * shade;
        const value = base + (0.78 - base) * foam * 0.85;
        frame.rgb[at + channel] = (frame.rgb[at + channel] as number) * (1 - solid) + value * solid;
      }
    },
    y - height * 1.2,
    y + height * 3.4,
  );
}

/** A helicopter with a man on the wire, against the light. */
export const helicopter: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 860;
  paintSky(frame, {
    seed: 'heli 3',
    horizon,
    top: colour('#3b4957', 0.6),
    middle: colour('#75828c', 0.65),
    low: colour('#d2c6ac', 0.9),
    sun: { x: 1120, y: 560, colour: colour('#ffe9c4'), radius: 0, glow: 0.75 },
    clouds: { amount: 0.8, light: colour('#c4c8c8', 0.85), dark: colour('#3c4853', 0.55), softness: 0.7, scale: 0.8 },
  });
  paintSea(frame, {
    seed: 'heli sea',
    horizon,
    deep: colour('#2a3d45', 0.6),
    waves: 1.5,
    mirror: 0.7,
    foam: 0.5,
    scale: 0.9,
    glint: { x: 1120, width: 130, colour: colour('#ffeccb'), strength: 0.7 },
  });
  const craft = `<g transform="translate(640 330) rotate(6)">
    <path d="M-150 -10C-150 -70 -60 -92 30 -90C110 -88 160 -66 168 -28L520 -62L560 -150H590L578 -40L566 -20L180 26C130 56 -60 60 -110 40C-140 28 -150 10 -150 -10Z" fill="#b8472a"/>
    <path d="M-146 -6C-146 -52 -100 -74 -52 -82L-40 -20L-140 10Z" fill="#26323b"/><path d="M-20 -66H50V-10H-20Z" fill="#10161b"/><path d="M64 -62H120V-16H64Z" fill="#26323b"/>
    <path d="M-140 14Q0 40 190 12" stroke="#ece8dd" stroke-width="10" fill="none"/><path d="M-20 -92H60L48 -122H-8Z" fill="#6b2b1c"/><path d="M20 -120V-142" stroke="#1a1c1f" stroke-width="12"/>
    <path d="M-90 48L-100 82M60 50L66 84M-130 82H110" stroke="#1a1c1f" stroke-width="8"/><path d="M-24 -66L-70 -44" stroke="#1a1c1f" stroke-width="7"/></g>`;
  await paint(frame, craft, {
    round: { from: [0.6, -0.5], light: colour('#ffe9c4', 1.6), shade: 0.4, width: 10 },
    lit: { ambient: [0.4, 0.42, 0.45] },
  });
  await paint(
    frame,
    '<g transform="translate(655 188) rotate(6)"><ellipse rx="470" ry="13" fill="#23282c" fill-opacity=".35"/><path d="M-460 -4L460 6M-330 12L330 -14" stroke="#1b1f22" stroke-width="6" stroke-opacity=".5"/></g><circle cx="1222" cy="282" r="70" fill="#23282c" fill-opacity=".28"/>',
    { blur: 5 },
  );
  await light(
    frame,
    '<circle cx="748" cy="384" r="7" fill="#ff5a4a"/><circle cx="1228" cy="232" r="5" fill="#ffffff"/>',
    3,
    [[22, 1.5]],
  );
  const wire = `<path d="M572 268L552 640" stroke="#1a1c1f" stroke-width="3"/>${figure(someone(random, 556, 800, 165, { pose: 'pull', facing: -1, coat: '#c8542a', trousers: '#c8542a', hat: '#e6e2d8', skirt: false }))}${figure(someone(random, 524, 806, 160, { pose: 'carry', facing: 1, coat: '#27364a', trousers: '#27364a', hair: '#1a1614', skirt: false }))}`;
  await paint(frame, wire, {
    round: { from: [0.6, -0.5], light: colour('#ffe9c4', 1.2), shade: 0.4, width: 5 },
    lit: { ambient: [0.4, 0.42, 0.45] },
  });
  paintMist(frame, 'heli mist', horizon + 10, 46, colour('#c2c6c2', 0.7), 0.55);
  await light(frame, rain(frame, 'heli rain', 200, -0.3, 34, 1.1), 0.1);
  bloom(frame, 0.9, 0.5, 60);
  return { frame, look: { exposure: 1.15, saturation: 0.8, lift: [0.012, 0.018, 0.028], vignette: 0.5, grain: 4.5 } };
};

/** A rainbow over the harbour when it is over. */
export const rainbow: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  const horizon = 600;
  const air = colour('#c3c8c6', 0.8);
  paintSky(frame, {
    seed: 'bow 6',
    horizon,
    top: colour('#39485a', 0.62),
    middle: colour('#6c7b88', 0.68),
    low: colour('#c9c4b2', 0.9),
    clouds: { amount: 0.72, light: colour('#d8d8d0', 0.9), dark: colour('#414e5c', 0.6), softness: 0.8, scale: 0.75 },
  });
  const bowX = 900;
  const bowY = 760;
  eachPixel(
    frame,
    (x, y, at) => {
      const radius = Math.hypot(x - bowX, y - bowY);
      for (const [inner, width, strength, order] of [
        [590, 46, 0.26, 1],
        [720, 60, 0.08, -1],
      ] as const) {
        const share = (radius - inner) / width;
        if (share < -0.4 || share > 1.4) continue;
        const edge = Math.exp(-(((share - 0.5) * 1.9) ** 4)) * strength * smoothstep(horizon + 30, 260, y) ** 0.3;
        const hue = order === 1 ? share : 1 - share;
        frame.rgb[at] = (frame.rgb[at] as number) + edge * smoothstep(0.4, 1, hue) * 1.05;
        frame.rgb[at + 1] = (frame.rgb[at + 1] as number) + edge * Math.exp(-(((hue - 0.52) * 3.4) ** 2)) * 0.8;
        frame.rgb[at + 2] = (frame.rgb[at + 2] as number) + edge * smoothstep(0.6, 0, hue);
      }
      if (radius < 590)
        for (let channel = 0; channel < 3; channel += 1)
          frame.rgb[at + channel] = (frame.rgb[at + channel] as number) * 1.08;
    },
    0,
    horizon,
  );
  await paint(frame, hills('bow hills', 1500, horizon + 3, 120, 1.9, '#4a5f50'), { haze: [air, 0.35], blur: 1 });
  const row = street(random, {
    from: -20,
    to: 980,
    base: horizon + 6,
    height: 105,
    walls: PAINTED_WALLS,
    roof: '#5f443c',
    lit: 0.05,
  });
  await paint(frame, row.houses + church(300, horizon + 4, 250, '#c6b697', '#4d535a'), {
    haze: [air, 0.14],
    blur: 0.6,
    lit: { ambient: [1.1, 1.02, 0.85] },
    round: { from: [-0.8, -0.4], light: colour('#ffe2a8', 0.5), shade: 0.6, width: 5 },
  });
  paintSea(frame, { seed: 'bow sea', horizon: horizon + 6, deep: colour('#1f3f42', 0.65), waves: 0.4, mirror: 0.92 });
  const ripple = noiseFrom('bow ripple');
  for (const [y, length, count] of [
    [660, 120, 8],
    [775, 230, 4],
  ] as const) {
    await paintMirrored(
      frame,
      Array.from({ length: count }, (_, index) =>
        moored(random, ((index + random.between(0.15, 0.85)) * 1500) / count, y, length, 0.75),
      ).join(''),
      {
        waterline: y + 3,
        ripple,
        lit: { ambient: [1.05, 0.98, 0.84] },
        round: { from: [-0.8, -0.4], light: colour('#ffe2a8', 0.8), shade: 0.5, width: 5 },
      },
    );
  }
  bloom(frame, 0.9, 0.4, 40);
  return { frame, look: { exposure: 1.12, saturation: 0.98, gain: [1.04, 1, 0.95], vignette: 0.4 } };
};
