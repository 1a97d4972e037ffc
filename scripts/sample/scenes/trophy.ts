/** The cup, close, lights out of focus behind it. */

import { bloom, colour, newFrame } from '../frame.ts';
import { bokeh } from '../lights.ts';
import { light, paint } from '../paint.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { paintSky } from '../weather.ts';

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
