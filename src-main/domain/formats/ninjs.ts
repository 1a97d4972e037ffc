/** The machine's copy: IPTC ninjs 3.1, which has no field for credit or alt text and refuses every field it does not know. */

import { mediaTopics, topicAddress } from '../topics/media-topics.ts';
import { bodyBlocks, plainText } from './body-markup.ts';
import type { BundleContent, BundlePicture, ExportFormat, Rendition } from './format.ts';
import { leadPicture } from './renditions.ts';

export const ninjs = {
  id: 'ninjs',
  label: 'Article for machines (ninjs 3.1)',
  render: (content) => [
    { path: 'article.ninjs.json', kind: 'text', text: `${JSON.stringify(ninjsOf(content), null, 2)}\n` },
  ],
} as const satisfies ExportFormat;

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#';

/** The news item; absent values are left out, because an empty string is a claim. */
function ninjsOf(content: BundleContent): object {
  const { article, slug, pictures } = content;
  const text = bodyBlocks(article.body)
    .map((block) => plainText(block.inline))
    .join('\n\n');
  return {
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
    uri: addressOf(content, 'index.html', slug),
    type: 'composite',
    representationType: 'full',
    profile: 'photo-gallery',
    version: String(article.edition),
    pubStatus: 'usable',
    language: filled(article.language),
    contentCreated: instantOf(article.date),
    slugline: slug,
    headlines: list([article.headline], (value) => ({ role: 'main', contentType: 'text/plain', value })),
    by: filled(article.byline),
    descriptions: list([article.standfirst], (value) => ({ role: 'standfirst', contentType: 'text/plain', value })),
    bodies:
      text === ''
        ? undefined
        : [
            { role: 'main', contentType: 'text/markdown', value: article.body },
            {
              role: 'text',
              contentType: 'text/plain',
              charCount: text.length,
              wordCount: text.split(/\s+/).length,
              value: text,
            },
          ],
    associations: pictures.length === 0 ? undefined : pictures.map((picture) => associationOf(content, picture)),
  };
}

function associationOf(content: BundleContent, bundled: BundlePicture): object {
  const { picture, photo, position, metadata, agencies } = bundled;
  const number = String(position).padStart(3, '0');
  const lead = leadPicture(content.pictures) === bundled;
  return {
    name: `gallery-${number}`,
    rel: lead ? 'lead-item' : 'gallery-item',
    uri: addressOf(content, `index.html#picture-${position}`, `${content.slug}#picture-${position}`),
    type: 'picture',
    contentCreated: instantOf(metadata.dateCreated),
    language: filled(content.article.language),
    urgency:
      metadata.urgency != null && metadata.urgency >= 1 && metadata.urgency <= 9
        ? Math.trunc(metadata.urgency)
        : undefined,
    title: filled(metadata.title),
    headlines: list([metadata.headline], (value) => ({ role: 'main', contentType: 'text/plain', value })),
    descriptions: [
      ...described('caption', picture.caption),
      ...described('altText', picture.altText),
      ...described('extendedDescription', metadata.extendedDescription),
    ],
    by: filled(metadata.creator?.join(', ')),
    infoSources: [
      ...list([picture.credit], (name) => ({ name, role: 'credit', literal: filled(agencies.join('/')) })),
      ...list([metadata.source], (name) => ({ name, role: 'source' })),
      // `by` is one text for people; a name may have its own comma.
      ...list(metadata.creator ?? [], (name) => ({ name, role: 'creator' })),
    ],
    copyrightHolder: filled(agencies[0]),
    copyrightNotice: filled(metadata.copyrightNotice),
    usageTerms: filled(metadata.usageTerms),
    rightsInfo: /^https?:\/\/[!-~]+$/.test(metadata.webStatement ?? '')
      ? { linkedRights: metadata.webStatement }
      : undefined,
    edNote: filled(metadata.instructions),
    located: filled(metadata.city),
    places: placesOf(bundled),
    people: some(list(metadata.personInImage ?? [], (name) => ({ name, rel: 'shown' }))),
    events: some(list([metadata.event], (name) => ({ name }))),
    subjects: some([
      ...list(metadata.keywords ?? [], (name) => ({ name })),
      ...list(metadata.mediaTopics ?? [], (code) => ({ name: mediaTopics().get(code)?.name, uri: topicAddress(code) })),
    ]),
    genres: some(list([metadata.intellectualGenre], (name) => ({ name }))),
    digitalSourceType: sourceTypeOf(metadata.digitalSourceType),
    altIds: [
      { role: 'originalFilename', value: photo.fileName },
      { role: 'order', value: String(position) },
      ...list([photo.contentHash], (value) => ({ role: 'originalSha256', value })),
      ...list([metadata.jobId], (value) => ({ role: 'jobId', value })),
    ],
    renditions: bundled.renditions.map((rendition) => renditionOf(content, bundled, rendition)),
  };
}

