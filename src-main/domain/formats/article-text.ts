/** The article as plain text in the desk's own form: date line, headline, standfirst, body, then `caption. credit`. */
import { printParsed } from '../article-text/print-article-text.ts';
import { bodyBlocks, plainText } from './body-markup.ts';
import { endedCaption, oneLine } from './caption-line.ts';
import type { BundleContent, ExportFormat } from './format.ts';

export const articleText = {
  id: 'text',
  label: 'Article as text',
  render: (content) => [{ path: 'article.txt', kind: 'text', text: textOf(content) }],
} as const satisfies ExportFormat;

/** Read in again it is the same article: where the plain form would be read otherwise, brackets or labels say what is meant. */
function textOf({ article, pictures, profile }: BundleContent): string {
  const value = (text: string) => oneLine(text) || null;
  return printParsed({
    date: value(article.date),
    headline: value(article.headline),
    standfirst: value(article.standfirst),
    body: bodyBlocks(article.body)
      .map((block) => plainText(block.inline).trim())
      .filter((paragraph) => paragraph !== ''),
    pictures: pictures.map(({ picture }) => ({
      caption: endedCaption(picture, profile),
      credit: value(picture.credit),
    })),
  });
}
