/** C10: the printed credit names other people or agencies than the photograph's own file. */
import { type Agency, agencyNamed } from '../../../credit/agencies.ts';
import { parseCredit } from '../../../credit/credit.ts';
import { TOGETHER } from '../../../credit/credit-leads.ts';
import type { Finding, Severity } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditPlace, creditReadings } from '../../reading/credit-reading.ts';
import { MISSPELT, nameDistance, personsIn } from '../../reading/photographer-names.ts';
import { say } from '../../reading/say.ts';

export const creditAgrees = {
  id: 'C10',
  title: 'Credit agrees with the file',
  reason:
    'A credit that contradicts the file’s own Credit Line or Creator belongs to another photograph, or to nobody.',
  source: 'IPTC Photo Metadata Standard: Creator, Credit Line; Pressekodex: Ziffer 2, care',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return creditReadings(input).flatMap((reading) => [...agenciesIn(reading), ...photographerIn(reading)]);
  },
} satisfies Check;

function agenciesIn(reading: CreditReading): readonly Finding[] {
  const { credit, metadata, text, position, agencies } = reading;
  const line = metadata.creditLine ?? '';
  const named = agenciesOf(line, agencies);
  if (credit === null || text === null || named.length === 0) return [];
  const missing = named.filter((name) => !credit.agencies.includes(name));
  const more = credit.agencies.filter((name) => !named.includes(name));
  if (missing.length === 0 && more.length === 0) return [];
  // More than the file tells may be the way the picture came; less, or another, is a wrong credit.
  const severity: Severity = missing.length > 0 ? 'block' : 'warn';
  const message = `The credit of picture ${position} says ${credit.agencies.join(', ')}, the file’s Credit Line says “${line}”: ask which is right.`;
  return [say({ rule: 'C10', severity, ...creditPlace(reading), message })];
}

/** Canonical agencies of a Credit Line; empty where it names none that the desk knows. */
export function agenciesOf(line: string, agencies: readonly Agency[]): readonly string[] {
  const parsed = parseCredit(line, agencies);
  if (parsed !== null) return parsed.agencies;
  const parts = line.split(/\s*\/\s*|\s+via\s+|,\s*|;\s*/iu).map((part) => agencyNamed(part.trim(), agencies));
  return [...new Set(parts.flatMap((match) => (match === null || match.caseIgnored ? [] : [match.name])))];
}

function photographerIn(reading: CreditReading): readonly Finding[] {
  const { credit, metadata, position, agencies } = reading;
  const name = credit?.photographer ?? null;
  const persons = personsIn(metadata.creator ?? [], agencies);
  if (name === null || persons.length === 0) return [];
  const names = name.split(TOGETHER);
  if (names.some((one) => persons.some((person) => nameDistance(one, person) <= MISSPELT))) return [];
  const message = `The credit of picture ${position} says ${name}, the file’s Creator says ${persons.join(', ')}: ask which is right.`;
  return [say({ rule: 'C10', severity: 'block', ...creditPlace(reading, name), message })];
}
