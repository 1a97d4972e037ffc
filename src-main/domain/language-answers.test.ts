/** Answers of far language tools: silent until they come, asked once, and the desk's own words on top. */
import { expect, test } from 'vitest';
import { languageAnswers } from './language-answers.ts';
import { knowing } from './language-tools.ts';

const word = { start: 0, end: 6, text: 'regata', suggestion: 'regatta' };

test('notes what it could not answer, once, and answers it when the reply has come', () => {
  const answers = languageAnswers('en');
  expect(answers.tools.unknownWords('regata')).toEqual([]);
  expect(answers.tools.unknownWords('regata')).toEqual([]);
  expect(answers.tools.unknownWords('  ')).toEqual([]);
  const asked = answers.takeUnanswered();
  expect(answers.tools.knownAs('Ashby')).toBeNull();
  expect(asked).toEqual({ agreement: [], spelling: ['regata'], words: [] });
  answers.keep(asked, { agreement: [], spelling: [[word]], words: [] });
  expect(answers.tools.unknownWords('regata')).toEqual([word]);
  const names = answers.takeUnanswered();
  expect(names).toEqual({ agreement: [], spelling: [], words: ['Ashby'] });
  answers.keep(names, { agreement: [], spelling: [], words: ['name'] });
  expect(answers.tools.knownAs('Ashby')).toBe('name');
  expect(answers.takeUnanswered()).toEqual({ agreement: [], spelling: [], words: [] });
});

test('a word of the desk is no unknown word, whatever its case', () => {
  const answers = languageAnswers('en');
  answers.keep({ agreement: [], spelling: ['regata'], words: [] }, { agreement: [], spelling: [[word]], words: [] });
  expect(knowing(answers.tools, new Set(['regata'])).unknownWords('regata')).toEqual([]);
  expect(knowing(answers.tools, new Set(['other'])).unknownWords('regata')).toEqual([word]);
});
