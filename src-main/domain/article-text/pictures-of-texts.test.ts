/** Each caption keeps its own credit, however a text sets the two. */
import { expect, test } from 'vitest';
import { PICTURE_TEXTS } from './corpus/pictures-of-texts.ts';
import { parseArticleText } from './parse-article-text.ts';

const BEFORE =
  'Headline of the day\n\nSome body text that is a paragraph of the story and long enough to be one, says a man.';

test.each(PICTURE_TEXTS)('%s', (text, pictures) => {
  const read = parseArticleText(`${BEFORE}\n\n${text}\n`).pictures;
  expect(read.map(({ caption, credit }) => [caption, credit])).toEqual(pictures);
});
