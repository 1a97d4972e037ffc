/** Grammar and spelling in the library process: the dictionary is read when somebody first asks, never while the program starts. */
import { join } from 'node:path';
import { knowing, type LanguageFault, type LanguageTools, type UnknownWord } from '../domain/language-tools.ts';
import type { Emit } from './transport.ts';

export interface ExaminedTexts {
  readonly agreement: readonly (readonly LanguageFault[])[];
  readonly spelling: readonly (readonly UnknownWord[])[];
}

export interface LanguageService {
  /** The tools with the desk's own words of this moment; null where the dictionary cannot be read, which is said once. */
  tools(): Promise<LanguageTools | null>;
  examine(texts: {
    readonly agreement: readonly string[];
    readonly spelling: readonly string[];
  }): Promise<ExaminedTexts | null>;
}

/** `dictionary` is the folder of `index.aff` and `index.dic`. */
export function languageService(dictionary: string, words: () => readonly string[], emit: Emit): LanguageService {
  let loading: Promise<LanguageTools | null> | null = null;
  const load = async (): Promise<LanguageTools | null> => {
    try {
      // Imported here, because the tagger and the speller are a megabyte of code that the start must not wait for.
      const { loadLanguageTools } = await import('../language/language-tools.ts');
      return await loadLanguageTools({ aff: join(dictionary, 'index.aff'), dic: join(dictionary, 'index.dic') });
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      const message = `Expected the English dictionary of the program, found: ${found}`;
      const wayOut = 'Grammar and spelling are not checked until Picture Desk is installed whole.';
      emit('notice', { tone: 'warn', message, wayOut });
      return null;
    }
  };
  const tools = async (): Promise<LanguageTools | null> => {
    loading ??= load();
    const loaded = await loading;
    return loaded === null ? null : knowing(loaded, new Set(words()));
  };
  return {
    tools,
    async examine({ agreement, spelling }) {
      const found = await tools();
      if (found === null) return null;
      return {
        agreement: await oneByOne(agreement, found.agreementFaults),
        spelling: await oneByOne(spelling, found.unknownWords),
      };
    },
  };
}

/** Lets other calls through between two texts: a gallery that is read for the first time takes a while. */
async function oneByOne<T>(texts: readonly string[], ask: (text: string) => T): Promise<readonly T[]> {
  const answers: T[] = [];
  for (const text of texts) {
    answers.push(ask(text));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return answers;
}
