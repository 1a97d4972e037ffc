/** R2: a picture that may not be used where the desk publishes. */
import type { Finding } from '../../../finding.ts';
import { coversDesk } from '../../../rights/territory.ts';
import type { Check, CheckInput } from '../../check.ts';
import { restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';
import { saidOnce } from '../../reading/say.ts';

export const territoryOut = {
  id: 'R2',
  title: 'Territory out',
  reason: 'Agencies sell by territory: a picture that is OUT in the desk’s own must not be used.',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    const { territories } = input.profile;
    const findings = restrictionsOf(input, 'out').map((found) => {
      const ours = found.restriction.territories.filter((name) => coversDesk(name, territories));
      const message =
        ours.length > 0
          ? `“${found.restriction.words}”: this desk publishes there (${territories[0] ?? ''}), so the picture must not be used.`
          : `“${found.restriction.words}”: not this desk’s territory, but the bundle must not be passed on to it.`;
      return sayRestriction('R2', ours.length > 0 ? 'block' : 'warn', found, message);
    });
    return saidOnce(findings);
  },
} satisfies Check;
