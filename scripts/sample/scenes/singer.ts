/** The singer at the microphone, rim light from both sides. */

import { curve, type Head, points, profile } from '../face.ts';
import { bloom, colour, newFrame } from '../frame.ts';
import { bokeh } from '../lights.ts';
import { light, paint } from '../paint.ts';
import { randomFrom } from '../random.ts';
import type { Scene } from '../scene.ts';

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
    points('-120,1560 -60,1230 60,1060 220,960 330,900 470,905 560,960 690,1050 760,1220 800,1560'),
    false,
  )}Z" fill="#74304f"/>
    <path d="${curve(
      points('640,1090 740,1210 800,1140 800,960 770,850 810,800 850,850 900,980 905,1200 820,1380 680,1400'),
      true,
    )}" fill="#9c6748"/>${Array.from({ length: 160 }, () => `<circle cx="${random.between(80, 660).toFixed(0)}" cy="${random.between(1090, 1500).toFixed(0)}" r="${random.between(1, 4).toFixed(1)}" fill="#ffd9ec" fill-opacity="${random.between(0.2, 0.9).toFixed(2)}"/>`).join('')}`;
  const rims = {
    lit: { ambient: [0.2, 0.13, 0.24], lamps: [{ x: 1000, y: 300, reach: 420, colour: [1.1, 0.75, 0.6] }] },
    round: { from: [0.75, -0.6], light: colour('#ffb070', 7), shade: 0.35, width: 20 },
  } as const;
  await paint(frame, dress, rims);
  await paint(frame, profile(head, 'singer'), rims);
  const mic = `<g transform="rotate(28 790 700)"><rect x="768" y="700" width="46" height="230" rx="18" fill="#1b1c20"/><rect x="758" y="690" width="66" height="26" rx="9" fill="#6f7178"/><ellipse cx="791" cy="640" rx="52" ry="62" fill="#4a4c52"/>${Array.from({ length: 7 }, (_, bar) => `<path d="M742 ${594 + bar * 15}Q791 ${610 + bar * 15} 840 ${594 + bar * 15}" stroke="#9a9ca4" stroke-width="4" fill="none"/>`).join('')}</g><path d="${curve(
    points('770,790 820,770 860,800 850,870 790,890 760,850'),
    true,
  )}" fill="#9c6748"/><path d="M775 815L848 800M772 838L850 828M778 860L846 852" stroke="#6e452e" stroke-width="5"/>`;
  await paint(frame, mic, { ...rims, round: { ...rims.round, width: 10 } });
  bloom(frame, 0.7, 0.8, 70);
  return {
    frame,
    look: { exposure: 1.1, saturation: 1, lift: [0.02, 0.005, 0.035], vignette: 0.45, grain: 6, contrast: 1.04 },
  };
};
