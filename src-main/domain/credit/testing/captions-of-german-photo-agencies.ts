/** Captions of photo agencies in Germany: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_GERMAN_PHOTO_AGENCIES: readonly WireSample[] = [
  {
    text: 'Eine Bäckerin bestäubt Brote in Marlau. Foto: IMAGO / Jörg Probst',
    caption: 'Eine Bäckerin bestäubt Brote in Marlau.',
    agencies: ['Imago'],
    photographer: 'Jörg Probst',
  },
  {
    text: 'Eine Bäckerin bestäubt Brote in Marlau. © IMAGO/Nordphoto GmbH / Probst',
    caption: 'Eine Bäckerin bestäubt Brote in Marlau.',
    agencies: ['Nordphoto', 'Imago'],
    photographer: 'Probst',
    open: true,
  },
  {
    text: 'Ein Wolf läuft durch das Gehege im Wildpark Poing, Bayern, Deutschland, Europa *** A wolf runs through the enclosure (imago images / blickwinkel)',
    caption:
      'Ein Wolf läuft durch das Gehege im Wildpark Poing, Bayern, Deutschland, Europa *** A wolf runs through the enclosure',
    agencies: ['Imago', 'blickwinkel'],
    photographer: null,
  },
  {
    text: 'Imker öffnen einen Bienenstock. Quelle: imago images / Hendrik Schmidt',
    caption: 'Imker öffnen einen Bienenstock.',
    agencies: ['Imago'],
    photographer: 'Hendrik Schmidt',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Foto: imago images/Nora Feld',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Imago'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Foto: IMAGO/NurPhoto',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Imago', 'NurPhoto'],
    photographer: null,
  },
  {
    text: 'imago1029384756h Volunteers clear mud in Torne. Foto: Nora Feld/imago',
    caption: 'Volunteers clear mud in Torne.',
    agencies: ['Imago'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud in Torne PUBLICATIONxINxGERxSUIxAUTxONLY Copyright: xNoraxFeld/xIMAGOx 1029384756',
    caption: 'Volunteers clear mud in Torne',
    agencies: ['Imago'],
    photographer: 'Nora Feld',
    open: true,
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Foto: IMAGO/Maria Lund',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['Imago'],
    photographer: 'Maria Lund',
  },
  {
    text: 'A goat crosses a road in Torp on Nov. 13, 2036. Ana Reis / Imago',
    caption: 'A goat crosses a road in Torp on Nov. 13, 2036.',
    agencies: ['Imago'],
    photographer: 'Ana Reis',
  },
  {
    text: 'Zuschauer im Stadion von Norderburg, 3. März 2025. Foto: IMAGO/Lena Holm',
    caption: 'Zuschauer im Stadion von Norderburg, 3. März 2025.',
    agencies: ['Imago'],
    photographer: 'Lena Holm',
  },
  {
    text: 'Zuschauer im Stadion von Norderburg. Foto: IMAGO / Zuma Wire / Lena Holm',
    caption: 'Zuschauer im Stadion von Norderburg.',
    agencies: ['Imago', 'Zuma'],
    photographer: 'Lena Holm',
    open: true,
  },
  {
    text: 'Zuschauer im Stadion von Norderburg. (Foto: imago images/Eibner)',
    caption: 'Zuschauer im Stadion von Norderburg.',
    agencies: ['Imago', 'Eibner'],
    photographer: null,
  },
  {
    text: 'Zuschauer im Stadion von Norderburg. Copyright: xLenaxHolmx/xEibner-Pressefotox',
    caption: 'Zuschauer im Stadion von Norderburg.',
    agencies: ['Eibner'],
    photographer: 'Lena Holm',
    open: true,
  },
  {
    text: 'Mary Doe (Norland) jubelt nach ihrem Sieg, Ashby Open, 19.11.2036. Foto: IMAGO/Sven Simon/Jan Huebner',
    caption: 'Mary Doe (Norland) jubelt nach ihrem Sieg, Ashby Open, 19.11.2036.',
    agencies: ['Imago', 'Sven Simon'],
    photographer: 'Jan Huebner',
  },
];
