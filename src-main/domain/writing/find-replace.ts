/** Finds words in all texts of a gallery, plain or by regular expression, and replaces the places that an editor leaves ticked. */
import type { Article, ArticleField, PictureField, PictureId } from '../article.ts';
import type { PictureEdit } from './templates.ts';

export const SEARCH_FIELDS = ['headline', 'standfirst', 'body', 'byline', 'caption', 'credit', 'altText'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

export interface FindQuery {
  readonly find: string;
  readonly replace: string;
  /** `find` is a regular expression; `$1`, `$&` and `$<name>` mean what it found. */
  readonly regex: boolean;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly fields: readonly SearchField[];
}

export interface FoundPlace {
  /** Null for a text of the article itself. */
  readonly pictureId: PictureId | null;
  readonly position: number | null;
  readonly field: SearchField;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly replacement: string;
  /** A few words on either side. */
  readonly before: string;
  readonly after: string;
}

export interface FindResult {
  readonly places: readonly FoundPlace[];
  /** Why nothing could be sought, in words; null where it could. */
  readonly fault: string | null;
  /** More places than are listed. */
  readonly isCut: boolean;
}

export const MOST_PLACES = 2_000;
const AROUND = 32;
const NOTHING: FindResult = { places: [], fault: null, isCut: false };
const PICTURE_TEXTS: ReadonlySet<SearchField> = new Set(['caption', 'credit', 'altText']);

/** A few whole words; what is left out is shown by an ellipsis. */
function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - AROUND);
  if (from === 0) return text.slice(0, start);
  return `…${text.slice(from, start).replace(/^\S*\s+/u, '')}`;
}

function wordsAfter(text: string, end: number): string {
  const to = end + AROUND;
  if (to >= text.length) return text.slice(end);
  return `${text.slice(end, to).replace(/\s+\S*$/u, '')}…`;
}

/** Every place in reading order. */
export function findPlaces(article: Article, query: FindQuery): FindResult {
  if (query.find === '') return NOTHING;
  let pattern: RegExp;
  try {
    pattern = patternOf(query);
  } catch (error) {
    const found = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error);
    return { ...NOTHING, fault: `This is not a regular expression: ${found}.` };
  }
  const places: FoundPlace[] = [];
  for (const { field, pictureId, position, text } of textsOf(article, query.fields)) {
    for (const match of text.matchAll(pattern)) {
      const [found] = match;
      if (found === '') continue;
      if (places.length >= MOST_PLACES) return { places, fault: null, isCut: true };
      const start = match.index;
      const end = start + found.length;
      const replacement = query.regex ? filled(query.replace, match) : query.replace;
      const [before, after] = [wordsBefore(text, start), wordsAfter(text, end)];
      places.push({ pictureId, position, field, start, end, found, replacement, before, after });
    }
  }
  return { places, fault: null, isCut: false };
}

function patternOf({ find, regex, matchCase, wholeWords }: FindQuery): RegExp {
  const source = regex ? find : find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const whole = wholeWords ? `(?<![\\p{L}\\p{M}\\p{N}_])(?:${source})(?![\\p{L}\\p{M}\\p{N}_])` : source;
  return new RegExp(whole, `gmu${matchCase ? '' : 'i'}`);
}

interface SearchedText {
  readonly pictureId: PictureId | null;
  readonly position: number | null;
  readonly field: SearchField;
  readonly text: string;
}

function textsOf(article: Article, fields: readonly SearchField[]): readonly SearchedText[] {
  const own = SEARCH_FIELDS.filter((field) => fields.includes(field) && !PICTURE_TEXTS.has(field)).map((field) => ({
    pictureId: null,
    position: null,
    field,
    text: article[field as ArticleField],
  }));
  const pictures = article.pictures.flatMap((picture, index) =>
    SEARCH_FIELDS.filter((field) => fields.includes(field) && PICTURE_TEXTS.has(field)).map((field) => ({
      pictureId: picture.id,
      position: index + 1,
      field,
      text: picture[field as PictureField],
    })),
  );
  return [...own, ...pictures];
}

/** `$1` to `$99`, `$&`, `$<name>` and `$$`, as every editor knows them; a group that took no part is empty. */
function filled(template: string, match: RegExpMatchArray): string {
  return template.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]+)>)/g, (written, dollar, whole, number, name) => {
    if (dollar !== undefined) return '$';
    if (whole !== undefined) return match[0];
    if (name !== undefined) return match.groups === undefined ? written : (match.groups[name] ?? '');
    return Number(number) < match.length && Number(number) > 0 ? (match[Number(number)] ?? '') : written;
  });
}

export interface ReplacedTexts {
  readonly own: Partial<Record<ArticleField, string>>;
  readonly edits: readonly PictureEdit[];
}

/** The texts with these places replaced; `places` must be of this very article. */
export function replacePlaces(article: Article, places: readonly FoundPlace[]): ReplacedTexts {
  const byText = new Map<string, FoundPlace[]>();
  for (const place of places) {
    const key = `${place.pictureId ?? ''} ${place.field}`;
    byText.set(key, [...(byText.get(key) ?? []), place]);
  }
  const own: Partial<Record<ArticleField, string>> = {};
  const edits: PictureEdit[] = [];
  for (const [first, ...others] of byText.values()) {
    if (first === undefined) continue;
    const holder = first.pictureId === null ? article : article.pictures.find(({ id }) => id === first.pictureId);
    const before = (holder as unknown as Readonly<Record<SearchField, string>> | undefined)?.[first.field];
    if (before === undefined) continue;
    const text = replaced(before, [first, ...others]);
    if (text === before) continue;
    if (first.pictureId === null) own[first.field as ArticleField] = text;
    else edits.push({ pictureId: first.pictureId, field: first.field as PictureField, text });
  }
  return { own, edits };
}

function replaced(text: string, places: readonly FoundPlace[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, found, replacement } of [...places].sort((a, b) => a.start - b.start)) {
    // A text that has changed since it was searched keeps its words.
    if (start < at || text.slice(start, end) !== found) continue;
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}
