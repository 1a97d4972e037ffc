/** G1: a gallery without pictures, with one listed twice, or with more than the profile allows. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { listPositions, say } from '../../reading/say.ts';

export const galleryWhole = {
  id: 'G1',
  title: 'Gallery whole',
  reason: 'A gallery has pictures, each in one place of the order, and no more than the site takes.',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    const { pictures } = input.article;
    const { maxPictures } = input.profile;
    const gallery = (message: string) =>
      say({ rule: 'G1', severity: 'block', picture: null, field: 'gallery', message });
    if (pictures.length === 0) return [gallery('Expected pictures, found none: add some.')];
    const first = new Map<number, number>();
    const twice = pictures.flatMap((picture, index): Finding[] => {
      const before = first.get(picture.id);
      if (before === undefined) first.set(picture.id, index + 1);
      if (before === undefined) return [];
      const message = `Expected each picture once in the order, found one at ${listPositions([before, index + 1])}: take one out.`;
      return [say({ rule: 'G1', severity: 'block', picture: index + 1, field: 'gallery', message })];
    });
    const tooMany =
      pictures.length > maxPictures
        ? [gallery(`Expected at most ${maxPictures} pictures, found ${pictures.length}: take some out.`)]
        : [];
    return [...tooMany, ...twice];
  },
} satisfies Check;
