/** Captions of agencies of the Nordic countries: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_NORDIC_AGENCIES: readonly WireSample[] = [
  {
    text: 'A singer bows in Marlow. (Photo by SVEN HARKER/TT News Agency/AFP via Getty Images)',
    caption: 'A singer bows in Marlow.',
    agencies: ['TT', 'AFP', 'Getty Images'],
    photographer: 'Sven Harker',
  },
  {
    text: 'STOCKHOLM 20240612 The crown princess opens the new wing. Photo: Jessica Gow / TT / Kod 10070',
    caption: 'STOCKHOLM 20240612 The crown princess opens the new wing.',
    agencies: ['TT'],
    photographer: 'Jessica Gow',
    open: true,
  },
  {
    text: 'Kuva: Markku Ulander / Lehtikuva. Hiihtäjät lähtevät ladulle Lahdessa.',
    caption: 'Hiihtäjät lähtevät ladulle Lahdessa.',
    agencies: ['Lehtikuva'],
    photographer: 'Markku Ulander',
  },
  {
    text: 'Birøktere i Gammelmo. Foto: Kari Berg / NTB',
    caption: 'Birøktere i Gammelmo.',
    agencies: ['NTB'],
    photographer: 'Kari Berg',
  },
  {
    text: 'Biodlare i Gammalmo. Bild: Lars Ek/TT',
    caption: 'Biodlare i Gammalmo.',
    agencies: ['TT'],
    photographer: 'Lars Ek',
  },
  {
    text: 'Biavlere i Gammelmose. Foto: Mads Dahl/Ritzau Scanpix',
    caption: 'Biavlere i Gammelmose.',
    agencies: ['Ritzau'],
    photographer: 'Mads Dahl',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. TT News Agency/Nora Feld via REUTERS ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. SWEDEN OUT. NO COMMERCIAL OR EDITORIAL SALES IN SWEDEN.',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['TT', 'Reuters'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Foto: Nora Feld / NTB',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['NTB'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Foto: Nora Feld/Ritzau Scanpix',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Ritzau'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Kuva: Nora Feld / Lehtikuva',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Lehtikuva'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Photograph: TV2/Ritzau Scanpix',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Ritzau'],
    photographer: null,
    open: true,
  },
  {
    text: 'Volunteers clear mud in Torne, Sweden, June 7, 2023. TT News Agency/Nora Feld via REUTERS',
    caption: 'Volunteers clear mud in Torne, Sweden, June 7, 2023.',
    agencies: ['TT', 'Reuters'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Photo: Maria Lund / NTB',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['NTB'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Foto: Maria Lund / TT / Kod 10080',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['TT'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Foto: Maria Lund / Ritzau Scanpix',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['Ritzau'],
    photographer: 'Maria Lund',
  },
  {
    text: 'A goat crosses a road in Torp on Nov. 13, 2036. TT NEWS AGENCY JON EK',
    caption: 'A goat crosses a road in Torp on Nov. 13, 2036.',
    agencies: ['TT'],
    photographer: 'Jon Ek',
  },
  {
    text: 'Oslo 20250303. Skiløpere i Nordmarka. Foto: Lena Holm / NTB',
    caption: ['Oslo 20250303. Skiløpere i Nordmarka.', 'Skiløpere i Nordmarka.'],
    agencies: ['NTB'],
    photographer: 'Lena Holm',
  },
  {
    text: 'NORDSTAD 20250303 Skidåkare i skogen. Foto: Lena Holm / TT / Kod 12345',
    caption: ['NORDSTAD 20250303 Skidåkare i skogen.', 'Skidåkare i skogen.'],
    agencies: ['TT'],
    photographer: 'Lena Holm',
    open: true,
  },
  {
    text: 'Skidåkare i skogen. Foto: Lena Holm/TT',
    caption: 'Skidåkare i skogen.',
    agencies: ['TT'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Skiløbere i skoven ved Nordby, mandag den 3. marts 2025. (Foto: Lena Holm/Ritzau Scanpix)',
    caption: 'Skiløbere i skoven ved Nordby, mandag den 3. marts 2025.',
    agencies: ['Ritzau'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Hiihtäjiä metsässä Pohjolassa 3. maaliskuuta 2025. LEHTIKUVA / LENA HOLM',
    caption: 'Hiihtäjiä metsässä Pohjolassa 3. maaliskuuta 2025.',
    agencies: ['Lehtikuva'],
    photographer: 'Lena Holm',
  },
];
