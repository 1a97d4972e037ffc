/** Where a photograph may be used, and where not, in five languages. */
import type { Sample } from './restriction-sample.ts';

export const TERRITORIES_SECOND: readonly Sample[] = [
  ['Diritti Italia esclusi', 'out:ITALIA'],
  ['NO JAPAN SALES', 'out:JAPAN'],
  ['Sweden out; other Nordic countries ok', 'out:SWEDEN'],
  ['UK and Ireland rights only', 'only:UK,IRELAND'],
];
