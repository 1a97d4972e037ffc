/** Worked examples of P4: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('whole', {
      pictures: [{ photo: { fileName: 'a.JPG', type: 'jpeg' } }, { photo: { fileName: 'b.tif', type: 'tiff' } }],
    }),
    example('not decoded yet', { pictures: [{ photo: { readState: 'queued' } }] }),
  ],
  bad: [
    example('unreadable', { pictures: [{ photo: { readState: 'unreadable', reason: 'not a picture' } }] }),
    example('truncated', { pictures: [{ photo: { readState: 'damaged', warnings: ['the file ends early'] } }] }),
    example('only a preview', {
      pictures: [{ photo: { readState: 'damaged', reason: 'Only the small JPEG inside it can be shown: it was cut' } }],
    }),
    example('empty', { pictures: [{ photo: { bytes: 0 } }] }),
    example('extension', { pictures: [{ photo: { fileName: 'a.jpg', type: 'png' } }] }),
  ],
};
