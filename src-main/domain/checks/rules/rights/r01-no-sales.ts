/** R1: a picture that may not be sold, in a bundle that may be. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';
import { saidOnce } from '../../reading/say.ts';

export const noSales = {
  id: 'R1',
  title: 'No sales',
  reason: 'A picture marked NO SALES or NO LICENSING must not go into a bundle that is sold or syndicated.',
  source: 'AP Stylebook: handout photos, no licensing; IPTC Photo Metadata Standard: Instructions, Rights Usage Terms',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    const { sells } = input.profile;
    const findings = restrictionsOf(input, 'noSales').map((found) => {
      const message = sells
        ? `“${found.restriction.words}”: this profile sells or syndicates, so the picture must not be in it.`
        : `“${found.restriction.words}”: use it here, but do not sell or pass it on; the bundle says so.`;
      return sayRestriction('R1', sells ? 'block' : 'warn', found, message);
    });
    return saidOnce(findings);
  },
} satisfies Check;
