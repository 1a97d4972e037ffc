/** Finds words that no dictionary knows (T22); American and British spellings are both right, names are not looked at. */
import nspell from 'nspell';
import type { UnknownWord } from '../domain/language-tools.ts';
import { tokens } from '../domain/text/tokens.ts';
import { americanForms } from './british-forms.ts';
import { NEWSROOM_WORDS } from './newsroom-words.ts';

/** Hunspell files as text or bytes. */
export interface DictionaryContent {
  readonly aff: string | Uint8Array;
  readonly dic: string | Uint8Array;
}

export interface Speller {
  unknownWords(text: string): readonly UnknownWord[];
  suggestions(word: string): readonly string[];
}

/** Prefixes that are written together with any word; the short ones only with a hyphen (`untill` is no `un-till`). */
const PREFIX =
  /^(?:(?:re|un|non|pro|pre|co|out|off|mid|self|ex|sub|trans|bio|eco|anti|post)-|(?:well|anti|post|over|under|semi|multi|mini|micro|mega|super|ultra|inter|cross|counter|para|cyber|tele|photo|video|motor|aero|hydro)-?)(?=\p{L}{4,}$)/u;
/** Mistakes that look like a prefix and a word. */
const NO_COMPOUND = new Set(['supercede', 'interupt', 'underate']);
/** Second halves of words that writers join at will: `touchline`, `floodlit`, `festivalgoers`. */
const COMPOUND_END =
  /(?:sides?|lines?|lit|lights?|houses?|boats?|m[ae]n|wom[ae]n|balls?|times?|tops?|fronts?|waters?|banks?|goers?|wide|proof|keepers?|makers?|holders?|winners?|fighters?|workers?|riders?|drivers?|players?|owners?|lovers?|spotters?|walkers?|watchers?|style|size|term|like|less|wear|ware|wood|land|lands|shops?|grounds?|rooms?|yards?|ways?|paths?|roads?|works?|days?|nights?|weeks?|long|days?)$/;
const NO_PLURAL = /(?:man|men|child|children|people|mation|equipment|furniture|luggage|advice|evidence|s)s$/;
/** Letters that English words, also those it borrowed, do not have. */
const FOREIGN_LETTER = /[^\x00-\x7fàâäáçéèêëíîïñóôöûüæœ’‘‐‑\p{M}]/u;
const SHORTEST = 3;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST_KNOWN = 20_000;

/** Every word one slip of the hand away: a letter too few, too many, wrong, or two exchanged. */
function slips(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '') found.add(before + after.slice(1));
    if (after.length > 1) found.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    for (const letter of LETTERS) {
      if (after !== '') found.add(before + letter + after.slice(1));
      found.add(before + letter + after);
    }
  }
  found.delete(word);
  return found;
}

function isLikely(word: string, slip: string): boolean {
  const sorted = (text: string) => [...text].sort().join('');
  const single = (text: string) => text.replace(/(.)\1/g, '$1');
  return sorted(word) === sorted(slip) || single(word) === single(slip);
}

/**
 * A speller over one dictionary.
 * @param words the desk's own list; case does not count.
 */
export function makeSpeller(dictionary: DictionaryContent, words: Iterable<string> = []): Speller {
  const speller = nspell(dictionary);
  const own = new Set([...words].map((word) => word.toLowerCase()));
  const verdicts = new Map<string, boolean>();
  const repairs = new Map<string, string | null>();

  const inLists = (word: string) => own.has(word) || NEWSROOM_WORDS.has(word) || speller.correct(word);
  // A plural of a longer known word; the few that have none are among the commonest mistakes.
  const isPlural = (word: string) =>
    word.length > 7 && word.endsWith('s') && !NO_PLURAL.test(word) && inLists(word.slice(0, -1));
  const isWhole = (word: string) =>
    isPlural(word) ||
    inLists(word) ||
    americanForms(word).some((form) => inLists(form) || americanForms(form).some(inLists));
  const isKnown = (word: string): boolean => {
    const before = verdicts.get(word);
    if (before !== undefined) return before;
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
    const stem = NO_COMPOUND.has(word) ? word : word.replace(PREFIX, '');
    const known =
      isWhole(word) || (plain !== word && isWhole(plain)) || (stem !== word && isWhole(stem)) || isCompound(word);
    if (verdicts.size >= MOST_KNOWN) verdicts.clear();
    verdicts.set(word, known);
    return known;
  };
  const isCompound = (word: string): boolean => {
    const end = COMPOUND_END.exec(word);
    return end !== null && end.index >= 3 && inLists(word.slice(0, end.index));
  };
  const repairOf = (word: string): string | null => {
    const before = repairs.get(word);
    if (before !== undefined) return before;
    const near = [...slips(word)].filter((slip) => slip.length >= SHORTEST && inLists(slip));
    // Two letters exchanged, one doubled or one not doubled are what hands do most.
    const likely = near.filter((slip) => isLikely(word, slip));
    const repair = near.length === 1 ? near[0] : likely.length === 1 ? likely[0] : undefined;
    repairs.set(word, repair ?? null);
    return repair ?? null;
  };
  const unknownPart = (text: string, offset: number): readonly UnknownWord[] => {
    const word = text.replace(/['’]s?$/i, '').replace(/’/g, "'");
    const worth = word.length >= SHORTEST && /^\p{Ll}[\p{Ll}\p{M}']*$/u.test(word);
    if (!worth || isKnown(word)) return [];
    return [{ start: offset, end: offset + word.length, text: word, suggestion: repairOf(word) }];
  };

  return {
    unknownWords: (text) =>
      tokens(text).flatMap((token): readonly UnknownWord[] => {
        // Names, abbreviations, addresses and numbers are not words of the language.
        if (!/^\p{Ll}/u.test(token.text) || /[.\d]|\p{Lu}/u.test(token.text) || isKnown(token.text)) return [];
        // `żurek`, `smørrebrød`: a letter that no English word has says that the word is another language's.
        if (FOREIGN_LETTER.test(token.text)) return [];
        if (/[@/\\#]/.test(text.charAt(token.start - 1)) || /[@/\\]/.test(text.charAt(token.end))) return [];
        let offset = token.start;
        return token.text.split(/([-\u2010\u2011])/u).flatMap((piece) => {
          const found = unknownPart(piece, offset);
          offset += piece.length;
          return found;
        });
      }),
    suggestions: (word) => speller.suggest(word),
  };
}
