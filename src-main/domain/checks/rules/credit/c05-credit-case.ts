/** C5: a credit that could be read only with case ignored. */
import { type Agency, agencyNamed, preferredName } from '../../../credit/agencies.ts';
import { isParticle } from '../../../credit/names.ts';
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditPlace, creditReadings, type Spot, spotted } from '../../reading/credit-reading.ts';

export const creditCase = {
  id: 'C5',
  title: 'Credit in proper case',
  reason: 'Names and agencies are printed with their capitals; a credit in small letters was typed in haste.',
  source: 'Guardian Grid: gives by-lines their capitals',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const spots = creditReadings(input).flatMap(spotIn);
    return spotted(
      creditCase,
      spots,
      (count, positions) => `${count} credits have no capitals (pictures ${positions}): write them as names.`,
    );
  },
} satisfies Check;

function spotIn(reading: CreditReading): readonly Spot[] {
  const { credit, text, position, agencies } = reading;
  if (credit === null || text === null || !credit.caseIgnored) return [];
  const suggestion = inProperCase(text, agencies);
  return [
    {
      place: creditPlace(reading),
      suggestion,
      message: `No capitals in the credit of picture ${position}, “${text}”: write “${suggestion}”.`,
    },
  ];
}

/** Each agency by its own name, each word of a name with a capital; separators as they are. */
function inProperCase(text: string, agencies: readonly Agency[]): string {
  return text
    .split(/(\s*\/+\s*|,?\s+via\s+|\s+[-–—]\s+|\s*[#|]\s*)/iu)
    .map((part, index) => (index % 2 === 1 ? part : properPart(part, agencies)))
    .join('');
}

function properPart(part: string, agencies: readonly Agency[]): string {
  const agency = agencyNamed(part, agencies);
  if (agency !== null) return agency.caseIgnored ? (preferredName(agency.name, agencies) ?? agency.name) : part;
  return part.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) =>
    isParticle(word) || /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
