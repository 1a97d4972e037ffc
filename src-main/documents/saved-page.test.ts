/** Whole pages as a browser saves them: the headline, the day and the pictures are the story's, whatever else is on the page. */
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../domain/article-text/parse-article-text.ts';
import { readArticleFile } from './read-article-file.ts';

const HEADLINE = 'Floods cut off villages in the Marne valley';
const STORY =
  '<p>Rivers burst their banks overnight after four days of rain, and hundreds of people had to leave their homes in the dark.</p>';
const MORE =
  '<p>Engineers said that the water would not fall before the weekend. Schools stay closed until further notice, the council said.</p>';
const FIGURE =
  '<figure><div><img src="/grey-placeholder.png" aria-label="image unavailable"><img src="dog.jpg" alt="Getty Images A dog"><span>Getty Images</span></div><figcaption>A man carries a dog through a flooded street.</figcaption></figure>';
const TOP =
  '<a href="#main">Skip to content</a><div><form><label>Search for:</label></form></div><div class="menu"><h2>Sections</h2><p>World</p><p>Sport</p></div>';
const SHARE = '<div><span>Facebook</span></div><div><span>Twitter</span></div><div><span>Copy link</span></div>';

async function read(page: string) {
  return readArticleText(await readArticleFile(new TextEncoder().encode(page), 'page.html'));
}

function page(head: string, body: string): string {
  return `<!doctype html><html><head><title>${HEADLINE} | The Daily Herald</title>${head}</head><body>${body}</body></html>`;
}

describe('a saved page', () => {
  it('has the headline of its story, the day it was published and its pictures', async () => {
    const linked = `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"${HEADLINE}","datePublished":"2025-03-04T06:00:00+01:00","dateModified":"2025-03-06"}]}</script>`;
    const read1 = await read(
      page(
        linked,
        `${TOP}<main><p>World</p><h1>${HEADLINE}</h1><p>By Kim Oak and AP</p>${SHARE}${FIGURE}${STORY}${MORE}${STORY}${MORE}</main><div><h3>Most read</h3><p>A short list.</p></div>`,
      ),
    );
    expect(read1.headline).toBe(HEADLINE);
    expect(read1.date).toBe('2025-03-04');
    expect(read1.pictures.map(({ caption, credit }) => [caption, credit])).toEqual([
      ['A man carries a dog through a flooded street.', 'Getty Images'],
    ]);
  });

  it.each([
    ['an element of time', '', '<time datetime="2025-03-04T06:00:00+0100">Tuesday, 06:00</time>'],
    ['a meta element', '<meta property="article:published_time" content="2025-03-04T05:00:00Z">', ''],
    ['the day in words, not that of a change', '', '<p>Updated 6 March 2025</p><p>Published 4 March 2025</p>'],
    [
      'the machine’s day, where the words are open',
      '<meta itemprop="datePublished" content="2025-03-04">',
      '<p>04/03/2025</p>',
    ],
  ])('has its day from %s', async (_from, head, date) => {
    const found = await read(
      page(head, `${TOP}<article><h1>${HEADLINE}</h1>${date}${FIGURE}${STORY}${MORE}</article>`),
    );
    expect([found.headline, found.date]).toEqual([HEADLINE, '2025-03-04']);
    expect(found.doubts.filter(({ about }) => about === 'date')).toEqual([]);
  });

  it('takes a heading below the site’s own for the headline, where the page’s title says so', async () => {
    const found = await read(
      page(
        '',
        `<h1>The Daily Herald</h1>${TOP}<article><h2><span>Floods</span> ${HEADLINE}</h2>${FIGURE}${STORY}${MORE}</article>`,
      ),
    );
    expect(found.headline).toContain(HEADLINE);
    expect(found.pictures).toHaveLength(1);
  });

  it('makes no pictures of its paragraphs where one caption stands outside the figures', async () => {
    const found = await read(
      page('', `<h1>${HEADLINE}</h1>${FIGURE}${STORY}<p>The bridge at dusk. Jane Doe/AP</p>${MORE}${STORY}${MORE}`),
    );
    expect(found.pictures.map(({ caption, credit }) => [caption, credit])).toEqual([
      ['A man carries a dog through a flooded street.', 'Getty Images'],
      ['The bridge at dusk.', 'Jane Doe/AP'],
    ]);
  });
});

