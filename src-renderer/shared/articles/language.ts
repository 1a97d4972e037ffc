/** Grammar and spelling for the checks of the window: asked of the library, remembered text by text; and the desk's own words. */

import type { Finding } from '../../../src-main/domain/finding.ts';
import { languageAnswers } from '../../../src-main/domain/language-answers.ts';
import { knowing, type LanguageTools } from '../../../src-main/domain/language-tools.ts';
import { act } from '../answers/acts.ts';
import { call } from '../api.ts';
import { createStore } from '../store.ts';
import { say } from '../window/notices.ts';
import { articles } from './articles.ts';

/** The desk's own words in lower case. */
export const words = createStore<readonly string[]>([]);

/** Of the article's language; another language has other answers. */
let answers = languageAnswers('');
let known: { readonly list: readonly string[]; readonly tools: LanguageTools } = { list: [], tools: answers.tools };

/** What the checks of an article in that language are given: silent about texts that the library has not answered yet. */
export function languageTools(language: string): LanguageTools {
  const list = words.get();
  const isOther = answers.tools.language !== language;
  if (isOther) answers = languageAnswers(language);
  if (isOther || known.list !== list) known = { list, tools: knowing(answers.tools, new Set(list)) };
  return known.tools;
}

/** Asks the library about the texts that the last run of the checks missed; true where answers came. */
export async function askLanguage(): Promise<boolean> {
  const asking = answers;
  const asked = asking.takeUnanswered();
  if (asked.agreement.length + asked.spelling.length + asked.words.length === 0) return false;
  const replies = await call('language.examine', {
    language: asking.tools.language,
    agreement: [...asked.agreement],
    spelling: [...asked.spelling],
    words: [...asked.words],
  });
  // A language without dictionary is not asked about again, text by text.
  asking.keep(asked, replies ?? { agreement: [], spelling: [], words: [] });
  return replies !== null;
}

/** The misspelt word that a T22 finding is about; null for other findings, or where the text has changed since. */
export function wordOf(finding: Finding): string | null {
  const { article } = articles.get();
  if (finding.rule !== 'T22' || article === null) return null;
  const holder = finding.picture === null ? article : article.pictures[finding.picture - 1];
  const text = (holder as unknown as Readonly<Record<string, unknown>> | undefined)?.[finding.field];
  const word = typeof text === 'string' ? text.slice(finding.start, finding.end) : '';
  // A range that has moved since points at another word.
  return word !== '' && word === finding.word ? word : null;
}

export async function learnWord(word: string): Promise<void> {
  words.set(await act('words.add', { word }));
  // Not said as the last step: undo is for the texts, the word list takes words back itself.
  say(`“${word}” is in the word list now.`);
}

export async function forgetWord(word: string): Promise<void> {
  words.set(await act('words.remove', { word }));
}

export async function startLanguage(): Promise<void> {
  words.set(await act('words.list', undefined));
}
