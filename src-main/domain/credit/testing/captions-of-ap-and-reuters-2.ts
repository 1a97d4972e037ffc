/** Captions of AP and Reuters, their own and those of others that came through them (2 of 2): what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_AP_AND_REUTERS_2: readonly WireSample[] = [
  {
    text: 'FILE - A mail carrier wades through floodwater in Norcastle, Ohio, March 3, 2015. (AP Photo/Lena Holm, File)',
    caption: [
      'A mail carrier wades through floodwater in Norcastle, Ohio, March 3, 2015.',
      'FILE - A mail carrier wades through floodwater in Norcastle, Ohio, March 3, 2015.',
    ],
    agencies: ['AP'],
    photographer: 'Lena Holm',
  },
  {
    text: 'The bridge in Norcastle, Ohio, Monday, March 3, 2025. (Lena Holm/The Norcastle Courier via AP)',
    caption: 'The bridge in Norcastle, Ohio, Monday, March 3, 2025.',
    agencies: ['AP'],
    photographer: 'Lena Holm',
    open: true,
  },
  {
    text: 'The chancellor speaks in Norcastle, Monday, March 3, 2025. (Lena Holm/Pool Photo via AP)',
    caption: 'The chancellor speaks in Norcastle, Monday, March 3, 2025.',
    agencies: ['AP'],
    photographer: 'Lena Holm',
  },
  {
    text: 'This image provided by the Norcastle Zoo shows a newborn tapir, Monday, March 3, 2025. (Norcastle Zoo via AP)',
    caption: 'This image provided by the Norcastle Zoo shows a newborn tapir, Monday, March 3, 2025.',
    agencies: ['AP'],
    photographer: null,
    open: true,
  },
  {
    text: 'Конькобежцы на замёрзшем канале. Фото: Reuters',
    caption: 'Конькобежцы на замёрзшем канале.',
    agencies: ['Reuters'],
    photographer: null,
  },
  {
    text: 'صيادون في ميناء الشمال يوم الاثنين. (رويترز)',
    caption: 'صيادون في ميناء الشمال يوم الاثنين.',
    agencies: ['Reuters'],
    photographer: null,
  },
  {
    text: 'A map of the front. Graphic: Reuters',
    caption: 'A map of the front.',
    agencies: ['Reuters'],
    photographer: null,
    open: true,
  },
];
