/** The portraits: the skipper, the rescued sailor, the singer, the child with a lantern. */

import { curve, type Head, onHead, profile } from './face.ts';
import { bloom, colour, cover, type Layer, newFrame } from './frame.ts';
import { drawn, finished, light, paint } from './paint.ts';
import { noiseFrom, randomFrom, smoothstep } from './random.ts';
import type { Scene } from './scene.ts';
import { paintSea, paintSky, rain } from './weather.ts';

/** Round spots of light, as a fast lens draws points that are out of focus. */
export function bokeh(
  random: ReturnType<typeof randomFrom>,
  area: readonly [number, number, number, number],
  count: number,
  size: readonly [number, number],
  colours: readonly string[],
): string {
  return Array.from({ length: count }, () => {
    const r = random.between(...size);
    const at = `cx="${random.between(area[0], area[2]).toFixed(0)}" cy="${random.between(area[1], area[3]).toFixed(0)}"`;
    const tint = random.pick(colours);
    const opacity = random.between(0.15, 0.75);
    return `<circle ${at} r="${r.toFixed(1)}" fill="${tint}" fill-opacity="${opacity.toFixed(2)}"/><circle ${at} r="${r.toFixed(1)}" fill="none" stroke="${tint}" stroke-width="${(r * 0.09).toFixed(1)}" stroke-opacity="${(opacity * 0.6).toFixed(2)}"/>`;
  }).join('');
}

/** Against the sea and the morning sun, cap and sunglasses on. */
export const skipper: Scene = async ({ seed }) => {
  const frame = newFrame(1000, 1500);
  const random = randomFrom(seed);
  const horizon = 640;
  paintSky(frame, {
    seed: 'skipper 1',
    horizon,
    top: colour('#6fa0cf', 0.85),
    middle: colour('#b6d3e6', 0.95),
    low: colour('#f0e6d4', 1.05),
    sun: { x: -60, y: 200, colour: colour('#ffe9c0'), radius: 0, glow: 2.6 },
  });
  paintSea(frame, { seed: 'skipper sea', horizon, deep: colour('#1c5570', 0.8), waves: 0.8, mirror: 0.75, scale: 0.5 });
  await paint(
    frame,
    `<path d="M640 640L760 200L790 640Z" fill="#f4efe4"/><path d="M800 640L795 300L900 640Z" fill="#b83c33"/><path d="M620 650H930L900 690H650Z" fill="#20324f"/>`,
    { blur: 16 },
  );
  await light(frame, bokeh(random, [0, 660, 1000, 1000], 46, [8, 30], ['#fff6e0', '#dff2ff', '#ffe9bd']), 0.75, [], 2);
  const head: Head = { x: 500, y: 600, size: 520, facing: 1, nod: -4, skin: '#c98f68', hair: '#6e4a2c', style: 'bun' };
  const body = `<path d="${curve(
    [
      [-60, 1560],
      [-20, 1260],
      [90, 1080],
      [250, 985],
      [350, 925],
      [540, 920],
      [640, 985],
      [790, 1060],
      [880, 1220],
      [930, 1560],
    ],
    false,
  )}Z" fill="#34507a"/>
    <path d="${curve(
      [
        [320, 920],
        [370, 870],
        [480, 880],
        [600, 870],
        [650, 920],
        [610, 1000],
        [470, 1030],
        [350, 990],
      ],
      true,
    )}" fill="#1d3350"/>
    <path d="${curve(
      [
        [60, 1560],
        [90, 1290],
        [160, 1100],
        [300, 1000],
        [370, 1060],
        [380, 1300],
        [350, 1560],
      ],
      false,
    )}Z" fill="#c9502e"/><path d="${curve(
      [
        [640, 1560],
        [620, 1300],
        [610, 1060],
        [680, 1020],
        [800, 1120],
        [850, 1290],
        [870, 1560],
      ],
      false,
    )}Z" fill="#b8452a"/>
    <path d="M86 1330L372 1322M78 1450L366 1446M634 1310L838 1285" stroke="#e8e2d2" stroke-width="24"/>`;
  const backlit = {
    lit: { ambient: [0.42, 0.42, 0.48], lamps: [{ x: -50, y: 300, reach: 520, colour: [0.7, 0.6, 0.42] }] },
  } as const;
  const cap = `<path d="${curve(
    [
      [-0.5, -0.2],
      [-0.52, -0.4],
      [-0.38, -0.6],
      [-0.1, -0.68],
      [0.16, -0.63],
      [0.31, -0.48],
      [0.36, -0.3],
      [0.1, -0.33],
      [-0.2, -0.27],
    ].map(([x = 0, y = 0]) => [x * 520, y * 520]),
    true,
  )}" fill="#e9e5da"/><path d="${curve(
    [
      [0.3, -0.33],
      [0.5, -0.31],
      [0.67, -0.22],
      [0.68, -0.19],
      [0.5, -0.235],
      [0.34, -0.25],
    ].map(([x = 0, y = 0]) => [x * 520, y * 520]),
    true,
  )}" fill="#23395a"/><circle cx="${0.1 * 520}" cy="${-0.47 * 520}" r="26" fill="#c9502e"/>`;
  const glasses = `<path d="M${-0.04 * 520} ${-0.09 * 520}L${0.26 * 520} ${-0.075 * 520}" stroke="#15171b" stroke-width="10"/><path d="${curve(
    [
      [0.22, -0.1],
      [0.34, -0.12],
      [0.42, -0.09],
      [0.41, 0.0],
      [0.34, 0.035],
      [0.25, 0.0],
    ].map(([x = 0, y = 0]) => [x * 520, y * 520]),
    true,
  )}" fill="#14191f"/>`;
  await paint(frame, profile(head, 'skipper') + onHead(head, cap + glasses), {
    ...backlit,
    round: { from: [-0.65, -0.65], light: colour('#fff0cf', 4.5), shade: 0.5, width: 17 },
    texture: 0.1,
  });
  await paint(frame, body, {
    ...backlit,
    round: { from: [-0.7, -0.6], light: colour('#fff0d0', 4), shade: 0.45, width: 30 },
  });
  bloom(frame, 1, 0.45, 60);
  return {
    frame,
    look: { exposure: 1.05, saturation: 0.88, gain: [1.04, 1, 0.95], lift: [0.02, 0.02, 0.03], vignette: 0.4 },
  };
};

