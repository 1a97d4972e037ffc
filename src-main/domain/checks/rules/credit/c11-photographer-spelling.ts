/** C11: a photographer's name that is one or two letters away from the file's, or from the same name elsewhere in the gallery. */
import type { Finding } from '../../../finding.ts';
import { damerauLevenshtein } from '../../../text/distance.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditPlace, creditReadings, spotted } from '../../reading/credit-reading.ts';
import { MISSPELT, nameDistance, personsIn } from '../../reading/photographer-names.ts';
import { say } from '../../reading/say.ts';

export const photographerSpelling = {
  id: 'C11',
  title: 'Photographer’s name spelt correctly',
  reason:
    'A misspelt photographer is a wrong credit; the file’s Creator and the other credits of the gallery show the spelling.',
  source: 'IPTC Photo Metadata Standard: Creator; AP Member Information Guide: names matter most',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const read = creditReadings(input);
    const against = read.flatMap(againstFile);
    const told = new Set(against.map((finding) => finding.picture));
    return [...against, ...withinGallery(read.filter((reading) => !told.has(reading.position)))];
  },
} satisfies Check;

function againstFile(reading: CreditReading): readonly Finding[] {
  const { credit, metadata, position } = reading;
  const name = credit?.photographer ?? null;
  const persons = personsIn(metadata.creator ?? [], reading.agencies);
  if (name === null || persons.length === 0) return [];
  const names = name.split(/\s+(?:and|&|\+)\s+/u);
  return names.flatMap((one): readonly Finding[] => {
    const distances = persons.map((person) => nameDistance(one, person));
    const nearest = persons[distances.indexOf(Math.min(...distances))];
    if (nearest === undefined || distances.includes(0) || Math.min(...distances) > MISSPELT) return [];
    const message = `The credit of picture ${position} has “${one}”, the file’s Creator has “${nearest}”: check which spelling is right.`;
    const suggestion = /\p{Ll}/u.test(nearest) || !/\p{Ll}/u.test(one) ? nearest : null;
    return [say({ rule: 'C11', severity: 'warn', ...creditPlace(reading, one), message, suggestion })];
  });
}

interface Spelling {
  readonly name: string;
  readonly readings: readonly CreditReading[];
  /** A file of the gallery has exactly this spelling as its Creator. */
  readonly confirmed: boolean;
}

function withinGallery(read: readonly CreditReading[]): readonly Finding[] {
  const spellings = spellingsOf(read);
  return spellings.flatMap((odd) => {
    const better = spellings.filter((one) => isMisspelling(odd, one)).sort((a, b) => weight(b) - weight(a))[0];
    if (better === undefined) return [];
    const spots = odd.readings.map((reading) => ({
      place: creditPlace(reading, odd.name),
      suggestion: better.name,
      message: `“${odd.name}” is “${better.name}” in ${better.readings.length} other credits of the gallery: probably a misspelling.`,
    }));
    return spotted(
      photographerSpelling,
      spots,
      (count, positions) =>
        `“${odd.name}” in ${count} credits (pictures ${positions}) is “${better.name}” in ${better.readings.length} others: probably a misspelling.`,
      1,
    );
  });
}

function spellingsOf(read: readonly CreditReading[]): readonly Spelling[] {
  const byName = new Map<string, CreditReading[]>();
  const creators = new Set(read.flatMap((reading) => personsIn(reading.metadata.creator ?? [], reading.agencies)));
  for (const reading of read) {
    const name = reading.credit?.photographer ?? null;
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), reading]);
  }
  return [...byName].map(([name, readings]) => ({ name, readings, confirmed: creators.has(name) }));
}

function weight(spelling: Spelling): number {
  return spelling.readings.length + (spelling.confirmed ? 1000 : 0);
}

/** Short names differ by a letter without being the same person's. */
function isMisspelling(odd: Spelling, other: Spelling): boolean {
  if (odd === other || odd.confirmed) return false;
  const [a, b] = [fold(odd.name), fold(other.name)];
  const lighter =
    weight(odd) < weight(other) ||
    (weight(odd) === weight(other) && odd.readings[0] !== undefined && isLater(odd, other));
  if (!lighter) return false;
  if (a === b) return odd.name.toLowerCase() !== other.name.toLowerCase();
  const distance = damerauLevenshtein(a, b, MISSPELT);
  if (distance > MISSPELT || Math.min(a.length, b.length) < 7) return false;
  const [first, second] = [a.split(' '), b.split(' ')];
  const different = first.filter((word) => !second.includes(word));
  if (first.length !== second.length || different.length > 1) return false;
  const length = different[0]?.length ?? 0;
  // `John Roe` and `Joan Roe` may be two persons; where one of them has most of the gallery they hardly are.
  return (
    length >= (distance === 1 ? 5 : 6) ||
    (distance === 1 && length >= 3 && other.readings.length >= 3 * odd.readings.length)
  );
}

function isLater(odd: Spelling, other: Spelling): boolean {
  return (odd.readings[0]?.position ?? 0) > (other.readings[0]?.position ?? 0);
}
