/** The columns of articles, of their pictures and of their captions without a photograph: a new one is a line here and a migration. */
import type { ArticleRow, PictureRow, UnplacedRow } from '../../usecases/journal-ports.ts';
import { type Column, flag, json, maybe, plain, table } from '../library/table.ts';

export const ARTICLES = table<ArticleRow>({
  id: plain('id'),
  headline: plain('headline'),
  slug: plain('slug'),
  date: plain('date'),
  byline: plain('byline'),
  standfirst: plain('standfirst'),
  body: plain('body'),
  language: plain('language'),
  direction: plain('direction'),
  profile: plain('profile'),
  edition: plain('edition'),
  archived: flag('archived'),
  overrides: json('overrides', []),
});

/** Who has signed and when; both or neither. */
const SIGN_OFF: Column<PictureRow['signOff']> = {
  names: ['sign_off_name', 'sign_off_at'],
  read: ([name, at]) => (name === null || at === null ? null : { name: name as string, at: at as string }),
  write: (value) => [value?.name ?? null, value?.at ?? null],
};

export const PICTURES = table<PictureRow>({
  id: plain('id'),
  articleId: plain('article_id'),
  photoId: plain('photo_id'),
  position: plain('position'),
  caption: plain('caption'),
  credit: plain('credit'),
  altText: plain('alt_text'),
  lead: flag('lead'),
  focalPoint: json('focal_point'),
  crops: json('crops'),
  signOff: SIGN_OFF,
  repeatReason: maybe('repeat_reason'),
  restrictions: maybe('restrictions'),
});

export const UNPLACED_CAPTIONS = table<UnplacedRow>({
  id: plain('id'),
  articleId: plain('article_id'),
  position: plain('position'),
  caption: plain('caption'),
  credit: plain('credit'),
  reference: plain('reference'),
});
