/** R5: a picture with a last day of use. */
import { counted } from '../../../counts.ts';
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type PictureRestriction, restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';
import { saidOnce } from '../../reading/say.ts';
import { momentInWords } from './r03-embargo.ts';

/** `14 days`, `72 hours`. */
function spanInWords(days: number): string {
  const hours = Math.round(days * 24);
  return hours % 24 === 0 && days !== 1 ? counted(days, 'day') : counted(hours, 'hour');
}

function expiryFinding(found: PictureRestriction<'expiry'>, now: string): Finding {
  const { until, words, days } = found.restriction;
  if (until === null) {
    const span =
      days === null
        ? 'no last day can be read in it'
        : `it counts ${spanInWords(days)} from a day that the file does not tell`;
    return sayRestriction(
      'R5',
      'block',
      found,
      `“${words}”: ${span}, so a person must find out whether it may still be used.`,
    );
  }
  const past = Date.parse(until.at) < Date.parse(now);
  const message = past
    ? `its use ended on ${momentInWords(until.at)}. Remove it.`
    : `use ends on ${momentInWords(until.at)}. Take it down in time.`;
  return sayRestriction('R5', past ? 'block' : 'warn', found, `“${words}”: ${message}`);
}

export const expiry = {
  id: 'R5',
  title: 'Last day of use',
  reason: 'Handouts may be used for some days only, and not after a named day.',
  source: 'AP Stylebook: handout photos, 14 days from transmission; IPTC Photo Metadata Standard: Rights Usage Terms',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return saidOnce(restrictionsOf(input, 'expiry').map((found) => expiryFinding(found, input.now)));
  },
} satisfies Check;
