/** Worked examples of P6: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('a text alone', { pictures: [{ altText: '', hasPhoto: false }] }),
    example('a description', {
      pictures: [
        { altText: 'Four rowers in a long boat below a stone bridge' },
        { altText: 'Images of saints on a wall' },
      ],
    }),
  ],
  bad: [
    example('empty', { pictures: [{ altText: '' }] }),
    example('empty where it is required', { rules: { altTextRequired: true }, pictures: [{ altText: ' ' }] }),
    example('the caption', {
      pictures: [{ caption: 'Rowers rest in Ashby. AP/Jane Doe', altText: 'Rowers rest in Ashby' }],
    }),
    example('the headline', { pictures: [{ altText: 'Ashby holds its regatta' }] }),
    example('a file name', { pictures: [{ altText: 'IMG_2041.jpg' }] }),
    example('image of', { pictures: [{ altText: 'Image of four rowers in a boat' }] }),
    example('too long', { pictures: [{ altText: 'Rowers, and more rowers, '.repeat(11) }] }),
    example('the credit', { pictures: [{ altText: 'Four rowers in a boat. AP/Jane Doe', credit: 'AP/Jane Doe' }] }),
  ],
};
