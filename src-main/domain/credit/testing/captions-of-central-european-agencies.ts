/** Captions of agencies of Poland, Czechia, Hungary and Greece: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_CENTRAL_EUROPEAN_AGENCIES: readonly WireSample[] = [
  {
    text: 'Piekarka posypuje bochenki w Marlowie. Fot. Jan Nowicki / PAP',
    caption: 'Piekarka posypuje bochenki w Marlowie.',
    agencies: ['PAP'],
    photographer: 'Jan Nowicki',
  },
  {
    text: 'Pszczelarze w Starym Borze. Fot. PAP/Jan Lis',
    caption: 'Pszczelarze w Starym Borze.',
    agencies: ['PAP'],
    photographer: 'Jan Lis',
  },
  {
    text: 'Včelaři ve Starém Boru. Foto: ČTK/Jan Liška',
    caption: 'Včelaři ve Starém Boru.',
    agencies: ['CTK'],
    photographer: 'Jan Liška',
  },
  {
    text: 'Méhészek Ómocsáron. MTI/MTVA/Nagy Pál',
    caption: 'Méhészek Ómocsáron.',
    agencies: ['MTI'],
    photographer: 'Nagy Pál',
    open: true,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Fotó: Feld Nóra / MTI',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['MTI'],
    photographer: 'Feld Nóra',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Fot. Nora Feld / Agencja Wyborcza.pl',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Agencja Wyborcza'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Zdjęcie: Nora Feld/East News',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['EastNews'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. Zdjęcie: Maria Lund / PAP',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['PAP'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Rybacy w porcie, Północ, 3 marca 2025. PAP/Lena Nowak',
    caption: 'Rybacy w porcie, Północ, 3 marca 2025.',
    agencies: ['PAP'],
    photographer: 'Lena Nowak',
  },
  {
    text: 'Północ, 03.03.2025. Rybacy w porcie. (ad) PAP/Lena Nowak',
    caption: ['Północ, 03.03.2025. Rybacy w porcie.', 'Północ, 03.03.2025. Rybacy w porcie. (ad)', 'Rybacy w porcie.'],
    agencies: ['PAP'],
    photographer: 'Lena Nowak',
  },
  {
    text: 'Rybacy w porcie. Fot. Lena Nowak / Agencja Wyborcza.pl',
    caption: 'Rybacy w porcie.',
    agencies: ['Agencja Wyborcza'],
    photographer: 'Lena Nowak',
  },
  {
    text: 'Rybáři v přístavu, 3. března 2025, Severov. (ČTK/Nováková Lena)',
    caption: 'Rybáři v přístavu, 3. března 2025, Severov.',
    agencies: ['CTK'],
    photographer: 'Nováková Lena',
  },
  {
    text: 'Rybáři v přístavu. ČTK / Lena Nováková',
    caption: 'Rybáři v přístavu.',
    agencies: ['CTK'],
    photographer: 'Lena Nováková',
  },
  {
    text: 'Halászok a kikötőben Északváron 2025. március 3-án. MTI/Kovács Lena',
    caption: 'Halászok a kikötőben Északváron 2025. március 3-án.',
    agencies: ['MTI'],
    photographer: 'Kovács Lena',
  },
  {
    text: 'Halászok a kikötőben. Fotó: Kovács Lena/MTI',
    caption: 'Halászok a kikötőben.',
    agencies: ['MTI'],
    photographer: 'Kovács Lena',
  },
  {
    text: 'Warszawa, 19.11.2036. Mary Doe na konferencji. (jd/mr) PAP/Jan Kowalski',
    caption: [
      'Mary Doe na konferencji.',
      'Warszawa, 19.11.2036. Mary Doe na konferencji.',
      'Warszawa, 19.11.2036. Mary Doe na konferencji. (jd/mr)',
    ],
    agencies: ['PAP'],
    photographer: 'Jan Kowalski',
  },
];
