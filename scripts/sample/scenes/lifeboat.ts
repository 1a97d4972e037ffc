/** The lifeboat breaks through a sea. */

import { bloom, colour, eachPixel, newFrame } from '../frame.ts';
import { light, paint } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { layered, noiseFrom, randomFrom, smoothstep } from '../random.ts';
import type { Scene } from '../scene.ts';
import { spray, sprayCloud } from '../sea-marks.ts';
import { paintMist, paintSea, paintSky, rain } from '../weather.ts';

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
  await paint(frame, sprayCloud(random, 940, 640, 360), { blur: 30, opacity: 0.8 });
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
  await paint(frame, sprayCloud(random, 1060, 740, 290), { blur: 20 });
  await paint(frame, spray(random, 1060, 740, 380, 1300), { blur: 0.8 });
  await paint(frame, sprayCloud(random, 540, 775, 230), { blur: 22, opacity: 0.6 });
  await paint(frame, spray(random, 520, 780, 330, 800), { blur: 1, opacity: 0.8 });
  await swell(frame, 'lifeboat front', 790, 90, '#2c4a50');
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
