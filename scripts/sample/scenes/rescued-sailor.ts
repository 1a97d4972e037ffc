/** On the quay after the rescue, wet, in a foil blanket, in the blue light of the ambulance. */

import { curve, type Head, points, profile } from '../face.ts';
import { bloom, colour, cover, type Layer, newFrame } from '../frame.ts';
import { bokeh } from '../lights.ts';
import { drawn, finished, light, paint } from '../paint.ts';
import { noiseFrom, randomFrom, smoothstep } from '../random.ts';
import type { Scene } from '../scene.ts';
import { paintSky, rain } from '../weather.ts';

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
    points('-40,1560 20,1210 150,1010 330,900 480,850 640,850 800,920 960,1080 1040,1300 1060,1560'),
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
    points('260,960 350,830 470,790 640,790 770,850 850,970 700,1060 540,1090 370,1050'),
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
  const size = 64;
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
      layer.rgba[at] = alpha * (0.62 * (1 - dark * 0.5) + shine * (1.0 - cold * 0.4));
      layer.rgba[at + 1] = alpha * (0.42 * (1 - dark * 0.54) + shine * (0.8 - cold * 0.1));
      layer.rgba[at + 2] = alpha * (0.12 * (1 - dark * 0.5) + shine * (0.34 + cold * 0.6));
    }
  }
}
