/** Characters that nobody sees change no finding of any rule, and each finding is at its words all the same. */
import { describe, expect, it } from 'vitest';
import type { Picture } from '../article.ts';
import type { Finding } from '../finding.ts';
import { printedArticle } from '../printed-article.ts';
import { applyFix } from './apply-fix.ts';
import type { CheckInput } from './check.ts';
import { runChecks } from './index.ts';
import { example } from './testing/example.ts';

const HIDDEN = ['\u200b', '\u00ad', '\u200e', '\u2060', '\ufeff', '\u202c'];

/** One of them behind every third letter. */
function sprinkled(text: string): string {
  return [...text].map((letter, at) => (at % 3 === 2 ? letter + (HIDDEN[at % HIDDEN.length] ?? '') : letter)).join('');
}

function hidden(input: CheckInput): CheckInput {
  const pictures = input.article.pictures.map(
    (picture): Picture => ({ ...picture, caption: sprinkled(picture.caption), credit: sprinkled(picture.credit) }),
  );
  return { ...input, article: { ...input.article, headline: sprinkled(input.article.headline), pictures } };
}

const said = ({ rule, severity, picture, field, message, suggestion }: Finding) => ({
  rule,
  severity,
  picture,
  field,
  message,
  suggestion,
});

const TEXTS: readonly (readonly string[])[] = [
  ['Rowers pass the lock in Ashby. AP/Jane Doe', 'Rowers rest. Jo Bloggs/Depo Foto', 'Rowers wait. | Handout'],
  [
    'Clouds gather over the the lock in Ashby on Monday, August 13, 2024. | AP / Jane Doe',
    'Rowers  rest | AP/Jane Doe.',
  ],
  [
    'Rowers pass on Sunday, 12 August 2024. | AP',
    'Bruno Alvez waves. | AP/Jane Doe',
    'Bruno Alves waves. Bruno Alves rests. | AP/Jane Do',
  ],
]; // prettier-ignore

describe('what nobody sees', () => {
  it.each(TEXTS.map((pictures) => [pictures.join(' / '), pictures] as const))(
    'changes no finding: %s',
    (_title, pictures) => {
      const { input } = example('hidden', { pictures });
      const plain = runChecks(input).map(said);
      const found = runChecks(hidden(input)).filter(
        ({ rule, message }) => rule !== 'T17' || !/nobody sees|direction/.test(message),
      );
      expect(plain.length).toBeGreaterThan(0);
      expect(found.map(said)).toEqual(plain);
    },
  );

  it('is not in the way of a fix', () => {
    const { input } = example('hidden', { pictures: ['Clouds gather over the the lock in Ashby. | AP/Jane Doe'] });
    const sick = hidden(input);
    const finding = runChecks(sick).find(({ message }) => message.includes('one word twice'));
    expect(finding).toBeDefined();
    const fixed = printedArticle(applyFix(sick.article, finding as Finding));
    expect(fixed.pictures[0]?.caption).toBe('Clouds gather over the lock in Ashby.');
  });

  it('is itself a finding of T17, with its fix', () => {
    const { input } = example('hidden', { pictures: ['Rowers\u200b rest in Ashby. | AP/Jane Doe'] });
    expect(runChecks(input).find(({ rule }) => rule === 'T17')).toMatchObject({ start: 6, end: 7, suggestion: '' });
  });
});
