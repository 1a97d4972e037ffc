/** Embargoes that only a person can lift: an event, or no moment, in German. */
import type { Sample } from './restriction-sample.ts';

export const EMBARGO_EVENTS_GERMAN: readonly Sample[] = [
  ['SPERRFRIST BIS ZUM ENDE DER VERANSTALTUNG', 'embargo@?'],
  ['Bitte Sperrfrist beachten!', 'embargo@?'],
  ['Bis zur Urteilsverkündung zurückhalten', 'embargo@?'],
  ['Sperrfrist für alle Medien: Redebeginn (3. Dezember 2036, ca. 10.30 Uhr)', 'embargo@?'],
  ['Abdruck nicht vor Erscheinen der Samstagsausgabe', 'embargo@?'],
  ['Online erst ab 22 Uhr', 'embargo@?'],
  ['Veröffentlichung erst nach Ende der Pressekonferenz am 3.12.2036, 11 Uhr', 'embargo@?'],
  ['Gesperrt bis zur Preisverleihung am Samstagabend', 'embargo@?'],
  ['Sperrfrist: Sonntag, 7. Dezember, Beginn des Gottesdienstes (10 Uhr)', 'embargo@?'],
  ['Das Foto darf erst nach der Preisverleihung veröffentlicht werden', 'embargo@?'],
  ['Freigegeben zur Veröffentlichung ab Erscheinen der Printausgabe am 11.12.2036', 'embargo@?'],
  ['Bitte die Sperrfrist beachten: Verleihung am Abend, Freigabe erst nach Bekanntgabe der Preisträger', 'embargo@?'],
  ['Die Bilder sind bis zur Urteilsverkündung gesperrt', 'embargo@?'],
  ['Sperrfrist bis Redebeginn, ca. 11.15 Uhr', 'embargo@?'],
  ['Das Foto darf erst nach Ende der Pressekonferenz verwendet werden', 'embargo@?'],
  ['Vor Beginn der Premiere am Freitagabend keine Veröffentlichung!', 'embargo@?'],
  ['Gesperrt bis zum Ende des Gottesdienstes', 'embargo@?'],
  ['Vorabbild; Verwendung erst nach Ausstrahlung der Sendung', 'embargo@?'],
  ['Bitte bis zur offiziellen Bekanntgabe vertraulich behandeln', 'embargo@?'],
  ['Nicht verwenden, solange die Angehörigen nicht informiert sind', 'embargo@?'],
];
