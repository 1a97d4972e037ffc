/** The article as plain text in the desk's own form: date line, headline, standfirst, body, then `caption. credit`. */
import { bodyBlocks, plainText } from './body-markup.ts';
import { withCredit } from './caption-line.ts';
import type { BundleContent, ExportFormat } from './format.ts';

export const articleText = {
  id: 'text',
  label: 'Article as text',
  render: (content) => [{ path: 'article.txt', kind: 'text', text: textOf(content) }],
} as const satisfies ExportFormat;

function textOf({ article, pictures, profile }: BundleContent): string {
  const { date, headline, standfirst, body } = article;
  const captions = pictures.map(({ picture }) => withCredit(picture, profile));
  const paragraphs = [
    date === '' ? '' : `date ${date}`,
    headline,
    standfirst,
    ...bodyBlocks(body).map((block) => plainText(block.inline)),
    ...captions,
  ];
  const present = paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  return `${present.join('\n\n')}\n`;
}
