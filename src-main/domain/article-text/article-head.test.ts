/** Headline and standfirst, the mail round a text, and what is no article. */
import { describe, expect, it } from 'vitest';
import { DeskError } from '../failure.ts';
import { parseArticleText } from './parse-article-text.ts';
import { PLAIN } from './testing/regatta.ts';

describe('headline and standfirst', () => {
  const text = (top: string) =>
    `date 2024-08-12\n${top}\n\nThe first paragraph of the body.\n\nRowers pass. AP/Jane Doe`;
  it.each([
    [
      'Ashby rows again. Boats came to the U.S. river on Aug. 12. Rain fell.',
      'Ashby rows again.',
      'Boats came to the U.S. river on Aug. 12. Rain fell.',
    ],
    ['Mr. Roe rows again! Boats of every size came.', 'Mr. Roe rows again!', 'Boats of every size came.'],
    [
      'Ashby rows again for the first time in three years as rain stops for the final race Thousands lined the banks of the river.',
      'Ashby rows again for the first time in three years as rain stops for the final race',
      'Thousands lined the banks of the river.',
    ],
    [
      'Ashby rows again   Boats of every size came to the river',
      'Ashby rows again',
      'Boats of every size came to the river',
    ],
    [
      'Ashby rows again | Boats of every size came to the river',
      'Ashby rows again',
      'Boats of every size came to the river',
    ],
    ['Rain? What rain? On they row', 'Rain? What rain? On they row', 'The first paragraph of the body.'],
    ['It is over. Ashby wins.\nBoats of every size came', 'It is over. Ashby wins.', 'Boats of every size came'],
  ])('%s', (top, headline, standfirst) => {
    expect(parseArticleText(text(top))).toMatchObject({ headline, standfirst });
  });

  it.each([
    ['a slug', 'ashby-regatta-0812'],
    ['a part of the paper', 'SPORT'],
    ['an embargo', 'EMBARGOED UNTIL 13 AUGUST 2024'],
  ])('is below %s', (_what, above) => {
    const read = parseArticleText(
      `${above}\n\n12 August 2024\n\nAshby rows again for the cup\n\nBoats of every size came.\n\nThe first paragraph of the body.\n\nRowers pass. AP/Jane Doe`,
    );
    expect([read.headline, read.date]).toEqual(['Ashby rows again for the cup', '2024-08-12']);
  });

  it.each([
    ['at the end', '', '\n\n12 August 2024'],
    ['in the dateline', 'ASHBY, England, Aug 12, 2024 (Reuters) - ', ''],
    ['in the dateline of another language', 'Aschberg, 12. August 2024 (dpa) – ', ''],
  ])('has the date %s where nothing else says it', (_where, before, behind) => {
    const read = parseArticleText(
      `Ashby rows again for the cup\n\nBoats of every size came.\n\n${before}The first paragraph of the body.\n\nRowers pass. AP/Jane Doe${behind}`,
    );
    expect(read.date).toBe('2024-08-12');
    expect(read.pictures).toHaveLength(1);
  });

  it('leaves the lead-in in the body', () => {
    const parsed = parseArticleText('Ashby rows\n\nHere are the best pictures:\n\nRowers pass. AP/Jane Doe');
    expect(parsed).toMatchObject({ headline: 'Ashby rows', standfirst: null, body: ['Here are the best pictures:'] });
  });
});

describe('a mail round the text', () => {
  const STORY = PLAIN.replace(/^.*\n\n/u, '');
  it.each([
    [
      'Portuguese',
      'De: Ana\nPara: Mesa\nEnviada em: 12 de agosto de 2024\nAssunto: Remo\n\nOlá Rui,\n\n',
      '\n\nObrigada,\nAna',
    ],
    [
      'Dutch',
      'Van: Els\nAan: Redactie\nVerzonden: 12 augustus 2024\nOnderwerp: Roeien\n\nBeste Jan,\n\n',
      '\n\nMet vriendelijke groet,\nEls',
    ],
  ])('is taken off in %s', (_language, before, behind) => {
    expect(parseArticleText(before + STORY + behind)).toEqual(parseArticleText(PLAIN));
  });
});

describe('what is no article', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\u00a0\n\ufeff'],
    ['binary', `\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR`],
    ['undecodable', '\ufffd\ufffdabc\ufffd'.repeat(50)],
    ['too long', 'a boat '.repeat(1_500_000)],
    ['Rich Text', String.raw`{\rtf1\ansi date 2024-08-12\par Ashby rows\par}`],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
  ])('%s', (_title, text) => {
    try {
      parseArticleText(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DeskError);
      expect((error as DeskError).failure.kind).toBe('unreadable');
    }
  });

  it('reads a long text in proportion', () => {
    const text = `${PLAIN}\n\n${'Rowers pass the lock in Ashby on Monday. AP/Jane Doe\n\n'.repeat(4_000)}`;
    expect(parseArticleText(text).pictures).toHaveLength(4_003);
  });

  it.each([
    ['a last line in quotation marks, with a comma', `${PLAIN}\n\n"A boat, at sea"`],
    [
      'what a page sets behind credits, again and again',
      `${PLAIN}\n\nA boat. AP/Jane Doe ${'opens new tab '.repeat(7_000)}x`,
    ],
    ['a long rule inside a paragraph', `${PLAIN}\n\nA boat ${'_ '.repeat(50_000)}x`],
    ['spaces before a line break', `${PLAIN}\n\nA boat${' '.repeat(100_000)}x<br>`],
    ['figures without end in a list of credits', `${PLAIN}\n\nPhoto credits: 1 ${'11,'.repeat(33_000)} x`],
  ])('comes to its end with %s', (_title, text) => {
    expect(parseArticleText(text).pictures.length).toBeGreaterThanOrEqual(3);
  });
});
