/** Headline, standfirst and byline at the top of an article's text, whether on one line or on several. */
import { isOpener, sentences } from '../text/sentences.ts';
import { isGalleryHeading, labelOf, withoutMarkup } from './labels.ts';
import { isLeadIn } from './lead-in.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Doubt } from './parsed-article.ts';

export interface HeaderFound {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly confidence: { readonly headline: number; readonly standfirst: number };
  readonly doubts: readonly Doubt[];
  /** What comes after the header. */
  readonly rest: readonly Paragraph[];
}

/** Shorter than this and without a final full stop, several sentences are one headline: `Rain? What rain? On they rowed`. */
const SHORT_HEADLINE = 76;

/** Takes headline, standfirst and byline from the top; `isPicture` says which paragraphs are captions already. */
export function takeHeader(
  paragraphs: readonly Paragraph[],
  isPicture: (paragraph: Paragraph) => boolean,
): HeaderFound {
  const labelled = takeLabelled(paragraphs);
  if (labelled !== null) return labelled;
  const above = paragraphs.findIndex((paragraph, at) => !isAboveHeadline(paragraph, paragraphs[at + 1], isPicture));
  if (above > 0) {
    const header = takeHeader(paragraphs.slice(above), isPicture);
    return { ...header, rest: [...paragraphs.slice(0, above), ...header.rest] };
  }
  const [first, ...after] = paragraphs;
  if (first === undefined || isPicture(first)) return nothing(paragraphs);
  const headed = /^#{1,6}\s+/.exec(first.text);
  const text = withoutMarkup(first.text.replace(/^#{1,6}\s+/, ''));
  const columns = headed === null ? /^(\S.{9,160}?)(?:\t+| {3,}| \| )\s*\S.{19,}$/u.exec(text)?.[1] : undefined;
  if (columns !== undefined) {
    const header = splitAt(text, columns.length, 0.9, first, after);
    return withByline({ ...header, standfirst: header.standfirst?.replace(/^\|\s*/u, '') ?? null });
  }
  const glued = headed === null ? gluedHeadline(text, after) : 0;
  if (glued > 0) return withByline(splitAt(text, glued, 0.5, first, after));
  const parts = sentences(text);
  const next = after[0];
  const own = headed !== null || parts.length < 2 || isShortHeadline(text) || isOwnLine(first, next, after, isPicture);
  const body = own ? takeStandfirst(text, first, after, isPicture) : splitLine(text, first, after);
  return withByline(body);
}

/** `harvest-festival-0917`, a desk's name for the text. */
const SLUG = /^(?=\S*[\d_]|(?:\S*-){2})[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)+$/u;
/** `EMBARGOED UNTIL 18 SEPTEMBER`: what binds the desk, above the headline. */
const BINDING =
  /^(?:strictly\s+)?(?:embargo|sperrfrist|gesperrt|hold for release|hold until|not for (?:use|publication|release)|for (?:immediate )?release|sous embargo|bajo embargo|embargad[oa]|sotto embargo|onder embargo)/iu;
/** `FESTIVALS`, `World news`: the part of the paper, in capitals, above a longer line that is no sentence. */
const KICKER = /^(?=.{2,30}$)[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}.!?]*$/u;

function isAboveHeadline(
  { text, block }: Paragraph,
  next: Paragraph | undefined,
  isPicture: (paragraph: Paragraph) => boolean,
): boolean {
  if (next === undefined || isPicture(next) || /^#/.test(text)) return false;
  if (SLUG.test(text) || (BINDING.test(text) && text.length <= 120)) return true;
  const isLonger = next.text.split(/\s+/u).length >= 4 && next.text.length <= 160 && !/[.!?:]$/u.test(next.text);
  return KICKER.test(text) && text.split(/\s+/u).length <= 3 && isLonger && /\p{Ll}/u.test(next.text) && block > 0;
}

function nothing(rest: readonly Paragraph[]): HeaderFound {
  return {
    headline: null,
    standfirst: null,
    byline: null,
    confidence: { headline: 0, standfirst: 0 },
    doubts: [],
    rest,
  };
}

function isShortHeadline(text: string): boolean {
  return text.length < SHORT_HEADLINE && !/[.!?…]["'”’)]*$/u.test(text);
}

/** Headline and standfirst as two lines of one block: then the first line is the headline, whatever its full stops. */
function isOwnLine(
  first: Paragraph,
  next: Paragraph | undefined,
  after: readonly Paragraph[],
  isPicture: (paragraph: Paragraph) => boolean,
): boolean {
  if (next === undefined || next.block !== first.block || isPicture(next)) return false;
  const third = after[1];
  return third === undefined || third.block !== first.block;
}

/** `Headline sentence. Standfirst sentences.` on one line. */
function splitLine(text: string, first: Paragraph, rest: readonly Paragraph[]): HeaderFound {
  const cut = sentences(text)[0]?.end ?? text.length;
  return splitAt(text, cut, /[.!?…]["'”’)]*$/u.test(text) ? 0.9 : 0.7, first, rest);
}

function splitAt(text: string, cut: number, sure: number, first: Paragraph, rest: readonly Paragraph[]): HeaderFound {
  const headline = text.slice(0, cut).trim();
  const message = `Headline and standfirst are on one line: “${headline}” was read as the headline.`;
  return {
    headline,
    standfirst: text.slice(cut).trim(),
    byline: null,
    confidence: { headline: sure, standfirst: sure },
    doubts: [{ about: 'headline', picture: null, line: first.line, message }],
    rest,
  };
}

/** A headline of this length has its standfirst on its line, full stop between them or not. */
const LONG_HEADLINE = 95;
const OPENERS =
  /^(?:thousands|hundreds|dozens|millions|scores|crowds|supporters|visitors|organisers|organizers|residents|officials|photographers|pictures|photos|about|around|nearly|almost|after|tens|see|look|meet|take|today|yesterday)$/iu;

/**
 * Where `…for the first time in 40 years Thousands of supporters…` changes from headline to standfirst, 0 for nowhere: the one
 * capital after a small word that opens a sentence and is not a name. Headlines in Capitals Throughout have many and are left.
 */
function gluedHeadline(text: string, after: readonly Paragraph[]): number {
  const sentence = sentences(text)[0];
  if (sentence === undefined || sentence.text.length < LONG_HEADLINE || sentence.text.length > 600) return 0;
  const small = new Set(after.flatMap((paragraph) => paragraph.text.slice(0, 2000).match(/(?<=\s)\p{Ll}{3,}/gu) ?? []));
  const places = [...sentence.text.matchAll(/(?<=[\p{Ll}\d] )\p{Lu}\p{Ll}*(?=\s)/gu)]
    .filter((match) => isOpener(match[0]) || OPENERS.test(match[0]) || small.has(match[0].toLowerCase()))
    .map((match) => match.index);
  const [place] = places;
  return places.length === 1 && place !== undefined && place >= 15 && sentence.text.length - place >= 25 ? place : 0;
}

function takeStandfirst(
  headline: string,
  first: Paragraph,
  after: readonly Paragraph[],
  isPicture: (paragraph: Paragraph) => boolean,
): HeaderFound {
  const at = after[0] !== undefined && bylineIn(after[0].text) !== null ? 1 : 0;
  const candidate = after[at];
  const found = { headline, byline: at === 1 ? bylineIn(after[0]?.text ?? '') : null, doubts: [] };
  const without = { ...found, standfirst: null, confidence: { headline: 1, standfirst: 0 }, rest: after.slice(at) };
  if (candidate === undefined || isPicture(candidate) || isGalleryHeading(candidate.text)) return without;
  const plain = withoutMarkup(candidate.text.replace(/^#{1,6}\s+/, ''));
  const marked = plain !== candidate.text;
  // A standfirst is above the byline; under it the body begins.
  if (at === 1 && !marked) return without;
  const following = after[at + 1];
  const last = following === undefined || isPicture(following);
  // The last paragraph before the pictures announces them, unless it is right under the headline.
  if (!marked && last && (isLeadIn(candidate.text) || following === undefined) && candidate.block !== first.block)
    return without;
  const confidence = { headline: 1, standfirst: marked || candidate.block === first.block ? 1 : 0.8 };
  return { ...found, standfirst: plain, confidence, rest: after.slice(at + 1) };
}

function withByline(header: HeaderFound): HeaderFound {
  const next = header.rest[0];
  const byline = next === undefined ? null : bylineIn(next.text);
  return header.byline !== null || byline === null ? header : { ...header, byline, rest: header.rest.slice(1) };
}

/** `By Jane Doe in Ashby` alone in its paragraph. */
function bylineIn(text: string): string | null {
  if (text.length > 120) return null;
  const plain = withoutMarkup(text);
  const name = /^(?:By|BY|Words by|Text by|Report by)\s+(\p{Lu}[^.!?:;]{2,80})$/u.exec(plain)?.[1];
  return name !== undefined && name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length >= 2 ? name : null;
}

/** `Headline: …`, `Standfirst: …` and `Byline: …` in any order at the top. */
function takeLabelled(paragraphs: readonly Paragraph[]): HeaderFound | null {
  const values = new Map<string, string>();
  let at = 0;
  for (; at < paragraphs.length; at += 1) {
    const label = labelOf(paragraphs[at]?.text ?? '');
    if (label === null || !/^(?:headline|standfirst|byline)$/.test(label.part)) break;
    const next = paragraphs[at + 1];
    const behind =
      label.rest === '' && next !== undefined && labelOf(next.text) === null && next.block === paragraphs[at]?.block;
    values.set(label.part, behind ? next.text : label.rest);
    if (behind) at += 1;
  }
  if (!values.has('headline')) return null;
  const value = (part: string) => values.get(part) || null;
  const base = { headline: value('headline'), byline: value('byline'), doubts: [] };
  if (values.has('standfirst')) {
    return {
      ...base,
      standfirst: value('standfirst'),
      confidence: { headline: 1, standfirst: 1 },
      rest: paragraphs.slice(at),
    };
  }
  return { ...base, standfirst: null, confidence: { headline: 1, standfirst: 0.5 }, rest: paragraphs.slice(at) };
}
