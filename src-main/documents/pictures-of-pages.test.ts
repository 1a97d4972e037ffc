/** Each caption of a page keeps its own credit, however a content system marks the two up. */
import { describe, expect, test } from 'vitest';
import { parseArticleText } from '../domain/article-text/parse-article-text.ts';
import { htmlToText } from './html-text.ts';
import { readArticleFile } from './read-article-file.ts';
import { PICTURE_PAGES } from './testing/pictures-of-pages.ts';

const BEFORE =
  '<h1>Headline of the day</h1><p>Some body text that is a paragraph of the story and long enough to be one, says a man.</p>';

test.each(PICTURE_PAGES)('%s', (page, pictures) => {
  const text = htmlToText(`<html><body><article>${BEFORE}${page}</article></body></html>`);
  expect(parseArticleText(text).pictures.map(({ caption, credit }) => [caption, credit])).toEqual(pictures);
});

describe('credits of an agency that only the desk knows', () => {
  const agencies = [{ name: 'Bord Foto 7', aliases: [] }];
  const CREDIT = 'Bord Foto 7';
  const FIGURE = `<figure><img src="a.jpg" title="${CREDIT}"><figcaption>Skaters cross the lake.</figcaption></figure>`;

  test('in the image’s own title', () => {
    const text = htmlToText(`<html><body><article>${BEFORE}${FIGURE}</article></body></html>`, agencies);
    expect(parseArticleText(text, agencies).pictures).toEqual([{ caption: 'Skaters cross the lake.', credit: CREDIT }]);
  });

  test('in a figure inside Markdown', async () => {
    const text = `# Headline of the day\n\nSome body text that is a paragraph of the story, says a man.\n\n${FIGURE}\n`;
    const read = await readArticleFile(new TextEncoder().encode(text), 'a.md', agencies);
    expect(parseArticleText(read, agencies).pictures).toEqual([{ caption: 'Skaters cross the lake.', credit: CREDIT }]);
  });

  test('beneath its photographer’s name', () => {
    const text = `Headline of the day\n\nBy Jo Roe\n\nSome body text that is a paragraph of the story, says a man.\n\nSkaters cross the lake.\nPhotographer: Ann Other\nAgency: ${CREDIT}\n`;
    expect(parseArticleText(text, agencies).pictures).toEqual([
      { caption: 'Skaters cross the lake.', credit: `Ann Other/${CREDIT}` },
    ]);
  });

  test('in a column without a heading', () => {
    const text = `Headline of the day\n\nSome body text that is a paragraph of the story, says a man.\n\n${CREDIT}\tSkaters cross the lake.\n${CREDIT}\tA horse on the ice.\n`;
    expect(parseArticleText(text, agencies).pictures).toEqual([
      { caption: 'Skaters cross the lake.', credit: CREDIT },
      { caption: 'A horse on the ice.', credit: CREDIT },
    ]);
  });
});
