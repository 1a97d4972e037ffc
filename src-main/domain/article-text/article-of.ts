/** Between an article as read from text and an article as the desk keeps it. */
import { type Article, BLANK_PICTURE, type Picture, type PictureId } from '../article.ts';
import type { PhotoId } from '../photo.ts';
import { slugOf } from '../slug.ts';
import { trimAll } from '../text/trim.ts';
import type { ParsedArticle, ReadArticle } from './parsed-article.ts';
import { languageBesideOwn } from './text-language.ts';

/** Pictures whose photo is not known yet carry a negative id, each its own, that no photo has. */
export function unknownPhoto(index: number): PhotoId {
  return -(index + 1);
}

/** Of a text whose own words do not tell. */
const DESK_LANGUAGE = 'en-GB';

/** A new article from what was read; `photoIds` by picture, null or absent where no photo was found. */
export function articleOf(
  read: ParsedArticle | ReadArticle,
  photoIds: readonly (PhotoId | null)[] = [],
  profile = 'web',
): Article {
  const headline = read.headline ?? '';
  return {
    id: 0,
    headline,
    slug: slugOf(headline),
    date: read.date ?? '',
    byline: 'byline' in read ? (read.byline ?? '') : '',
    standfirst: read.standfirst ?? '',
    body: read.body.join('\n\n'),
    language: DESK_LANGUAGE,
    direction: 'ltr',
    ...languageBesideOwn(read, DESK_LANGUAGE),
    profile,
    edition: 1,
    archived: false,
    pictures: read.pictures.map(
      (picture, index): Picture => ({
        ...BLANK_PICTURE,
        id: index + 1,
        photoId: photoIds[index] ?? unknownPhoto(index),
        caption: picture.caption,
        credit: picture.credit ?? '',
        altText: 'altText' in picture ? (picture.altText ?? '') : '',
        ...('restrictions' in picture && picture.restrictions !== '' ? { restrictions: picture.restrictions } : {}),
      }),
    ),
  };
}

/** Caption paragraphs as written, by the picture ids that `articleOf` gives: for the checks' `written`. */
export function writtenOf(read: ReadArticle): ReadonlyMap<PictureId, string> {
  return new Map(read.pictures.map((picture, index) => [index + 1, picture.written]));
}

/** The article as the `parse` JSON has it. */
export function parsedOf(article: Article): ParsedArticle {
  const value = (text: string) => {
    const plain = trimAll(text.replace(/\s*\n\s*/g, ' '));
    return plain === '' ? null : plain;
  };
  return {
    headline: value(article.headline),
    date: value(article.date),
    standfirst: value(article.standfirst),
    body: paragraphsOfBody(article.body),
    pictures: article.pictures.map(({ caption, credit }) => ({ caption, credit: value(credit) })),
  };
}

function paragraphsOfBody(body: string): readonly string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
