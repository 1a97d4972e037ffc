/** P1: a picture, or a crop that the editor drew, with too few pixels for what the desk publishes. */
import { CROP_RATIOS, type CropBox } from '../../../article.ts';
import { boxInPixels } from '../../../crop.ts';
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { saidOnce, say } from '../../reading/say.ts';

export const pixels = {
  id: 'P1',
  title: 'Enough pixels',
  reason: 'A news picture has 2,000 pixels on its longest side, and the export never enlarges one.',
  source: 'AP Member Information Guide: size',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const { minLongestSide, sizes } = input.profile;
    // Larger sizes are left out of the bundle; below the smallest one there is nothing to publish.
    const smallest = sizes.length === 0 ? 0 : Math.min(...sizes);
    const findings = input.article.pictures.flatMap((picture, index): Finding[] => {
      const photo = input.photos.get(picture.photoId);
      if (photo === undefined || photo.width === null || photo.height === null) return [];
      // A RAW file is exported by the preview inside it.
      const { width, height } = photo.shownBy ?? { width: photo.width, height: photo.height };
      const longest = Math.max(width, height);
      const place = { rule: 'P1', picture: index + 1, field: 'image' } as const;
      if (longest < smallest) {
        return [
          say({
            ...place,
            severity: 'block',
            message: `Too small to publish: ${longest} pixels, and the smallest size has ${smallest}. Ask for a larger file; the export does not enlarge.`,
          }),
        ];
      }
      if (longest >= minLongestSide) {
        const size = { width: photo.width, height: photo.height };
        return CROP_RATIOS.flatMap((ratio): Finding[] => {
          const found = longestSideOf(picture.crops[ratio], size);
          if (found === null || found >= minLongestSide) return [];
          const message = `The ${ratio} crop has ${found} pixels on its longest side, less than ${minLongestSide}: draw it larger.`;
          return [say({ ...place, severity: 'warn', message })];
        });
      }
      return [
        say({
          ...place,
          severity: 'warn',
          message: `The longest side has ${longest} pixels, less than ${minLongestSide}: ask for a larger file.`,
        }),
      ];
    });
    return saidOnce(findings);
  },
} satisfies Check;

function longestSideOf(
  box: CropBox | undefined,
  size: { readonly width: number; readonly height: number },
): number | null {
  if (box === undefined) return null;
  const { width, height } = boxInPixels(box, size);
  return Math.max(width, height);
}
