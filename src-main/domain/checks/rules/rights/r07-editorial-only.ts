/** R7: a picture for editorial use, in a profile that is not. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';
import { saidOnce } from '../../reading/say.ts';

export const editorialOnly = {
  id: 'R7',
  title: 'Editorial use only',
  reason: 'A picture marked EDITORIAL USE ONLY must not be used to sell or advertise.',
  source: 'AP API: usage terms, editorial use only; IPTC Photo Metadata Standard: Rights Usage Terms',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const { editorial } = input.profile;
    const findings = restrictionsOf(input, 'editorialUseOnly').map((found) => {
      const message = editorial
        ? 'fine here; do not use it to advertise.'
        : 'this profile is not editorial, so the picture must not be used.';
      return sayRestriction('R7', editorial ? 'warn' : 'block', found, `“${found.restriction.words}”: ${message}`);
    });
    return saidOnce(findings);
  },
} satisfies Check;
