/** Where a photograph may be used, and where not, in five languages. */
import type { Sample } from './restriction-sample.ts';

export const TERRITORIES_SECOND: readonly Sample[] = [
  ['Diritti Italia esclusi', 'out:ITALIA'],
  ['NO JAPAN SALES', 'out:JAPAN'],
  ['Sweden out; other Nordic countries ok', 'out:SWEDEN'],
  ['UK and Ireland rights only', 'only:UK,IRELAND'],
  [
    'AUSTRALIA AND NEW ZEALAND OUT EDITORIAL USE ONLY EDITORIAL USE ONLY',
    'out:AUSTRALIA,NEW ZEALAND; editorialUseOnly; editorialUseOnly',
  ],
  [
    'Deutschland, Österreich und Schweiz ausgeschlossen; Nutzung nur redaktionell',
    'out:DEUTSCHLAND,ÖSTERREICH,SCHWEIZ; editorialUseOnly',
  ],
  ['MAGAZINES FRANÇAIS OUT', 'out:MAGAZINES FRANÇAIS'],
  ['PROHIBIDO SU USO EN ESPAÑA. NO ARCHIVAR. NO VENTAS', 'out:ESPAÑA; noArchive; noSales'],
  ['NORWAY OUT, DENMARK OUT, SWEDEN OUT. NO SALES', 'out:NORWAY; out:DENMARK; out:SWEDEN; noSales'],
  ['CHINA OUT / NO USE IN MAINLAND CHINA, HONG KONG AND MACAU', 'out:CHINA; out:MAINLAND CHINA,HONG KONG,MACAU'],
  ['JAPAN OUT, CREDIT MANDATORY, FOR COMMERCIAL USE ONLY IN NORTH AMERICA', 'out:JAPAN; only:NORTH AMERICA'],
  ['MANDATORY CREDIT; MAGS OUT; TV OUT; NO SALES', 'out:MAGS; out:TV; noSales'],
  ['NO ACCESS SPAIN / NO ACCESS CHINA MAINLAND', 'out:SPAIN; out:CHINA'],
  ['NO RELEASE IN CHINA, TAIWAN', 'out:CHINA,TAIWAN'],
  ['NOT FOR AUS AND NZL', 'out:AUS,NZL'],
];
