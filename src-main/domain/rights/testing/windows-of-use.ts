/** Windows of use: an embargo to the first day and an end of use with the last; the days of what is shown are none. */
import type { Sample } from './restriction-sample.ts';

const DECEMBER = 'embargo@2036-12-05T12:00Z; expiry@2037-01-01T00:00Z';

export const WINDOWS_OF_USE: readonly Sample[] = [
  ['Use permitted from 5 December 2036 to 31 January 2037', 'embargo@2036-12-05T12:00Z; expiry@2037-02-01T00:00Z'],
  ['Usage from 5 to 31 December 2036 only', DECEMBER],
  ['Usage between 5 and 31 December 2036 only', DECEMBER],
  ['Rights granted 05.12.2036-31.12.2036', DECEMBER],
  ['Nutzung vom 5. bis 31. Dezember 2036 gestattet', DECEMBER],
  ['Nutzung nur vom 5.12.2036 bis 31.12.2036', DECEMBER],
  ['Utilisation autorisée du 5 au 31 décembre 2036', DECEMBER],
  ['Uso permitido del 5 al 31 de diciembre de 2036', DECEMBER],
  ['Uso consentito dal 5 al 31 dicembre 2036', DECEMBER],
  ['Images may be used for editorial coverage of the festival, 5-10 December 2036', ''],
  ['Free for use in reports on the exhibition (5 December 2036 to 31 January 2037)', ''],
];
