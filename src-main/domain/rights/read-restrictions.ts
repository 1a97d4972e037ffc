/** Reads restriction phrases wherever agencies write them, every one with its words and range; judging them is the R rules' work. */
import type { Picture } from '../article.ts';
import type { NewsMetadata } from '../metadata.ts';
import type { Photo } from '../photo.ts';
import { consume, type Notice, noticeOf, unreadText } from './notice.ts';
import { readClauses } from './read-clauses.ts';
import { commandsIn } from './read-commands.ts';
import { readMandatoryCredits } from './read-credit-demand.ts';
import { readDoubts, readIdentity, readLimitsForAPerson } from './read-doubts.ts';
import { readEmbargoes, readWeakEmbargoes } from './read-embargoes.ts';
import { readExpiries, readWeakExpiries } from './read-expiries.ts';
import { readKills } from './read-kills.ts';
import { readSimple, readTerritories, readUnknownOut, readUnknownPlace } from './read-uses.ts';
import { readWindows } from './read-windows.ts';
import { FILE_RIGHTS_FIELDS, type Restriction, type RightsField } from './restriction.ts';

/** Capital words that are no restriction in themselves. */
const PLAIN_CAPITALS = /\b(?:COPYRIGHT|ALL RIGHTS RESERVED|HANDOUT PHOTO|FILE PHOTO|EDS|NOTE)\b/;

function readCapitals(notice: Notice): readonly Restriction[] {
  if (notice.field !== 'instructions') return [];
  const text = unreadText(notice);
  const capitals = /(?<!\p{L})\p{Lu}[\p{Lu}'’-]+(?:,?[ \t]+\p{Lu}[\p{Lu}'’-]*){2,}(?!\p{Ll})/gu;
  return [...text.matchAll(capitals)].flatMap((match): Restriction[] => {
    const words = match[0];
    if (PLAIN_CAPITALS.test(words) && words.split(/\s+/).length <= 4) return [];
    return [
      { field: notice.field, start: match.index, end: match.index + words.length, words, kind: 'unread', like: null },
    ];
  });
}

/** In this order: what one reader has read, the next does not see (a mandatory credit may end in a territory's name). */
const READERS: readonly ((notice: Notice, found: readonly Restriction[]) => readonly Restriction[])[] = [
  readTerritories,
  readIdentity,
  readWindows,
  readEmbargoes,
  readExpiries,
  readWeakEmbargoes,
  readWeakExpiries,
  readMandatoryCredits,
  readSimple,
  readUnknownPlace,
  readUnknownOut,
  readKills,
  readClauses,
  readDoubts,
  readLimitsForAPerson,
  readCapitals,
];

/** Restrictions are short; a field longer than this is something else, and is read only so far. */
const LONGEST = 8_000;

/** Every restriction in one text, in reading order; `reference` (Date Created) supplies the year that the words leave out. */
export function readNotice(whole: string, field: RightsField, reference?: string): readonly Restriction[] {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  if (text.trim() === '') return [];
  const key = `${field}\n${text}`;
  const before = timeless.get(key);
  if (before !== undefined) return before;
  const notice = noticeOf(text, field, reference);
  const found = [...readBy(READERS, notice, [])];
  // A sentence of command among news is read as in Instructions; what only a person could weigh is no news in a caption.
  for (const command of commandsIn(notice))
    found.push(...readBy(READERS, command, found).filter((one) => one.kind !== 'unread' || one.like !== null));
  const isCredit = ({ kind }: Restriction): number => (kind === 'mandatoryCredit' ? 0 : 1);
  found.sort((one, other) => one.start - other.start || isCredit(one) - isCredit(other));
  if (notice.isTimeless && text.length <= KEPT_LENGTH) keep(key, found);
  return found;
}

/** All frames of a card share their keywords, credit line, instructions and often the caption: read once, not eight hundred times. */
const timeless = new Map<string, readonly Restriction[]>();
const KEPT = 2_000;
const KEPT_LENGTH = 1_000;

