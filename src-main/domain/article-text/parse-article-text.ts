/** Reads an article from its plain or Markdown text: date, headline, standfirst, body, and captions with their credits. */
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import { trimAll } from '../text/trim.ts';
import { dateLineOf } from './date-line.ts';
import { takeHeader } from './header.ts';
import { takeDate } from './header-date.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Doubt, ParsedArticle, ReadArticle } from './parsed-article.ts';
import { doubtsOf, picturesOf } from './picture-paragraphs.ts';
import { isPictureParagraph, partsOf } from './picture-run.ts';
import { splitterFor } from './splitter.ts';
import { readLines } from './text-lines.ts';

/** The article as its parts, every credit in its own words. Throws a DeskError `unreadable` for what is not an article's text. */
export function parseArticleText(text: string, agencies: readonly Agency[] = AGENCIES): ParsedArticle {
  const { headline, date, standfirst, body, pictures } = readArticleText(text, agencies);
  return { headline, date, standfirst, body, pictures: pictures.map(({ caption, credit }) => ({ caption, credit })) };
}

/** The article with confidences, doubts and the choices a person has. */
export function readArticleText(text: string, agencies: readonly Agency[] = AGENCIES): ReadArticle {
  const { lines, fields, markdown } = readLines(text);
  const dated = takeDate(lines);
  const splitter = splitterFor(dated.lines, agencies);
  const paragraphs = paragraphsOf(dated.lines, splitter);
  const given = fields.get('title') ?? fields.get('headline');
  const header = takeHeader(paragraphs, (paragraph) => isPictureParagraph(paragraph, splitter));
  const fieldDate = dateLineOf(fields.get('date') ?? '');
  const known = repeatedHeader(
    header,
    given,
    fields.get('standfirst') ?? fields.get('description') ?? fields.get('summary'),
  );
  const { body, reading, notes } = partsOf(known.rest, markdown, splitter);
  const pictures = picturesOf(reading, splitter);
  return {
    headline: oneLine(known.headline),
    date: fieldDate?.iso ?? dated.date,
    standfirst: oneLine(known.standfirst),
    byline: header.byline ?? fields.get('byline') ?? fields.get('author') ?? null,
    body: body.map((paragraph) => paragraph.text),
    pictures,
    doubts: [...dated.doubts, ...header.doubts, ...doubtsOf(pictures, splitter), ...notes.map(leftOut)],
    confidence: { ...header.confidence, date: dated.confidence, body: pictures.length > 0 ? 0.95 : 0.7 },
  };
}

/** Meant line breaks are for body and captions. */
function oneLine(text: string | null): string | null {
  return text === null ? null : trimAll(text.replace(/\s*\n\s*/g, ' '));
}

function leftOut(note: Paragraph): Doubt {
  const message = `“${note.text.slice(0, 60)}” comes after the end mark and was left out.`;
  return { about: 'body', picture: null, line: note.line, message };
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
  const own = same(header.headline, headline) && standfirst === undefined;
  if (own) return { headline, standfirst: header.standfirst, rest: header.rest };
  const back: Paragraph[] = [];
  if (header.headline !== null && !same(header.headline, headline))
    back.push({ text: header.headline, line: 1, block: 0 });
  if (header.standfirst !== null && !same(header.standfirst, standfirst))
    back.push({ text: header.standfirst, line: 1, block: 0 });
  return { headline, standfirst: standfirst ?? null, rest: [...back, ...header.rest] };
}
