/** Worked examples of P2: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('different', { pictures: [{ caption: 'Rowers rest.' }, { caption: 'Rowers row.' }] }),
    example('two flat pictures', {
      pictures: [{ photo: { perceptualHash: '0000000000000001' } }, { photo: { perceptualHash: '0000000000000000' } }],
    }),
  ],
  bad: [
    example('same file', {
      pictures: [{ photo: { contentHash: 'ab'.repeat(32) } }, { photo: { contentHash: 'ab'.repeat(32) } }],
    }),
    example('same frame', {
      pictures: [{ photo: { perceptualHash: 'f0e1d2c3b4a59687' } }, { photo: { perceptualHash: 'f0e1d2c3b4a5969f' } }],
    }),
  ],
};
