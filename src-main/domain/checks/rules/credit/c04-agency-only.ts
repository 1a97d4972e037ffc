/** C4: an agency without the photographer. */

import { agencyNamed } from '../../../credit/agencies.ts';
import { isName, isProvider } from '../../../credit/names.ts';
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import {
  type CreditReading,
  creditPlace,
  creditReadings,
  isFillerCredit,
  type Spot,
  spotted,
} from '../../reading/credit-reading.ts';

export const agencyOnly = {
  id: 'C4',
  title: 'Photographer named',
  reason: 'The person who made the picture is credited along with the agency that supplies it.',
  source: 'Getty Images Editorial Standards: creator and provider are credited; IPTC Photo Metadata Standard: Creator',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const spots = creditReadings(input).flatMap(spotIn);
    return spotted(
      agencyOnly,
      spots,
      (count, positions) => `${count} credits name only an agency (pictures ${positions}): name who made the pictures.`,
    );
  },
} satisfies Check;

function spotIn(reading: CreditReading): readonly Spot[] {
  const { credit, text, position } = reading;
  if (credit?.form !== 'agency-only' || credit.providers.length > 0 || text === null) return [];
  if (credit.terms.some((term) => /hand ?out|^ho$|supplied|courtesy/i.test(term))) return [];
  const [maker = ''] = credit.printedAgencies;
  if (credit.agencies.length > 1 && (isProvider(maker) || INSTITUTION.test(maker))) return [];
  const creator = creatorIn(reading);
  const suggestion = creator === null || credit.terms.length > 0 ? null : `${credit.raw}/${creator}`;
  const known = creator === null ? 'name who made it' : `the file names ${creator}`;
  return [
    {
      place: creditPlace(reading),
      suggestion,
      message: `No photographer in the credit of picture ${position}, only “${text}”: ${known}.`,
    },
  ];
}

/** Institutions that hand out pictures without naming who made them (`NASA via AP`). */
const INSTITUTION = /^(?:NASA|NOAA|ESA|UNICEF|UNHCR|Greenpeace|Maxar|Planet Labs)\b/u;

/** The one person that the file names as its maker, or null. */
function creatorIn({ metadata, agencies }: CreditReading): string | null {
  const [creator, ...others] = metadata.creator ?? [];
  if (creator === undefined || others.length > 0) return null;
  const person = creator.trim();
  return isName(person) && agencyNamed(person, agencies) === null && !isFillerCredit(person) ? person : null;
}
