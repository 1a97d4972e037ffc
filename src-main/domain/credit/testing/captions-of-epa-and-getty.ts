/** Captions of EPA and Getty Images: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_EPA_AND_GETTY: readonly WireSample[] = [
  {
    text: 'epaselect epa12034567 A beekeeper in Oldmoor, 09 April 2025.  EPA/TARIQ AZIZ',
    caption: 'A beekeeper in Oldmoor, 09 April 2025.',
    agencies: ['EPA'],
    photographer: 'Tariq Aziz',
  },
  {
    text: 'A beekeeper in Oldmoor, 09 April 2025. EPA-EFE/TARIQ AZIZ  FRANCE OUT',
    caption: 'A beekeeper in Oldmoor, 09 April 2025.',
    agencies: ['EPA'],
    photographer: 'Tariq Aziz',
    aside: ['FRANCE OUT'],
  },
  {
    text: 'A beekeeper smiles in Oldmoor. (Photo by Tariq Aziz and Mina Park/Getty Images)',
    caption: 'A beekeeper smiles in Oldmoor.',
    agencies: ['Getty Images'],
    photographer: ['Tariq Aziz', 'Mina Park'],
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. EPA-EFE/NORA FELD   EDITORIAL USE ONLY  EDITORIAL USE ONLY',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['EPA'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. EPA/NORA FELD GERMANY OUT',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['EPA'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. EPA-EFE/NORA FELD NO SALES / NO ARCHIVES',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['EPA'],
    photographer: 'Nora Feld',
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
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. EPA/MARIA LUND',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['EPA'],
    photographer: 'Maria Lund',
  },
  {
    text: 'epa10012345 Volunteers sort apples in Halden on Nov. 12, 2036. EPA-EFE/MARIA LUND NORWAY OUT',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['EPA'],
    photographer: 'Maria Lund',
  },
  {
    text: 'A goat crosses a road in Torp on Nov. 13, 2036. EPA JON EK',
    caption: 'A goat crosses a road in Torp on Nov. 13, 2036.',
    agencies: ['EPA'],
    photographer: 'Jon Ek',
  },
  {
    text: 'epa11935111 A lifeguard watches the surf in Norcastle, Britain, 03 March 2025.  EPA-EFE/LENA HOLM',
    caption: 'A lifeguard watches the surf in Norcastle, Britain, 03 March 2025.',
    agencies: ['EPA'],
    photographer: 'Lena Holm',
    open: true,
  },
  {
    text: 'A lifeguard watches the surf in Norcastle, Britain, 03 March 2025. EPA/LENA HOLM HANDOUT EDITORIAL USE ONLY/NO SALES',
    caption: 'A lifeguard watches the surf in Norcastle, Britain, 03 March 2025.',
    agencies: ['EPA'],
    photographer: 'Lena Holm',
    aside: ['NO SALES'],
  },
  {
    text: 'A lifeguard watches the surf in Norcastle, 03 March 2025. EPA/LENA HOLM   AUSTRALIA AND NEW ZEALAND OUT',
    caption: 'A lifeguard watches the surf in Norcastle, 03 March 2025.',
    agencies: ['EPA'],
    photographer: 'Lena Holm',
    aside: ['AUSTRALIA AND NEW ZEALAND OUT'],
  },
  {
    text: 'A lifeguard watches the surf in Norcastle, 03 March 2025. EPA-EFE/LENA HOLM SHUTTERSTOCK OUT',
    caption: 'A lifeguard watches the surf in Norcastle, 03 March 2025.',
    agencies: ['EPA'],
    photographer: 'Lena Holm',
    aside: ['SHUTTERSTOCK OUT'],
    open: true,
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
];
