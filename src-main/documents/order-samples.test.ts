/** Every sample of the order of captions and credits is read as a person reads it, or is marked as a doubt. */
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../domain/article-text/parse-article-text.ts';
import { parseCredit } from '../domain/credit/credit.ts';
import { readArticleFile } from './read-article-file.ts';
import { BROADCASTER_PAGES } from './testing/order/order-broadcasters.ts';
import { DAILIES_AND_BUILDERS } from './testing/order/order-dailies-and-builders.ts';
import { HTML_SAMPLES } from './testing/order/order-html.ts';
import { LABELLED_TEXTS } from './testing/order/order-labelled-texts.ts';
import { LANGUAGE_SAMPLES } from './testing/order/order-languages.ts';
import { LATE_IMAGES } from './testing/order/order-late-images.ts';
import { PICTURE_LISTS } from './testing/order/order-lists.ts';
import { LIST_SAMPLES } from './testing/order/order-lists-and-lead-ins.ts';
import { MAIL_TEXTS } from './testing/order/order-mail-texts.ts';
import { MORE_LANGUAGES } from './testing/order/order-more-languages.ts';
import { NEWSPAPER_PAGES } from './testing/order/order-newspapers.ts';
import { NEWSROOM_MARKDOWN, NEWSROOM_PAGES, NEWSROOM_TEXTS } from './testing/order/order-newsroom-systems.ts';
import { NOT_PICTURES } from './testing/order/order-not-pictures.ts';
import { NOTES_AND_SCRIPTS } from './testing/order/order-notes-and-scripts.ts';
import { PASTED_PAGES } from './testing/order/order-pasted-pages.ts';
import { BUILDER_PAGES } from './testing/order/order-site-builders.ts';
import { SITES_AND_DATES } from './testing/order/order-sites-and-dates.ts';
import { MARKDOWN_SAMPLES, TEXT_SAMPLES } from './testing/order/order-text.ts';
import { WHOLE_PAGES } from './testing/order/order-whole-pages.ts';

describe.each([
  ...HTML_SAMPLES,
  ...TEXT_SAMPLES,
  ...MARKDOWN_SAMPLES,
  ...LANGUAGE_SAMPLES,
  ...LIST_SAMPLES,
  ...NEWSROOM_PAGES,
  ...NEWSROOM_TEXTS,
  ...NEWSROOM_MARKDOWN,
  ...SITES_AND_DATES,
  ...NEWSPAPER_PAGES,
  ...BUILDER_PAGES,
  ...NOT_PICTURES,
  ...MAIL_TEXTS,
  ...LABELLED_TEXTS,
  ...BROADCASTER_PAGES,
  ...PASTED_PAGES,
  ...WHOLE_PAGES,
  ...LATE_IMAGES,
  ...PICTURE_LISTS,
  ...MORE_LANGUAGES,
  ...DAILIES_AND_BUILDERS,
  ...NOTES_AND_SCRIPTS,
])('$id', (sample) => {
  const reading = readArticleFile(new TextEncoder().encode(sample.text), sample.file).then((text) =>
    readArticleText(text),
  );

  it('gives each picture its caption and its credit', async () => {
    const read = await reading;
    if (sample.doubtful === true) expect(read.pictures.some(({ certain }) => !certain)).toBe(true);
    if (sample.pictures.length === 0) return;
    const pictures = read.pictures.map(({ caption, credit }, at) => {
      const parsed = credit === null ? null : parseCredit(credit);
      const isNamed = sample.pictures[at]?.[2] !== undefined;
      const name = parsed?.photographer?.toLowerCase() ?? null;
      return [caption.replace(/\s+/g, ' '), parsed?.agencies ?? null, ...(isNamed ? [name] : [])];
    });
    const wanted = sample.pictures.map(([caption, agencies, name]) => [
      caption,
      agencies,
      ...(name === undefined ? [] : [name?.toLowerCase() ?? null]),
    ]);
    expect(pictures).toEqual(wanted);
    if (sample.doubtful !== true)
      expect(read.pictures.every(({ certain, credit }) => certain || credit === null)).toBe(true);
  });

  it('gives headline, date and alt texts', async () => {
    const read = await reading;
    if (sample.headline !== undefined) expect(read.headline).toBe(sample.headline);
    if (sample.date !== undefined) expect(read.date).toBe(sample.date);
    if (sample.altTexts !== undefined)
      expect(read.pictures.map(({ altText }) => altText ?? null)).toEqual(sample.altTexts);
    if (sample.fileNames !== undefined) expect(read.pictures.map(({ fileName }) => fileName)).toEqual(sample.fileNames);
  });
});
