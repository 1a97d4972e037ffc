/** Compares photographers' names as credits and files write them: capitals, accents, initials and order apart. */
import { type Agency, agencyNamed } from '../../credit/agencies.ts';
import { creatorsIn } from '../../credit/creators.ts';
import { isProvider } from '../../credit/names.ts';
import { damerauLevenshtein } from '../../text/distance.ts';
import { fold } from '../../text/fold.ts';
import { isFillerCredit } from './credit-reading.ts';

/** Persons in a Creator field: agencies, institutions, filler and what surrounds a name left out; `Doe, Jane` turned round. */
export function personsIn(creators: readonly string[], agencies: readonly Agency[]): readonly string[] {
  return creatorsIn(creators).flatMap((creator) => {
    const plain = creator.replace(/\s*\([^()]*\)\s*$/u, '');
    const parts = plain.split(/\s*\/\s*|\s+via\s+|;\s*/iu).map((part) => withoutSupplier(part, agencies));
    return parts
      .filter(
        (part) => part !== '' && !isFillerCredit(part) && agencyNamed(part, agencies) === null && !isProvider(part),
      )
      .map(turned);
  });
}

/** `Jane Doe, AP` and `Jane Doe - STR`. */
function withoutSupplier(name: string, agencies: readonly Agency[]): string {
  const match = /^(.+?)(?:,\s+|\s+-\s+)([^,]+)$/u.exec(name.trim());
  const tail = match?.[2] ?? '';
  return match?.[1] !== undefined && (agencyNamed(tail, agencies) !== null || isFillerCredit(tail))
    ? match[1]
    : name.trim();
}

function turned(name: string): string {
  const match = /^(\p{Lu}[\p{L}'’ -]+),\s*(\p{Lu}[\p{L}.'’ -]+)$/u.exec(name);
  return match === null ? name : `${match[2]} ${match[1]}`;
}

/** Spellings further apart than this are two persons. */
export const MISSPELT = 2;

/** 0 for the same person, 1-2 for a likely misspelling, more for somebody else. */
export function nameDistance(a: string, b: string): number {
  const [first, second] = [fold(a.replace(/\./g, ' ')), fold(b.replace(/\./g, ' '))];
  if (first === second || isShortOf(first, second) || isShortOf(second, first)) return 0;
  const [sorted, other] = [first, second].map((name) => name.split(' ').sort().join(' '));
  if (sorted === other) return 0;
  return damerauLevenshtein(first, second, MISSPELT);
}

/** `J Doe` for `Jane Doe`, `Jane Doe` for `Jane Ann Doe`. */
function isShortOf(short: string, long: string): boolean {
  const [a, b] = [short.split(' '), long.split(' ')];
  if (a.length < 2 || a.length > b.length || a.at(-1) !== b.at(-1)) return false;
  let at = 0;
  for (const word of a.slice(0, -1)) {
    while (at < b.length - 1 && !(b[at] === word || (word.length === 1 && b[at]?.startsWith(word)))) at += 1;
    if (at >= b.length - 1) return false;
    at += 1;
  }
  return true;
}
