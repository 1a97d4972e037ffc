/** Grammar and spelling for the checks, made from a dictionary that the composition root points to. */
import type { LanguageTools } from '../domain/language-tools.ts';
import { agreementFaults } from './agreement.ts';
import { agreementFaultsAbroad } from './agreement-abroad.ts';
import { type Dictionary, openDictionary, type SpeltLanguage } from './dictionaries.ts';
import { makeSpeller } from './spelling.ts';
import { SPELLING_MANNERS } from './spelling-manners.ts';

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

/** Tools over a dictionary that is already open. `words` is the desk's own word list; a longer list means new tools. */
export function makeLanguageTools(
  dictionary: Dictionary,
  language: SpeltLanguage = 'en',
  words: Iterable<string> = [],
): LanguageTools {
  const deskWords = new Set([...words].map((word) => word.toLowerCase()));
  const speller = makeSpeller(dictionary, SPELLING_MANNERS[language], deskWords);
  return {
    language,
    deskWords,
    agreementFaults: remembered(language === 'en' ? agreementFaults : agreementFaultsAbroad(language)),
    unknownWords: remembered(speller.unknownWords),
    knownAs: remembered(speller.knownAs),
    suggestions: speller.suggestions,
  };
}

/**
 * Opens the dictionary and makes the tools.
 * @param packages the folder of the program's packages. Throws where it lacks the dictionary.
 */
export async function loadLanguageTools(
  packages: string,
  language: SpeltLanguage = 'en',
  words: Iterable<string> = [],
): Promise<LanguageTools> {
  return makeLanguageTools(await openDictionary(packages, language), language, words);
}
