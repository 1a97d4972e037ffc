/** Embargoes that only a person can lift: an event, or no moment, in French. */
import type { Sample } from './restriction-sample.ts';

export const EMBARGO_EVENTS_FRENCH: readonly Sample[] = [
  ["Embargo jusqu'à la fin de la cérémonie", 'embargo@?'],
  ["Sous embargo jusqu'à la fin de la conférence de presse", 'embargo@?'],
  ['Ne peut être publié avant la fin du procès', 'embargo@?'],
  ["À ne publier qu'après l'annonce officielle du lauréat", 'embargo@?'],
  ["Interdiction de publier avant l'annonce officielle du lauréat", 'embargo@?'],
  ["A ne publier qu'après la cérémonie de clôture", 'embargo@?'],
  ["Sous réserve de l'annonce officielle du palmarès, à ne pas mettre en ligne avant", 'embargo@?'],
  ['Ne pas utiliser avant le passage du président à 20h', 'embargo@?'],
  ["Sous embargo jusqu'à la publication des résultats", 'embargo@?'],
  ["Ne rien publier tant que le verdict n'est pas rendu", 'embargo@?'],
];
