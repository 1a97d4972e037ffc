/** Where the words of a search stand in a text, by the same rules as full text finds them: beginnings of words, accents aside. */
import { UNSPACED } from './unspaced.ts';

export interface SearchHit {
  readonly start: number;
  readonly end: number;
}

interface Word extends SearchHit {
  readonly folded: string;
}

const WORD = new RegExp(`${UNSPACED.source}|[\\p{L}\\p{N}\\p{M}\\p{Co}]+`, 'gu');
const ALL_UNSPACED = new RegExp(UNSPACED.source, 'gu');

/** In order, not overlapping; whole words, because a part of one is hard to see. */
export function searchHits(text: string, search: string): readonly SearchHit[] {
  const terms = termsOf(search);
  if (terms.length === 0) return [];
  const words = wordsOf(text);
  const hits = terms.flatMap((term) => words.flatMap((_, at) => hitAt(words, at, term)));
  const ordered = hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((hit, at) => at === 0 || hit.start >= Math.max(...ordered.slice(0, at).map(({ end }) => end)));
}

interface Term {
  readonly words: readonly string[];
  /** Not quoted: its last word may be the beginning of one. */
  readonly isBeginning: boolean;
}

function termsOf(search: string): readonly Term[] {
  return [...search.normalize('NFC').matchAll(/"([^"]*)"?|[^\s"]+/g)].flatMap((found): Term[] => {
    const words = wordsOf(found[1] ?? found[0]).map(({ folded }) => folded);
    return words.length === 0 ? [] : [{ words, isBeginning: found[1] === undefined }];
  });
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap((match): Word[] => {
    const start = match.index;
    // A run of letters may hold characters that are words of their own.
    const single = match[0].length > 1 && ALL_UNSPACED.test(match[0]);
    ALL_UNSPACED.lastIndex = 0;
    if (!single) return [{ start, end: start + match[0].length, folded: folded(match[0]) }];
    return [...match[0]].map((letter, at) => ({
      start: start + at,
      end: start + at + letter.length,
      folded: folded(letter),
    }));
  });
}

function hitAt(words: readonly Word[], at: number, { words: wanted, isBeginning }: Term): readonly SearchHit[] {
  const fits = wanted.every((word, index) => {
    const own = words[at + index]?.folded;
    if (own === undefined) return false;
    return isBeginning && index === wanted.length - 1 ? own.startsWith(word) : own === word;
  });
  return fits ? [{ start: words[at]!.start, end: words[at + wanted.length - 1]!.end }] : [];
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
