/** Comparing, splitting and dating of texts. */
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, findDates, isoOf, weekdayOf } from './dates.ts';
import { damerauLevenshtein } from './distance.ts';
import { fold, norm } from './fold.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

describe('norm and fold', () => {
  it('make white space one', () => expect(norm(' a\u00a0\n b\t')).toBe('a b'));
  it('make spellings equal that sound alike', () => {
    for (const [a, b] of [
      ['Éder', 'Eder'],
      ['O’Hara', "O'HARA"],
      ['Saint-Denis', 'saint denis'],
      ['Sørensen', 'Sorensen'],
    ]) {
      expect(fold(a as string)).toBe(fold(b as string));
    }
  });
});

describe('damerauLevenshtein', () => {
  it.each([
    ['State', 'Stade', 1],
    ['Griezman', 'Griezmann', 1],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['a', 'a', 0],
  ])('%s %s', (a, b, distance) => expect(damerauLevenshtein(a, b)).toBe(distance));
  it('stops at the limit', () => expect(damerauLevenshtein('abcdefgh', 'stuvwxyz', 2)).toBe(3));
});

describe('sentences', () => {
  it.each([
    ['Fans cheer on Aug. 12, 2024 in St. Louis. The U.S. team won at 9 p.m. The end.', 3],
    ['J. K. Rowling reads. “Yes.” She left the U.S. The man stayed.', 4],
    ['Who won? We did! No. 10 is here', 3],
    ['It cost 3.50 at the stall on Mill St. near the lock', 1],
    ['   ', 0],
  ])('%s', (text, count) => {
    const found = sentences(text);
    expect(found).toHaveLength(count);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
  it('takes time in proportion to the text', () => {
    expect(sentences('A boat passes. '.repeat(20_000))).toHaveLength(20_000);
  });
});

describe('tokens', () => {
  it('keep inner hyphens and apostrophes', () => {
    expect(tokens('O’Hara of Saint-Denis, 34').map((token) => token.text)).toEqual([
      'O’Hara',
      'of',
      'Saint-Denis',
      '34',
    ]);
  });
});

describe('sentences of other languages', () => {
  it.each([
    ['de', 'Am 12. August rudern z. B. Anna Berg (v. l.) und ca. Hundert Gäste. Die Fans jubeln.', 2],
    ['de', 'Der 3. Lauf endet 2:1. Der Trainer, geb. Müller, feiert. Sie trägt die Nummer 10. Die Menge tobt.', 4],
    ['fr', 'M. Dupont et Mme. Martin saluent la foule. Le maire, J. Roux, suit.', 2],
    ['es', 'El Sr. García llega con EE. UU. al fondo. La Dra. Ruiz espera.', 2],
    ['it', 'Il sig. Rossi e il dott. Bianchi entrano. Gli altri aspettano.', 2],
  ])('%s: %s', (language, text, count) => expect(sentences(text, language)).toHaveLength(count));
});

describe('dates', () => {
  it.each([
    ['2024-08-12', '2024-08-12', null],
    ['12 August 2024', '2024-08-12', null],
    ['12. August 2024', '2024-08-12', null],
    ['2024/8/12', '2024-08-12', null],
    ['Monday, Aug. 12, 2024', '2024-08-12', 'Monday'],
    ['the 1st of September, 2024', '2024-09-01', null],
    ['Tuesday 13 August 2024', '2024-08-13', 'Tuesday'],
    ['25/12/2023', '2023-12-25', null],
    ['25.12.2023', '2023-12-25', null],
    ['Sept 9, 1999', '1999-09-09', null],
  ])('reads %s', (text, iso, weekday) => {
    const found = findDates(`Seen on ${text} in Ashby.`);
    expect(found).toHaveLength(1);
    expect(isoOf(found[0] as (typeof found)[number])).toBe(iso);
    expect(found[0]?.weekday).toBe(weekday);
  });
  it.each([
    ['de', 'Montag, 12. August 2024', '2024-08-12', 'Monday'],
    ['de', 'Montag, den 12. August 2024', '2024-08-12', 'Monday'],
    ['de', 'Montagabend, 12. August 2024', '2024-08-12', 'Monday'],
    ['de', 'Mo., 12.08.2024', '2024-08-12', 'Monday'],
    ['de', '5. März 2024', '2024-03-05', null],
    ['de', '3.4.2024', '2024-04-03', null],
    ['de', 'Sonnabend, 7. Dez. 2024', '2024-12-07', 'Saturday'],
    ['fr', 'lundi 12 août 2024', '2024-08-12', 'Monday'],
    ['fr', '1er mai 2024', '2024-05-01', null],
    ['fr', '5 mars 2024', '2024-03-05', null],
    ['fr', 'jeu. 3 oct. 2024', '2024-10-03', 'Thursday'],
    ['es', 'lunes 12 de agosto de 2024', '2024-08-12', 'Monday'],
    ['es', 'miércoles, 14 de agosto del 2024', '2024-08-14', 'Wednesday'],
    ['es', '3/4/2024', '2024-04-03', null],
    ['it', 'lunedì 12 agosto 2024', '2024-08-12', 'Monday'],
    ['it', '1° maggio 2024', '2024-05-01', null],
    ['it', 'dom. 6 ott. 2024', '2024-10-06', 'Sunday'],
  ])('reads in %s: %s', (language, text, iso, weekday) => {
    const found = findDates(`Ashby, ${text}, Ashby.`, language);
    expect(found.map((date) => [isoOf(date), date.weekday, date.ambiguous])).toEqual([[iso, weekday, false]]);
  });
  it('reads full names of other languages everywhere, their short forms and bare weekdays only at home', () => {
    expect(findDates('Le 12 août 2024', 'en').map(isoOf)).toEqual(['2024-08-12']);
    expect(findDates('Il 12 agosto', 'de').map(({ month }) => month)).toEqual([8]);
    for (const text of ['The 12 set off', 'Ex-senator Domingo', '12 Mars bars', 'Freitag sings'])
      expect(findDates(text, 'en'), text).toEqual([]);
    expect(findDates('El domingo', 'es').map(({ weekday }) => weekday)).toEqual(['Sunday']);
    expect(findDates('Am Freitagabend', 'de').map(({ weekday }) => weekday)).toEqual(['Friday']);
    expect(findDates('03/04/2024', 'en')[0]?.ambiguous).toBe(true);
  });
  it('reads parts', () => {
    expect(findDates('On Monday, in May 2024 and in 1998').map((date) => date.text)).toEqual([
      'Monday',
      'May 2024',
      '1998',
    ]);
    expect(findDates('He may 3 times march; 31 February; 12:30; 1/2; No. 2024a; sun')).toHaveLength(0);
  });
  it('reads a whole line or nothing', () => {
    expect(dateOf('12 August 2024.')).not.toBeNull();
    expect(dateOf('12 August 2024 in Ashby')).toBeNull();
  });
  it('knows the weekday', () => {
    expect(weekdayOf(2024, 8, 12)).toBe('Monday');
    expect(weekdayOf(1900, 1, 1)).toBe('Monday');
    expect(weekdayOf(2000, 2, 29)).toBe('Tuesday');
    expect(dayNumber(1970, 1, 1)).toBe(0);
  });
});