describe('the words of a picture on a page', () => {
  const CASES: readonly (readonly [what: string, markup: string, caption: string, credit: string | null])[] = [
    [
      'in attributes of its figure',
      '<figure data-caption="A dog in the street." data-credit="Jane Doe/AP"><img src="a.jpg" alt="a dog"></figure>',
      'A dog in the street.',
      'Jane Doe/AP',
    ],
    [
      'name and supplier each in brackets',
      '<figure><img src="a.jpg"><figcaption><span class="caption">A dog in the street.</span><span class="credit">(Jane Doe)</span> <span class="source">(AFP via Getty Images)</span></figcaption></figure>',
      'A dog in the street.',
      'Jane Doe/AFP via Getty Images',
    ],
    [
      'a caption beside its image, without a figure',
      '<picture><img src="a.jpg"></picture><figcaption>A dog in the street. Jane Doe/AP</figcaption>',
      'A dog in the street.',
      'Jane Doe/AP',
    ],
    [
      'the credit behind a bar in the image’s title',
      '<div class="image"><img src="a.jpg" title="A dog | Bildquelle: Jane Doe/AP"><p class="caption">A dog in the street.</p></div>',
      'A dog in the street.',
      'Jane Doe/AP',
    ],
    [
      'a box without a name, its credit named',
      '<div><picture><img src="a.jpg"></picture><p class="lead">A dog in the street.</p><p class="image--author">Foto: Jane Doe/AP</p></div>',
      'A dog in the street.',
      'Foto: Jane Doe/AP',
    ],
    [
      'with the sign that enlarges it',
      '<figure><a><img src="a.jpg"><img src="zoom.svg" alt="Vergrößern des Bildes"></a><figcaption>A dog in the street. (Quelle: Jane Doe/AP)</figcaption></figure>',
      'A dog in the street.',
      'Jane Doe/AP',
    ],
  ];
  it.each(CASES)('%s', async (_what, markup, caption, credit) => {
    const found = await read(page('', `<article><h1>${HEADLINE}</h1>${STORY}${markup}${MORE}</article>`));
    expect(found.pictures.map((picture) => [picture.caption, picture.credit])).toEqual([[caption, credit]]);
  });

  it('does not know whether a name before an agency in brackets is who is seen or who took it', async () => {
    const figure = '<figure><img src="a.jpg"><figcaption>Jane Doe (AP)</figcaption></figure>';
    const found = await read(page('', `<article><h1>${HEADLINE}</h1>${STORY}${figure}${MORE}</article>`));
    const [picture] = found.pictures;
    expect([picture?.caption, picture?.credit, picture?.certain]).toEqual(['Jane Doe', 'AP', false]);
    expect(picture?.alternatives).toContainEqual({ caption: '', credit: 'Jane Doe (AP)' });
  });

  const TWO = [
    ['A dog in the street.', 'Jane Doe/AP'],
    ['A cat on a roof.', 'John Roe/EPA'],
    ['A cow in the river.', 'Ann Poe/AFP'],
  ] as const;
  const row = (item: (caption: string, credit: string, at: number) => string): string =>
    TWO.map(([caption, credit], at) => item(caption, credit, at)).join('');
  it.each([
    ['an image, its caption, its credit', row((c, k, at) => `<p><img src="${at}.jpg"></p><p>${c}</p><p>${k}</p>`)],
    ['a caption, its credit, the image', row((c, k, at) => `<p>${c}</p><p>${k}</p><p><img src="${at}.jpg"></p>`)],
    [
      'a credit, the image, a caption, each named',
      row(
        (c, k, at) =>
          `<div class="img-credit">${k}</div><div><img src="${at}.jpg"></div><div class="img-caption">${c}</div>`,
      ),
    ],
  ])('in rows of paragraphs: %s', async (_order, markup) => {
    const found = await read(page('', `<article><h1>${HEADLINE}</h1>${STORY}${markup}${MORE}</article>`));
    expect(found.pictures.map(({ caption, credit }) => [caption, credit])).toEqual(TWO);
  });

  it('in a row of paragraphs where one image lacks its credit', async () => {
    const markup = row((c, k, at) => `<img src="${at}.jpg"><p>${c}</p>${at === 1 ? '' : `<p>${k}</p>`}`);
    const found = await read(page('', `<article><h1>${HEADLINE}</h1>${STORY}${markup}${MORE}</article>`));
    expect(found.pictures.map(({ caption, credit }) => [caption, credit])).toEqual(
      TWO.map(([caption, credit], at) => [caption, at === 1 ? null : credit]),
    );
  });
});
