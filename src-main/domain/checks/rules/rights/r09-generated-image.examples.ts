/** Worked examples of R9: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

const SCHEME = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

export const examples: CheckExamples = {
  good: [
    example('camera', { pictures: [{ metadata: { digitalSourceType: `${SCHEME}digitalCapture` } }] }),
    example('edited by a person', { pictures: [{ metadata: { digitalSourceType: `${SCHEME}humanEdits` } }] }),
    example('not told', { pictures: [{ metadata: {} }] }),
  ],
  bad: [
    example('generated', { pictures: [{ metadata: { digitalSourceType: `${SCHEME}trainedAlgorithmicMedia` } }] }),
    example('composed', {
      pictures: [{ metadata: { digitalSourceType: `${SCHEME}compositeWithTrainedAlgorithmicMedia` } }],
    }),
    example('enhanced', { pictures: [{ metadata: { digitalSourceType: `${SCHEME}algorithmicallyEnhanced` } }] }),
    example('retired term', { pictures: [{ metadata: { digitalSourceType: `${SCHEME}minorHumanEdits` } }] }),
  ],
};
