/** Where the words of a search are in a text, by the same rules as full text finds them: beginnings of words in plain letters. */
import { visibleText } from './invisible.ts';
import { APOSTROPHES, plainLetters, speltOut } from './plain-letters.ts';
import { joined, searchedForms } from './search-forms.ts';
import { UNSPACED } from './unspaced.ts';

export interface SearchHit {
  readonly start: number;
  readonly end: number;
}

interface Word extends SearchHit {
  readonly folded: string;
}

/** Some apostrophes are letters to Unicode. */
const WORD = new RegExp(`${UNSPACED.source}|(?:(?!${APOSTROPHES.source})[\\p{L}\\p{N}\\p{M}\\p{Co}])+`, 'gu');
const ALL_UNSPACED = new RegExp(UNSPACED.source, 'gu');

/** In order, not overlapping; whole words, because a part of one is hard to see. */
export function searchHits(text: string, search: string): readonly SearchHit[] {
  const visible = visibleText(text, true);
  if (visible === null) return hitsIn(text, search);
  const hits = hitsIn(visible.text, search);
  return hits.map(({ start, end }) => ({ start: visible.originAt(start), end: visible.originEnd(end) }));
}

function hitsIn(text: string, search: string): readonly SearchHit[] {
  const terms = termsOf(search);
  if (terms.length === 0) return [];
  const words = wordsOf(text);
  const further = furtherWords(text, words);
  const hits = terms.flatMap((term) => [
    ...words.flatMap((_, at) => hitAt(words, at, term)),
    ...further.flatMap((word) => hitAt([word], 0, term)),
  ]);
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
    const isBeginning = found[1] === undefined;
    return searchedForms(found[1] ?? found[0], !isBeginning).flatMap((form) => {
      const words = wordsOf(form).map(({ folded }) => folded);
      return words.length === 0 ? [] : [{ words, isBeginning }];
    });
  });
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap((match): Word[] => {
    const start = match.index;
    // A run of letters may hold characters that are words of their own.
    const single = match[0].length > 1 && ALL_UNSPACED.test(match[0]);
    ALL_UNSPACED.lastIndex = 0;
    if (!single) return [{ start, end: start + match[0].length, folded: plainLetters(match[0]) }];
    return [...match[0]].map((letter, at) => ({
      start: start + at,
      end: start + at + letter.length,
      folded: plainLetters(letter),
    }));
  });
}

/** `O’Hara` as one word, `Müller` as `mueller`: the forms that `searchable` puts behind a text. */
function furtherWords(text: string, words: readonly Word[]): readonly Word[] {
  const apart = words.flatMap((word): readonly Word[] => {
    const form = speltOut(text.slice(word.start, word.end));
    return form === null ? [] : [{ ...word, folded: form }];
  });
  const together: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at] as Word;
    let last = at;
    while (words[last + 1] !== undefined && isApostrophe(text.slice(words[last]!.end, words[last + 1]!.start)))
      last += 1;
    const end = words[last]!.end;
    const form =
      last === at || !/^\p{Lu}/u.test(text.slice(first.start))
        ? null
        : joined(plainLetters(text.slice(first.start, end)));
    if (form !== null) together.push({ start: first.start, end, folded: form });
    at = last;
  }
  return [...apart, ...together];
}

function isApostrophe(gap: string): boolean {
  return plainLetters(gap) === "'";
}

function hitAt(words: readonly Word[], at: number, { words: wanted, isBeginning }: Term): readonly SearchHit[] {
  const fits = wanted.every((word, index) => {
    const own = words[at + index]?.folded;
    if (own === undefined) return false;
    return isBeginning && index === wanted.length - 1 ? own.startsWith(word) : own === word;
  });
  return fits ? [{ start: words[at]!.start, end: words[at + wanted.length - 1]!.end }] : [];
}