/** On the quay after the rescue, wet, in a foil blanket, in the blue light of the ambulance. */
export const rescuedSailor: Scene = async ({ seed }) => {
  const frame = newFrame(1000, 1500);
  const random = randomFrom(seed);
  paintSky(frame, {
    seed: 'rescued',
    horizon: 1500,
    top: colour('#56616c', 0.7),
    middle: colour('#6d7780', 0.7),
    low: colour('#3b444c', 0.6),
    clouds: { amount: 0.8, light: colour('#8d979f', 0.7), dark: colour('#4c555d', 0.7), softness: 1, scale: 0.4 },
  });
  await paint(
    frame,
    `<path d="M-20 900H1020V1520H-20Z" fill="#2d3338"/><path d="M560 420H1020V1000H560Z" fill="#d8dcd9"/><path d="M560 700H1020V770H560Z" fill="#c4532c"/><path d="M620 470H820V640H620Z" fill="#39434c"/><path d="M80 560L140 540L190 900H60Z" fill="#d98a2b"/><circle cx="112" cy="500" r="42" fill="#a77455"/>`,
    { blur: 26 },
  );
  await light(
    frame,
    bokeh(random, [520, 300, 1000, 470], 9, [26, 52], ['#4f8dff', '#86b4ff', '#3f6cff']),
    1.5,
    [[70, 0.8]],
    3,
  );
  await light(
    frame,
    bokeh(random, [0, 1000, 1000, 1400], 26, [12, 40], ['#a8bccd', '#6fa0e8', '#e8c8a0']),
    0.28,
    [],
    3,
  );
  const head: Head = { x: 540, y: 560, size: 500, facing: -1, nod: 12, skin: '#c39577', hair: '#2e231c', style: 'wet' };
  const wrap = `<path d="${curve(
    [
      [-40, 1560],
      [20, 1210],
      [150, 1010],
      [330, 900],
      [480, 850],
      [640, 850],
      [800, 920],
      [960, 1080],
      [1040, 1300],
      [1060, 1560],
    ],
    false,
  )}Z" fill="#b58f4c"/>`;
  const grey = {
    lit: { ambient: [0.34, 0.37, 0.42], lamps: [{ x: 60, y: 300, reach: 700, colour: [0.35, 0.36, 0.36] }] },
  } as const;
  await paint(frame, profile(head, 'rescued'), {
    ...grey,
    round: { from: [0.8, -0.45], light: colour('#7fa8ff', 4), shade: 0.5, width: 17 },
    texture: 0.12,
  });
  const collar = `<path d="${curve(
    [
      [260, 960],
      [350, 830],
      [470, 790],
      [640, 790],
      [770, 850],
      [850, 970],
      [700, 1060],
      [540, 1090],
      [370, 1050],
    ],
    true,
  )}" fill="#c9ae70"/>`;
  for (const [shape, seedOf] of [
    [wrap, 'wrap'],
    [collar, 'collar'],
  ] as const) {
    const layer = await drawn(frame, shape, 4);
    crumple(layer, seedOf);
    cover(
      frame,
      finished(layer, {
        ...grey,
        round: { from: [0.8, -0.5], light: colour('#cfe0ff', 1.6), shade: 0.4, width: 30 },
        texture: 0,
      }),
    );
  }
  await light(frame, rain(frame, 'rescued rain', 130, -0.12, 60, 1.6), 0.14);
  bloom(frame, 0.9, 0.5, 50);
  return { frame, look: { exposure: 1.08, saturation: 0.82, lift: [0.015, 0.025, 0.04], vignette: 0.5, grain: 5 } };
};

