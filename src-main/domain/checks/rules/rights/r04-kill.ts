/** R4: a picture that its agency has withdrawn. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';

export const kill = {
  id: 'R4',
  title: 'Kill',
  reason: 'A killed or withdrawn picture is wrong, unlawful or doctored, and must not be published.',
  source: 'Reuters Handbook of Journalism: kills; IPTC Photo Metadata Standard: Instructions',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return restrictionsOf(input, 'kill').map((found) =>
      sayRestriction(
        'R4',
        'block',
        found,
        `“${found.restriction.words}”: the agency has withdrawn this ${found.position === null ? 'story' : 'picture'}. Remove it.`,
      ),
    );
  },
} satisfies Check;
