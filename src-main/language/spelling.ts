/** Finds words that no dictionary knows (T22), and says how it has a name's words; names themselves are not looked at. */
import type { KnownAs, UnknownWord } from '../domain/language-tools.ts';
import { tokens } from '../domain/text/tokens.ts';
import type { Dictionary } from './dictionaries.ts';
import type { SpellingManner } from './spelling-manners.ts';
import { isAccent, isLikely, isPlausible } from './typing-slip.ts';

export interface Speller {
  unknownWords(text: string): readonly UnknownWord[];
  knownAs(word: string): KnownAs | null;
  suggestions(word: string): readonly string[];
}

const SHORTEST = 3;
/** Shortest noun with a capital that is told from a name by a slip that cannot be one. */
const SHORTEST_NOUN = 7;
const MOST_KNOWN = 20_000;

/** Every word one typing slip away: a letter too few, too many, wrong, or two exchanged. */
function slips(word: string, letters: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '') found.add(before + after.slice(1));
    if (after.length > 1) found.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    for (const letter of letters) {
      if (after !== '') found.add(before + letter + after.slice(1));
      found.add(before + letter + after);
    }
  }
  found.delete(word);
  return found;
}

const GERMAN_DETERMINER =
  '(?:d(?:er|ie|as|es|em|en)|(?:k|m|s|d)?ein(?:e[rsmn]?)?|ihre?[rsmn]?|unsere?[rsmn]?|im|am|zum|zur|vom|beim|ins|ans|viele[rn]?|alle[rn]?|diese[rsmn]?|jede[rsmn]?)';
/** After an article, with or without an adjective, a word with a capital is a noun in German; a surname hardly ever follows one. */
const BEFORE_NOUN = new RegExp(`(?:^|[\\s(„])${GERMAN_DETERMINER}\\s(?:\\p{L}{3,}(?:e|en|er|em|es)\\s)?$`, 'iu');

/**
 * A speller over one dictionary.
 * @param words the desk's own list; case does not count.
 */
export function makeSpeller(dictionary: Dictionary, manner: SpellingManner, words: Iterable<string> = []): Speller {
  const own = new Set([...words].map((word) => word.toLowerCase()));
  const verdicts = new Map<string, boolean>();
  const repairs = new Map<string, string | null>();

  const inLists = (word: string) => own.has(word) || manner.words.has(word) || dictionary.correct(word);
  const isKnown = (word: string): boolean => {
    const before = verdicts.get(word);
    if (before !== undefined) return before;
    const plain = word.normalize('NFC').replace(/’/g, "'");
    const known = inLists(plain) || manner.isDerived(plain, inLists);
    if (verdicts.size >= MOST_KNOWN) verdicts.clear();
    verdicts.set(word, known);
    return known;
  };
  const nearTo = (word: string) =>
    [...slips(word, manner.letters)].filter(
      (slip) =>
        slip.length >= SHORTEST &&
        isPlausible(word, slip, manner) &&
        (inLists(slip) || ((manner.repairsDerived || isLikely(word, slip)) && manner.isDerived(slip, inLists))),
    );
  /** Where the language builds words at will, several are near: Hunspell weighs them. */
  const best = (word: string, near: readonly string[]): string | null =>
    near.length < 2
      ? (near[0] ?? null)
      : (dictionary
          .suggest(word)
          .slice(0, 3)
          .find((one) => near.includes(one)) ?? null);
  const repairOf = (word: string): string | null => {
    const before = repairs.get(word);
    if (before !== undefined) return before;
    const former = manner.formerly(word, inLists);
    if (former !== null) {
      repairs.set(word, former);
      return former;
    }
    const near = nearTo(word);
    const accents = near.filter((slip) => isAccent(word, slip));
    const likely = near.filter((slip) => isLikely(word, slip));
    const one = [near, accents, likely].find((list) => list.length === 1)?.[0];
    const only = one ?? (manner.weighsRepairs ? best(word, likely) : null);
    repairs.set(word, only);
    return only;
  };
  const unknownPart = (text: string, offset: number): readonly UnknownWord[] => {
    const word = text.replace(/['’]s?$/i, '').replace(/’/g, "'");
    const worth = word.length >= SHORTEST && /^\p{Ll}[\p{Ll}\p{M}']*$/u.test(word);
    if (!worth || isKnown(word)) return [];
    return [{ start: offset, end: offset + word.length, text: word, suggestion: repairOf(word) }];
  };
  /** A German noun: only where it has the place of a noun and is one slip away from exactly one word that is often mistyped. */
  const unknownNoun = (text: string, start: number, end: number): readonly UnknownWord[] => {
    const word = text.slice(start, end);
    if (word.length < SHORTEST_NOUN || !/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word) || isKnown(word)) return [];
    if (!BEFORE_NOUN.test(text.slice(Math.max(0, start - 50), start))) return [];
    const likely = nearTo(word).filter((slip) => /^\p{Lu}/u.test(slip) && isLikely(word, slip));
    const suggestion = best(word, likely);
    return suggestion === null ? [] : [{ start, end, text: word, suggestion }];
  };

  return {
    unknownWords: (text) =>
      tokens(text).flatMap((token): readonly UnknownWord[] => {
        if (/[@/\\#]/.test(text.charAt(token.start - 1)) || /[@/\\]/.test(text.charAt(token.end))) return [];
        // `żurek`, `smørrebrød`: a letter that the language has not says that the word is another language's.
        if (manner.foreign.test(token.text)) return [];
        if (manner.capitalNouns && /^\p{Lu}/u.test(token.text)) return unknownNoun(text, token.start, token.end);
        // Names, abbreviations, addresses and numbers are not words of the language.
        if (!/^\p{Ll}/u.test(token.text) || /[.\d]|\p{Lu}/u.test(token.text) || isKnown(token.text)) return [];
        let offset = token.start;
        return token.text.split(/([-\u2010\u2011])/u).flatMap((piece) => {
          const found = unknownPart(piece, offset);
          offset += piece.length;
          return found;
        });
      }),
    knownAs: (word) => {
      const plain = word.normalize('NFC').replace(/’/g, "'");
      if (dictionary.correct(plain.toLowerCase())) return 'word';
      if (!dictionary.correct(plain)) return null;
      return manner.capitalNouns ? 'word' : 'name';
    },
    suggestions: (word) => dictionary.suggest(word),
  };
}