function renditionOf(content: BundleContent, { picture }: BundlePicture, rendition: Rendition): object {
  const type = rendition.mime.slice('image/'.length);
  const kind = rendition.crop == null ? String(rendition.maxEdge) : rendition.crop.replace(':', 'x');
  return {
    name: type === 'jpeg' ? kind : `${kind}-${type}`,
    href: addressOf(content, rendition.path, rendition.path),
    contentType: rendition.mime,
    width: rendition.width,
    height: rendition.height,
    sizeInBytes: rendition.bytes,
    aspectRatio: rendition.crop ?? undefined,
    poi: picture.focalPoint == null ? undefined : pointIn(rendition, picture.focalPoint),
  };
}

/** The focal point in the rendition's own pixels, kept inside where the crop has lost it. */
function pointIn({ width, height, box }: Rendition, focal: { readonly x: number; readonly y: number }): object {
  const { x, y, width: part, height: tall } = box ?? { x: 0, y: 0, width: 1, height: 1 };
  const within = (value: number, limit: number): number => Math.max(0, Math.min(limit - 1, Math.round(value * limit)));
  return { x: within((focal.x - x) / part, width), y: within((focal.y - y) / tall, height) };
}

/** An absolute URI: below the public base address where the preset has one, else `bundle:`. */
function addressOf({ preset }: BundleContent, path: string, inBundle: string): string {
  if (preset.baseAddress == null) return `bundle:${inBundle}`;
  return `${preset.baseAddress.replace(/\/+$/, '')}/${path}`;
}

function placesOf({ metadata }: BundlePicture): readonly object[] | undefined {
  const { sublocation, city, provinceState, country, countryCode } = metadata;
  return some([
    ...list([sublocation], (name) => ({ name, rel: 'sublocation' })),
    ...list([city], (name) => ({ name, rel: 'city' })),
    ...list([provinceState], (name) => ({ name, rel: 'provinceState' })),
    ...list([country ?? countryCode], (name) => ({ name, rel: 'country', literal: filled(countryCode) })),
  ]);
}

function sourceTypeOf(value: string | undefined): object | undefined {
  if (value == null || value === '') return undefined;
  return /^https?:\/\/[\w./-]+$/.test(value)
    ? { name: value.slice(value.lastIndexOf('/') + 1), uri: value }
    : { literal: value };
}

function described(role: string, text: string | undefined): readonly object[] {
  return list([text], (value) => ({ role, contentType: 'text/plain', value }));
}

function list<T>(values: readonly (string | null | undefined)[], make: (value: string) => T): readonly T[] {
  return values.filter((value): value is string => value != null && value !== '').map(make);
}

function some<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

function filled(text: string | undefined): string | undefined {
  return text == null || text === '' ? undefined : text;
}

/** ninjs takes only whole instants: a day becomes its first moment in UTC, what is less precise is left out. */
function instantOf(date: string | undefined): string | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(date ?? '');
  if (match == null) return undefined;
  const [, day, minute = '00:00', second = ':00', zone = 'Z'] = match;
  const instant = `${day}T${minute}${second}${zone}`;
  // Date.parse would take the 30th of February for the 1st of March.
  const real = Number.isNaN(Date.parse(instant)) ? '' : new Date(`${day}T00:00:00Z`).toISOString();
  return real.startsWith(day ?? '-') ? instant : undefined;
}
