/** Embargoes that only a person can lift: an event, or no moment, in Italian. */
import type { Sample } from './restriction-sample.ts';

export const EMBARGO_EVENTS_ITALIAN: readonly Sample[] = [
  ['Divieto di pubblicazione fino al termine della conferenza stampa', 'embargo@?'],
  ['Foto utilizzabili solo dopo la fine della cerimonia', 'embargo@?'],
  ['Diffusione consentita solo al termine della sfilata', 'embargo@?'],
  ["Non utilizzare prima dell'annuncio ufficiale", 'embargo@?'],
  ['Sotto embargo fino alla fine della conferenza stampa', 'embargo@?'],
  ['Da tenere in sospeso fino al comunicato ufficiale', 'embargo@?'],
];
