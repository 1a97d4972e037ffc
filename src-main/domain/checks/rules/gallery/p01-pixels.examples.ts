/** Worked examples of P1: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('large crop', {
      pictures: [{ photo: { width: 6000, height: 4000 }, crops: { '1:1': { x: 0, y: 0, width: 0.6, height: 0.9 } } }],
    }),
    example('large', {
      pictures: [{ photo: { width: 2000, height: 1200 } }, { photo: { width: 1200, height: 2000 } }],
    }),
    example('size not known', { pictures: [{ photo: { width: null, height: null } }] }),
  ],
  bad: [
    example('raw with a small preview', {
      pictures: [{ photo: { type: 'nef', width: 6000, height: 4000, shownBy: { width: 640, height: 424 } } }],
    }),
    example('small', { pictures: [{ photo: { width: 1999, height: 1200 } }] }),
    example('small crop', {
      pictures: [
        { photo: { width: 3000, height: 2000 }, crops: { '1:1': { x: 0, y: 0, width: 0.3333, height: 0.5 } } },
      ],
    }),
    example('below every size', { pictures: [{ photo: { width: 640, height: 480 } }] }),
  ],
};
