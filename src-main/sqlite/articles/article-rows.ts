/** Between rows of `articles` and `pictures` and the desk's own words. */
import type { Override } from '../../domain/finding.ts';
import type { ArticleRow, PictureRow } from '../../usecases/journal-ports.ts';

export interface StoredArticle {
  readonly id: number;
  readonly headline: string;
  readonly slug: string;
  readonly date: string;
  readonly byline: string;
  readonly standfirst: string;
  readonly body: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly profile: string;
  readonly edition: number;
  readonly archived: 0 | 1;
  readonly overrides: string;
}

export interface StoredPicture {
  readonly id: number;
  readonly article_id: number;
  readonly photo_id: number;
  readonly position: number;
  readonly caption: string;
  readonly credit: string;
  readonly alt_text: string;
  readonly lead: 0 | 1;
  readonly focal_point: string | null;
  readonly crops: string;
  readonly sign_off_name: string | null;
  readonly sign_off_at: string | null;
  readonly repeat_reason: string | null;
  readonly restrictions: string | null;
}

export function articleOf(row: StoredArticle): ArticleRow {
  const { id, headline, slug, date, byline, standfirst, body, language, direction, profile, edition } = row;
  return {
    id,
    headline,
    slug,
    date,
    byline,
    standfirst,
    body,
    language,
    direction,
    profile,
    edition,
    archived: row.archived === 1,
    overrides: JSON.parse(row.overrides) as readonly Override[],
  };
}

export function pictureOf(row: StoredPicture): PictureRow {
  return {
    id: row.id,
    articleId: row.article_id,
    photoId: row.photo_id,
    position: row.position,
    caption: row.caption,
    credit: row.credit,
    altText: row.alt_text,
    lead: row.lead === 1,
    focalPoint: row.focal_point === null ? null : (JSON.parse(row.focal_point) as PictureRow['focalPoint']),
    crops: JSON.parse(row.crops) as PictureRow['crops'],
    signOff:
      row.sign_off_name === null || row.sign_off_at === null ? null : { name: row.sign_off_name, at: row.sign_off_at },
    ...(row.repeat_reason === null ? {} : { repeatReason: row.repeat_reason }),
    ...(row.restrictions === null ? {} : { restrictions: row.restrictions }),
  };
}

export function articleParameters(row: ArticleRow): Record<string, string | number> {
  return { ...row, archived: row.archived ? 1 : 0, overrides: JSON.stringify(row.overrides ?? []) };
}

export function pictureParameters(row: PictureRow): Record<string, string | number | null> {
  return {
    id: row.id,
    articleId: row.articleId,
    photoId: row.photoId,
    position: row.position,
    caption: row.caption,
    credit: row.credit,
    altText: row.altText,
    lead: row.lead ? 1 : 0,
    focalPoint: row.focalPoint === null ? null : JSON.stringify(row.focalPoint),
    crops: JSON.stringify(row.crops),
    signOffName: row.signOff?.name ?? null,
    signOffAt: row.signOff?.at ?? null,
    repeatReason: row.repeatReason ?? null,
    restrictions: row.restrictions === undefined || row.restrictions === '' ? null : row.restrictions,
  };
}
