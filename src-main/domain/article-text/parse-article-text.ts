/** Reads an article from its plain or Markdown text: date, headline, standfirst, body, and captions with their credits. */
import { splitCaption } from '../credit/split-caption.ts';
import { dateOf, isoOf } from '../text/dates.ts';
import { takeDate, takeHeader } from './header.ts';
import { fileNameIn, isGalleryHeading, isRule, labelOf, numberLabelOf } from './labels.ts';
import { isLeadIn } from './lead-in.ts';
import { isCreditLine, type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { ParsedArticle, ReadArticle } from './parsed-article.ts';
import { doubtsOf, picturesOf } from './picture-paragraphs.ts';
import { readLines } from './text-lines.ts';

/** The article exactly as `picture-desk parse` prints it. Throws a DeskError `unreadable` for what is not an article's text. */
export function parseArticleText(text: string): ParsedArticle {
  const { headline, date, standfirst, body, pictures } = readArticleText(text);
  return { headline, date, standfirst, body, pictures: pictures.map(({ caption, credit }) => ({ caption, credit })) };
}

/** The article with confidences, doubts and the choices a person has. */
export function readArticleText(text: string): ReadArticle {
  const { lines, fields, markdown } = readLines(text);
  const dated = takeDate(lines);
  const paragraphs = paragraphsOf(dated.lines);
  const given = fields.get('title') ?? fields.get('headline');
  const header = takeHeader(paragraphs, isPictureParagraph);
  const fieldDate = dateOf(fields.get('date') ?? '');
  const known = repeatedHeader(
    header,
    given,
    fields.get('standfirst') ?? fields.get('description') ?? fields.get('summary'),
  );
  const { body, pictures } = parts(known.rest, markdown);
  return {
    headline: known.headline,
    date: (fieldDate === null ? null : isoOf(fieldDate)) ?? dated.date,
    standfirst: known.standfirst,
    byline: header.byline ?? fields.get('byline') ?? fields.get('author') ?? null,
    body: body.map((paragraph) => paragraph.text),
    pictures,
    doubts: [...dated.doubts, ...header.doubts, ...doubtsOf(pictures)],
    confidence: { ...header.confidence, date: dated.confidence, body: pictures.length > 0 ? 0.95 : 0.7 },
  };
}

type Known = Pick<ReturnType<typeof takeHeader>, 'headline' | 'standfirst' | 'rest'>;

/** Front matter has the last word on headline and standfirst; what the text says instead is body. */
function repeatedHeader(
  header: ReturnType<typeof takeHeader>,
  headline: string | undefined,
  standfirst: string | undefined,
): Known {
  if (headline === undefined) return header;
  const same = (a: string | null, b: string | undefined) => a !== null && a.replace(/\\(?=\p{P}|\p{S})/gu, '') === b;
  const back: Paragraph[] = [];
  if (header.headline !== null && !same(header.headline, headline))
    back.push({ text: header.headline, line: 1, block: 0 });
  if (header.standfirst !== null && !same(header.standfirst, standfirst))
    back.push({ text: header.standfirst, line: 1, block: 0 });
  return { headline, standfirst: standfirst ?? null, rest: [...back, ...header.rest] };
}

/** Plainly a caption, wherever it stands. */
function isPictureParagraph(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (/^#{1,6}\s/.test(text)) return false;
  return fileNameIn(text) !== null || numberLabelOf(text)?.explicit === true || hasCredit(text);
}

/** Ends in a credit, or in what only a credit looks like. */
function hasCredit(text: string): boolean {
  const split = splitCaption(text);
  return split.credit !== null || (!split.certain && split.faint !== true && !/ [-–—] \S+$/u.test(text.slice(-40)));
}

function parts(
  paragraphs: readonly Paragraph[],
  markdown: boolean,
): { readonly body: readonly Paragraph[]; readonly pictures: ReadArticle['pictures'] } {
  const unlabelled = paragraphs.filter((paragraph) => labelOf(paragraph.text)?.part !== 'body');
  const start = firstPicture(unlabelled);
  const behind = unlabelled.slice(start).filter((paragraph) => !isRule(paragraph.text));
  const numbers = behind.filter((paragraph) => numberLabelOf(paragraph.text.replace(/\\(?=[.)])/, '')) !== null).length;
  const captions = behind.filter(
    (paragraph) => !isCreditLine(paragraph.text) && fileNameIn(paragraph.text)?.rest !== '',
  ).length;
  const body = unlabelled
    .slice(0, start)
    .filter(
      (paragraph) =>
        !isRule(paragraph.text) && labelOf(paragraph.text)?.part !== 'pictures' && !isGalleryHeading(paragraph.text),
    );
  return { body, pictures: picturesOf(behind, numbers * 2 > captions, markdown) };
}

/** Index of the first caption paragraph; the list's length where the article has no pictures. */
function firstPicture(paragraphs: readonly Paragraph[]): number {
  const marker = paragraphs.findIndex(
    (paragraph) => labelOf(paragraph.text)?.part === 'pictures' || isGalleryHeading(paragraph.text),
  );
  if (marker >= 0) return marker + 1;
  const first = paragraphs.findIndex(isPictureParagraph);
  if (first < 0) return withoutAnyCredit(paragraphs);
  if (isCreditLine(paragraphs[first]?.text ?? '') && first > 0) return Math.max(announced(paragraphs, first - 1), 0);
  return announced(paragraphs, first);
}

/** Paragraphs between the lead-in and the first credited caption are captions that lack their credit. */
function announced(paragraphs: readonly Paragraph[], first: number): number {
  const numbered = firstNumbered(paragraphs, first);
  if (numbered < first) return numbered;
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    if (isLeadIn(paragraphs[at]?.text ?? '')) return at + 1;
  }
  return first;
}

/** `1.`, `2.`, … up to the first credited caption. */
function firstNumbered(paragraphs: readonly Paragraph[], first: number): number {
  const own = numberLabelOf(paragraphs[first]?.text ?? '')?.number;
  if (own === undefined || own < 2) return first;
  const start = first - own + 1;
  const run = paragraphs.slice(Math.max(0, start), first);
  return start >= 0 && run.every((paragraph, index) => numberLabelOf(paragraph.text)?.number === index + 1)
    ? start
    : first;
}

/** No paragraph has a credit: only a colon or numbers from 1 tell captions from body. */
function withoutAnyCredit(paragraphs: readonly Paragraph[]): number {
  const numbers = paragraphs.map((paragraph) => numberLabelOf(paragraph.text)?.number ?? null);
  const one = numbers.indexOf(1);
  if (one >= 0 && numbers[one + 1] === 2) return one;
  const colon = paragraphs.findIndex(
    (paragraph, index) => index + 1 < paragraphs.length && /:$/.test(paragraph.text) && isLeadIn(paragraph.text),
  );
  return colon < 0 ? paragraphs.length : colon + 1;
}
