/** Captions of Getty Images and those it distributes: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_GETTY_IMAGES: readonly WireSample[] = [
  {
    text: 'MARLOW, ENGLAND - MARCH 03: A goalkeeper dives during training on March 03, 2023 in Marlow, England. (Photo by Ellen Harker/Getty Images)',
    caption: [
      'A goalkeeper dives during training on March 03, 2023 in Marlow, England.',
      'MARLOW, ENGLAND - MARCH 03: A goalkeeper dives during training on March 03, 2023 in Marlow, England.',
    ],
    agencies: ['Getty Images'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'A goalkeeper dives during training on March 03, 2023 in Marlow, England. (Photo by Ellen Harker - WPA Pool/Getty Images)',
    caption: 'A goalkeeper dives during training on March 03, 2023 in Marlow, England.',
    agencies: ['Getty Images'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'A goalkeeper dives in Marlow. (Photo by Ellen Harker-Pool/Getty Images)',
    caption: 'A goalkeeper dives in Marlow.',
    agencies: ['Getty Images'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'A singer bows in Marlow. (Photo by Ellen Harker/Getty Images for Marlow Festival)',
    caption: 'A singer bows in Marlow.',
    agencies: ['Getty Images'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'A singer bows in Marlow. (Photo by Ellen Harker/BSR Agency/Getty Images)',
    caption: 'A singer bows in Marlow.',
    agencies: ['BSR Agency', 'Getty Images'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'The bridge at Marlow about 1910. (Photo by Hulton Archive/Getty Images)',
    caption: 'The bridge at Marlow about 1910.',
    agencies: ['Hulton Archive', 'Getty Images'],
    photographer: null,
  },
  {
    text: 'Mandatory Credit: Photo by Ellen Harker/SOPA Images/Shutterstock (13790001a)\nA baker dusts loaves in Marlow.\nStreet food, Marlow, UK - 03 Mar 2023',
    caption: [
      'A baker dusts loaves in Marlow.',
      'A baker dusts loaves in Marlow. Street food, Marlow, UK - 03 Mar 2023',
    ],
    agencies: ['SOPA Images', 'Shutterstock'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'March 3, 2023, Marlow, England: A baker dusts loaves. (Credit Image: © Ellen Harker/SOPA Images via ZUMA Press Wire) EDITORIAL USAGE ONLY! Not for Commercial USAGE!',
    caption: ['March 3, 2023, Marlow, England: A baker dusts loaves.', 'A baker dusts loaves.'],
    agencies: ['SOPA Images', 'Zuma'],
    photographer: 'Ellen Harker',
    aside: ['EDITORIAL USAGE ONLY'],
  },
  {
    text: 'A beekeeper smiles in Oldmoor. (Photo by Tariq Aziz and Mina Park/Getty Images)',
    caption: 'A beekeeper smiles in Oldmoor.',
    agencies: ['Getty Images'],
    photographer: ['Tariq Aziz', 'Mina Park'],
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Getty Images/Image Source',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Getty Images', 'Image Source'],
    photographer: null,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Nora Feld/Getty, Karl Brandt/AP',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Getty Images', 'AP'],
    photographer: ['Nora Feld', 'Karl Brandt'],
    open: true,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Composite: Nora Feld/Getty Images',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Getty Images'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. (Photo by Maria Lund/Getty Images)',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['Getty Images'],
    photographer: 'Maria Lund',
  },
  {
    text: 'NORCASTLE, ENGLAND - MARCH 03: A busker plays the harp on March 03, 2025 in Norcastle, England. (Photo by Lena Holm/Getty Images)',
    caption: [
      'NORCASTLE, ENGLAND - MARCH 03: A busker plays the harp on March 03, 2025 in Norcastle, England.',
      'A busker plays the harp on March 03, 2025 in Norcastle, England.',
    ],
    agencies: ['Getty Images'],
    photographer: 'Lena Holm',
  },
  {
    text: 'NORCASTLE, ENGLAND - MARCH 03: Guests attend the gala on March 03, 2025 in Norcastle, England. (Photo by Lena Holm/Getty Images for Norcastle Film Festival)',
    caption: [
      'NORCASTLE, ENGLAND - MARCH 03: Guests attend the gala on March 03, 2025 in Norcastle, England.',
      'Guests attend the gala on March 03, 2025 in Norcastle, England.',
    ],
    agencies: ['Getty Images'],
    photographer: 'Lena Holm',
    open: true,
  },
  {
    text: 'A busker plays the harp in Norcastle. (Photo by Lena Holm-Pool/Getty Images)',
    caption: 'A busker plays the harp in Norcastle.',
    agencies: ['Getty Images'],
    photographer: 'Lena Holm',
  },
  {
    text: 'NEW YORK, NEW YORK - MAY 06: Dancers rehearse at Lincoln Center on May 06, 2024 in New York City. (Photo by Noam Galai/Getty Images for Lincoln Center)',
    caption: 'Dancers rehearse at Lincoln Center on May 06, 2024 in New York City.',
    agencies: ['Getty Images'],
    photographer: 'Noam Galai',
  },
  {
    text: 'BARCELONA, SPAIN - JUNE 23: Lewis Hamilton of Great Britain waves during the F1 Grand Prix. (Photo by Rudy Carezzevoli/Getty Images)',
    caption: 'BARCELONA, SPAIN - JUNE 23: Lewis Hamilton of Great Britain waves during the F1 Grand Prix.',
    agencies: ['Getty Images'],
    photographer: 'Rudy Carezzevoli',
  },
  {
    text: 'A beekeeper smiles in Oldmoor. Tariq Aziz/Bloomberg via Getty Images',
    caption: 'A beekeeper smiles in Oldmoor.',
    agencies: ['Bloomberg', 'Getty Images'],
    photographer: 'Tariq Aziz',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (Photo by Nora Feld/SOPA Images/LightRocket via Getty Images)',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['SOPA Images', 'LightRocket', 'Getty Images'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (Photo by Nora Feld/Bloomberg via Getty Images)',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Bloomberg', 'Getty Images'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Nora Feld & Karl Brandt / Bloomberg',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Bloomberg'],
    photographer: ['Nora Feld', 'Karl Brandt'],
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. (Photo by Maria Lund/WireImage for Halden Festival)',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['WireImage'],
    photographer: 'Maria Lund',
  },
  {
    text: 'A busker plays the harp in Norcastle, circa 1935. (Photo by Hulton Archive/Getty Images)',
    caption: 'A busker plays the harp in Norcastle, circa 1935.',
    agencies: ['Hulton Archive', 'Getty Images'],
    photographer: null,
  },
  {
    text: 'A busker plays the harp in Norcastle. (Photo by Lena Holm/SOPA Images/LightRocket via Getty Images)',
    caption: 'A busker plays the harp in Norcastle.',
    agencies: ['SOPA Images', 'LightRocket', 'Getty Images'],
    photographer: 'Lena Holm',
  },
  {
    text: 'ASHBY, NORLAND - NOVEMBER 19: Mary Doe arrives at the hall on November 19, 2036 in Ashby, Norland. (Photo by Jane Doe/Getty Images for Ashby Film Festival)',
    caption: [
      'Mary Doe arrives at the hall on November 19, 2036 in Ashby, Norland.',
      'ASHBY, NORLAND - NOVEMBER 19: Mary Doe arrives at the hall on November 19, 2036 in Ashby, Norland.',
    ],
    agencies: ['Getty Images'],
    photographer: 'Jane Doe',
  },
  {
    text: 'Mary Doe arrives at the hall in Ashby, Norland, on November 19, 2036. (Photo by Jane Doe/NurPhoto via Getty Images)',
    caption: 'Mary Doe arrives at the hall in Ashby, Norland, on November 19, 2036.',
    agencies: ['NurPhoto', 'Getty Images'],
    photographer: 'Jane Doe',
  },
];
