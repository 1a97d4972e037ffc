/** Captions of agencies and papers of Canada, the United States and Australia: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_AMERICAN_AND_AUSTRALIAN_AGENCIES: readonly WireSample[] = [
  {
    text: 'Mar 3, 2023; Marlow, Texas, USA; A pitcher warms up. Mandatory Credit: Ellen Harker-USA TODAY Sports',
    caption: ['Mar 3, 2023; Marlow, Texas, USA; A pitcher warms up.', 'A pitcher warms up.'],
    agencies: ['USA TODAY Sports'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'A pitcher warms up in Marlow. Mandatory Credit: Ellen Harker-Imagn Images',
    caption: 'A pitcher warms up in Marlow.',
    agencies: ['Imagn'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'A baker dusts loaves in Marlow, Friday, March 3, 2023. (Ellen Harker/The Marlow Bugle via AP)',
    caption: 'A baker dusts loaves in Marlow, Friday, March 3, 2023.',
    agencies: ['The Marlow Bugle', 'AP'],
    photographer: 'Ellen Harker',
    open: true,
  },
  {
    text: 'A baker dusts loaves in Marlow, March 3, 2023. THE CANADIAN PRESS/Ellen Harker',
    caption: 'A baker dusts loaves in Marlow, March 3, 2023.',
    agencies: ['Canadian Press'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'Une boulangère farine des miches à Marlow, le 3 mars 2023. LA PRESSE CANADIENNE/Anne Lefèvre',
    caption: 'Une boulangère farine des miches à Marlow, le 3 mars 2023.',
    agencies: ['Canadian Press'],
    photographer: 'Anne Lefèvre',
  },
  {
    text: 'A baker dusts loaves in Marlow, Friday, March 3, 2023. (AAP Image/Ellen Harker) NO ARCHIVING',
    caption: 'A baker dusts loaves in Marlow, Friday, March 3, 2023.',
    agencies: ['AAP'],
    photographer: 'Ellen Harker',
    aside: ['NO ARCHIVING'],
  },
  {
    text: 'Fishermen at Jimbaran, Bali. © Agung Parameswara for the Sydney Morning Herald',
    caption: 'Fishermen at Jimbaran, Bali.',
    agencies: ['The Sydney Morning Herald'],
    photographer: 'Agung Parameswara',
  },
  {
    text: 'Une ruche à Vieuxmoulin. PHOTO MARTIN ROY, LA PRESSE',
    caption: 'Une ruche à Vieuxmoulin.',
    agencies: ['La Presse'],
    photographer: 'Martin Roy',
  },
  {
    text: 'A beekeeper in Oldmoor, Wednesday, April 9, 2025. (Tariq Aziz/The Canadian Press via AP)',
    caption: 'A beekeeper in Oldmoor, Wednesday, April 9, 2025.',
    agencies: ['Canadian Press', 'AP'],
    photographer: 'Tariq Aziz',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Mandatory Credit: Nora Feld-Imagn Images via Reuters',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Imagn', 'Reuters'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Nora Feld / Polaris / eyevine',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Polaris', 'Eyevine'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Photo by: Nora Feld/STAR MAX/IPx 2023 6/7/23 Volunteers clear mud in Torne.',
    caption: 'Volunteers clear mud in Torne.',
    agencies: ['STAR MAX'],
    photographer: 'Nora Feld',
    open: true,
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Credit: Maria Lund for The New York Times',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['The New York Times'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. (PHOTO MARIA LUND, LA PRESSE)',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['La Presse'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Maria Lund, Halden Herald',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: [],
    photographer: 'Maria Lund',
    open: true,
  },
  {
    text: 'Dancers at the ball in Norcastle. THE CANADIAN PRESS/Lena Holm',
    caption: 'Dancers at the ball in Norcastle.',
    agencies: ['Canadian Press'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Dancers at the ball in Norcastle. (AAP Image/Lena Holm) NO ARCHIVING',
    caption: 'Dancers at the ball in Norcastle.',
    agencies: ['AAP'],
    photographer: 'Lena Holm',
    aside: ['NO ARCHIVING'],
  },
  {
    text: 'Mandatory Credit: Photo by Jane Doe/ZUMA Press Wire/Shutterstock (12345678a)\nMary Doe in Ashby on 19 November 2036',
    caption: 'Mary Doe in Ashby on 19 November 2036',
    agencies: ['Zuma', 'Shutterstock'],
    photographer: 'Jane Doe',
  },
  {
    text: 'November 19, 2036, Ashby, Norland: Mary Doe arrives at the hall. (Credit Image: © Jane Doe/ZUMA Press Wire)',
    caption: ['Mary Doe arrives at the hall.', 'November 19, 2036, Ashby, Norland: Mary Doe arrives at the hall.'],
    agencies: ['Zuma'],
    photographer: 'Jane Doe',
  },
];
