/** What an exported image says about itself: the article's caption, credit and alt text over the file's own metadata. */
import type { Article, Picture } from '../article.ts';
import type { NewsMetadata } from '../metadata.ts';
import type { Photo } from '../photo.ts';
import { printedMetadata } from '../printed-article.ts';

/** The credit parsed: `certain` is false where the grammar cannot tell name from agency. */
export interface CreditParts {
  readonly agencies: readonly string[];
  readonly photographer: string | null;
}

/** Empty texts are left out, as an absent field is absent. The same picture always gives the same fields. */
export function exportedMetadata(article: Article, picture: Picture, photo: Photo, credit: CreditParts): NewsMetadata {
  const own = printedMetadata(photo.metadata);
  const [agency] = credit.agencies;
  const fields: NewsMetadata = {
    ...own,
    headline: firstFilled(own.headline, article.headline),
    description: firstFilled(picture.caption, own.description),
    creator: credit.photographer == null ? own.creator : [credit.photographer],
    creditLine: firstFilled(picture.credit, own.creditLine),
    source: firstFilled(own.source, agency),
    altText: firstFilled(picture.altText, own.altText),
    dateCreated: firstFilled(own.dateCreated, photo.capturedAt ?? undefined),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)));
}

function firstFilled(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text != null && text.trim() !== '');
}

function isFilled(value: NewsMetadata[keyof NewsMetadata]): boolean {
  return value != null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
