/** Worked examples of G4: what passes and what is found; read by tests only. */
import type { CheckInput } from '../../check.ts';
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('paired', { pictures: ['Rowers row.', 'Rowers rest.'] }),
    example('a text alone', { pictures: [{ hasPhoto: false }, { hasPhoto: false }] }),
  ],
  bad: [
    example('a caption too many', { pictures: ['Rowers row.', { caption: 'Rowers rest.', hasPhoto: false }] }),
    { title: 'one photograph twice', input: photoTwice() },
    { title: 'a caption of the text that found none', input: captionLeft() },
  ],
};

function photoTwice(): CheckInput {
  const { input } = example('', { pictures: ['Rowers row.', 'Rowers rest.'] });
  const pictures = input.article.pictures.map((picture) => ({ ...picture, photoId: 1 }));
  return { ...input, article: { ...input.article, pictures } };
}

function captionLeft(): CheckInput {
  const { input } = example('', { pictures: ['Rowers row.'] });
  const unplaced = [{ id: 1, caption: 'Rowers rest.', credit: '', reference: '' }];
  return { ...input, article: { ...input.article, unplaced } };
}
