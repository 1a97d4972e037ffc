/** A crew hauls a sail up against the low sun. */

import { bloom, colour, newFrame } from '../frame.ts';
import { paint } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';
import { hills } from '../town.ts';
import { paintSea, paintSky } from '../weather.ts';

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
