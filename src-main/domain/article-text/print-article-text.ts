/** Prints an article as the desk's plain text: date line, headline, standfirst, body, then `caption. credit` by paragraph. */
import type { Article } from '../article.ts';
import { splitCaption } from '../credit/split-caption.ts';
import { parsedOf } from './article-of.ts';
import { fileNameIn, labelOf, numberLabelOf } from './labels.ts';
import { parseArticleText } from './parse-article-text.ts';
import type { ParsedArticle, ParsedPicture } from './parsed-article.ts';

/** The text of an article; read again it gives the same article. */
export function printArticleText(article: Article): string {
  const parsed = parsedOf(article);
  const byline = article.byline === '' ? null : article.byline;
  return parsed.headline === null && parsed.pictures.length === 0 && parsed.body.length === 0
    ? labelled(parsed, byline)
    : printParsed(parsed, byline);
}

/** Plain where the plain form reads back the same; with labels (`Headline:`, `Pictures:`) where it would not. */
export function printParsed(parsed: ParsedArticle, byline: string | null = null): string {
  for (const form of [plain, gathered, marked, labelled]) {
    const text = form(parsed, byline);
    if (isSame(text, parsed)) return text;
  }
  return labelled(parsed, byline);
}

function isSame(text: string, parsed: ParsedArticle): boolean {
  try {
    return inOrder(parseArticleText(text)) === inOrder(parsed);
  } catch {
    return false;
  }
}

function inOrder({ headline, date, standfirst, body, pictures }: ParsedArticle): string {
  const pairs = pictures.map(({ caption, credit }) => [caption, credit]);
  return JSON.stringify([headline, date, standfirst, body, pairs]);
}

/** Every paragraph apart, as desks keep it. */
function plain(parsed: ParsedArticle, byline: string | null): string {
  const { date, headline, standfirst, body, pictures } = parsed;
  return join([
    date === null ? '' : `date ${date}`,
    headline ?? '',
    standfirst ?? '',
    bylineOf(byline),
    ...body.map(breaks),
    ...pictures.map(picture),
  ]);
}

/** Headline and standfirst as two lines under the date: then a headline of several sentences stays one. */
function gathered(parsed: ParsedArticle, byline: string | null): string {
  const { date, headline, standfirst, body, pictures } = parsed;
  const top = [date === null ? '' : `date ${date}`, headline ?? '', standfirst ?? '']
    .filter((line) => line !== '')
    .join('\n');
  return join([top, bylineOf(byline), ...body.map(breaks), ...pictures.map(picture)]);
}

/** A line before the pictures: then the end of the body is no caption. */
function marked(parsed: ParsedArticle, byline: string | null): string {
  const { date, headline, standfirst, body, pictures } = parsed;
  return join([
    date === null ? '' : `date ${date}`,
    headline ?? '',
    standfirst ?? '',
    bylineOf(byline),
    ...body.map(breaks),
    'Pictures:',
    ...pictures.map(picture),
  ]);
}

function labelled(parsed: ParsedArticle, byline: string | null): string {
  const { date, headline, standfirst, body, pictures } = parsed;
  return join([
    date === null ? '' : `Date: ${date}`,
    `Headline: ${headline ?? ''}`.trim(),
    `Standfirst: ${standfirst ?? ''}`.trim(),
    byline === null ? '' : `Byline: ${byline}`,
    'Body:',
    ...body.map(breaks),
    'Pictures:',
    ...pictures.map(pictureWithLabels),
  ]);
}

function join(paragraphs: readonly string[]): string {
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function bylineOf(byline: string | null): string {
  return byline === null ? '' : `By ${byline}`;
}

function picture({ caption, credit }: ParsedPicture): string {
  const line = [breaks(caption), credit ?? ''].filter((part) => part !== '').join(' ');
  const split = splitCaption(line);
  if (split.caption === breaks(caption) && split.credit === credit) return line;
  // Without a full stop before it a bare agency is part of the sentence: brackets say that it is the credit.
  const inBrackets = `${breaks(caption)} (${credit ?? ''})`;
  const again = splitCaption(inBrackets);
  const same = credit !== null && caption !== '' && again.caption === breaks(caption) && again.credit === credit;
  return same && again.certain ? inBrackets : pictureWithLabels({ caption, credit });
}

function pictureWithLabels({ caption, credit }: ParsedPicture): string {
  // What looks like a list mark, a number or a label is the caption's own.
  const label =
    caption === '' ||
    !/^[\p{L}“‘"']/u.test(caption) ||
    labelOf(caption) !== null ||
    fileNameIn(caption) !== null ||
    numberLabelOf(caption) !== null
      ? 'Caption: '
      : '';
  return `${`${label}${breaks(caption)}`.trim()}\nCredit: ${credit ?? ''}`.trim();
}

/** A line break inside a paragraph is meant: two spaces before it say so. */
function breaks(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('  \n');
}
