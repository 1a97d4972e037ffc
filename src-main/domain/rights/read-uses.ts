/** Reads how and where a photograph may be used: territories, sales, archive, editorial use, cropping, internet. */
import { words } from './moment-words.ts';
import { isRead, type Notice, placeOf, readTable, tableOf, unreadText } from './notice.ts';
import type { PhraseMatch } from './notice-phrase.ts';
import { type PlacedName, placesAt } from './notice-places.ts';
import { endsClause, isNotice, isShouted, isWhole, startsClause } from './notice-standing.ts';
import {
  EDITORIAL_ONLY,
  NO_ARCHIVE,
  NO_CROPPING,
  NO_DIGITAL,
  NO_SALES,
  ONLY,
  ONLY_HEADINGS,
  OUT,
  OUT_HEADINGS,
} from './notice-tables-use.ts';
import { isBoundary } from './notice-tokens.ts';
import type { Restriction } from './restriction.ts';
import { isEverywhere, isTerritoryName } from './territory.ts';

const TERRITORIES = [
  [tableOf(ONLY), true],
  [tableOf(OUT), false],
] as const;

/** "Territory: Benelux excluded": what is behind the list says it. */
const SAYS_WHICH =
  /^(?:out|only|uniquement|solo|nur|exclu|esclus|ausge|gesperrt|blocked|restricted|interdit|vietat|prohib)/;

const HEADINGS = [
  [tableOf(ONLY_HEADINGS), true],
  [tableOf(OUT_HEADINGS), false],
] as const;

const SIMPLE = [
  ['noSales', tableOf(NO_SALES)],
  ['noArchive', tableOf(NO_ARCHIVE)],
  ['editorialUseOnly', tableOf(EDITORIAL_ONLY)],
  ['noCropping', tableOf(NO_CROPPING)],
  ['noDigital', tableOf(NO_DIGITAL)],
] as const;

const JOINED = words('y ni o e et and or und oder');

export function readSimple(notice: Notice): readonly Restriction[] {
  return SIMPLE.flatMap(([kind, table]) =>
    readTable(notice, table, 'latest', ({ from, to }) => {
      if (!isNotice(notice, from, to, false)) return null;
      // "No sales tax" goes on; "NO LICENSING RESTRICTION" takes nothing away.
      if (notice.kind !== 'rights' && !endsClause(notice, to) && !isShouted(notice, from, to)) return null;
      // "prohibida la venta y el archivo": what a conjunction adds belongs to what was read before it.
      if (JOINED.has(notice.tokens[from]?.fold ?? '') && !isRead(notice, from - 1)) return null;
      if (to === from + 1 && kind === 'noArchive' && !isListed(notice, from)) return null;
      if (/^restrictions?$/.test(notice.tokens[to]?.fold ?? '')) return null;
      return { restriction: { ...placeOf(notice, from, to), kind }, to };
    }),
  );
}

/** "Not for resale, archive or re-transmission": in a list behind what was read before it. */
function isListed(notice: Notice, at: number): boolean {
  const isLast = isBoundary(notice.tokens, at + 1) || JOINED.has(notice.tokens[at + 1]?.fold ?? '');
  return notice.kind === 'rights' && isLast && notice.tokens[at - 1]?.fold === ',' && isRead(notice, at - 2);
}

/** "OUT: UK, IRL", "Territory: Germany": a heading and its list, which goes on to the end of the line. */
function readHeadings(notice: Notice): readonly Restriction[] {
  if (notice.kind !== 'rights') return [];
  return HEADINGS.flatMap(([table, only]) =>
    readTable(notice, table, 'latest', ({ from, to: colon }) => {
      if (!startsClause(notice, from) || notice.tokens[colon]?.fold !== ':') return null;
      const list = placesAt(notice.tokens, colon + 1);
      if (list === null || SAYS_WHICH.test(notice.tokens[list.end]?.fold ?? '')) return null;
      const territories = namesOf(notice, list.value as readonly PlacedName[]);
      const to = list.end;
      if (only && territories.some(isEverywhere)) return { restriction: null, to };
      return { restriction: { ...placeOf(notice, from, to), kind: 'out' as const, territories, only }, to };
    }),
  );
}

function namesOf({ text }: Notice, places: readonly PlacedName[]): readonly string[] {
  return places.map(({ start, end }) => text.slice(start, end).toUpperCase().replace(/\s+/g, ' '));
}

/** `PUBLICATIONxINxGERxSUIxAUTxONLY`, `PUBLICATIONxNOTxINxUK`: as one agency writes them, in whichever field. */
const CROSSED = /(?<!\p{L})PUBLICATIONx(NOTx)?INx((?:\p{Lu}{2,3}x?)+?)(?:x?ONLY)?(?![\p{L}])/gu;

function readCrossed(notice: Notice): readonly Restriction[] {
  return [...notice.text.matchAll(CROSSED)].map((match) => {
    const at = { field: notice.field, start: match.index, end: match.index + match[0].length, words: match[0] };
    const territories = (match[2] ?? '').split('x').filter((name) => name !== '');
    return { ...at, kind: 'out', territories, only: match[1] === undefined };
  });
}

