/** R6: a picture that may be published but not kept. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';
import { saidOnce } from '../../reading/say.ts';

export const noArchive = {
  id: 'R6',
  title: 'No archive',
  reason: 'A picture marked NO ARCHIVES may be published once and not be kept for later use.',
  source: 'AP Stylebook: handout photos, no archiving; IPTC Photo Metadata Standard: Rights Usage Terms',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const findings = restrictionsOf(input, 'noArchive').map((found) =>
      sayRestriction(
        'R6',
        'warn',
        found,
        `“${found.restriction.words}”: publish it, but do not keep it in the archive; the bundle says so.`,
      ),
    );
    return saidOnce(findings);
  },
} satisfies Check;
