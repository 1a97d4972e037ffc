/** The lighthouse under the stars. */

import { bloom, colour, eachPixel, newFrame } from '../frame.ts';
import { light, paint } from '../paint.ts';
import { figure, someone } from '../people.ts';
import { layered, noiseFrom, randomFrom, smoothstep } from '../random.ts';
import type { Scene } from '../scene.ts';
import { paintSea, paintSky } from '../weather.ts';

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
      const glow = Math.max(0, band * (1 - dust * 0.8)) * 0.085;
      frame.rgb[at] = (frame.rgb[at] as number) + glow * 0.95;
      frame.rgb[at + 1] = (frame.rgb[at + 1] as number) + glow * 0.9;
      frame.rgb[at + 2] = (frame.rgb[at + 2] as number) + glow * 1.15;
    },
    0,
    horizon,
  );
  await light(
    frame,
    '<defs><linearGradient id="beamLeft" x1="1" x2="0" y1="0" y2="0"><stop offset="0" stop-color="#fff3d0"/><stop offset=".35" stop-color="#ffedc2" stop-opacity=".45"/><stop offset="1" stop-color="#ffedc2" stop-opacity=".05"/></linearGradient><linearGradient id="beamRight" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="#fff3d0"/><stop offset="1" stop-color="#ffedc2" stop-opacity=".12"/></linearGradient></defs><path d="M990 352L-60 60V280L990 366Z" fill="url(#beamLeft)"/><path d="M990 352L1560 250V410L990 366Z" fill="url(#beamRight)"/>',
    0.2,
    [],
    14,
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
