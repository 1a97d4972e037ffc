/** Captions as AFP sends them: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_AFP: readonly WireSample[] = [
  {
    text: 'Beekeepers open a hive in Oldmoor on April 9, 2025. (Photo by Tariq AZIZ / AFP) / ALTERNATIVE CROP',
    caption: 'Beekeepers open a hive in Oldmoor on April 9, 2025.',
    agencies: ['AFP'],
    photographer: 'Tariq Aziz',
  },
  {
    text: 'An aerial picture shows a salt lake near Oldmoor on April 9, 2025. (Photo by AFP)',
    caption: 'An aerial picture shows a salt lake near Oldmoor on April 9, 2025.',
    agencies: ['AFP'],
    photographer: null,
  },
  {
    text: 'This video grab shows a landslide in Oldmoor on April 9, 2025. (Photo by AFPTV / AFP)',
    caption: 'This video grab shows a landslide in Oldmoor on April 9, 2025.',
    agencies: ['AFP'],
    photographer: null,
    open: true,
  },
  {
    text: 'Les apiculteurs ouvrent une ruche à Vieuxmoulin, le 9 avril 2025. Tariq AZIZ / AFP',
    caption: 'Les apiculteurs ouvrent une ruche à Vieuxmoulin, le 9 avril 2025.',
    agencies: ['AFP'],
    photographer: 'Tariq Aziz',
  },
  {
    text: 'نحالون يفتحون خلية يوم الأربعاء. (أ ف ب)',
    caption: 'نحالون يفتحون خلية يوم الأربعاء.',
    agencies: ['AFP'],
    photographer: null,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (Photo by Nora Feld / AFP) / Belgium OUT - RESTRICTED TO EDITORIAL USE',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['AFP'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (Photo by Handout / TORNE MUNICIPALITY / AFP) / === RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / HO / TORNE MUNICIPALITY" - NO MARKETING - NO ADVERTISING CAMPAIGNS - DISTRIBUTED AS A SERVICE TO CLIENTS ===',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['AFP'],
    photographer: null,
    open: true,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (Photo by Nora FELD and Karl BRANDT / AFP)',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['AFP'],
    photographer: ['Nora Feld', 'Karl Brandt'],
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (Photo by Nora FELD / Pool / AFP)',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['AFP'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. © Nora Feld, AFP',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['AFP'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Photo Nora Feld / AFP',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['AFP'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Photograph: AFP/Getty',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['AFP', 'Getty Images'],
    photographer: null,
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. (Photo by Maria LUND / AFP)',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['AFP'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. (Photo by Maria LUND / POOL / AFP)',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['AFP'],
    photographer: 'Maria Lund',
  },
  {
    text: 'A goat crosses a road in Torp on Nov. 13, 2036. Photo: Ana Reis/AFP via Getty',
    caption: 'A goat crosses a road in Torp on Nov. 13, 2036.',
    agencies: ['AFP', 'Getty Images'],
    photographer: 'Ana Reis',
  },
  {
    text: 'A goat crosses a road in Torp on Nov. 13, 2036. AFP PHOTO ANA REIS',
    caption: 'A goat crosses a road in Torp on Nov. 13, 2036.',
    agencies: ['AFP'],
    photographer: 'Ana Reis',
  },
  {
    text: 'A ferryman ties up his boat at the pier of Norcastle on March 3, 2025. (Photo by Lena HOLM / AFP)',
    caption: 'A ferryman ties up his boat at the pier of Norcastle on March 3, 2025.',
    agencies: ['AFP'],
    photographer: 'Lena Holm',
  },
  {
    text: 'A ferryman ties up his boat at the pier of Norcastle on March 3, 2025. (Photo by Lena HOLM and Omar SAID / AFP)',
    caption: 'A ferryman ties up his boat at the pier of Norcastle on March 3, 2025.',
    agencies: ['AFP'],
    photographer: ['Lena Holm', 'Omar Said'],
  },
  {
    text: 'This handout photograph taken and released by the Norcastle Fire Service on March 3, 2025 shows a burnt hall. (Photo by Handout / Norcastle Fire Service / AFP) / -----EDITORS NOTE --- RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / NORCASTLE FIRE SERVICE" - NO MARKETING - NO ADVERTISING CAMPAIGNS - DISTRIBUTED AS A SERVICE TO CLIENTS - NO ARCHIVES',
    caption:
      'This handout photograph taken and released by the Norcastle Fire Service on March 3, 2025 shows a burnt hall.',
    agencies: ['AFP'],
    photographer: null,
    aside: ['RESTRICTED TO EDITORIAL USE', 'NO ARCHIVES'],
    open: true,
  },
  {
    text: '(FILES) The old mint in Norcastle on May 1, 2019. The mint will close in June. (Photo by Lena HOLM / AFP)',
    caption: [
      'The old mint in Norcastle on May 1, 2019. The mint will close in June.',
      '(FILES) The old mint in Norcastle on May 1, 2019. The mint will close in June.',
    ],
    agencies: ['AFP'],
    photographer: 'Lena Holm',
  },
  {
    text: 'TOPSHOT - A diver surfaces under the ice near Norcastle on March 3, 2025. (Photo by Lena HOLM / AFP)',
    caption: [
      'A diver surfaces under the ice near Norcastle on March 3, 2025.',
      'TOPSHOT - A diver surfaces under the ice near Norcastle on March 3, 2025.',
    ],
    agencies: ['AFP'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Des pêcheurs rentrent au port de Norville, le 3 mars 2025. (Photo de Léna DUVAL / AFP)',
    caption: 'Des pêcheurs rentrent au port de Norville, le 3 mars 2025.',
    agencies: ['AFP'],
    photographer: 'Léna Duval',
  },
  {
    text: 'Pescadores vuelven al puerto de Villanorte el 3 de marzo de 2025. (Foto de Elena RUIZ / AFP)',
    caption: 'Pescadores vuelven al puerto de Villanorte el 3 de marzo de 2025.',
    agencies: ['AFP'],
    photographer: 'Elena Ruiz',
  },
  {
    text: 'A minister signs the accord in Norcastle on March 3, 2025. (Photo by Lena HOLM / POOL / AFP)',
    caption: 'A minister signs the accord in Norcastle on March 3, 2025.',
    agencies: ['AFP'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Nurses wave from a window in Norcastle on March 3, 2025. (Photo by STR / AFP) / China OUT',
    caption: 'Nurses wave from a window in Norcastle on March 3, 2025.',
    agencies: ['AFP'],
    photographer: null,
    aside: ['China OUT'],
  },
  {
    text: 'صيادون في ميناء الشمال يوم الاثنين. تصوير: ليلى حسن / أ ف ب',
    caption: 'صيادون في ميناء الشمال يوم الاثنين.',
    agencies: ['AFP'],
    photographer: 'ليلى حسن',
  },
];
