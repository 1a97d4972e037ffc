/** Against the sea and the morning sun, cap and sunglasses on. */

import { curve, type Head, onHead, points, profile } from '../face.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { bokeh } from '../lights.ts';
import { light, paint } from '../paint.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { paintSea, paintSky } from '../weather.ts';

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
    points('-60,1560 -20,1260 90,1080 250,985 350,925 540,920 640,985 790,1060 880,1220 930,1560'),
    false,
  )}Z" fill="#34507a"/>
    <path d="${curve(
      points('320,920 370,870 480,880 600,870 650,920 610,1000 470,1030 350,990'),
      true,
    )}" fill="#1d3350"/>
    <path d="${curve(
      points('60,1560 90,1290 160,1100 300,1000 370,1060 380,1300 350,1560'),
      false,
    )}Z" fill="#c9502e"/><path d="${curve(
      points('640,1560 620,1300 610,1060 680,1020 800,1120 850,1290 870,1560'),
      false,
    )}Z" fill="#b8452a"/>
    <path d="M86 1330L372 1322M78 1450L366 1446M634 1310L838 1285" stroke="#e8e2d2" stroke-width="24"/>`;
  const backlit = {
    lit: { ambient: [0.42, 0.42, 0.48], lamps: [{ x: -50, y: 300, reach: 520, colour: [0.7, 0.6, 0.42] }] },
  } as const;
  const cap = `<path d="${curve(
    points('-0.5,-0.2 -0.52,-0.4 -0.38,-0.6 -0.1,-0.68 0.16,-0.63 0.31,-0.48 0.36,-0.3 0.1,-0.33 -0.2,-0.27').map(
      ([x = 0, y = 0]) => [x * 520, y * 520],
    ),
    true,
  )}" fill="#e9e5da"/><path d="${curve(
    points('0.3,-0.33 0.5,-0.31 0.67,-0.22 0.68,-0.19 0.5,-0.235 0.34,-0.25').map(([x = 0, y = 0]) => [
      x * 520,
      y * 520,
    ]),
    true,
  )}" fill="#23395a"/><circle cx="${0.1 * 520}" cy="${-0.47 * 520}" r="26" fill="#c9502e"/><path d="M-52 -354Q-130 -250 -104 -140M-52 -354Q60 -290 90 -166M-52 -354Q-210 -290 -258 -104" fill="none" stroke="#8f8a7e" stroke-width="3" stroke-opacity=".6"/><path d="M-258 -112Q-60 -176 186 -164" fill="none" stroke="#8f8a7e" stroke-width="4" stroke-opacity=".5"/><circle cx="-52" cy="-354" r="9" fill="#cfcabd"/><path d="M-100 -140Q60 -172 186 -156L206 -112Q80 -132 -100 -118Z" fill="#1a0c06" fill-opacity=".38"/>`;
  const glasses = `<path d="M${-0.04 * 520} ${-0.09 * 520}L${0.26 * 520} ${-0.075 * 520}" stroke="#15171b" stroke-width="10"/><path d="${curve(
    points('0.22,-0.1 0.34,-0.12 0.42,-0.09 0.41,0.0 0.34,0.035 0.25,0.0').map(([x = 0, y = 0]) => [x * 520, y * 520]),
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
