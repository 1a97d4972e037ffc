/** The shoot: which scene becomes which file, when, through which lens, and what its metadata says next to the caption. */

import type { NewsMetadata } from '../../src-main/domain/metadata.ts';
import type { SceneName } from './scenes.ts';

export interface Shot {
  readonly file: string;
  readonly scene: SceneName;
  /** Which frame of a burst. @default 0 */
  readonly moment?: number;
  /** As displayed. */
  readonly width: number;
  readonly height: number;
  /** Local time of the capture, on the day of the regatta. */
  readonly taken: string;
  /** Millimetres, f-number, seconds, ISO. */
  readonly optics: readonly [focalLength: number, aperture: number, exposureTime: number, iso: number];
  /** 6 or 8: the pixels are stored lying and the tag says so. @default 1 */
  readonly orientation?: 6 | 8;
  readonly gps?: boolean;
  /** Cut off in the middle of the picture, as a card pulled out too early leaves it. */
  readonly truncated?: boolean;
  /** Next to what every photograph of the day has; undefined takes a field away. */
  readonly fields?: NewsMetadata;
}

const LANDSCAPE = { width: 2400, height: 1600 } as const;
const SMALLER = { width: 2100, height: 1400 } as const;
const PORTRAIT = { width: 1600, height: 2400 } as const;
const NOWHERE = {
  city: undefined,
  provinceState: undefined,
  country: undefined,
  countryCode: undefined,
  sublocation: undefined,
} as const;
const QUAY = { sublocation: 'Quai des Lampes' } as const;
const BAY = { sublocation: 'Ambre Bay' } as const;
const OLD_BRIDGE = { sublocation: 'Pont Vieux' } as const;

