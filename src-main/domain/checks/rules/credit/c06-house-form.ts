/** C6: a credit that is printed in another form than the gallery's house form. */
import { counted } from '../../../counts.ts';
import type { Credit } from '../../../credit/credit.ts';
import { type HouseForm, houseForm, isInForm, rewriteCredit } from '../../../credit/house-form.ts';
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditPlace, creditReadings, spotted } from '../../reading/credit-reading.ts';

export const houseFormKept = {
  id: 'C6',
  title: 'Credits in one form',
  reason: 'One gallery prints its credits in one form; the form of most, or the profile’s, is the house’s.',
  source: 'AP Stylebook: caption signoffs; Getty Images Editorial Standards: one form of credit each',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const read = creditReadings(input).filter(
      (reading): reading is CreditReading & { readonly credit: Credit } => reading.credit?.certain === true,
    );
    const wanted = input.profile.creditForm;
    const form = houseForm(
      read.map((reading) => reading.credit),
      wanted === 'as-gallery' ? null : wanted,
      input.agencies,
    );
    if (form === null) return [];
    const odd = read.filter((reading) => !isInForm(reading.credit, form));
    // Two pictures in two forms have no majority.
    if (wanted === 'as-gallery' && read.length < 3) return [];
    const spots = odd.map((reading) => {
      const suggestion = rewriteCredit(reading.credit, form);
      const message = `“${reading.credit.raw}”, the credit of picture ${reading.position}, is not in the form ${nameOf(form, read.length - odd.length)}: write “${suggestion}”.`;
      return { place: creditPlace(reading), suggestion, message };
    });
    return spotted(
      houseFormKept,
      spots,
      (count, positions) =>
        `${count} of ${read.length} credits are not in the form ${nameOf(form, read.length - odd.length)} (pictures ${positions}): one key rewrites them.`,
      1,
    );
  },
} satisfies Check;

function nameOf(form: HouseForm, count: number): string {
  const lead = form.lead === '' ? '' : `${form.lead} `;
  const shown = form.order === 'agency-first' ? `${lead}Agency/Name` : `${lead}Name/Agency`;
  return `${shown} (${counted(count, 'has', 'have')} it)`;
}