/** Gives a layer the facets of crumpled foil: each flat, each turned another way. */
function crumple(layer: Layer, seed: string): void {
  const noise = noiseFrom(`${seed} foil`);
  const size = 46;
  for (let y = 0, at = 0; y < layer.height; y += 1) {
    for (let x = 0; x < layer.width; x += 1, at += 4) {
      const alpha = layer.rgba[at + 3] as number;
      if (alpha === 0) continue;
      const bent = noise(x / 120, y / 120) * 30;
      const cx = Math.floor((x + bent) / size);
      const cy = Math.floor((y - bent) / size);
      let nearest = 9e9;
      let tone = 0;
      for (let cell = 0; cell < 9; cell += 1) {
        const gx = cx + (cell % 3) - 1;
        const gy = cy + Math.floor(cell / 3) - 1;
        const dx = x + bent - (gx + 0.5 + noise(gx * 7.13 + 0.5, gy * 3.77 + 0.5) * 0.9) * size;
        const dy = (y - bent - (gy + 0.5 + noise(gx * 5.31 + 40.5, gy * 6.17 + 9.5) * 0.9) * size) * 0.62;
        const away = dx * dx + dy * dy;
        if (away >= nearest) continue;
        nearest = away;
        const turn = noise(gx * 9.7 + 3.5, gy * 8.3 + 1.5) * 7;
        tone = noise(gx * 4.1 + 70.5, gy * 4.9 + 20.5) + ((dx * Math.cos(turn) + dy * Math.sin(turn)) / size) * 0.9;
      }
      const shine = smoothstep(0.15, 0.85, tone);
      const dark = smoothstep(0.2, -0.7, tone);
      const cold = smoothstep(0.1, 0.5, noise(x / 210 + 9, y / 160));
      layer.rgba[at] = alpha * (0.5 * (1 - dark * 0.66) + shine * (1.2 - cold * 0.5));
      layer.rgba[at + 1] = alpha * (0.33 * (1 - dark * 0.7) + shine * (0.95 - cold * 0.15));
      layer.rgba[at + 2] = alpha * (0.1 * (1 - dark * 0.6) + shine * (0.42 + cold * 0.7));
    }
  }
}