/** In the order in which the day went. */
export const SHOTS: readonly Shot[] = [
  {
    file: 'BCO_0147.jpg',
    scene: 'dawnHarbour',
    width: 3480,
    height: 1200,
    taken: '07:04:12',
    optics: [28, 8, 1 / 125, 200],
    gps: true,
    fields: {
      ...QUAY,
      altText: 'Moored boats in mist before a row of old houses, the sun just above the hills.',
      keywords: ['panorama', 'dawn', 'boats'],
    },
  },
  {
    file: 'HLO_2210.jpg',
    scene: 'hoistingSail',
    ...LANDSCAPE,
    taken: '07:48:31',
    optics: [50, 5.6, 1 / 1000, 100],
    fields: {
      ...QUAY,
      altText: 'Five sailors as dark outlines pull up a sail against a low orange sun.',
      instructions: 'MANDATORY CREDIT: Harriet Lowmoor',
    },
  },
  {
    file: 'IVM_0031.jpg',
    scene: 'raceStart',
    ...LANDSCAPE,
    taken: '10:00:09',
    optics: [70, 9, 1 / 1600, 200],
    fields: {
      ...BAY,
      altText: 'Some thirty yachts on blue water, one with a red spinnaker close by.',
      instructions: 'EMBARGO UNTIL 2024-09-14 12:00',
    },
  },
  {
    file: 'ROK_4101.jpg',
    scene: 'hardOnTheWind',
    ...LANDSCAPE,
    taken: '10:26:40',
    optics: [300, 5.6, 1 / 2500, 320],
    fields: { ...BAY, altText: 'A white yacht heels steeply, its crew of six on the high side, spray at the bow.' },
  },
  {
    file: 'ROK_4102.jpg',
    scene: 'hardOnTheWind',
    moment: 1,
    ...LANDSCAPE,
    taken: '10:26:40',
    optics: [300, 5.6, 1 / 2500, 320],
    fields: { ...BAY },
  },
  {
    file: 'ROK_4103.jpg',
    scene: 'hardOnTheWind',
    moment: 2,
    ...LANDSCAPE,
    taken: '10:26:41',
    optics: [300, 5.6, 1 / 2500, 320],
    fields: { ...BAY },
  },
  {
    file: 'BCO_0212.jpg',
    scene: 'skipper',
    ...PORTRAIT,
    orientation: 8,
    taken: '10:41:05',
    optics: [85, 1.8, 1 / 3200, 100],
    fields: {
      ...BAY,
      personInImage: ['Maëlle Kerdonis'],
      altText: 'A woman in cap, sunglasses and life jacket, in profile before glittering water.',
    },
  },
  {
    file: 'DME_0912.jpg',
    scene: 'oldBridge',
    ...LANDSCAPE,
    taken: '11:15:22',
    optics: [35, 8, 1 / 640, 200],
    fields: {
      ...OLD_BRIDGE,
      altText: 'People stand close together on a stone bridge with four arches; two rowing boats pass.',
    },
  },
  {
    file: 'ROK_4177.png',
    scene: 'rowersFromAbove',
    ...SMALLER,
    taken: '11:32:50',
    optics: [24, 4, 1 / 1250, 100],
    fields: { ...BAY, keywords: ['drone', 'rowing'] },
  },
  {
    file: 'HLO_2288.jpg',
    scene: 'quayCrowd',
    ...LANDSCAPE,
    taken: '12:08:17',
    optics: [50, 8, 1 / 800, 200],
    fields: { ...QUAY, altText: 'A dense crowd before painted houses, little flags above, boats below.' },
  },
  {
    file: 'IVM_0066.jpg',
    scene: 'squall',
    ...LANDSCAPE,
    taken: '13:12:44',
    optics: [70, 8, 1 / 60, 400],
    fields: { ...BAY, altText: 'A bolt of lightning behind hills, three yachts on dark water.' },
  },
  {
    file: 'BCO_0303.jpg',
    scene: 'umbrellas',
    ...LANDSCAPE,
    taken: '13:21:03',
    optics: [85, 2, 1 / 500, 800],
    fields: { ...QUAY },
  },
  {
    file: 'DME_0977.jpg',
    scene: 'lifeboat',
    ...LANDSCAPE,
    taken: '13:34:58',
    optics: [400, 5.6, 1 / 2000, 1250],
    fields: {
      ...NOWHERE,
      altText: 'An orange lifeboat with two men on deck in high waves and spray.',
      instructions: 'NO ARCHIVES',
    },
  },
  {
    file: 'ROK_4230.jpg',
    scene: 'helicopter',
    ...LANDSCAPE,
    taken: '13:52:20',
    optics: [400, 7.1, 1 / 1600, 640],
    fields: { ...QUAY, dateCreated: undefined },
  },
  {
    file: 'HLO_2341.jpg',
    scene: 'rescuedSailor',
    ...PORTRAIT,
    orientation: 6,
    taken: '14:20:36',
    optics: [85, 1.8, 1 / 640, 640],
    fields: {
      ...QUAY,
      personInImage: ['Tobias Renholt'],
      altText: 'A man with wet hair, wrapped in gold foil, an ambulance out of focus behind him.',
    },
  },
  {
    file: 'IVM_0104.webp',
    scene: 'rainbow',
    ...SMALLER,
    taken: '14:58:11',
    optics: [24, 8, 1 / 320, 200],
    fields: { altText: 'A double rainbow over old houses and moored boats.' },
  },
  {
    file: 'BCO_0388.jpg',
    scene: 'finishLine',
    ...LANDSCAPE,
    taken: '16:22:47',
    optics: [135, 5.6, 1 / 2000, 200],
    gps: true,
    fields: { ...BAY },
  },
  {
    file: 'DME_1040.jpg',
    scene: 'rostrum',
    ...LANDSCAPE,
    taken: '17:05:30',
    optics: [200, 2.8, 1 / 1000, 400],
    fields: { ...QUAY, altText: 'Crews in red, blue and green jackets on three steps, confetti in the air.' },
  },
  {
    file: 'DME_1046.jpg',
    scene: 'trophy',
    ...PORTRAIT,
    taken: '17:11:02',
    optics: [85, 1.4, 1 / 500, 400],
    fields: { ...QUAY, description: 'The regatta cup stands on the table of the jury at Quai des Lampes on Saturday' },
  },
  {
    file: 'DME_1047.jpg',
    scene: 'trophy',
    ...PORTRAIT,
    taken: '17:11:04',
    optics: [85, 1.4, 1 / 500, 400],
    truncated: true,
    fields: { ...QUAY },
  },
  {
    file: 'HLO_2402.jpg',
    scene: 'champagne',
    ...LANDSCAPE,
    taken: '17:24:55',
    optics: [50, 2.8, 1 / 4000, 200],
    fields: {
      ...QUAY,
      personInImage: ['Maëlle Kerdonis'],
      altText: 'Four people as dark outlines, arms raised, drops of wine in the sun.',
    },
  },
  {
    file: 'ROK_4290.jpg',
    scene: 'shipAtSunset',
    ...LANDSCAPE,
    taken: '19:58:40',
    optics: [200, 8, 1 / 500, 200],
    fields: {
      altText: 'A three-masted ship as a dark outline, the sun setting behind its hull.',
      usageTerms: 'EDITORIAL USE ONLY',
    },
  },
  {
    file: 'IVM_0151.jpg',
    scene: 'childWithLantern',
    ...LANDSCAPE,
    taken: '20:31:18',
    optics: [85, 1.4, 1 / 125, 3200],
    fields: { ...OLD_BRIDGE },
  },
  {
    file: 'BCO_0455.jpg',
    scene: 'lanternParade',
    ...LANDSCAPE,
    taken: '20:44:02',
    optics: [35, 1.8, 1 / 100, 3200],
    fields: { altText: 'A street at dusk full of people who carry glowing lanterns.' },
  },
  {
    file: 'ROK_4344.jpg',
    scene: 'floatingLights',
    ...LANDSCAPE,
    taken: '21:06:33',
    optics: [85, 1.8, 1 / 80, 3200],
    fields: { ...OLD_BRIDGE, altText: 'Dozens of candles in paper boats on black water.' },
  },
  {
    file: 'IVM_0170.jpg',
    scene: 'concert',
    ...LANDSCAPE,
    taken: '21:18:25',
    optics: [35, 2.8, 1 / 200, 6400],
    fields: { ...QUAY, description: 'Thousands hear the concert at Quai des Lampes on Saturday' },
  },
  {
    file: 'DME_1101.jpg',
    scene: 'singer',
    ...PORTRAIT,
    orientation: 6,
    taken: '21:26:09',
    optics: [135, 2, 1 / 250, 6400],
    fields: {
      ...QUAY,
      personInImage: ['Anouk Vasselin'],
      altText: 'A woman sings into a microphone with closed eyes, purple light behind her.',
    },
  },
  {
    file: 'HLO_2490.jpg',
    scene: 'fireworks',
    ...LANDSCAPE,
    taken: '22:30:41',
    optics: [24, 8, 1.5, 100],
    fields: { altText: 'Five bursts of fireworks over a row of lit houses and their reflection.' },
  },
  { file: 'HLO_2491.jpg', scene: 'fireworks', moment: 1, ...LANDSCAPE, taken: '22:30:42', optics: [24, 8, 1.5, 100] },
  { file: 'HLO_2492.jpg', scene: 'fireworks', moment: 2, ...LANDSCAPE, taken: '22:30:43', optics: [24, 8, 1.5, 100] },
  {
    file: 'IVM_0188.jpg',
    scene: 'fireworksOverBridge',
    ...PORTRAIT,
    taken: '22:34:12',
    optics: [24, 8, 2, 100],
    fields: { ...OLD_BRIDGE, altText: 'Three bursts of fireworks above a bridge, backs of heads in front.' },
  },
  {
    file: 'BCO_0501.avif',
    scene: 'lighthouse',
    ...SMALLER,
    taken: '23:20:56',
    optics: [20, 2.8, 15, 3200],
    fields: { description: 'The lighthouse of Calvenne turns under the stars on Saturday' },
  },
  {
    file: 'BCO_0519.jpg',
    scene: 'emptyQuay',
    ...LANDSCAPE,
    taken: '23:51:30',
    optics: [50, 1.8, 1 / 60, 6400],
    fields: { ...QUAY, description: 'A last visitor leaves Quai des Lampes near midnight on Saturday' },
  },
];
