/** An article and its pictures in order, and the pure functions that change them; knows nothing of storage. */
import type { Override } from './finding.ts';
import type { PhotoId } from './photo.ts';

export type ArticleId = number;
/** The use of one photo in one article; stays the same when the picture moves. */
export type PictureId = number;

/** Crop ratios that a desk publishes. */
export const CROP_RATIOS = ['16:9', '4:3', '1:1', '4:5'] as const;
export type CropRatio = (typeof CROP_RATIOS)[number];

/** A rectangle in fractions (0-1) of the displayed photograph. */
export interface CropBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A named person has checked this picture's credit since it last changed. */
export interface SignOff {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface Picture {
  readonly id: PictureId;
  readonly photoId: PhotoId;
  readonly caption: string;
  readonly credit: string;
  readonly altText: string;
  readonly lead: boolean;
  /** Fractions (0-1) of the displayed photograph; null lets the attention of the picture decide. */
  readonly focalPoint: { readonly x: number; readonly y: number } | null;
  readonly crops: { readonly [R in CropRatio]?: CropBox };
  readonly signOff: SignOff | null;
  /** Why this photograph is in the article a second time; absent where nobody had to say. */
  readonly repeatReason?: string;
  /** Restrictions that were in its caption or credit, word for word: obeyed and shown, never printed; absent where there are none. */
  readonly restrictions?: string;
}

/** A picture that nobody has written about; a field that comes later begins here. */
export const BLANK_PICTURE: Omit<Picture, 'id' | 'photoId'> = {
  caption: '',
  credit: '',
  altText: '',
  lead: false,
  focalPoint: null,
  crops: {},
  signOff: null,
};

export type UnplacedCaptionId = number;

/** A caption of the article's text that found no photograph: kept with the article until it is given to a picture or discarded. */
export interface UnplacedCaption {
  readonly id: UnplacedCaptionId;
  readonly caption: string;
  readonly credit: string;
  /** What names the photograph in the text, a file name or a number; empty where nothing does. */
  readonly reference: string;
}

/** Which way the lines of a text run. */
export const DIRECTIONS = ['ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What pictures, and photographs of a sheet, are put in order by: when they were taken, or what their files are called. */
export const SHEET_ORDERS = ['captured', 'name'] as const;
export type SheetOrder = (typeof SHEET_ORDERS)[number];

export interface Article {
  readonly id: ArticleId;
  readonly headline: string;
  readonly slug: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
  readonly byline: string;
  readonly standfirst: string;
  /** Markdown; paragraphs are separated by a blank line. */
  readonly body: string;
  /** BCP 47, for example `en-GB`. */
  readonly language: string;
  readonly direction: Direction;
  /** Id of the desk profile, for example `web`. */
  readonly profile: string;
  readonly edition: number;
  readonly archived: boolean;
  readonly pictures: readonly Picture[];
  /** In the text's order; absent where every caption has its picture. */
  readonly unplaced?: readonly UnplacedCaption[];
  /** Findings that a person let pass, each bound to what it was given for; absent where there are none. */
  readonly overrides?: readonly Override[];
}

/** The article's own text fields. */
export const ARTICLE_FIELDS = ['headline', 'slug', 'date', 'byline', 'standfirst', 'body'] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];
/** A picture's own text fields. */
export const PICTURE_FIELDS = ['caption', 'credit', 'altText'] as const;
export type PictureField = (typeof PICTURE_FIELDS)[number];
/** What a fix may write of a picture: its texts, and the restrictions that are taken out of them. */
export const FIXED_FIELDS = [...PICTURE_FIELDS, 'restrictions'] as const;
export type FixedField = (typeof FIXED_FIELDS)[number];

/** What an editor changes of an article in place, as a step of the history calls it. */
export const EDITED_ARTICLE_FIELDS = {
  headline: 'Headline',
  slug: 'Slug',
  date: 'Date',
  byline: 'Byline',
  standfirst: 'Standfirst',
  body: 'Body text',
  language: 'Language',
  direction: 'Text direction',
  profile: 'Profile',
  archived: 'Archiving',
} as const satisfies Partial<Record<keyof Article, string>>;
export type ArticlePatch = Partial<Pick<Article, keyof typeof EDITED_ARTICLE_FIELDS>>;

/** What an editor changes of a picture in place, as a step of the history calls it. */
export const EDITED_FIELDS = {
  caption: 'Caption',
  credit: 'Credit',
  altText: 'Alt text',
  restrictions: 'Restrictions',
  lead: 'Lead',
  focalPoint: 'Focal point',
  crops: 'Crop',
} as const satisfies Partial<Record<keyof Picture, string>>;
export type PicturePatch = Partial<Pick<Picture, keyof typeof EDITED_FIELDS>>;

/** Captions without a picture as their paragraphs read, for the checks. */
export function unplacedWords({ unplaced = [] }: Pick<Article, 'unplaced'>): readonly string[] {
  return unplaced.map(({ caption, credit }) => [caption, credit].filter((words) => words !== '').join(' '));
}

/** The order with `moved` (in their present order) placed before `before`, or at the end where it is null. */
export function moveTo<T>(order: readonly T[], moved: readonly T[], before: T | null): readonly T[] {
  const set = new Set(moved);
  const kept = order.filter((item) => !set.has(item));
  const block = order.filter((item) => set.has(item));
  if (before !== null && set.has(before)) return order;
  const at = before === null ? kept.length : kept.indexOf(before);
  if (at < 0) return order;
  return [...kept.slice(0, at), ...block, ...kept.slice(at)];
}
