/** Reads a list of territories in a notice ("UK, France and Belgium", "en Belgique et en Suisse"), in any language that names them. */

import { words } from './moment-words.ts';
import type { PartRead } from './notice-phrase.ts';
import { isSoft, type NoticeToken, tokensOf } from './notice-tokens.ts';
import { territoryNames } from './territory.ts';
import { territoryOfFolk } from './territory-folk.ts';

const ARTICLES = words(
  'the la le les l der die den dem das el los las il lo gli i au aux en in dans dem the all of continental',
);
const INCLUDING = words('incl including inkl inklusive einschließlich compris incluido incluida compreso compresa');
const JOINS = words('and or und oder et ou y e ni o nor né');

/** Names as lists of folded words by their first word, the longest first. */
let index: ReadonlyMap<string, readonly (readonly string[])[]> | null = null;

function namesBy(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (index !== null) return index;
  const names = new Map<string, (readonly string[])[]>();
  for (const name of territoryNames()) {
    const parts = tokensOf(name)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ fold }) => fold);
    const [first] = parts;
    if (first === undefined) continue;
    const known = names.get(first);
    if (known === undefined) names.set(first, [parts]);
    else known.push(parts);
  }
  for (const list of names.values()) list.sort((a, b) => b.length - a.length);
  index = names;
  return names;
}

function soft(tokens: readonly NoticeToken[], at: number): number {
  let next = at;
  for (let token = tokens[next]; token !== undefined && isSoft(token, tokens[next + 1]); token = tokens[next])
    next += 1;
  return next;
}

/** Where a name is in the text that the tokens were cut from. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
}

/** Codes of countries that are words: in a text of capitals "NICHT FÜR DEN VERKAUF" says nothing of Denmark. */
const CODES_LIKE_WORDS = words('all den che can est por sui slo fin bel aus nor col chi fra mar bra lat us');
const BEHIND_CODE = words('out only and or und oder et ou y e ni o rights use excluded excl excepted uit allowed ok');
const BEFORE_US = words('contact call ask tell email let give send notify inform phone');

/** "LE CRÉDIT EST OBLIGATOIRE", "ELIMINAR, POR FAVOR": a word goes on behind it. */
function isOfSentence(tokens: readonly NoticeToken[], at: number): boolean {
  const fold = tokens[at]?.fold ?? '';
  if (!CODES_LIKE_WORDS.has(fold)) return false;
  if (fold === 'us') return BEFORE_US.has(tokens[at - 1]?.fold ?? '');
  const next = tokens[soft(tokens, at + 1)];
  return next?.kind === 'word' && !BEHIND_CODE.has(next.fold);
}

/** The token behind the territory named at `at`, or null. */
export function placeAt(tokens: readonly NoticeToken[], at: number): number | null {
  if (isOfSentence(tokens, at)) return null;
  for (const name of namesBy().get(tokens[at]?.fold ?? '') ?? []) {
    let next = at;
    const fits = name.every((word) => {
      next = soft(tokens, next);
      // A full stop inside a name: "St. Lucia".
      if (tokens[next]?.fold === '.' && next > at) next += 1;
      const same = tokens[next]?.kind === 'word' && tokens[next]?.fold === word;
      next += 1;
      return same;
    });
    // "us" and "it" in small letters are words.
    if (fits && !(next === at + 1 && (tokens[at]?.fold.length ?? 9) <= 3 && tokens[at]?.caps !== true)) return next;
  }
  return null;
}

/** The list that begins at that token (articles before it are passed), each as `PlacedName`; null where none does. */
export function placesAt(tokens: readonly NoticeToken[], at: number): PartRead | null {
  const names: PlacedName[] = [];
  let end = at;
  let next = at;
  for (;;) {
    while (
      ARTICLES.has(tokens[next]?.fold ?? '') ||
      (tokens[next] !== undefined && isSoft(tokens[next] as NoticeToken, tokens[next + 1]))
    ) {
      if (placeAt(tokens, next) !== null) break;
      next += 1;
    }
    const behind = placeAt(tokens, next);
    if (behind === null) break;
    names.push({ start: tokens[next]?.start ?? 0, end: tokens[behind - 1]?.end ?? 0 });
    end = behind;
    next = behind;
    // "China (incl. Hong Kong, Macau) out"
    if (tokens[next]?.fold === ')') end = next += 1;
    let joined = false;
    const opens = tokens[next]?.fold === '(' ? next + 1 : next;
    if (INCLUDING.has(tokens[opens]?.fold ?? '')) {
      joined = true;
      next = tokens[opens + 1]?.fold === '.' ? opens + 2 : opens + 1;
    }
    while (/^[,/&+]$/.test(tokens[next]?.fold ?? '') || JOINS.has(tokens[next]?.fold ?? '')) {
      joined = true;
      next += 1;
    }
    if (!joined) break;
  }
  return names.length === 0 ? null : { value: names, end };
}

/** Adjectives of nations that begin at that token ("German and Swiss"), each as `PlacedName`; null where none does. */
export function folkAt(tokens: readonly NoticeToken[], at: number): PartRead | null {
  const names: PlacedName[] = [];
  let end = at;
  let next = at;
  for (;;) {
    const token = tokens[next];
    if (token?.kind !== 'word' || (territoryOfFolk(token.fold) === null && placeAt(tokens, next) === null)) break;
    end = placeAt(tokens, next) ?? next + 1;
    names.push({ start: token.start, end: tokens[end - 1]?.end ?? token.end });
    next = end;
    if (!/^[,/&+]$/.test(tokens[next]?.fold ?? '') && !JOINS.has(tokens[next]?.fold ?? '')) break;
    next += 1;
  }
  return names.length === 0 ? null : { value: names, end };
}
