/** Captions of agencies and papers of France, Belgium and the Netherlands: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_FRENCH_AND_BENELUX_AGENCIES: readonly WireSample[] = [
  {
    text: 'Flood water stands in a market in Marlow on March 3, 2023. (Photo by Sander DEKKER / ANP / AFP) / Netherlands OUT',
    caption: 'Flood water stands in a market in Marlow on March 3, 2023.',
    agencies: ['ANP', 'AFP'],
    photographer: 'Sander Dekker',
    aside: ['Netherlands OUT'],
  },
  {
    text: 'A baker dusts loaves in Marlow. (Photo by Ellen Harker/Sipa USA)(Sipa via AP Images)',
    caption: 'A baker dusts loaves in Marlow.',
    agencies: ['Sipa', 'AP'],
    photographer: 'Ellen Harker',
  },
  {
    text: 'The team bus arrives at the stadium in Genk [Photo: Virginie Lefour / Belga]',
    caption: 'The team bus arrives at the stadium in Genk',
    agencies: ['Belga'],
    photographer: 'Virginie Lefour',
  },
  {
    text: 'Bruxelles, le 4 juin 2024. Des agriculteurs brûlent des pneus. BELGA PHOTO NICOLAS MAETERLINCK',
    caption: 'Bruxelles, le 4 juin 2024. Des agriculteurs brûlent des pneus.',
    agencies: ['Belga'],
    photographer: 'NICOLAS MAETERLINCK',
  },
  {
    text: 'Les secours évacuent un blessé à Lyon. Photo Progrès/Maxime JEGAT',
    caption: 'Les secours évacuent un blessé à Lyon.',
    agencies: ['Le Progrès'],
    photographer: 'Maxime JEGAT',
  },
  {
    text: '20240608 - PARIS, FRANCE: Coco Gauff serves. BELGA PHOTO BENOIT DOPPAGNE',
    caption: '20240608 - PARIS, FRANCE: Coco Gauff serves.',
    agencies: ['Belga'],
    photographer: 'BENOIT DOPPAGNE',
  },
  {
    text: 'Een boer op zijn trekker bij Apeldoorn. © ANP',
    caption: 'Een boer op zijn trekker bij Apeldoorn.',
    agencies: ['ANP'],
    photographer: null,
  },
  {
    text: 'Une ruche à Vieuxmoulin. Crédit : Sandrine Petit / MAXPPP',
    caption: 'Une ruche à Vieuxmoulin.',
    agencies: ['MAXPPP'],
    photographer: 'Sandrine Petit',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Crédit : Nora Feld/MAXPPP',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['MAXPPP'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. © Nora Feld / Hans Lucas via AFP',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Hans Lucas', 'AFP'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. ANP MARIA LUND',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['ANP'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. BELGA PHOTO MARIA LUND',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['Belga'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Crédit photo : Maria Lund / Hans Lucas',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['Hans Lucas'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Dancers at the ball in Norcastle. Crédit : Léna Duval/SIPA',
    caption: 'Dancers at the ball in Norcastle.',
    agencies: ['Sipa'],
    photographer: 'Léna Duval',
  },
  {
    text: '20361119 - ASHBY, BELGIUM: Mary Doe pictured at the town hall, Wednesday 19 November 2036 in Ashby. BELGA PHOTO JANE DOE',
    caption: [
      'Mary Doe pictured at the town hall, Wednesday 19 November 2036 in Ashby.',
      'ASHBY, BELGIUM: Mary Doe pictured at the town hall, Wednesday 19 November 2036 in Ashby.',
    ],
    agencies: ['Belga'],
    photographer: 'Jane Doe',
  },
  {
    text: 'ASHBY - Roeiers tijdens de regatta. ANP JAN VAN DER BERG netherlands out - belgium out',
    caption: 'ASHBY - Roeiers tijdens de regatta.',
    agencies: ['ANP'],
    photographer: 'JAN VAN DER BERG',
    aside: ['netherlands out - belgium out'],
  },
  {
    text: 'Une rameuse a Ashby le 11 aout 2024.//DUPONT_1234.0567/Credit:Jeanne Dupont/SIPA/2408111234',
    caption: 'Une rameuse a Ashby le 11 aout 2024.',
    agencies: ['Sipa'],
    photographer: 'Jeanne Dupont',
  },
];
