/** What could be meant by the word before the caret: names, places and credits that begin as it does. */
import { fold } from '../text/fold.ts';
import { VARIABLES } from './variables.ts';
import { ENTRY_SOURCES, type VocabularyEntry } from './vocabulary.ts';

export interface CompletionOption {
  readonly text: string;
  /** What it is and where it comes from, for display: `name, this gallery`. */
  readonly note: string;
  /** Offset from which the text is put in place of what was typed. */
  readonly start: number;
  /** What is typed stops inside a word of it: nobody has finished there, so that Tab may take it unasked. */
  readonly inWord: boolean;
}

export interface CompletionQuestion {
  readonly text: string;
  readonly caret: number;
  readonly field: 'caption' | 'credit' | 'altText';
  /** The editor asked for it by key; else it opens only after some letters of a word with a capital. */
  readonly asked: boolean;
  /** Asked only where something may be offered: most letters typed belong to no name. */
  readonly vocabulary: () => readonly VocabularyEntry[];
}

export const MOST_OPTIONS = 8;
const FEWEST_LETTERS = 3;
/** Words before the caret that may belong to one name. */
const MOST_WORDS = 4;
const FROM: Readonly<Record<VocabularyEntry['source'], string>> = {
  gallery: 'this gallery',
  lists: 'the desk’s list',
  files: 'its photographs',
  desk: 'this desk',
  agencies: 'the desk’s list',
  iptc: 'IPTC',
};

/** Options, best first; empty where nothing begins like this, or the caret is inside a word. */
export function completionsAt(question: CompletionQuestion): readonly CompletionOption[] {
  const { text, caret } = question;
  if (/[\p{L}\p{N}]/u.test(text.charAt(caret))) return [];
  return variableOptions(text, caret) ?? entryOptions(question);
}

/** After `{`, the variables; null where no brace is open. */
function variableOptions(text: string, caret: number): readonly CompletionOption[] | null {
  const open = /\{([\p{L}\d _-]{0,40})$/u.exec(text.slice(Math.max(0, caret - 42), caret));
  if (open === null) return null;
  const prefix = (open[1] ?? '').toLowerCase().replace(/[\s_-]/g, '');
  const start = caret - open[0].length;
  return VARIABLES.filter(({ name }) => name.startsWith(prefix))
    .slice(0, MOST_OPTIONS)
    .map(({ name, meaning }) => ({ text: `{${name}}`, note: meaning, start, inWord: true }));
}

function entryOptions(question: CompletionQuestion): readonly CompletionOption[] {
  const { text, caret, field, asked, vocabulary } = question;
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret);
  const word = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(line)?.[0] ?? '';
  if (!asked && (word.length < FEWEST_LETTERS || !/^\p{Lu}/u.test(word))) return [];
  const starts = field === 'credit' ? [caret - line.length, caret - word.length] : startsOf(line, caret, word);
  const found: { readonly option: CompletionOption; readonly rank: number }[] = [];
  for (const entry of vocabulary()) {
    if (!fits(entry, field, asked)) continue;
    const match = bestMatch(entry.text, text, caret, starts);
    if (match === null) continue;
    const rank =
      (field === 'credit' && entry.kind !== 'credit' && entry.kind !== 'agency' ? 1e6 : 0) +
      (match.whole ? 0 : 1e5) +
      ENTRY_SOURCES.indexOf(entry.source) * 1e4 -
      Math.min(entry.count, 9_000);
    found.push({
      option: {
        text: entry.text,
        note: `${entry.kind}, ${FROM[entry.source]}`,
        start: match.start,
        inWord: match.inWord,
      },
      rank,
    });
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.option.text < b.option.text ? -1 : 1))
    .slice(0, MOST_OPTIONS)
    .map(({ option }) => option);
}

/** Credits and agencies belong into a credit, terms of a list into a text, and those only by key: most of them are plain words. */
function fits({ kind }: VocabularyEntry, field: CompletionQuestion['field'], asked: boolean): boolean {
  if (kind === 'term') return asked && field !== 'credit';
  return field === 'credit' || (kind !== 'credit' && kind !== 'agency');
}

/** Where a name before the caret may begin: up to four words back, the longest first. */
function startsOf(line: string, caret: number, word: string): readonly number[] {
  const starts = [caret - word.length];
  let rest = line.slice(0, line.length - word.length);
  while (starts.length < MOST_WORDS) {
    const before = /[\p{L}\p{M}\p{N}'’.-]+ $/u.exec(rest);
    if (before === null) break;
    rest = rest.slice(0, before.index);
    starts.unshift(caret - line.length + before.index);
  }
  return starts;
}

/**
 * How an entry goes on from what is typed: from its own beginning (`Anna B` to `Anna Berg`), or, of the last word alone, from
 * one of its later words (`Ber` to `Anna Berg`).
 */
function bestMatch(
  entry: string,
  text: string,
  caret: number,
  starts: readonly number[],
): { readonly start: number; readonly whole: boolean; readonly inWord: boolean } | null {
  const folded = fold(entry);
  for (const start of starts) {
    const typed = text.slice(start, caret);
    if (typed === entry) return null;
    const begun = fold(typed);
    if (folded.startsWith(begun) && !(begun === '' && typed !== ''))
      return { start, whole: true, inWord: /[\p{L}\p{N}]/u.test(folded.charAt(begun.length)) };
  }
  const last = starts.at(-1) ?? caret;
  const word = fold(text.slice(last, caret));
  if (word.length < 2) return null;
  const part = folded.split(/[\s/]+/).find((one, at) => at > 0 && one.startsWith(word));
  return part === undefined ? null : { start: last, whole: false, inWord: part.length > word.length };
}
