/** One text in which restrictions are looked for: its tokens, what of them is read already, and what a phrase in it must look like to count. */
import { momentAt } from './deadline.ts';
import type { Side } from './moment-day.ts';
import { type PartReader, type Phrase, type PhraseMatch, type PhraseWord, phrase } from './notice-phrase.ts';
import { folkAt, placesAt } from './notice-places.ts';
import { spanAt } from './notice-span.ts';
import { type NoticeToken, tokensOf } from './notice-tokens.ts';
import type { Restriction, RestrictionPlace, RightsField } from './restriction.ts';

/**
 * `rights`: a field that is for restrictions, every phrase in it counts. `credit`: short words behind a name. `short`: a
 * headline, a keyword, a job id. `prose`: a caption, in which most words are news.
 */
export type NoticeKind = 'rights' | 'credit' | 'short' | 'prose';

const KINDS: Readonly<Record<RightsField, NoticeKind>> = {
  instructions: 'rights',
  usageTerms: 'rights',
  copyrightNotice: 'rights',
  creatorJobTitle: 'rights',
  restrictions: 'rights',
  headline: 'short',
  title: 'short',
  keywords: 'short',
  jobId: 'short',
  creditLine: 'credit',
  credit: 'credit',
  description: 'prose',
  caption: 'prose',
  altText: 'prose',
  standfirst: 'prose',
  body: 'prose',
};

export interface Notice {
  readonly text: string;
  readonly field: RightsField;
  readonly kind: NoticeKind;
  readonly reference: string | undefined;
  /** Nobody has asked for `reference` so far: what was read is the same for every photograph with this text. */
  readonly isTimeless: boolean;
  /** What has been read is put out of the way by `consume`. */
  readonly tokens: NoticeToken[];
  /** There are words in small letters, so that capitals say something. */
  readonly hasSmall: boolean;
  /** Of a table, the phrases whose words are in the text. */
  readonly narrowed: (table: PhraseTable) => PhraseTable;
}

export function noticeOf(text: string, field: RightsField, reference: string | undefined): Notice {
  const tokens = [...tokensOf(text)];
  const hasSmall = tokens.some(({ kind, caps }) => kind === 'word' && !caps);
  let isTimeless = true;
  return {
    text,
    field,
    kind: KINDS[field],
    get reference() {
      isTimeless = false;
      return reference;
    },
    get isTimeless() {
      return isTimeless;
    },
    tokens,
    hasSmall,
    narrowed: narrower(tokens),
  };
}

/** One part of it, read as a field for restrictions is: everything else in it is out of the way. */
export function noticeWithin(whole: Notice, from: number, to: number): Notice {
  const part: Notice = {
    text: whole.text,
    field: whole.field,
    kind: 'rights',
    get reference() {
      return whole.reference;
    },
    get isTimeless() {
      return whole.isTimeless;
    },
    tokens: [...whole.tokens],
    hasSmall: whole.hasSmall,
    narrowed: whole.narrowed,
  };
  consume(part, 0, from);
  consume(part, to, part.tokens.length);
  return part;
}

/** What is read later only takes words away, so that what is ruled out once stays ruled out. */
function narrower(tokens: readonly NoticeToken[]): Notice['narrowed'] {
  const words = new Set(tokens.flatMap(({ kind, fold }) => (kind === 'word' ? [fold] : [])));
  const all = [...words];
  const beginnings = new Map<string, boolean>();
  const has = ({ fold, prefix }: PhraseWord): boolean => {
    if (!prefix) return words.has(fold);
    const known = beginnings.get(fold) ?? all.some((word) => word.startsWith(fold));
    beginnings.set(fold, known);
    return known;
  };
  const narrowed = new Map<PhraseTable, PhraseTable>();
  return (table) => {
    const before = narrowed.get(table);
    if (before !== undefined) return before;
    const isThere = ({ needs }: Phrase): boolean => needs.every((need) => need.some(has));
    const by = new Map<string, readonly Phrase[]>();
    for (const word of all) {
      const begun = table.by.get(word)?.filter(isThere) ?? [];
      if (begun.length > 0) by.set(word, begun);
    }
    const near: PhraseTable = { by, anywhere: table.anywhere.filter(isThere) };
    narrowed.set(table, near);
    return near;
  };
}

/** Marks what has been read: no phrase matches it, and a clause ends there. */
const READ = '\u0000';

export function consume({ tokens }: Notice, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined) tokens[at] = { ...token, kind: 'mark', fold: READ, caps: false, spaced: true };
  }
}

/** True where the token is part of a phrase that was read before. */
export function isRead({ tokens }: Notice, at: number): boolean {
  return tokens[at]?.fold === READ;
}

/** The text with what has been read blanked out, for patterns that need the letters. */
export function unreadText({ text, tokens }: Notice): string {
  let left = text;
  for (const { fold, start, end } of tokens)
    if (fold === READ) left = left.slice(0, start) + READ.repeat(end - start) + left.slice(end);
  return left;
}

/** Where tokens [from, to) are in the text, and their words. */
export function placeOf({ tokens, field, text }: Notice, from: number, to: number): RestrictionPlace {
  let first = from;
  while (first < to - 1 && tokens[first] !== undefined && tokens[first]?.kind === 'mark') first += 1;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { field, start, end, words: text.slice(start, end) };
}

/** Phrases of one table, found by their first word. */
export interface PhraseTable {
  readonly by: ReadonlyMap<string, readonly Phrase[]>;
  readonly anywhere: readonly Phrase[];
}

export function tableOf(sources: readonly string[]): PhraseTable {
  const by = new Map<string, Phrase[]>();
  const anywhere: Phrase[] = [];
  for (const one of sources.map(phrase)) {
    if (one.firsts === null) anywhere.push(one);
    else
      for (const first of new Set(one.firsts)) {
        const known = by.get(first);
        if (known === undefined) by.set(first, [one]);
        else known.push(one);
      }
  }
  return { by, anywhere };
}

function isEmpty({ by, anywhere }: PhraseTable): boolean {
  return by.size === 0 && anywhere.length === 0;
}

/** The longest phrase of the table that begins at that token, or null. */
export function longest(notice: Notice, table: PhraseTable, at: number, side: Side): PhraseMatch | null {
  const { tokens } = notice;
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return null;
  const near = notice.narrowed(table);
  if (isEmpty(near)) return null;
  const moment: PartReader = (given, from) => {
    const read = momentAt(given, from, side, notice.reference);
    return read === null ? null : { value: read.until, end: read.end };
  };
  const readers = { moment, span: spanAt, places: placesAt, folk: folkAt };
  let best: PhraseMatch | null = null;
  for (const one of [...(near.by.get(token.fold) ?? []), ...near.anywhere]) {
    const match = one.match(tokens, at, readers);
    if (match !== null && match.to > at && (best === null || match.to > best.to)) best = match;
  }
  return best;
}

/** Every phrase of the table that `make` takes; it is then read. */
export function readTable(
  notice: Notice,
  table: PhraseTable,
  side: Side,
  make: (match: PhraseMatch) => { readonly restriction: Restriction | null; readonly to: number } | null,
): readonly Restriction[] {
  const found: Restriction[] = [];
  if (isEmpty(notice.narrowed(table))) return found;
  for (let at = 0; at < notice.tokens.length; at += 1) {
    const match = longest(notice, table, at, side);
    const made = match === null ? null : make(match);
    if (made === null) continue;
    if (made.restriction !== null) found.push(made.restriction);
    consume(notice, at, made.to);
    at = made.to - 1;
  }
  return found;
}
