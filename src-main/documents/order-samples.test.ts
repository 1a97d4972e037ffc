/** Every sample of the order of captions and credits is read as a person reads it, or is marked as a doubt. */
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../domain/article-text/parse-article-text.ts';
import { parseCredit } from '../domain/credit/credit.ts';
import { readArticleFile } from './read-article-file.ts';
import { HTML_SAMPLES } from './testing/order/order-html.ts';
import { LANGUAGE_SAMPLES } from './testing/order/order-languages.ts';
import { MARKDOWN_SAMPLES, TEXT_SAMPLES } from './testing/order/order-text.ts';

describe.each([...HTML_SAMPLES, ...TEXT_SAMPLES, ...MARKDOWN_SAMPLES, ...LANGUAGE_SAMPLES])('$id', (sample) => {
  const reading = readArticleFile(new TextEncoder().encode(sample.text), sample.file).then((text) =>
    readArticleText(text),
  );

  it('gives each picture its caption and its credit', async () => {
    const read = await reading;
    if (sample.doubtful === true) expect(read.pictures.some(({ certain }) => !certain)).toBe(true);
    if (sample.pictures.length === 0) return;
    const pictures = read.pictures.map(({ caption, credit }) => {
      const parsed = credit === null ? null : parseCredit(credit);
      return [caption.replace(/\s+/g, ' '), parsed?.agencies ?? null, parsed?.photographer ?? null];
    });
    expect(pictures).toEqual(sample.pictures.map(([caption, agencies, name = null]) => [caption, agencies, name]));
    if (sample.doubtful !== true)
      expect(read.pictures.every(({ certain, credit }) => certain || credit === null)).toBe(true);
  });

  it('gives headline, date and alt texts', async () => {
    const read = await reading;
    if (sample.headline !== undefined) expect(read.headline).toBe(sample.headline);
    if (sample.date !== undefined) expect(read.date).toBe(sample.date);
    if (sample.altTexts !== undefined)
      expect(read.pictures.map(({ altText }) => altText ?? null)).toEqual(sample.altTexts);
  });
});
