/** Grammar and spelling for the checks of the window, asked of the library; and the desk's own words. */

import type { Finding } from '../../../src-main/domain/finding.ts';
import type { LanguageReplies, UnansweredTexts } from '../../../src-main/domain/language-answers.ts';
import { act } from '../answers/acts.ts';
import { call } from '../api.ts';
import { createStore } from '../store.ts';
import { say } from '../window/notices.ts';
import { articles } from './articles.ts';
import { ARTICLE_WORDS } from './words.ts';

/** The desk's own words in lower case. */
export const words = createStore<readonly string[]>([]);

/** What the library says of these texts; null where it has no dictionary of that language. */
export function examine(language: string, asked: UnansweredTexts): Promise<LanguageReplies | null> {
  return call('language.examine', {
    language,
    agreement: [...asked.agreement],
    spelling: [...asked.spelling],
    words: [...asked.words],
  });
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
  say(ARTICLE_WORDS.wordLearned(word));
}

export async function forgetWord(word: string): Promise<void> {
  words.set(await act('words.remove', { word }));
}

export async function startLanguage(): Promise<void> {
  words.set(await act('words.list', undefined));
}
