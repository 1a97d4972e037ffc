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
  source: 'AP API: usage instructions, such as JAPAN OUT; IPTC Photo Metadata Standard: Instructions',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    const { territories } = input.profile;
    const findings = restrictionsOf(input, 'out').map((found) => {
      const { words, territories: named, only } = found.restriction;
      const ours = named.filter((name) => coversDesk(name, territories));
      const isBarred = only ? ours.length === 0 : ours.length > 0;
      const here = territories[0] ?? '';
      if (isBarred) {
        const why = only ? `this desk publishes elsewhere (${here})` : `this desk publishes there (${here})`;
        return sayRestriction('R2', 'block', found, `“${words}”: ${why}, so the picture must not be used.`);
      }
      const rest = only
        ? 'fine here, but the bundle must not be passed on to other territories.'
        : 'not this desk’s territory, but the bundle must not be passed on to it.';
      return sayRestriction('R2', 'warn', found, `“${words}”: ${rest}`);
    });
    return saidOnce(findings);
  },
} satisfies Check;
