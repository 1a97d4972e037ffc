/** Reads an article out of a bundle's ninjs, for bundles whose decisions are missing; sign-offs and crops are not in it. */
import type { Picture } from '../article.ts';
import { DeskError } from '../failure.ts';
import type { Photo } from '../photo.ts';
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
      direction: 'ltr',
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
  throw new DeskError('unreadable', `Expected an article in ninjs in ${subject}, found something else.`, { subject });
}

function valueWithRole(values: unknown, role: string): string {
  return text(
    list(values)
      .map(record)
      .find((value) => value.role === role)?.value,
  );
}

function nameWithRole(values: unknown, role: string): string {
  return text(
    list(values)
      .map(record)
      .find((value) => value.role === role)?.name,
  );
}

function pictureOf(entry: Record<string, unknown>, at: number): Picture {
  return {
    id: at + 1,
    photoId: at + 1,
    caption: valueWithRole(entry.descriptions, 'caption'),
    credit: nameWithRole(entry.infoSources, 'credit'),
    altText: valueWithRole(entry.descriptions, 'altText'),
    lead: entry.rel === 'lead-item',
    focalPoint: null,
    crops: {},
    signOff: null,
  };
}

function imageOf(entry: Record<string, unknown>): string {
  return text(record(list(entry.renditions)[0]).href).replace(/^bundle:/, '');
}

function photoOf(entry: Record<string, unknown>, id: number): Photo {
  const largest = record(list(entry.renditions)[0]);
  const metadata = {
    headline: text(record(list(entry.headlines)[0]).value),
    description: valueWithRole(entry.descriptions, 'caption'),
    creator: text(entry.by) === '' ? undefined : [text(entry.by)],
    creditLine: nameWithRole(entry.infoSources, 'credit'),
    source: nameWithRole(entry.infoSources, 'source'),
    copyrightNotice: text(entry.copyrightNotice),
    usageTerms: text(entry.usageTerms),
    instructions: text(entry.edNote),
    city: text(entry.located),
    dateCreated: text(entry.contentCreated),
  };
  return {
    id,
    fileName: valueOfId(entry.altIds, 'originalFilename'),
    type: 'jpeg',
    bytes: 0,
    width: number(largest.width, 0) || null,
    height: number(largest.height, 0) || null,
    capturedAt: text(entry.contentCreated) || null,
    marks: { pick: 'none', stars: 0, colour: 0 },
    readState: 'ready',
    reason: null,
    warnings: [],
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value != null && value !== '')),
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
