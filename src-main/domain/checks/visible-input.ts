/** The texts that the rules read, without invisible characters, and the way back to places in the stored texts. */
import { ARTICLE_FIELDS, type ArticleField, PICTURE_FIELDS, type PictureField } from '../article.ts';
import type { Finding, FindingField, FindingPlace } from '../finding.ts';
import type { NewsField, NewsMetadata } from '../metadata.ts';
import type { Photo } from '../photo.ts';
import { printedArticle, printedMetadata } from '../printed-article.ts';
import { visibleText, withoutInvisible } from '../text/invisible.ts';
import type { CheckInput } from './check.ts';

const photos = new WeakMap<Photo, Photo>();

function readPhoto(photo: Photo): Photo {
  const before = photos.get(photo);
  if (before !== undefined) return before;
  const metadata = printedMetadata(photo.metadata);
  const visible = metadata === photo.metadata ? photo : { ...photo, metadata };
  photos.set(photo, visible);
  return visible;
}

/** The same input where no text holds such a character. */
export function visibleInput(input: CheckInput): CheckInput {
  const article = printedArticle(input.article);
  const isPlain = [...input.photos.values()].every((photo) => readPhoto(photo) === photo);
  const written = input.written === undefined ? [] : [...input.written];
  const isWrittenPlain = written.every(([, text]) => withoutInvisible(text) === text);
  if (article === input.article && isPlain && isWrittenPlain) return input;
  return {
    ...input,
    article,
    photos: isPlain ? input.photos : new Map([...input.photos].map(([id, photo]) => [id, readPhoto(photo)])),
    ...(input.written === undefined
      ? {}
      : { written: new Map(written.map(([id, text]) => [id, withoutInvisible(text)])) }),
  };
}

/** A finding of the visible input with its places in the texts as they are kept. */
export function inKeptTexts(finding: Finding, input: CheckInput): Finding {
  const also = finding.also.map((one) => inKept(one, input));
  return { ...inKept(finding, input), also };
}

function inKept<P extends FindingPlace>(place: P, input: CheckInput): P {
  if (place.start === 0 && place.end === 0) return place;
  const visible = visibleText(keptText(place, input));
  if (visible === null) return place;
  const start = visible.originAt(place.start);
  return { ...place, start, end: place.end === place.start ? start : visible.originEnd(place.end) };
}

function keptText({ picture, field }: FindingPlace, { article, photos: all }: CheckInput): string {
  if (picture === null) return isArticleField(field) ? article[field] : '';
  const one = article.pictures[picture - 1];
  if (one === undefined) return '';
  if (isPictureField(field)) return one[field];
  const value: NewsMetadata[NewsField] = all.get(one.photoId)?.metadata[field as NewsField];
  return typeof value === 'string' ? value : '';
}

const isArticleField = (field: FindingField): field is ArticleField & FindingField =>
  (ARTICLE_FIELDS as readonly string[]).includes(field);
const isPictureField = (field: FindingField): field is PictureField & FindingField =>
  (PICTURE_FIELDS as readonly string[]).includes(field);
