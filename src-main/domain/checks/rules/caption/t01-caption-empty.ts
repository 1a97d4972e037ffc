/** T1: a picture without a caption says nothing about what it shows. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { say } from '../../reading/say.ts';
import { example } from '../../testing/example.ts';

export const captionEmpty = {
  id: 'T1',
  title: 'Caption present',
  reason: 'A picture without a caption cannot be checked or trusted (Grid: missing_description may not be overridden).',
  severity: 'block',
  final: true,
  check(input: CheckInput): readonly Finding[] {
    return captionTexts(input)
      .filter(({ text }) => !/[\p{L}\p{N}]/u.test(text))
      .map(({ position, picture }) => {
        const found = picture.caption.trim() === '' ? 'none' : 'only a credit';
        const message = `Expected a caption, found ${found}: say who does what, where and when.`;
        return say({
          rule: 'T1',
          severity: 'block',
          picture: position,
          field: 'caption',
          end: picture.caption.length,
          message,
        });
      });
  },
  examples: {
    good: [
      example('a sentence', { pictures: ['Rowers pass the old lock in Ashby. | AP/Jane Doe'] }),
      example('one word', { pictures: ['Regatta. | AP/Jane Doe'] }),
    ],
    bad: [
      example('empty', { pictures: [{ caption: '', credit: 'AP/Jane Doe' }] }),
      example('white space', { pictures: [{ caption: ' \u00a0 ', credit: 'AP/Jane Doe' }] }),
      example('only the credit', { pictures: [{ caption: '(AP Photo/Jane Doe)', credit: '' }] }),
    ],
  },
} satisfies Check;
