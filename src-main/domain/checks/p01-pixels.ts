/** P1: a picture with too few pixels for what the desk publishes. */
import type { Finding } from '../finding.ts';
import type { Check, CheckInput } from './check.ts';
import { example } from './example.ts';
import { saidOnce, say } from './say.ts';

export const pixels = {
  id: 'P1',
  title: 'Enough pixels',
  reason: 'A news picture has 2,000 pixels on its longest side (AP member guide), and the export never enlarges one.',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const { minLongestSide, sizes } = input.profile;
    // Larger sizes are left out of the bundle; below the smallest one there is nothing to publish.
    const smallest = sizes.length === 0 ? 0 : Math.min(...sizes);
    const findings = input.article.pictures.flatMap((picture, index): Finding[] => {
      const photo = input.photos.get(picture.photoId);
      if (photo === undefined || photo.width === null || photo.height === null) return [];
      const longest = Math.max(photo.width, photo.height);
      const place = { rule: 'P1', picture: index + 1, field: 'image' } as const;
      if (longest < smallest) {
        return [
          say({
            ...place,
            severity: 'block',
            message: `Expected ${smallest} pixels, the smallest size published, found ${longest}: the export does not enlarge.`,
          }),
        ];
      }
      if (longest >= minLongestSide) return [];
      return [
        say({
          ...place,
          severity: 'warn',
          message: `Expected ${minLongestSide} pixels on the longest side, found ${longest}: ask for a larger file.`,
        }),
      ];
    });
    return saidOnce(findings);
  },
  examples: {
    good: [
      example('large', {
        pictures: [{ photo: { width: 2000, height: 1200 } }, { photo: { width: 1200, height: 2000 } }],
      }),
      example('size not known', { pictures: [{ photo: { width: null, height: null } }] }),
    ],
    bad: [
      example('small', { pictures: [{ photo: { width: 1999, height: 1200 } }] }),
      example('below every size', { pictures: [{ photo: { width: 640, height: 480 } }] }),
    ],
  },
} satisfies Check;
