/** News that name a land with a word of limits: no restrictions. */
import type { Sample } from './restriction-sample.ts';

export const CLEAN_CAPTIONS_LANDS: readonly Sample[] = [
  ['Les manifestants protestent contre la burqa, interdite en France.', '', 'description'],
  ['Une course interdite en France a lieu à Gand, en Belgique, lundi.', '', 'description'],
  ['Le film est interdit en Chine depuis lundi.', '', 'description'],
  ['Des rameurs de tous les pays sauf la France défilent à Lyon.', '', 'description'],
  ['Die Partei ist in Deutschland verboten.', '', 'description'],
  ['Nur Deutschland gewann am Montag in Hannover.', '', 'description'],
  ['Nicht für Österreich, sondern für die Schweiz startet Anna Berg.', '', 'description'],
  ['Außer Österreich nehmen alle Länder teil.', '', 'description'],
  ['La película fue prohibida en España en 1970.', '', 'description'],
  ['Solo España ganó dos medallas el lunes.', '', 'description'],
  ['Il film fu vietato in Italia nel 1970.', '', 'description'],
  ['Solo Italia e Francia restano in gara a Torino.', '', 'description'],
  ['A poster of the film, which was banned in China, hangs in Ashby on Monday.', '', 'description'],
  ['Fans wave flags. Only Italy won in Ashby on Monday.', '', 'description'],
  ['Players from Ireland celebrate. Not for long: France score in Ashby.', '', 'description'],
  ['Protesters hold a sign reading “No UK” in Dublin on Monday.', '', 'description'],
  ['The opera was banned in Germany. It is shown in Ashby on Monday.', '', 'description'],
  ['TikTok is blocked in India. A user looks at a phone in Ashby on Monday.', '', 'description'],
  ['La pêche est interdite. Interdit en France depuis 2004, le filet est montré à Lyon.', '', 'description'],
  ['Gold für Anna Berg. Silber ging an die Schweiz. Nur Deutschland blieb ohne Medaille.', '', 'description'],
];
