/** Grammar and spelling where the tools live in another process: answers that have come are given, texts that lack one are noted. */
import type { KnownAs, LanguageFault, LanguageTools, UnknownWord } from './language-tools.ts';

/** Texts that were asked about and have no answer yet. */
export interface UnansweredTexts {
  readonly agreement: readonly string[];
  readonly spelling: readonly string[];
  /** Single words of names. */
  readonly words: readonly string[];
}

/** Answers in the order of the texts asked. */
export interface LanguageReplies {
  readonly agreement: readonly (readonly LanguageFault[])[];
  readonly spelling: readonly (readonly UnknownWord[])[];
  readonly words: readonly (KnownAs | null)[];
}

export interface LanguageAnswers {
  /** Silent about texts that have no answer yet. */
  readonly tools: LanguageTools;
  /** What has been asked for in vain since the last call of this; empty lists where nothing. */
  takeUnanswered(): UnansweredTexts;
  keep(asked: UnansweredTexts, replies: LanguageReplies): void;
}

const MOST_ANSWERS = 4000;

class Answers<T> {
  readonly #known = new Map<string, readonly T[]>();
  readonly #unanswered = new Set<string>();

  readonly ask = (text: string): readonly T[] => {
    const answer = this.#known.get(text);
    if (answer !== undefined) return answer;
    if (text.trim() !== '') this.#unanswered.add(text);
    return [];
  };

  take(): readonly string[] {
    const texts = [...this.#unanswered];
    this.#unanswered.clear();
    return texts;
  }

  keep(texts: readonly string[], answers: readonly (readonly T[])[]): void {
    if (this.#known.size + texts.length > MOST_ANSWERS) this.#known.clear();
    texts.forEach((text, at) => {
      this.#known.set(text, answers[at] ?? []);
    });
  }
}

/** @param language BCP 47 language that the far tools are for. */
export function languageAnswers(language: string): LanguageAnswers {
  const agreement = new Answers<LanguageFault>();
  const spelling = new Answers<UnknownWord>();
  const words = new Answers<KnownAs>();
  return {
    tools: {
      language,
      agreementFaults: agreement.ask,
      unknownWords: spelling.ask,
      knownAs: (word) => words.ask(word)[0] ?? null,
      deskWords: new Set(),
      suggestions: () => [],
    },
    takeUnanswered: () => ({ agreement: agreement.take(), spelling: spelling.take(), words: words.take() }),
    keep: (asked, replies) => {
      agreement.keep(asked.agreement, replies.agreement);
      spelling.keep(asked.spelling, replies.spelling);
      words.keep(
        asked.words,
        replies.words.map((as) => (as === null ? [] : [as])),
      );
    },
  };
}
