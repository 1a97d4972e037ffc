/** P3: a picture whose colours must be converted on the way out. */
import type { Finding } from '../../../finding.ts';
import type { ColourFacts } from '../../../metadata.ts';
import { grouped } from '../../../names/grouped.ts';
import type { Check, CheckInput } from '../../check.ts';
import { listPositions, placeOfFinding, saidOnce, say, WHOLE_GALLERY } from '../../reading/say.ts';

/** What the export does with these colours; null where they are sRGB already. */
function conversion({ profile, space }: ColourFacts): string | null {
  if (space === 'cmyk') return 'CMYK, for print: the export converts it to sRGB, compare the colours';
  if (space === 'lab') return 'Lab: the export converts it to sRGB, compare the colours';
  if (profile === undefined || profile.trim() === '') {
    return space === 'grey' ? null : 'no colour profile: the export assumes sRGB, compare the colours';
  }
  if (/\bHDR\b/.test(profile))
    return `${profile}: the export presses the brightest lights into sRGB, compare the picture`;
  return /s\s?rgb|gr[ae]y|dot gain/i.test(profile) ? null : `the profile “${profile}”: the export converts it to sRGB`;
}

/** Several profiles in one gallery are one thing to know: which pictures are converted, from what. */
function counted(findings: readonly Finding[]): readonly Finding[] {
  const kinds = grouped(findings, ({ message }) => message.replace(/^Not in sRGB: |\.$/g, ''));
  const [first, ...others] = findings;
  if (first === undefined || kinds.size < 2 || findings.length < WHOLE_GALLERY) return saidOnce(findings);
  const list = [...kinds].map(
    ([kind, same]) =>
      `${listPositions(same.flatMap(({ picture }) => picture ?? []))} (${kind.replace(/^the profile /, '').replace(/: the export .*$/, '')})`,
  );
  const message = `${findings.length} pictures are not in sRGB and the export converts them: ${list.join('; ')}. Compare the colours.`;
  return [{ ...first, message, also: others.map(placeOfFinding) }];
}

export const colourSpace = {
  id: 'P3',
  title: 'sRGB',
  reason: 'Screens of readers show sRGB; anything else is converted, and an editor should know which.',
  source: 'IEC 61966-2-1: sRGB, which browsers take where a file says nothing',
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
          message: `Not in sRGB: ${found}.`,
        }),
      ];
    });
    return counted(findings);
  },
} satisfies Check;
