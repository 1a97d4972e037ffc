/** A helicopter with a man on the wire, against the light. */

import { bloom, colour, newFrame } from '../frame.ts';
import { light, paint } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { paintMist, paintSea, paintSky, rain } from '../weather.ts';

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
