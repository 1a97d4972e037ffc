/** Each caption of a page keeps its own credit, however a content system marks the two up. */
import { expect, test } from 'vitest';
import { parseArticleText } from '../domain/article-text/parse-article-text.ts';
import { htmlToText } from './html-text.ts';
import { PICTURE_PAGES } from './testing/pictures-of-pages.ts';

const BEFORE =
  '<h1>Headline of the day</h1><p>Some body text that is a paragraph of the story and long enough to be one, says a man.</p>';

test.each(PICTURE_PAGES)('%s', (page, pictures) => {
  const text = htmlToText(`<html><body><article>${BEFORE}${page}</article></body></html>`);
  expect(parseArticleText(text).pictures.map(({ caption, credit }) => [caption, credit])).toEqual(pictures);
});
