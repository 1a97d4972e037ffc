/** What the desk and the languages know of words and names. */
import type { KnownAs } from '../language-tools.ts';
import type { SlipsOf } from './text-care.ts';

/** What is known about words next to the gallery's own texts. */
export interface NameKnowledge {
  /** The desk's own words, in lower case. */
  readonly deskWords: ReadonlySet<string>;
  /** How the dictionary of the article's language has the word; null where it has not, or has not been asked yet. */
  knownAs(word: string): KnownAs | null;
  /** Primary tag of the article's language; empty where nobody has told. */
  readonly language: string;
  /** False where no dictionary is of that language: then a capital may be that of a sentence, and nothing tells. */
  readonly hasDictionary: boolean;
  /** True where a file of the gallery has the name among its keywords, letter for letter. */
  inKeywords(name: string): boolean;
  /** How many slips a text has, by `textOf`; absent where nobody has counted. */
  readonly slipsOf?: SlipsOf;
}

export const NOTHING_KNOWN: NameKnowledge = {
  deskWords: new Set(),
  knownAs: () => null,
  language: '',
  hasDictionary: false,
  inKeywords: () => false,
};

/** Words of a language that has no other spelling of them: two such are two words, however near. */
export function areWordsOfLanguage(words: readonly string[], knowledge: NameKnowledge): boolean {
  return words.every((word) => knowledge.knownAs(word) === 'word');
}
