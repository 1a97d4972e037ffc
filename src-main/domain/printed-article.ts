/** An article as it is exported: without invisible characters; the stored one is not changed. */
import {
  ARTICLE_FIELDS,
  type Article,
  type ArticleField,
  PICTURE_FIELDS,
  type Picture,
  type PictureField,
} from './article.ts';
import type { NewsMetadata } from './metadata.ts';
import { withoutInvisible } from './text/invisible.ts';

/** The same article where none of its texts holds one. */
export function printedArticle(article: Article): Article {
  const texts: { -readonly [F in ArticleField]?: string } = {};
  for (const field of ARTICLE_FIELDS) {
    const printed = withoutInvisible(article[field]);
    if (printed !== article[field]) texts[field] = printed;
  }
  const pictures = article.pictures.map(printedPicture);
  const isSame = Object.keys(texts).length === 0 && pictures.every((picture, at) => picture === article.pictures[at]);
  return isSame ? article : { ...article, ...texts, pictures };
}

const known = new WeakMap<Picture, Picture>();

/** The same picture where none of its texts holds one; always the same answer for the same picture. */
export function printedPicture(picture: Picture): Picture {
  const before = known.get(picture);
  if (before !== undefined) return before;
  const texts: { -readonly [F in PictureField]?: string } = {};
  for (const field of PICTURE_FIELDS) {
    const printed = withoutInvisible(picture[field]);
    if (printed !== picture[field]) texts[field] = printed;
  }
  const printed = Object.keys(texts).length === 0 ? picture : { ...picture, ...texts };
  known.set(picture, printed);
  return printed;
}

const read = new WeakMap<NewsMetadata, NewsMetadata>();

/** A file's own words without them; the same object where none holds one. */
export function printedMetadata(metadata: NewsMetadata): NewsMetadata {
  const before = read.get(metadata);
  if (before !== undefined) return before;
  let changed = false;
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const printed = withoutInvisible(value);
      changed ||= printed !== value;
      return printed;
    }
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  };
  const printed = plain(metadata) as NewsMetadata;
  const result = changed ? printed : metadata;
  read.set(metadata, result);
  return result;
}