/** The singer at the microphone, rim light from both sides. */
export const singer: Scene = async ({ seed }) => {
  const frame = newFrame(1000, 1500);
  const random = randomFrom(seed);
  frame.rgb.fill(0.004);
  const beams = Array.from(
    { length: 7 },
    (_, beam) =>
      `<path d="M${100 + beam * 150} -60L${-200 + beam * 190 + random.bell() * 120} 1560L${40 + beam * 190} 1560Z" fill="${['#7a2fd0', '#d03a7a', '#2f5ad0'][beam % 3]}" fill-opacity=".5"/>`,
  ).join('');
  await light(frame, beams, 0.22, [], 26);
  await light(
    frame,
    bokeh(random, [0, 0, 1000, 700], 34, [14, 46], ['#ff9ad0', '#b08cff', '#ffd08a', '#8ab4ff']),
    0.5,
    [[60, 0.6]],
    2,
  );
  await light(frame, bokeh(random, [760, 60, 960, 340], 3, [60, 90], ['#ffd9a0', '#ffb8e0']), 1.8, [[90, 1]], 3);
  const head: Head = {
    x: 420,
    y: 590,
    size: 500,
    facing: 1,
    nod: -13,
    skin: '#a8704f',
    hair: '#1d1210',
    style: 'long',
    eyesClosed: true,
    mouthOpen: true,
  };
  const dress = `<path d="${curve(
    [
      [-120, 1560],
      [-60, 1230],
      [60, 1060],
      [220, 960],
      [330, 900],
      [470, 905],
      [560, 960],
      [690, 1050],
      [760, 1220],
      [800, 1560],
    ],
    false,
  )}Z" fill="#74304f"/>
    <path d="${curve(
      [
        [640, 1090],
        [740, 1210],
        [800, 1140],
        [800, 960],
        [770, 850],
        [810, 800],
        [850, 850],
        [900, 980],
        [905, 1200],
        [820, 1380],
        [680, 1400],
      ],
      true,
    )}" fill="#9c6748"/>${Array.from({ length: 160 }, () => `<circle cx="${random.between(80, 660).toFixed(0)}" cy="${random.between(1090, 1500).toFixed(0)}" r="${random.between(1, 4).toFixed(1)}" fill="#ffd9ec" fill-opacity="${random.between(0.2, 0.9).toFixed(2)}"/>`).join('')}`;
  const rims = {
    lit: { ambient: [0.2, 0.13, 0.24], lamps: [{ x: 1000, y: 300, reach: 420, colour: [1.1, 0.75, 0.6] }] },
    round: { from: [0.75, -0.6], light: colour('#ffb070', 7), shade: 0.35, width: 20 },
  } as const;
  await paint(frame, dress, rims);
  await paint(frame, profile(head, 'singer'), rims);
  const mic = `<g transform="rotate(28 790 700)"><rect x="768" y="700" width="46" height="230" rx="18" fill="#1b1c20"/><rect x="758" y="690" width="66" height="26" rx="9" fill="#6f7178"/><ellipse cx="791" cy="640" rx="52" ry="62" fill="#4a4c52"/>${Array.from({ length: 7 }, (_, bar) => `<path d="M742 ${594 + bar * 15}Q791 ${610 + bar * 15} 840 ${594 + bar * 15}" stroke="#9a9ca4" stroke-width="4" fill="none"/>`).join('')}</g><path d="${curve(
    [
      [770, 790],
      [820, 770],
      [860, 800],
      [850, 870],
      [790, 890],
      [760, 850],
    ],
    true,
  )}" fill="#9c6748"/><path d="M775 815L848 800M772 838L850 828M778 860L846 852" stroke="#6e452e" stroke-width="5"/>`;
  await paint(frame, mic, { ...rims, round: { ...rims.round, width: 10 } });
  bloom(frame, 0.7, 0.8, 70);
  return {
    frame,
    look: { exposure: 1.1, saturation: 1, lift: [0.02, 0.005, 0.035], vignette: 0.45, grain: 6, contrast: 1.04 },
  };
};

