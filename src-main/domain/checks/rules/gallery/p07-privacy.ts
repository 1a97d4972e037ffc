/** P7: a place or a serial number that would leave the building inside a file. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { saidOnce, say } from '../../reading/say.ts';

export const privacy = {
  id: 'P7',
  title: 'No private data',
  reason:
    'A position betrays where sources live and a serial number who photographed; the export drops both unless asked to keep them.',
  source: 'Pressekodex: Ziffer 5, protection of sources',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const { gps = false, serialNumbers = false } = input.keeps ?? {};
    if (!gps && !serialNumbers) return [];
    const findings = input.article.pictures.flatMap((picture, index): Finding[] => {
      const capture = input.photos.get(picture.photoId)?.capture;
      const found = [
        ...(gps && capture?.gps !== undefined ? ['the GPS position'] : []),
        ...(serialNumbers && capture?.serialNumber !== undefined ? ['the camera’s serial number'] : []),
      ];
      if (found.length === 0) return [];
      const message = `The exported file will have ${found.join(' and ')} in it: change the preset if that is private.`;
      return [say({ rule: 'P7', severity: 'warn', picture: index + 1, field: 'image', message })];
    });
    return saidOnce(findings);
  },
} satisfies Check;
