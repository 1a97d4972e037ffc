/** P7: a place or a serial number that would leave the building inside a file. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { saidOnce, say } from '../../reading/say.ts';
import { example } from '../../testing/example.ts';

export const privacy = {
  id: 'P7',
  title: 'Nothing private leaves',
  reason:
    'A position betrays where sources live and a serial number who photographed; the export drops both unless asked to keep them.',
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
      const message = `Expected nothing private in the exported file, found ${found.join(' and ')}: the preset keeps it.`;
      return [say({ rule: 'P7', severity: 'warn', picture: index + 1, field: 'image', message })];
    });
    return saidOnce(findings);
  },
  examples: {
    good: [
      example('dropped by the export', {
        pictures: [{ photo: { capture: { gps: { latitude: 51.5, longitude: -0.1 }, serialNumber: '123' } } }],
      }),
      example('nothing to keep', { keeps: { gps: true, serialNumbers: true }, pictures: [{ photo: { capture: {} } }] }),
    ],
    bad: [
      example('position kept', {
        keeps: { gps: true, serialNumbers: false },
        pictures: [{ photo: { capture: { gps: { latitude: 51.5, longitude: -0.1 } } } }],
      }),
      example('serial number kept', {
        keeps: { gps: false, serialNumbers: true },
        pictures: [{ photo: { capture: { serialNumber: '123' } } }],
      }),
    ],
  },
} satisfies Check;
