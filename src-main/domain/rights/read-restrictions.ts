/** Reads restriction phrases out of a file's rights fields, every one with its words and range; judging them is the R rules' work. */
import type { NewsMetadata } from '../metadata.ts';
import { embargo, expiry } from './read-moments.ts';
import { mandatoryCredit, out } from './read-names.ts';
import { editorialUseOnly, kill, noArchive, noCropping, noDigital, noSales } from './read-phrases.ts';
import { each, type Reader, type Reading } from './reading.ts';
import { type Restriction, RIGHTS_FIELDS, type RightsField } from './restriction.ts';

/** Capital words that are no restriction in themselves. */
const PLAIN_CAPITALS = /\b(?:COPYRIGHT|ALL RIGHTS RESERVED|HANDOUT PHOTO|FILE PHOTO|EDS|NOTE)\b/;

function unread(reading: Reading): readonly Restriction[] {
  if (reading.field !== 'instructions') return [];
  const capitals = /(?<!\p{L})\p{Lu}[\p{Lu}'’-]+(?:,?[ \t]+\p{Lu}[\p{Lu}'’-]*){2,}(?!\p{Ll})/gu;
  return each(reading, capitals, (_match, at) =>
    PLAIN_CAPITALS.test(at.words) && at.words.split(/\s+/).length <= 4 ? null : { ...at, kind: 'unread' },
  );
}

/** In this order: what one reader has read, the next does not see (a mandatory credit may end in a territory's name). */
const READERS: readonly Reader[] = [
  mandatoryCredit,
  embargo,
  expiry,
  noSales,
  noArchive,
  editorialUseOnly,
  noCropping,
  noDigital,
  out,
  kill,
  unread,
];

/** Stands for what has been read; no pattern matches it, and it is no word and no white space. */
const READ = '\u0000';

/** Restrictions are short; a field longer than this is something else, and is read only so far. */
const LONGEST = 8_000;

function readField(whole: string, field: RightsField, reference: string | undefined): readonly Restriction[] {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const found: Restriction[] = [];
  let left = text;
  for (const reader of READERS) {
    for (const one of reader({ text: left, field, reference })) {
      found.push({ ...one, words: text.slice(one.start, one.end) });
      // One byline title (HONS) says two things.
      if (field !== 'creatorJobTitle')
        left = left.slice(0, one.start) + READ.repeat(one.end - one.start) + left.slice(one.end);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const known = new WeakMap<NewsMetadata, readonly Restriction[]>();

/** Every restriction in the rights fields, in field order and reading order; read once for each metadata object. */
export function readRestrictions(metadata: NewsMetadata): readonly Restriction[] {
  const before = known.get(metadata);
  if (before !== undefined) return before;
  const all = RIGHTS_FIELDS.flatMap((field) => {
    const text = metadata[field];
    return text === undefined || text.trim() === '' ? [] : readField(text, field, metadata.dateCreated);
  });
  known.set(metadata, all);
  return all;
}
