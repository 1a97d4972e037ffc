/** Captions of agencies of Italy: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_ITALIAN_AGENCIES: readonly WireSample[] = [
  {
    text: 'Una fornaia infarina il pane a Marlò, 3 marzo 2023. ANSA/MARCO BELLI',
    caption: 'Una fornaia infarina il pane a Marlò, 3 marzo 2023.',
    agencies: ['ANSA'],
    photographer: 'Marco Belli',
  },
  {
    text: 'Una fornaia infarina il pane a Marlò, 3 marzo 2023. ANSA/UFFICIO STAMPA POLIZIA +++ ANSA PROVIDES ACCESS TO THIS HANDOUT PHOTO TO BE USED SOLELY TO ILLUSTRATE NEWS REPORTING OR COMMENTARY ON THE FACTS OR EVENTS DEPICTED IN THIS IMAGE; NO ARCHIVING; NO LICENSING +++ NPK +++',
    caption: 'Una fornaia infarina il pane a Marlò, 3 marzo 2023.',
    agencies: ['ANSA'],
    photographer: null,
    aside: ['NO ARCHIVING', 'NPK'],
    open: true,
  },
  {
    text: 'Milano, il corteo del 25 aprile in corso Venezia (Foto Stefano Porta/LaPresse)',
    caption: 'Milano, il corteo del 25 aprile in corso Venezia',
    agencies: ['LaPresse'],
    photographer: 'Stefano Porta',
  },
  {
    text: 'Roma, 2 giugno 2024 - La parata ai Fori Imperiali. ANSA/ANGELO CARCONI',
    caption: 'Roma, 2 giugno 2024 - La parata ai Fori Imperiali.',
    agencies: ['ANSA'],
    photographer: 'ANGELO CARCONI',
  },
  {
    text: 'Apicoltori aprono un’arnia. ANSA/TIZIANA BLU',
    caption: 'Apicoltori aprono un’arnia.',
    agencies: ['ANSA'],
    photographer: 'Tiziana Blu',
  },
  {
    text: 'Apicoltori aprono un’arnia (Foto Ansa)',
    caption: 'Apicoltori aprono un’arnia',
    agencies: ['ANSA'],
    photographer: null,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. ANSA/ NORA FELD',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['ANSA'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. ANSA / Ufficio Stampa Vigili del Fuoco',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['ANSA'],
    photographer: null,
    open: true,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Foto Nora Feld/LaPresse',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['LaPresse'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. (Foto: Nora Feld / Ipa Agency)',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Ipa Agency'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. ANSA/MARIA LUND',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['ANSA'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Foto di Maria Lund/LaPresse',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['LaPresse'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Pescatori nel porto di Borgonord, 3 marzo 2025. ANSA/ELENA RIVA',
    caption: 'Pescatori nel porto di Borgonord, 3 marzo 2025.',
    agencies: ['ANSA'],
    photographer: 'Elena Riva',
  },
  {
    text: 'Pescatori nel porto di Borgonord. ANSA / UFFICIO STAMPA +++ NO SALES, EDITORIAL USE ONLY +++',
    caption: 'Pescatori nel porto di Borgonord.',
    agencies: ['ANSA'],
    photographer: null,
    aside: ['NO SALES'],
    open: true,
  },
  {
    text: 'Pescatori nel porto di Borgonord (foto di Elena Riva/LaPresse)',
    caption: 'Pescatori nel porto di Borgonord',
    agencies: ['LaPresse'],
    photographer: 'Elena Riva',
  },
  {
    text: 'Pescatori nel porto di Borgonord (Ansa)',
    caption: 'Pescatori nel porto di Borgonord',
    agencies: ['ANSA'],
    photographer: null,
  },
  {
    text: 'Mary Doe arriva al palazzo di Ashby, 19 novembre 2036. ANSA/JANE DOE',
    caption: 'Mary Doe arriva al palazzo di Ashby, 19 novembre 2036.',
    agencies: ['ANSA'],
    photographer: 'Jane Doe',
  },
  {
    text: 'Foto Jane Doe/LaPresse 19-11-2036 Ashby, Italia Cronaca Mary Doe arriva al palazzo Nella foto: Mary Doe',
    caption: '19-11-2036 Ashby, Italia Cronaca Mary Doe arriva al palazzo Nella foto: Mary Doe',
    agencies: ['LaPresse'],
    photographer: 'Jane Doe',
  },
];
