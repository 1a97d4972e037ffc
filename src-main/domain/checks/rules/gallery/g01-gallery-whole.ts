/** G1: a gallery without pictures, with one listed twice, or with more than the profile allows. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { listPositions, say } from '../../reading/say.ts';

export const galleryWhole = {
  id: 'G1',
  title: 'Gallery whole',
  reason: 'A gallery has pictures, each in one place of the order, and no more than the site takes.',
  source: 'Superdesk: largest number of items in a gallery',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    const { pictures } = input.article;
    const { maxPictures } = input.profile;
    const gallery = (message: string) =>
      say({ rule: 'G1', severity: 'block', picture: null, field: 'gallery', message });
    if (pictures.length === 0) return [gallery('The article has no pictures: add some.')];
    const first = new Map<number, number>();
    const twice = pictures.flatMap((picture, index): Finding[] => {
      const before = first.get(picture.id);
      if (before === undefined) first.set(picture.id, index + 1);
      if (before === undefined) return [];
      const message = `One picture is in the order twice, at ${listPositions([before, index + 1])}: remove one.`;
      return [say({ rule: 'G1', severity: 'block', picture: index + 1, field: 'gallery', message })];
    });
    const tooMany =
      pictures.length > maxPictures
        ? [gallery(`${pictures.length} pictures are too many; at most ${maxPictures} are allowed: remove some.`)]
        : [];
    return [...tooMany, ...twice];
  },
} satisfies Check;
