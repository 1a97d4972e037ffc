/** R8: a picture that may not be cropped or altered, or not be used on line. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';
import { saidOnce } from '../../reading/say.ts';

export const noCropping = {
  id: 'R8',
  title: 'No cropping, no digital use',
  reason: 'A picture marked NO CROPPING is shown whole, one marked NO INTERNET not online.',
  source:
    'NPPA Code of Ethics: editing keeps a picture’s content and context; IPTC Photo Metadata Standard: Instructions',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const { article, profile } = input;
    const cropping = restrictionsOf(input, 'noCropping').map((found) => {
      const cropped = Object.values(article.pictures[(found.position ?? 0) - 1]?.crops ?? {}).some(
        (crop) => crop !== undefined,
      );
      const message = cropped ? 'the picture has a crop, remove it.' : 'show it whole and unaltered.';
      return sayRestriction('R8', cropped ? 'block' : 'warn', found, `“${found.restriction.words}”: ${message}`);
    });
    const digital = restrictionsOf(input, 'noDigital').map((found) => {
      const message = profile.publishesOnWeb
        ? 'this profile publishes on line, so the picture must not be used.'
        : 'print it, but keep it off line.';
      return sayRestriction(
        'R8',
        profile.publishesOnWeb ? 'block' : 'warn',
        found,
        `“${found.restriction.words}”: ${message}`,
      );
    });
    return saidOnce([...cropping, ...digital]);
  },
} satisfies Check;
