/** Reads an article from its plain or Markdown text: date, headline, standfirst, body, and captions with their credits. */
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import { trimAll } from '../text/trim.ts';
import { withJoinedCredits } from './credit-lines.ts';
import { dateLineOf } from './date-line.ts';
import { givenCredits, withGivenCredits } from './given-credits.ts';
import { takeHeader } from './header.ts';
import { dateOfDateline, takeDate } from './header-date.ts';
import { isPageLeftover } from './page-leftovers.ts';
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
  const { lines, fields, markdown, sent } = readLines(text, agencies);
  const dated = takeDate(lines);
  const splitter = splitterFor(dated.lines, agencies);
  const isPicture = (paragraph: Paragraph): boolean => isPictureParagraph(paragraph, splitter);
  const read = withJoinedCredits(paragraphsOf(dated.lines, splitter), agencies).filter(
    (paragraph) => !isPageLeftover(paragraph.text),
  );
  const apart = givenCredits(read, isPicture, splitter);
  const paragraphs = apart.rest;
  const given = fields.get('title') ?? fields.get('headline');
  const header = takeHeader(paragraphs, isPicture);
  const fieldDate = dateLineOf(fields.get('date') ?? '');
  const known = repeatedHeader(
    header,
    given,
    fields.get('standfirst') ?? fields.get('description') ?? fields.get('summary'),
  );
  const { body, reading, notes, guessed, told } = partsOf(known.rest, markdown, splitter, {
    sharedLine: apart.sharedLine,
    listed: Math.max(0, ...(apart.list?.credits.keys() ?? [])),
  });
  const datelined =
    [known.standfirst ?? '', ...body.slice(0, 2).map(({ text }) => text)]
      .map(dateOfDateline)
      .find((iso) => iso !== null) ?? null;
  const pictures = withGivenCredits(picturesOf(reading, splitter), { ...apart, guessed }, splitter);
  return {
    headline: oneLine(known.headline),
    date: fieldDate?.iso ?? dated.date ?? datelined ?? sent?.iso ?? null,
    standfirst: oneLine(known.standfirst),
    byline: header.byline ?? fields.get('byline') ?? fields.get('author') ?? null,
    body: body.map((paragraph) => paragraph.text),
    pictures,
    doubts: [
      ...dated.doubts,
      ...(fieldDate === null && dated.date === null && datelined === null ? mailed(sent) : []),
      ...header.doubts,
      ...doubtsOf(pictures, splitter),
      ...notes.map(leftOut),
      ...readAsStory(told),
    ],
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

function readAsStory([first, ...others]: readonly Paragraph[]): readonly Doubt[] {
  if (first === undefined) return [];
  const count = others.length === 0 ? '' : ` and ${others.length} more behind it`;
  const message = `“${first.text.slice(0, 60)}”${count} ${others.length === 0 ? 'has' : 'have'} no credit and ${others.length === 0 ? 'was' : 'were'} read as the story, not as captions.`;
  return [{ about: 'body', picture: null, line: first.line, message }];
}

/** A mail's own day is not always that of the article in it. */
function mailed(sent: ReturnType<typeof readLines>['sent']): readonly Doubt[] {
  if (sent === null) return [];
  const message = `The text has no date of its own: ${sent.iso} is the day on which its mail was sent.`;
  return [{ about: 'date', picture: null, line: sent.line, message }];
}

type Known = Pick<ReturnType<typeof takeHeader>, 'headline' | 'standfirst' | 'rest'>;

/** Front matter decides on headline and standfirst; what the text says instead is body. */
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
