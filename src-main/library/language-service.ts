/** Grammar and spelling for the library: a thread that starts when somebody first asks, and the desk's own words over its answers. */
import type { CheckInput } from '../domain/checks/check.ts';
import { CHECKS } from '../domain/checks/index.ts';
import { visibleInput } from '../domain/checks/visible-input.ts';
import { type LanguageReplies, languageAnswers, type UnansweredTexts } from '../domain/language-answers.ts';
import { knowing, type LanguageTools } from '../domain/language-tools.ts';
import type { LanguageThread } from '../language/language-thread.ts';
import type { Emit } from './transport.ts';

export interface LanguageService {
  /** Answers in the order of the texts; null where the dictionary cannot be read, which is said once. */
  examine(texts: UnansweredTexts): Promise<LanguageReplies | null>;
  /** Tools that have an answer to everything the checks ask about this article; null where there is no dictionary. */
  toolsFor(input: CheckInput): Promise<LanguageTools | null>;
  close(): Promise<void>;
}

/** The rules that ask about language. */
const ASKING = CHECKS.filter(({ id }) => id === 'T21' || id === 'T22');

export function languageService(thread: LanguageThread, words: () => readonly string[], emit: Emit): LanguageService {
  let isTold = false;
  const tell = (error: unknown): void => {
    if (isTold) return;
    isTold = true;
    const message = `Expected the English dictionary of the program, found: ${error instanceof Error ? error.message : String(error)}`;
    const wayOut = 'Grammar and spelling are not checked until Picture Desk is installed whole.';
    emit('notice', { tone: 'warn', message, wayOut });
  };
  const ask = async (texts: UnansweredTexts): Promise<LanguageReplies | null> => {
    try {
      return await thread.examine(texts);
    } catch (error) {
      tell(error);
      return null;
    }
  };
  return {
    async examine(texts) {
      const replies = await ask(texts);
      if (replies === null) return null;
      const own = new Set(words());
      const spelling = replies.spelling.map((found) => found.filter(({ text }) => !own.has(text.toLowerCase())));
      return { ...replies, spelling };
    },
    async toolsFor(input) {
      const answers = languageAnswers('en');
      // Run for what they ask, not for what they find.
      const seen = visibleInput(input);
      for (const check of ASKING) check.check({ ...seen, language: answers.tools });
      const asked = answers.takeUnanswered();
      const replies = await ask(asked);
      if (replies === null) return null;
      answers.keep(asked, replies);
      return knowing(answers.tools, new Set(words()));
    },
    close: () => thread.close(),
  };
}
