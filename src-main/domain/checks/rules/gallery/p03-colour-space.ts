/** P3: a picture whose colours must be converted on the way out. */
import type { Finding } from '../../../finding.ts';
import type { ColourFacts } from '../../../metadata.ts';
import type { Check, CheckInput } from '../../check.ts';
import { saidOnce, say } from '../../reading/say.ts';

/** What the export does with these colours; null where they are sRGB already. */
function conversion({ profile, space }: ColourFacts): string | null {
  if (space === 'cmyk') return 'CMYK, for print: the export converts it to sRGB, compare the colours';
  if (space === 'lab') return 'Lab: the export converts it to sRGB, compare the colours';
  if (profile === undefined || profile.trim() === '') {
    return space === 'grey' ? null : 'no colour profile: the export takes it for sRGB, compare the colours';
  }
  return /s\s?rgb|gr[ae]y|dot gain/i.test(profile) ? null : `the profile “${profile}”: the export converts it to sRGB`;
}

export const colourSpace = {
  id: 'P3',
  title: 'sRGB',
  reason: 'Screens of readers show sRGB; anything else is converted, and an editor should know which.',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const findings = input.article.pictures.flatMap((picture, index): Finding[] => {
      const photo = input.photos.get(picture.photoId);
      const found = photo === undefined || photo.readState === 'queued' ? null : conversion(photo.colour);
      if (found === null) return [];
      return [
        say({
          rule: 'P3',
          severity: 'warn',
          picture: index + 1,
          field: 'image',
          message: `Expected sRGB, found ${found}.`,
        }),
      ];
    });
    return saidOnce(findings);
  },
} satisfies Check;
