/** R4: a picture that its agency has withdrawn. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';
import { example } from '../../testing/example.ts';

export const kill = {
  id: 'R4',
  title: 'Kill',
  reason: 'A killed or withdrawn picture is wrong, unlawful or doctored, and must not be published.',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return restrictionsOf(input, 'kill').map((found) =>
      sayRestriction(
        'R4',
        'block',
        found,
        `“${found.restriction.words}”: the agency has withdrawn this picture, take it out.`,
      ),
    );
  },
  examples: {
    good: [
      example('no kill', { pictures: [{ metadata: { instructions: 'Skills test. Elimination round.' } }] }),
      example('a use that is limited', {
        pictures: [{ metadata: { instructions: 'DO NOT USE AFTER 1 SEPTEMBER 2024' } }],
      }),
    ],
    bad: [
      example('mandatory kill', { pictures: [{ metadata: { instructions: 'MANDATORY KILL. Wrong name.' } }] }),
      example('do not use', { pictures: [{ metadata: { instructions: 'Do not use this picture.' } }] }),
      example('withdrawn', { pictures: [{ metadata: { usageTerms: 'WITHDRAWN' } }] }),
      example('elimination', { pictures: [{ metadata: { instructions: 'ATTENTION: ELIMINATION' } }] }),
    ],
  },
} satisfies Check;
