/** Terms that bind nothing, or only tell what no rule holds the desk to, in German. */
import type { Sample } from './restriction-sample.ts';

export const CLEAN_TERMS_GERMAN: readonly Sample[] = [
  ['Honorarfrei zur Berichterstattung über die Messe vom 10. bis 12. Dezember 2036', ''],
  ['Ausstellung vom 5. Dezember 2036 bis 31. Januar 2037', ''],
  ['Belegexemplar an die Pressestelle', ''],
  ['Bildnutzung ausschließlich nach vorheriger Absprache mit dem Fotografen', ''],
  ['Sperrfrist: keine', ''],
  ['Zur sofortigen Veröffentlichung frei', ''],
  ['Um Übersendung eines Belegs nach Veröffentlichung wird gebeten', ''],
  ['Bitte vor Veröffentlichung Rücksprache mit der Pressestelle halten', ''],
  ['Honorarfrei bei Nennung des Urhebers, Belegexemplar nach Erscheinen erbeten', ''],
  ['Weitere Bilder zum Download im Pressebereich.', '', 'usageTerms'],
  ['Bild ist freigestellt, Hintergrund transparent.', '', 'usageTerms'],
  ['Das Bild steht der Presse zur freien Verfügung.', '', 'usageTerms'],
  ['Keine Einschränkungen.', '', 'usageTerms'],
  ['Fotografiert nach der Premiere am Freitag.', '', 'usageTerms'],
  ['Titelbild der Ausgabe 12/2037', '', 'usageTerms'],
  ['Aus dem Archiv der Gemeinde, digitalisiert 2019', '', 'usageTerms'],
  ['Nach Angaben der Polizei entstand das Bild am 3. Mai.', '', 'usageTerms'],
  ['Quelle: Pressestelle der Stadt, frei zur Verwendung mit Quellenangabe', '', 'usageTerms'],
  ['Foto entstand während der Generalprobe.', '', 'usageTerms'],
  ['Farben korrigiert, sonst unverändert', '', 'usageTerms'],
  ['Sperrfrist aufgehoben', ''],
  ['Abdruck honorarfrei, Belegexemplar erbeten.', '', 'usageTerms'],
  ['Kunstwerk verkauft 1998', '', 'usageTerms'],
];
