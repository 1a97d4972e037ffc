/** C2: a credit of nothing but filler (`Handout`, `STR`, `-`) names nobody. */
import { parseCredit } from '../../../credit/credit.ts';
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditPlace, creditReadings, isFillerCredit } from '../../reading/credit-reading.ts';
import { personsIn } from '../../reading/photographer-names.ts';
import { say } from '../../reading/say.ts';

export const fillerCredit = {
  id: 'C2',
  title: 'Credit names somebody',
  reason: 'Handout, pool or stringer says how a picture arrived, not who made or supplied it.',
  source: 'Guardian Grid: takes filler out of credits; IPTC Photo Metadata Standard: Creator, Credit Line',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return creditReadings(input).flatMap((reading): readonly Finding[] => {
      const found = fillerIn(reading);
      if (found === null) return [];
      const message = `“${found}” names nobody in the credit of picture ${reading.position}: name who made or supplied it.`;
      const suggestion = reading.text === null ? null : creditInFile(reading);
      return [
        say({ rule: 'C2', severity: 'block', ...creditPlace(reading), picture: reading.position, message, suggestion }),
      ];
    });
  },
} satisfies Check;

/** The filler in the place of the credit, or null. The printed credit counts before the file's. */
function fillerIn({ text, metadata }: CreditReading): string | null {
  if (text !== null) return isFillerCredit(text) ? text : null;
  const inFile = [metadata.creditLine ?? '', ...(metadata.creator ?? [])].filter((source) => source.trim() !== '');
  return inFile.length > 0 && inFile.every(isFillerCredit) ? inFile.join(', ') : null;
}

/** Agency and person as the file names them, where it names one of each. */
function creditInFile({ metadata, agencies }: CreditReading): string | null {
  const supplier = parseCredit(metadata.creditLine ?? '', agencies);
  const persons = personsIn(metadata.creator ?? [], agencies);
  const [person] = persons;
  if (supplier?.form !== 'agency-only' || !supplier.certain || person === undefined || persons.length > 1) return null;
  return `${supplier.raw}/${person}`;
}