function keep(key: string, found: readonly Restriction[]): void {
  if (timeless.size >= KEPT) timeless.delete(timeless.keys().next().value ?? '');
  timeless.set(key, found);
}

function readBy(readers: typeof READERS, notice: Notice, before: readonly Restriction[]): readonly Restriction[] {
  const found: Restriction[] = [];
  for (const reader of readers) {
    for (const one of reader(notice, [...before, ...found])) {
      found.push({ ...one, words: notice.text.slice(one.start, one.end) });
      // One byline title (HONS) says two things.
      if (notice.field !== 'creatorJobTitle') consumeRange(notice, one.start, one.end);
    }
  }
  return found;
}

function consumeRange(notice: Notice, start: number, end: number): void {
  notice.tokens.forEach((token, at) => {
    if (token.start < end && token.end > start) consume(notice, at, at + 1);
  });
}

/** Equal for two readings of one restriction, in whichever field it is written. */
function meaningOf(one: Restriction): string {
  switch (one.kind) {
    case 'embargo':
    case 'expiry':
      return `${one.kind} ${one.until?.at ?? one.words}`;
    case 'out':
      return `out ${one.only} ${[...one.territories].sort().join()}`;
    case 'kill':
      return one.kind;
    default:
      return `${one.kind} ${one.field} ${one.start}`;
  }
}

/** Said once: what a further field repeats is left out, and "embargoed" alone where another phrase names the moment. */
export function withoutRepeats(all: readonly Restriction[]): readonly Restriction[] {
  const hasMoment = all.some((one) => one.kind === 'embargo' && one.bare !== true);
  const said = new Set<string>();
  return all.filter((one) => {
    if (one.kind === 'embargo' && one.bare === true && hasMoment) return false;
    const meaning = meaningOf(one);
    if (said.has(meaning)) return false;
    said.add(meaning);
    return true;
  });
}

const known = new WeakMap<NewsMetadata, readonly Restriction[]>();

/** Every restriction in the file's fields, in field order and reading order; read once for each metadata object. */
export function readRestrictions(metadata: NewsMetadata): readonly Restriction[] {
  const before = known.get(metadata);
  if (before !== undefined) return before;
  const all = FILE_RIGHTS_FIELDS.flatMap((field) => {
    const value = metadata[field];
    const texts = typeof value === 'string' ? [value] : (value ?? []);
    return texts.flatMap((text) => readNotice(text, field, metadata.dateCreated));
  });
  const once = withoutRepeats(all);
  known.set(metadata, once);
  return once;
}

/** The article's own words about a picture that may contain restrictions. */
export const PICTURE_RIGHTS_FIELDS = [
  'restrictions',
  'caption',
  'credit',
  'altText',
] as const satisfies readonly (RightsField & keyof Picture)[];

/** What the article's own words about a picture restrict, by field; `taken` supplies the year that they leave out. */
export function readOwnRestrictions(picture: Picture, taken?: string): readonly Restriction[] {
  return PICTURE_RIGHTS_FIELDS.flatMap((field) => readNotice(picture[field] ?? '', field, taken));
}

const knownPictures = new WeakMap<
  Picture,
  { readonly photo: Photo | undefined; readonly all: readonly Restriction[] }
>();

/** What a picture may not be used for: by its file, then by the article's own words about it, each once. */
export function readPictureRestrictions(picture: Picture, photo: Photo | undefined): readonly Restriction[] {
  const before = knownPictures.get(picture);
  if (before !== undefined && before.photo === photo) return before.all;
  const metadata = photo?.metadata;
  const taken = metadata?.dateCreated ?? photo?.capturedAt ?? undefined;
  const ofFile = metadata === undefined ? [] : readRestrictions(metadata);
  const all = withoutRepeats([...ofFile, ...readOwnRestrictions(picture, taken)]);
  knownPictures.set(picture, { photo, all });
  return all;
}
