/** Worked examples of G1: what passes and what is found; read by tests only. */
import type { CheckInput } from '../../check.ts';
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [example('three', { pictures: ['Rowers row.', 'Rowers rest.', 'Rain falls.'] })],
  bad: [
    example('empty', { pictures: [] }),
    example('too many', { rules: { maxPictures: 2 }, pictures: ['Rowers row.', 'Rowers rest.', 'Rain falls.'] }),
    {
      title: 'one place twice',
      input: twicePlaced(),
    },
  ],
};

function twicePlaced(): CheckInput {
  const { input } = example('', { pictures: ['Rowers row.', 'Rowers rest.'] });
  const [one] = input.article.pictures;
  return { ...input, article: { ...input.article, pictures: one === undefined ? [] : [one, one] } };
}
