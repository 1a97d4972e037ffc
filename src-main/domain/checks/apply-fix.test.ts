/** The fixes of findings: each removes its finding, in every place it names, and touches nothing else. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { applyFix, applyFixes, hasFix } from './apply-fix.ts';
import { checkOf, runChecks } from './index.ts';
import { exampleInput } from './testing/example.ts';
import { checksWithExamples } from './testing/examples.ts';

const finding = (changes: Partial<Finding>): Finding => ({
  rule: 'X1',
  severity: 'warn',
  picture: 1,
  field: 'caption',
  start: 0,
  end: 0,
  message: 'x',
  suggestion: null,
  also: [],
  ...changes,
});

describe('applyFix', () => {
  const { article } = exampleInput({
    headline: 'State de France',
    body: 'The State de France.',
    pictures: ['At the State de France, State de France | AP/Jane Doe', 'Rowers | AP/John Roe'],
  });

  it('changes every place it names, whatever their order', () => {
    const fixed = applyFix(
      article,
      finding({
        start: 7,
        end: 12,
        suggestion: 'Stade',
        also: [
          { picture: 1, field: 'caption', start: 24, end: 29 },
          { picture: null, field: 'headline', start: 0, end: 5 },
          { picture: null, field: 'body', start: 4, end: 9 },
          { picture: 2, field: 'credit', start: 3, end: 11, suggestion: 'Jon Roe' },
        ],
      }),
    );
    expect(fixed.headline).toBe('Stade de France');
    expect(fixed.body).toBe('The Stade de France.');
    expect(fixed.pictures.map((picture) => `${picture.caption} | ${picture.credit}`)).toEqual([
      'At the Stade de France, Stade de France | AP/Jane Doe',
      'Rowers | AP/Jon Roe',
    ]);
    expect(fixed.pictures.map((picture) => picture.signOff)).toEqual([null, null]);
  });

  it('leaves the article as it is where there is nothing to do', () => {
    expect(applyFix(article, finding({}))).toBe(article);
    expect(applyFix(article, finding({ field: 'creator', suggestion: 'x' }))).toBe(article);
    expect(applyFix(article, finding({ start: 500, end: 510, suggestion: 'x' }))).toBe(article);
    expect(hasFix(article, finding({ start: 0, end: 2, suggestion: 'At' }))).toBe(false);
  });

  it('moves several restrictions of one picture in one step, each whole and each once, and leaves its sentences', () => {
    const input = exampleInput({
      pictures: [
        {
          caption: 'EMBARGOED TO 0001 MONDAY DECEMBER 1 2036. Rowers pass the lock (NO SALES).',
          credit: 'EPA/JOHN ROE  UK OUT',
          altText: 'Four rowers in a boat. UK OUT',
        },
        { caption: 'Rowers rest. NO SALES, NO ARCHIVE', credit: 'EPA/JOHN ROE', altText: 'Four rowers' },
      ],
    });
    const moved = applyFixes(
      input.article,
      runChecks(input).filter(({ rule }) => rule === 'R12'),
    );
    expect(
      moved.pictures.map(({ caption, credit, altText, restrictions }) => [caption, credit, altText, restrictions]),
    ).toEqual([
      [
        'Rowers pass the lock.',
        'EPA/JOHN ROE',
        'Four rowers in a boat.',
        'EMBARGOED TO 0001 MONDAY DECEMBER 1 2036; NO SALES; UK OUT',
      ],
      ['Rowers rest.', 'EPA/JOHN ROE', 'Four rowers', 'NO SALES; NO ARCHIVE'],
    ]);
    // Read from there as they were read before, and found nowhere else.
    const after = runChecks({ ...input, article: moved }).map(({ rule, picture }) => `${rule}@${picture}`);
    expect(after).toEqual(expect.arrayContaining(['R3@1', 'R2@1', 'R1@2', 'R6@2']));
    expect(after.filter((one) => one.startsWith('R12'))).toEqual([]);
  });

  it('moves what holds the whole story out of its text, to every picture', () => {
    const input = exampleInput({
      body: 'EMBARGOED UNTIL 00:01 GMT FRIDAY 5 DECEMBER 2036\n\nNine clubs met on the river.',
      pictures: ['Rowers pass. | AP/Jo Roe', 'Rowers rest. | AP/Jo Roe'],
    });
    const before = runChecks(input);
    expect(before.filter(({ rule }) => rule === 'R3').map(({ picture, field }) => [picture, field])).toEqual([
      [null, 'body'],
    ]);
    const moved = applyFixes(
      input.article,
      before.filter(({ rule }) => rule === 'R12'),
    );
    expect(moved.body).toBe('Nine clubs met on the river.');
    const words = 'EMBARGOED UNTIL 00:01 GMT FRIDAY 5 DECEMBER 2036';
    expect(moved.pictures.map(({ restrictions }) => restrictions)).toEqual([words, words]);
    expect(runChecks({ ...input, article: moved }).map(({ rule }) => rule)).toContain('R3');
  });

  it('makes one of several choices, and none unasked', () => {
    const open = finding({
      choices: [
        { label: 'Stade', places: [{ picture: 1, field: 'caption', start: 7, end: 12, suggestion: 'Stade' }] },
        { label: 'State', places: [{ picture: null, field: 'headline', start: 0, end: 5, suggestion: 'STATE' }] },
      ],
    });
    expect(applyFix(article, open)).toBe(article);
    expect(applyFix(article, open, 0).pictures[0]?.caption).toBe('At the Stade de France, State de France');
    expect(applyFix(article, open, 1).headline).toBe('STATE de France');
    expect(applyFix(article, open, 2)).toBe(article);
  });

  it('takes 0, 0 for the whole field', () => {
    expect(applyFix(article, finding({ picture: 2, field: 'credit', suggestion: 'AP' })).pictures[1]?.credit).toBe(
      'AP',
    );
  });
});

const EXAMPLES = await checksWithExamples();

describe.each(EXAMPLES.map((one) => [one.check.id, one] as const))('the fix of %s', (id, { check, examples }) => {
  it.each(examples.bad.map((one) => [one.title, one.input] as const))('%s', (_title, input) => {
    for (const found of checkOf(id)?.check(input) ?? []) {
      (found.choices ?? []).forEach((_, choice) => {
        const after = { ...input, article: applyFix(input.article, found, choice), written: new Map() };
        expect(check.check(after).length).toBeLessThan(check.check(input).length);
      });
      if (!hasFix(input.article, found)) continue;
      const after = { ...input, article: applyFix(input.article, found), written: new Map() };
      expect(check.check(after).length).toBeLessThan(check.check(input).length);
    }
  });
});
