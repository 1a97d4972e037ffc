/** P5: the original is gone, or is not the one whose caption was approved. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { say } from '../../reading/say.ts';

export const sourceChanged = {
  id: 'P5',
  title: 'Original in place',
  reason:
    'A bundle is made from originals: one that is missing cannot be exported, one that changed must be checked again.',
  source: 'Desk rule: a sign-off is for the file as it was viewed',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return input.article.pictures.flatMap((picture, index): Finding[] => {
      const photo = input.photos.get(picture.photoId);
      if (photo === undefined) return [];
      const place = { rule: 'P5', severity: 'block', picture: index + 1, field: 'image' } as const;
      if (photo.placements.every((placement) => placement.missing)) {
        const last = photo.placements[0];
        const where = last === undefined ? '' : ` from “${last.folderName}”`;
        return [
          say({
            ...place,
            message: `The file ${photo.fileName} is missing${where}. Connect its disk or locate its folder.`,
          }),
        ];
      }
      if (!photo.changed) return [];
      return [
        say({
          ...place,
          message: `The file ${photo.fileName} has changed since its caption was approved: check it again.`,
        }),
      ];
    });
  },
} satisfies Check;