/** A child looks into a paper lantern; there is no other light. */
export const childWithLantern: Scene = async ({ seed }) => {
  const frame = newFrame(1500, 1000);
  const random = randomFrom(seed);
  paintSky(frame, {
    seed: 'child',
    horizon: 1000,
    top: colour('#101b33', 0.6),
    middle: colour('#1a2745', 0.6),
    low: colour('#2a2c3c', 0.6),
  });
  await light(
    frame,
    bokeh(random, [0, 260, 1500, 760], 70, [14, 44], ['#ffb45a', '#ff9440', '#ffd08a', '#ff7a4a', '#8fb0ff']),
    0.55,
    [[50, 0.5]],
    2,
  );
  const head: Head = { x: 950, y: 400, size: 430, facing: -1, nod: 14, skin: '#d19a72', hair: '#4a2f1d', style: 'bun' };
  const coat = `<path d="${curve(
    [
      [600, 1040],
      [640, 860],
      [740, 740],
      [880, 680],
      [1040, 660],
      [1180, 690],
      [1330, 790],
      [1420, 930],
      [1450, 1040],
    ],
    false,
  )}Z" fill="#6e3a34"/><path d="${curve(
    [
      [800, 740],
      [850, 660],
      [960, 640],
      [1100, 630],
      [1180, 680],
      [1130, 740],
      [1000, 780],
      [870, 790],
    ],
    true,
  )}" fill="#c9b79a"/><path d="${curve(
    [
      [760, 880],
      [640, 850],
      [560, 790],
      [540, 740],
      [580, 725],
      [640, 770],
      [760, 800],
      [840, 830],
    ],
    true,
  )}" fill="#7a4038"/><path d="${curve(
    [
      [560, 790],
      [510, 760],
      [500, 720],
      [530, 690],
      [580, 710],
      [600, 745],
    ],
    true,
  )}" fill="#d19a72"/>`;
  const glow = {
    lit: { ambient: [0.035, 0.04, 0.075], lamps: [{ x: 520, y: 560, reach: 420, colour: [2.2, 1.25, 0.5] }] },
    round: { from: [-0.8, 0.55], light: colour('#ff9b3d', 1.2), shade: 0.3, width: 24 },
  } as const;
  await paint(frame, profile(head, 'child'), { ...glow, texture: 0.08 });
  await paint(frame, coat, glow);
  await light(frame, lantern(470, 560, 210), 1.25, [
    [40, 0.5],
    [150, 0.85],
  ]);
  await paint(frame, lanternFrame(470, 560, 210));
  bloom(frame, 0.8, 0.6, 60);
  return { frame, look: { exposure: 1.02, saturation: 0.96, lift: [0.012, 0.014, 0.035], vignette: 0.5, grain: 6 } };
};

/** The lit paper of a round lantern. */
export function lantern(x: number, y: number, radius: number, tint = '#ffb14e'): string {
  const id = `lantern${Math.round(x)}-${Math.round(y)}`;
  return `<defs><radialGradient id="${id}" cy=".62"><stop offset="0" stop-color="#fff3cf"/><stop offset=".45" stop-color="${tint}"/><stop offset="1" stop-color="#b3480f"/></radialGradient></defs><ellipse cx="${x}" cy="${y}" rx="${radius}" ry="${radius * 0.94}" fill="url(#${id})"/>`;
}

/** Its wires, rim and string. */
export function lanternFrame(x: number, y: number, radius: number): string {
  const rings = [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75].map((share) => {
    const half = radius * Math.sqrt(1 - share * share);
    return `<path d="M${x - half} ${y + share * radius * 0.94}Q${x} ${y + share * radius * 0.94 + radius * 0.1} ${x + half} ${y + share * radius * 0.94}"/>`;
  });
  return `<g stroke="#7a2f0a" stroke-opacity=".5" stroke-width="${radius * 0.014}" fill="none">${rings.join('')}</g><rect x="${x - radius * 0.26}" y="${y - radius * 1.02}" width="${radius * 0.52}" height="${radius * 0.11}" rx="4" fill="#2a140a"/><rect x="${x - radius * 0.24}" y="${y + radius * 0.9}" width="${radius * 0.48}" height="${radius * 0.1}" rx="4" fill="#2a140a"/><path d="M${x} ${y - radius}V${y - radius * 1.45}" stroke="#1a100a" stroke-width="${radius * 0.02}"/>`;
}
