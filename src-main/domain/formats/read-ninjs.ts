/** Reads an article out of a bundle's ninjs, for bundles whose decisions are missing; sign-offs, overrides and drawn crops are not in it. */

import { BLANK_PICTURE, type Picture } from '../article.ts';
import { DeskError } from '../failure.ts';
import { isRightToLeft } from '../language-tag.ts';
import type { NewsMetadata } from '../metadata.ts';
import type { Photo } from '../photo.ts';
import { topicOfTerm } from '../topics/media-topics.ts';
import type { ReopenedArticle } from './read-decisions.ts';
import { list, number, placedInBundle, record, text } from './read-values.ts';

export function readNinjs(json: string, subject: string): ReopenedArticle {
  const item = itemOf(json, subject);
  const entries = list(item.associations)
    .map(record)
    .filter(({ type }) => type === 'picture');
  const bodies = list(item.bodies).map(record);
  const body = bodies.find(({ contentType }) => contentType === 'text/markdown') ?? bodies[0];
  return {
    article: {
      id: 1,
      headline: text(record(list(item.headlines)[0]).value),
      slug: text(item.slugline),
      date: text(item.contentCreated).slice(0, 10),
      byline: text(item.by),
      standfirst: valueWithRole(item.descriptions, 'standfirst'),
      body: text(body?.value),
      language: text(item.language) || 'en',
      // ninjs has no field for it.
      direction: isRightToLeft(text(item.language)) ? 'rtl' : 'ltr',
      profile: 'web',
      edition: Math.max(1, Number.parseInt(text(item.version), 10) || 1),
      archived: false,
      pictures: entries.map(pictureOf),
    },
    photos: new Map(entries.map((entry, at) => [at + 1, photoOf(entry, at + 1)])),
    profileId: 'web',
    findings: [],
    overrides: [],
    images: new Map(entries.map((entry, at) => [at + 1, imageOf(entry)])),
  };
}

function itemOf(json: string, subject: string): Record<string, unknown> {
  try {
    const item = record(JSON.parse(json));
    if (record(item.standard).name === 'ninjs') return item;
  } catch {
    // Said below in the same words: no JSON is no ninjs.
  }
  throw new DeskError('unreadable', `${subject} is not an article in ninjs.`, { subject });
}

function valueWithRole(values: unknown, role: string): string {
  return text(
    list(values)
      .map(record)
      .find((value) => value.role === role)?.value,
  );
}

function namesWithRole(values: unknown, role: string): readonly string[] {
  return list(values)
    .map(record)
    .filter((value) => value.role === role)
    .map(({ name }) => text(name));
}

function nameWithRole(values: unknown, role: string): string {
  return namesWithRole(values, role)[0] ?? '';
}

function placeNamed(places: unknown, rel: string): Record<string, unknown> {
  return (
    list(places)
      .map(record)
      .find((place) => place.rel === rel) ?? {}
  );
}

function pictureOf(entry: Record<string, unknown>, at: number): Picture {
  return {
    ...BLANK_PICTURE,
    id: at + 1,
    photoId: at + 1,
    caption: valueWithRole(entry.descriptions, 'caption'),
    credit: nameWithRole(entry.infoSources, 'credit'),
    altText: valueWithRole(entry.descriptions, 'altText'),
    lead: entry.rel === 'lead-item',
    focalPoint: focalPointOf(largestOf(entry)),
  };
}

function largestOf(entry: Record<string, unknown>): Record<string, unknown> {
  return record(list(entry.renditions)[0]);
}

/** As near as the rendition's pixels tell it. */
function focalPointOf({ poi, width, height }: Record<string, unknown>): Picture['focalPoint'] {
  const point = record(poi);
  const [wide, high] = [number(width, 0), number(height, 0)];
  if (poi == null || wide <= 0 || high <= 0) return null;
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  return { x: within(number(point.x, 0) / wide), y: within(number(point.y, 0) / high) };
}

/** Below the public base address of the preset a bundle's images still lie in `images/`. */
function imageOf(entry: Record<string, unknown>): string {
  return text(largestOf(entry).href).replace(/^(bundle:|https?:.*\/(?=images\/[^/]+$))/, '');
}

function metadataOf(entry: Record<string, unknown>): NewsMetadata {
  const { places } = entry;
  const country = placeNamed(places, 'country');
  const creators = namesWithRole(entry.infoSources, 'creator');
  const source = record(entry.digitalSourceType);
  const fields = {
    title: text(entry.title),
    headline: text(record(list(entry.headlines)[0]).value),
    description: valueWithRole(entry.descriptions, 'caption'),
    altText: valueWithRole(entry.descriptions, 'altText'),
    extendedDescription: valueWithRole(entry.descriptions, 'extendedDescription'),
    creator: creators.length > 0 ? creators : [text(entry.by)].filter((name) => name !== ''),
    creditLine: nameWithRole(entry.infoSources, 'credit'),
    source: nameWithRole(entry.infoSources, 'source'),
    copyrightNotice: text(entry.copyrightNotice),
    usageTerms: text(entry.usageTerms),
    webStatement: text(record(entry.rightsInfo).linkedRights),
    instructions: text(entry.edNote),
    sublocation: text(placeNamed(places, 'sublocation').name),
    city: text(placeNamed(places, 'city').name) || text(entry.located),
    provinceState: text(placeNamed(places, 'provinceState').name),
    country: text(country.name) === text(country.literal) ? '' : text(country.name),
    countryCode: text(country.literal),
    dateCreated: momentOf(entry.contentCreated),
    personInImage: namesOf(entry.people),
    event: namesOf(entry.events)[0] ?? '',
    keywords: namesOf(list(entry.subjects).filter((subject) => topicIn(subject) === null)),
    mediaTopics: list(entry.subjects).flatMap((subject) => topicIn(subject) ?? []),
    intellectualGenre: namesOf(entry.genres)[0] ?? '',
    digitalSourceType: text(source.uri) || text(source.literal),
    jobId: valueOfId(entry.altIds, 'jobId'),
    urgency: typeof entry.urgency === 'number' ? entry.urgency : '',
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && !isEmptyList(value)));
}

function topicIn(subject: unknown): string | null {
  return topicOfTerm('', text(record(subject).uri));
}

function namesOf(values: unknown): readonly string[] {
  return list(values)
    .map((value) => text(record(value).name))
    .filter((name) => name !== '');
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A day was written as its first moment. */
function momentOf(created: unknown): string {
  return text(created).replace(/T00:00:00Z$/, '');
}

function photoOf(entry: Record<string, unknown>, id: number): Photo {
  const largest = largestOf(entry);
  return {
    id,
    fileName: valueOfId(entry.altIds, 'originalFilename'),
    type: 'jpeg',
    bytes: 0,
    width: number(largest.width, 0) || null,
    height: number(largest.height, 0) || null,
    capturedAt: momentOf(entry.contentCreated) || null,
    marks: { pick: 'none', stars: 0, colour: 0 },
    readState: 'ready',
    reason: null,
    warnings: [],
    metadata: metadataOf(entry),
    conflicts: {},
    capture: {},
    // What lies in a bundle is sRGB by the bundle's own rule.
    colour: { space: 'rgb', profile: 'sRGB' },
    contentCredentials: false,
    placements: placedInBundle(imageOf(entry)),
    contentHash: valueOfId(entry.altIds, 'originalSha256') || null,
    perceptualHash: null,
    sharpness: null,
    changed: false,
  };
}

function valueOfId(values: unknown, role: string): string {
  return text(
    list(values)
      .map(record)
      .find((value) => value.role === role)?.value,
  );
}
