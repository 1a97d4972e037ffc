/** Worked examples of R10: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('copyright', { pictures: [{ metadata: { copyrightNotice: '© 2024 Jane Doe' } }] }),
    example('terms', { pictures: [{ metadata: { usageTerms: 'For editorial use.' } }] }),
    example('no file', { pictures: [{ hasPhoto: false }] }),
  ],
  bad: [
    example('nothing', { pictures: [{ metadata: {} }] }),
    example('blank', { pictures: [{ metadata: { copyrightNotice: ' ' } }] }),
  ],
};