export function readTerritories(notice: Notice): readonly Restriction[] {
  return [...readCrossed(notice), ...readHeadings(notice), ...readLists(notice)];
}

function readLists(notice: Notice): readonly Restriction[] {
  return TERRITORIES.flatMap(([table, only]) =>
    readTable(notice, table, 'latest', (match) => {
      const { from, to, parts } = match;
      const last = notice.tokens[to - 1]?.fold;
      if (last === 'out' && notice.tokens[to]?.fold === 'of') return null;
      // "NO SALES UK OUT" says two things.
      if (last !== 'out' && /^(?:out|only)$/.test(notice.tokens[to]?.fold ?? '')) return null;
      // "Australia embargo" applies to that land; with a moment behind it, to all.
      if (last === 'embargo' && !(notice.kind === 'rights' && endsClause(notice, to))) return null;
      if (!standsApart(notice, match)) return null;
      const territories = namesOf(notice, (parts.places ?? parts.folk) as readonly PlacedName[]);
      return { restriction: { ...placeOf(notice, from, to), kind: 'out' as const, territories, only }, to };
    }),
  );
}

/** "Germany out" is a restriction in a rights field; in a caption only `GERMANY OUT` is, and not "GERMANY OUT OF THE CUP". */
function standsApart(notice: Notice, { from, to }: PhraseMatch): boolean {
  if (notice.kind === 'rights' || notice.kind === 'credit') return true;
  const isCaps = notice.tokens.slice(from, to).every(({ kind, caps }) => kind !== 'word' || caps);
  if (!isCaps || !endsClause(notice, to)) return false;
  return notice.hasSmall || startsClause(notice, from) || isWhole(notice, from, to);
}

/** Upper-case words that may be before "OUT" without naming a place or a medium. */
const NOT_A_TERRITORY =
  /^(?:CUT|FADE|BLACK|SOLD|WATCH|COMING|CARRIED|CALL|HAND|DROP|TIME|WORK|ALL|INTERNET|ONLINE|WEB|DIGITAL)$/;

/** `MAGS OUT`, `Tabloids and Bavaria OUT`: names with capitals that no list knows. */
export function readUnknownOut(notice: Notice): readonly Restriction[] {
  if (notice.kind !== 'rights') return [];
  const text = unreadText(notice);
  const found: Restriction[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}.])(\p{Lu}[\p{L}.]*(?:(?:\s*[,/&+-]\s*|\s+)(?:\p{Lu}[\p{L}.]*|&|and|or)){0,16}?)\s+OUT\b(?!\s+(?:OF|of)\b)/gu,
  )) {
    const names = match[1] ?? '';
    const skipped = creditBefore(names);
    const listed = names
      .slice(skipped)
      .split(/\s*(?:[,/&+]|\bAND\b|\bOR\b)\s*/i)
      .map((name) => name.trim().toUpperCase())
      .filter((name) => name !== '');
    if (NOT_A_TERRITORY.test(listed.at(-1)?.split(' ').at(-1) ?? '')) continue;
    const words = match[0].slice(skipped);
    const end = match.index + match[0].length;
    const at = { field: notice.field, start: end - words.length, end, words };
    found.push({ ...at, kind: 'out', territories: listed, only: false });
  }
  return found;
}

/** `Jane Doe/Ashby Foto, MAGS OUT`: so many characters of a credit in small letters are before the list. */
function creditBefore(names: string): number {
  const credit = /^(\p{Lu}\p{Ll}+(?:\s+\p{Lu}[\p{L}.]*)+)\s*\/([^,/]+),\s*(?=\p{L})/u.exec(names);
  if (credit === null) return 0;
  const isPlaces = [credit[1], credit[2]].some((name) => isTerritoryName(name ?? ''));
  return isPlaces ? 0 : credit[0].length;
}

/** `No use in Bavaria`: a place that no list knows, with a capital. */
export function readUnknownPlace(notice: Notice): readonly Restriction[] {
  if (notice.kind !== 'rights') return [];
  const pattern =
    /\b(?:no\s+use|not\s+for\s+(?:use|publication|distribution|release)|do\s+not\s+use|no\s+(?:publication|distribution))\s+(?:in|within)\s+(?:the\s+)?(\p{Lu}[^;.\n\r\u0000]{1,60})/giu;
  return [...unreadText(notice).matchAll(pattern)].flatMap((match): Restriction[] => {
    if (!/^\p{Lu}/u.test(match[1] ?? '')) return [];
    const names = (match[1] ?? '').replace(/\s+(?:until|before|after|without|unless|except)\b.*$/i, '');
    const words = match[0].replace(/[\s.,;:!–—-]+$/, '');
    const at = { field: notice.field, start: match.index, end: match.index + words.length, words };
    const territories = names.split(/\s*(?:[,/&+]|\band\b|\bor\b)\s*/i).map((name) => name.trim().toUpperCase());
    return [{ ...at, kind: 'out', territories: territories.filter((name) => name !== ''), only: false }];
  });
}
