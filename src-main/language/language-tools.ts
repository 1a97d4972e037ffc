/** Grammar and spelling for the checks, made from a dictionary that the composition root points to; English only for now. */
import { readFile } from 'node:fs/promises';
import type { LanguageTools } from '../domain/language-tools.ts';
import { agreementFaults } from './agreement.ts';
import { type DictionaryContent, makeSpeller } from './spelling.ts';

/**
 * Files of a Hunspell dictionary. The package dictionary-en reads its own by import.meta.url, which a CommonJS bundle does
 * not have; so the composition root gives the paths of its `index.aff` and `index.dic`, wherever it ships them.
 */
export interface DictionaryFiles {
  readonly aff: string;
  readonly dic: string;
}

const MOST_TEXTS = 2000;

/** Answers are kept by text: while an editor types, all captions but one are as before. */
function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    if (answers.size >= MOST_TEXTS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** Tools over a dictionary that is already read. `words` is the desk's own word list; a longer list means new tools. */
export function makeLanguageTools(dictionary: DictionaryContent, words: Iterable<string> = []): LanguageTools {
  const speller = makeSpeller(dictionary, words);
  return {
    language: 'en',
    agreementFaults: remembered(agreementFaults),
    unknownWords: remembered(speller.unknownWords),
    suggestions: speller.suggestions,
  };
}

/** Reads the dictionary and makes the tools: about half a second, once, so never while a window waits for it. */
export async function loadLanguageTools(files: DictionaryFiles, words: Iterable<string> = []): Promise<LanguageTools> {
  const [aff, dic] = await Promise.all([readFile(files.aff), readFile(files.dic)]);
  return makeLanguageTools({ aff, dic }, words);
}
