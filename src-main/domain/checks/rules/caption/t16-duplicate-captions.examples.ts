/** Worked examples of T16: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [example('different', { pictures: ['Rowers pass the lock.', 'Rowers rest at the lock.', 'Rain falls.'] })],
  bad: [
    example('alike but for the credit', {
      pictures: [
        { caption: 'Rowers pass the lock. AP/Jane Doe', credit: '' },
        { caption: 'Rowers pass the lock. AP/Max Roe', credit: '' },
      ],
    }),
    example('alike but for accents and case', { pictures: ['Éder passes the lock.', 'Eder passes the Lock'] }),
    example('nearly alike', {
      pictures: [
        'Four rowers from the north of the county rest beside the old stone lock in Ashby before their long way home.',
        'Four rowers from the north of the county rest beside the old stone lock in Ashby before the long way home.',
      ],
    }),
    example('camera default', { pictures: ['OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'DSC_0042', 'DSC_0134.'] }),
    example('file name', { pictures: [{ caption: 'frame-1' }] }),
    example('headline', { pictures: ['Ashby holds its regatta.'] }),
  ],
};
