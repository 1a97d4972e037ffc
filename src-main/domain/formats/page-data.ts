/** What the page tells search engines and archives: schema.org NewsArticle with an ImageObject a picture, as JSON-LD. */
import { bodyBlocks, plainText } from './body-markup.ts';
import { oneLine } from './caption-line.ts';
import type { BundleContent, BundlePicture } from './format.ts';
import { largestRendition, leadPicture, renditionFor } from './renditions.ts';

/** Absent values are left out by `JSON.stringify`. */
export function pageData(content: BundleContent): object {
  const { article, pictures } = content;
  const lead = leadPicture(pictures);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: oneLine(article.headline),
    description: filled(oneLine(article.standfirst)),
    datePublished: /^\d{4}-\d\d-\d\d$/.test(article.date) ? article.date : undefined,
    inLanguage: filled(article.language),
    author:
      filled(article.byline) == null
        ? undefined
        : { '@type': 'Person', name: oneLine(article.byline).replace(/^by\s+/i, '') },
    articleBody: filled(
      bodyBlocks(article.body)
        .map((block) => plainText(block.inline))
        .join('\n\n'),
    ),
    url:
      content.preset.baseAddress == null ? undefined : `${content.preset.baseAddress.replace(/\/+$/, '')}/index.html`,
    image: pictures.map((picture) => imageObject(content, picture, picture === lead)),
  };
}

function imageObject({ preset }: BundleContent, bundled: BundlePicture, lead: boolean): object {
  const { picture, photographer, agencies, metadata } = bundled;
  const image = largestRendition(bundled);
  const small = renditionFor(bundled, 400);
  const address = (path: string | undefined): string | undefined =>
    path == null || preset.baseAddress == null ? path : `${preset.baseAddress.replace(/\/+$/, '')}/${path}`;
  const people = photographer == null ? (metadata.creator ?? []) : [photographer];
  return {
    '@type': 'ImageObject',
    contentUrl: address(image?.path),
    thumbnailUrl: small === image ? undefined : address(small?.path),
    encodingFormat: image?.mime,
    width: image?.width,
    height: image?.height,
    position: bundled.position,
    representativeOfPage: lead ? true : undefined,
    name: filled(metadata.headline),
    caption: filled(picture.caption),
    description: filled(picture.altText),
    creditText: filled(picture.credit),
    creator: creators(people, agencies),
    copyrightNotice: filled(metadata.copyrightNotice) ?? filled(picture.credit),
    license: licence(bundled),
    acquireLicensePage: metadata.licensor?.find((text) => /^https?:\/\//i.test(text)),
    dateCreated: filled(metadata.dateCreated),
    contentLocation: place(bundled),
    digitalSourceType: filled(metadata.digitalSourceType),
  };
}

function creators(people: readonly string[], agencies: readonly string[]): object | undefined {
  const named = people.map((name) => ({ '@type': 'Person', name }));
  const organised = agencies.map((name) => ({ '@type': 'Organization', name }));
  const all = named.length > 0 ? named : organised;
  return all.length <= 1 ? all[0] : all;
}

function licence({ metadata }: BundlePicture): string | object | undefined {
  const address = filled(metadata.webStatement);
  if (address != null && /^https?:\/\//i.test(address)) return address;
  return filled(metadata.usageTerms) == null ? undefined : { '@type': 'CreativeWork', text: metadata.usageTerms };
}

function place({ metadata }: BundlePicture): object | undefined {
  const parts = [metadata.sublocation, metadata.city, metadata.provinceState, metadata.country];
  const name = parts.filter((part) => part != null && part !== '').join(', ');
  return name === '' ? undefined : { '@type': 'Place', name };
}

function filled(text: string | undefined): string | undefined {
  return text == null || text === '' ? undefined : text;
}
