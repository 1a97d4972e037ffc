/** What the checks ask of grammar and spelling; answered by an adapter, because both need libraries and dictionaries. */

/** A range of the text that was asked about. */
export interface LanguageFault {
  readonly start: number;
  readonly end: number;
  /** One sentence for the editor. */
  readonly message: string;
  /** Replacement for the range where there is only one. */
  readonly suggestion: string | null;
}

/** A word that the dictionary does not know. */
export interface UnknownWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The one known word that is a typing slip away; null where there is none or a choice. */
  readonly suggestion: string | null;
}

/** How a dictionary has a word: as a word that may be in small letters, or only with a capital. */
export type KnownAs = 'word' | 'name';

export interface LanguageTools {
  /** BCP 47 language that the tools are for, for example `en`; other languages are not checked. */
  readonly language: string;
  /** Number and article that disagree with their noun or verb; nothing where the tagger is unsure. */
  agreementFaults(text: string): readonly LanguageFault[];
  /** Lower-case words unknown to the dictionary and to the desk's own list. */
  unknownWords(text: string): readonly UnknownWord[];
  /** How the dictionary has the word; null where it has not, or where no answer has come yet. */
  knownAs(word: string): KnownAs | null;
  /** The desk's own words, in lower case. */
  readonly deskWords: ReadonlySet<string>;
  /** Likely spellings, best first; slow, so only for a word that an editor asks about. */
  suggestions(word: string): readonly string[];
}

/** For a language without dictionary: silent, but for what the desk itself knows. */
export function onlyDeskWords(words: ReadonlySet<string>): LanguageTools {
  return {
    language: '',
    deskWords: words,
    agreementFaults: () => [],
    unknownWords: () => [],
    knownAs: () => null,
    suggestions: () => [],
  };
}

/** The tools for a desk that knows these words besides the dictionary's; `words` is in lower case. */
export function knowing(tools: LanguageTools, words: ReadonlySet<string>): LanguageTools {
  if (words.size === 0) return tools;
  const isOwn = ({ text }: UnknownWord): boolean => words.has(text.toLowerCase());
  return {
    ...tools,
    deskWords: words,
    unknownWords: (text) => {
      const found = tools.unknownWords(text);
      return found.some(isOwn) ? found.filter((word) => !isOwn(word)) : found;
    },
  };
}
