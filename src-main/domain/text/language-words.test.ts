/** Latin texts whose language their small words tell, and those that leave it open. */
import { expect, test } from 'vitest';
import { latinLanguage, writtenIn } from './language-words.ts';

test.each([
  ['Nine clubs met on the river for the first regatta of the year.', 'en'],
  ['Neun Vereine trafen sich am Fluss zur ersten Regatta des Jahres.', 'de'],
  ['Neuf clubs se sont retrouvés sur le fleuve pour la première régate de l’année.', 'fr'],
  ['Nueve clubes se reunieron en el río para la primera regata del año.', 'es'],
  ['Nove club si sono ritrovati sul fiume per la prima regata dell’anno.', 'it'],
  ['Nove clubes reuniram-se no rio para a primeira regata do ano, e não choveu.', 'pt'],
  ['Negen clubs kwamen bij elkaar op de rivier voor het eerste evenement van het jaar.', 'nl'],
  ['Nio klubbar möttes på floden för att ro och det var årets första tävling.', 'sv'],
  ['Dziewięć klubów spotkało się nad rzeką i nie padało, bo był to początek sezonu.', 'pl'],
  // Names and short words alone.
  ['Ashby, Leipzig, Torino', null],
  ['A', null],
  ['', null],
  // Half and half.
  ['Nine clubs met on the river of the year. Neun Vereine trafen sich am Fluss und der Regen zur Regatta.', null],
  ['ON AIR, DIE HARD, LA LA LAND, OS 10', null],
])('%s', (text, language) => {
  expect(latinLanguage(text)).toBe(language);
});

test('a caption in another language than its article has its own', () => {
  expect(writtenIn('Neun Vereine trafen sich am Fluss zur ersten Regatta des Jahres.', 'de-CH')).toBe('de-CH');
  expect(writtenIn('Nine clubs met on the river for the regatta.', 'de-CH')).toBe('en');
  expect(writtenIn('Ashby', 'de')).toBe('de');
  expect(writtenIn('Nine clubs met on the river for the regatta.', '')).toBe('');
});
