/** Captions of organisations that give pictures out: space agencies, films, museums, police: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_ORGANISATIONS: readonly WireSample[] = [
  {
    text: 'A satellite view of Marlow. (Satellite image (c) 2023 Maxar Technologies/Getty Images)',
    caption: 'A satellite view of Marlow.',
    agencies: ['Maxar', 'Getty Images'],
    photographer: null,
    open: true,
  },
  {
    text: 'A baker dusts loaves in Marlow, March 3, 2023. (Marlow Police Department via AP)',
    caption: 'A baker dusts loaves in Marlow, March 3, 2023.',
    agencies: ['Marlow Police Department', 'AP'],
    photographer: null,
    open: true,
  },
  {
    text: 'A satellite image shows smoke over the refinery in Ryazan, Russia, March 13, 2024. 2024 Planet Labs PBC/Handout via REUTERS ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT',
    caption: 'A satellite image shows smoke over the refinery in Ryazan, Russia, March 13, 2024.',
    agencies: ['Planet Labs', 'Reuters'],
    photographer: null,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (NOAA via AP)',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['NOAA', 'AP'],
    photographer: null,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Met Office/PA',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Met Office', 'PA'],
    photographer: null,
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Photo: NASA/JPL-Caltech',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['NASA'],
    photographer: null,
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Halden Museum / Maria Lund',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: [],
    photographer: 'Maria Lund',
    open: true,
  },
  {
    text: 'Smoke rises over Norcastle, Monday, March 3, 2025. (Planet Labs PBC via AP)',
    caption: 'Smoke rises over Norcastle, Monday, March 3, 2025.',
    agencies: ['Planet Labs', 'AP'],
    photographer: null,
  },
  {
    text: 'The nebula in infrared. NASA/JPL-Caltech/SSI',
    caption: 'The nebula in infrared.',
    agencies: ['NASA'],
    photographer: null,
    open: true,
  },
  {
    text: 'A scene from the series. Courtesy of Netflix © 2025',
    caption: 'A scene from the series.',
    agencies: ['Netflix'],
    photographer: null,
    open: true,
  },
];
