/** P5: the original is gone, or is not the one whose caption was approved. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { say } from '../../reading/say.ts';

export const sourceChanged = {
  id: 'P5',
  title: 'Original in place',
  reason:
    'A bundle is made from originals: one that is missing cannot be exported, one that changed must be looked at again.',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return input.article.pictures.flatMap((picture, index): Finding[] => {
      const photo = input.photos.get(picture.photoId);
      if (photo === undefined) return [];
      const place = { rule: 'P5', severity: 'block', picture: index + 1, field: 'image' } as const;
      if (photo.placements.every((placement) => placement.missing)) {
        const last = photo.placements[0];
        const where = last === undefined ? 'in no folder' : `missing from “${last.folderName}”`;
        return [
          say({
            ...place,
            message: `Expected the original ${photo.fileName}, found it ${where}: connect the disk or find the file.`,
          }),
        ];
      }
      if (!photo.changed) return [];
      return [
        say({
          ...place,
          message: `Expected ${photo.fileName} as it was when its caption was approved, found it changed: look at it again.`,
        }),
      ];
    });
  },
} satisfies Check;
