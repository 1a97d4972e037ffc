/** Grammar and spelling for the library: a thread that starts with the first question, and the desk's own words on top of its answers. */
import type { CheckInput } from '../domain/checks/check.ts';
import { CHECKS } from '../domain/checks/index.ts';
import { visibleInput } from '../domain/checks/visible-input.ts';
import { type LanguageReplies, languageAnswers, type UnansweredTexts } from '../domain/language-answers.ts';
import { knowing, type LanguageTools, onlyDeskWords } from '../domain/language-tools.ts';
import { type SpeltLanguage, speltLanguage } from '../language/dictionaries.ts';
import type { LanguageThread } from '../language/language-thread.ts';
import type { Emit } from './transport.ts';

export interface LanguageService {
  /** Answers in the order of the texts; null where there is no dictionary of the language, or it cannot be read, which is said once. */
  examine(language: string, texts: UnansweredTexts): Promise<LanguageReplies | null>;
  /** Tools that have an answer to everything the checks ask about this article; null where there is no dictionary. */
  toolsFor(input: CheckInput): Promise<LanguageTools | null>;
  close(): Promise<void>;
}

const NAMES: Readonly<Record<SpeltLanguage, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
};

/** The rules that ask about language. */
const ASKING = CHECKS.filter(({ id }) => ['T9', 'T10', 'T11', 'T21', 'T22'].includes(id));

export function languageService(thread: LanguageThread, words: () => readonly string[], emit: Emit): LanguageService {
  let isTold = false;
  const tell = (language: SpeltLanguage, error: unknown): void => {
    if (isTold) return;
    isTold = true;
    const message = `The ${NAMES[language]} dictionary cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    const wayOut = 'Install Picture Desk again. Until then spelling is not checked.';
    emit('notice', { tone: 'warn', message, wayOut });
  };
  const ask = async (tag: string, texts: UnansweredTexts): Promise<LanguageReplies | null> => {
    const language = speltLanguage(tag);
    if (language === null) return null;
    try {
      return await thread.examine(language, texts);
    } catch (error) {
      tell(language, error);
      return null;
    }
  };
  return {
    async examine(language, texts) {
      const replies = await ask(language, texts);
      if (replies === null) return null;
      const own = new Set(words());
      const spelling = replies.spelling.map((found) => found.filter(({ text }) => !own.has(text.toLowerCase())));
      return { ...replies, spelling };
    },
    async toolsFor(input) {
      const { language } = input.article;
      const own = new Set(words());
      if (speltLanguage(language) === null) return onlyDeskWords(own);
      const answers = languageAnswers(language);
      // Run for what they ask, not for what they find.
      const seen = visibleInput(input);
      for (const check of ASKING) check.check({ ...seen, language: answers.tools });
      const asked = answers.takeUnanswered();
      const replies = await ask(language, asked);
      if (replies === null) return null;
      answers.keep(asked, replies);
      return knowing(answers.tools, own);
    },
    close: () => thread.close(),
  };
}
