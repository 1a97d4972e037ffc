/** Embargoes whose time is that of a city or land, and those counted from the file's own moment. */
import type { Sample } from './restriction-sample.ts';

export const EMBARGO_MOMENTS_PLACES: readonly Sample[] = [
  ['Embargo : 2 décembre 2036, 9h00 Paris', 'embargo@2036-12-02T08:00Z'],
  ["Sous embargo jusqu'au 4 décembre 2036 8h30 heure suisse", 'embargo@2036-12-04T07:30Z'],
  ["Sous embargo jusqu'au 4 décembre 2036 8h30 heure suisse", 'embargo@2036-12-04T07:30Z', 'title'],
  ['Embargo 20h heure locale de Tokyo le 4 décembre 2036', 'embargo@2036-12-04T11:00Z'],
  ['Veröffentlichung frühestens am 3. Dezember 2036 um 18 Uhr (Ortszeit Wien)', 'embargo@2036-12-03T17:00Z'],
  ['Sperrfrist: 3.12.2036, 18 Uhr Schweizer Zeit', 'embargo@2036-12-03T17:00Z'],
  ['Sperrfrist 4.12.2036, 20 Uhr (Ortszeit)', 'embargo@2036-12-05T08:00Z'],
  ['Embargo until 2036-12-05 18:00 London, 13:00 New York', 'embargo@2036-12-05T18:00Z'],
  ['Embargada hasta las 22.00 (hora de Canarias) del 5 de diciembre de 2036', 'embargo@2036-12-05T22:00Z'],
  ['Embargo fino alle 20.00 (Roma) del 5 dicembre 2036', 'embargo@2036-12-05T19:00Z'],
  ['Embargoed until 21/12/2036 @ 08:59am', 'embargo@2036-12-21T20:59Z'],
  [
    '(EMBARGOED FOR PUBLICATION IN UK NEWSPAPERS UNTIL 24 HOURS AFTER CREATE DATE AND TIME) The King visits Ashby.',
    'embargo@2036-11-21T23:59:59.000Z',
    'description',
  ],
  ['EMBARGO: FOR IMMEDIATE RELEASE', ''],
  ['Embargo: Diffusion immédiate', ''],
  ['EMBARGO levé le 3 décembre 2036 à 6 h. Le président visite Ashby.', 'embargo@2036-12-03T18:00Z', 'description'],
  ['Use with the story slugged EMBARGO-CUBA', ''],
  ['FOR RELEASE 9:00 a.m. PST Thursday, Jan. 15, 2037', 'embargo@2037-01-15T17:00Z', 'title'],
  ['Sperrfrist 051236', 'embargo@?', 'jobId'],
];
