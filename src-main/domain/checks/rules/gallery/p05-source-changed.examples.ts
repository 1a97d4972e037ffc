/** Worked examples of P5: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('in place', { pictures: [{ caption: 'Rowers rest.' }] }),
    example('one of two copies is there', {
      pictures: [
        {
          photo: {
            placements: [
              { folderId: 1, folderName: 'card', relativePath: 'a.jpg', missing: true },
              { folderId: 2, folderName: 'desk', relativePath: 'a.jpg', missing: false },
            ],
          },
        },
      ],
    }),
  ],
  bad: [
    example('missing', {
      pictures: [
        { photo: { placements: [{ folderId: 1, folderName: 'card', relativePath: 'a.jpg', missing: true }] } },
      ],
    }),
    example('changed', { pictures: [{ photo: { changed: true } }] }),
  ],
};
