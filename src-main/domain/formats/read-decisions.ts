/** Reads `decisions.json` back into the article it was written from; trusts nothing in it, because anybody can edit a file. */
import { type Article, BLANK_PICTURE, CROP_RATIOS, type CropBox, type Picture, type SignOff } from '../article.ts';
import { DeskError } from '../failure.ts';
import type { Finding, Override } from '../finding.ts';
import type { ColourFacts, NewsMetadata } from '../metadata.ts';
import { PHOTO_TYPES } from '../metadata.ts';
import type { Photo, PhotoId } from '../photo.ts';
import { DECISIONS_VERSION } from './decisions.ts';
import { isSeverity, list, number, placedInBundle, record, text, textOrNull } from './read-values.ts';

/** An article as its bundle remembers it. Ids count from 1: the library gives its own. */
export interface ReopenedArticle {
  readonly article: Article;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly profileId: string;
  readonly findings: readonly Finding[];
  readonly overrides: readonly Override[];
  /** Path of the largest image in the payload, by photo. */
  readonly images: ReadonlyMap<PhotoId, string>;
}

export function readDecisions(json: string, subject: string): ReopenedArticle {
  const root = record(parsed(json, subject));
  if (root.kind !== 'picture-desk-decisions') throw notOurs(subject, 'no decisions of Picture Desk');
  if (number(root.version, 0) > DECISIONS_VERSION) {
    throw notOurs(subject, `version ${String(root.version)}, made by a newer program`);
  }
  const fields = record(root.article);
  const entries = list(root.pictures).map(record);
  const photos = entries.map((entry, at) => photoOf(record(entry.photo), at + 1, imageOf(entry)));
  const profile = record(root.profile);
  return {
    article: {
      ...articleOf(fields),
      profile: text(fields.profile) || text(profile.id) || 'web',
      pictures: entries.map(pictureOf),
    },
    photos: new Map(photos.map((photo) => [photo.id, photo])),
    profileId: text(profile.id) || 'web',
    findings: list(record(root.checks).findings)
      .map(record)
      .filter((finding) => isSeverity(finding.severity))
      .map(findingOf),
    overrides: list(root.overrides).map(record).map(overrideOf),
    images: new Map(entries.map((entry, at) => [at + 1, imageOf(entry)])),
  };
}

/** Bound to nothing of this library: what it was given for is told in words. */
function overrideOf({ rule, picture, finding, reason, name, at }: Record<string, unknown>): Override {
  return {
    rule: text(rule),
    picture: typeof picture === 'number' ? picture : null,
    finding: text(finding),
    reason: text(reason),
    name: text(name),
    ...(text(at) === '' ? {} : { at: text(at) }),
    found: '',
    former: true,
  };
}

function parsed(json: string, subject: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw notOurs(subject, error instanceof Error ? error.message : String(error));
  }
}

function notOurs(subject: string, found: string): DeskError {
  return new DeskError('unreadable', `${subject} is not the decisions.json of a bundle: ${found}.`, {
    wayOut: 'Verify the bundle; if it was made by a newer Picture Desk, open it there.',
    subject,
  });
}

function articleOf(fields: Record<string, unknown>): Omit<Article, 'pictures' | 'profile'> {
  return {
    id: 1,
    headline: text(fields.headline),
    slug: text(fields.slug),
    date: text(fields.date),
    byline: text(fields.byline),
    standfirst: text(fields.standfirst),
    body: text(fields.body),
    language: text(fields.language) || 'en',
    direction: fields.direction === 'rtl' ? 'rtl' : 'ltr',
    edition: Math.max(1, Math.trunc(number(fields.edition, 1))),
    archived: false,
  };
}

function pictureOf(entry: Record<string, unknown>, at: number): Picture {
  const focal = record(entry.focalPoint);
  const crops = record(entry.crops);
  const boxes = CROP_RATIOS.map((ratio) => [ratio, boxOf(crops[ratio])] as const);
  return {
    ...BLANK_PICTURE,
    id: at + 1,
    photoId: at + 1,
    caption: text(entry.caption),
    credit: text(entry.credit),
    altText: text(entry.altText),
    lead: entry.lead === true,
    focalPoint: entry.focalPoint == null ? null : { x: fraction(focal.x), y: fraction(focal.y) },
    crops: Object.fromEntries(boxes.filter(([, box]) => box != null)),
    signOff: signOffOf(entry.signOff),
    ...(text(entry.repeatReason) === '' ? {} : { repeatReason: text(entry.repeatReason) }),
    ...(text(entry.takenOut) === '' ? {} : { restrictions: text(entry.takenOut) }),
  };
}

function boxOf(value: unknown): CropBox | undefined {
  if (value == null) return undefined;
  const { x, y, width, height } = record(value);
  const box = { x: fraction(x), y: fraction(y), width: fraction(width), height: fraction(height) };
  return box.width > 0 && box.height > 0 ? box : undefined;
}

function fraction(value: unknown): number {
  return Math.min(1, Math.max(0, number(value, 0)));
}

function signOffOf(value: unknown): SignOff | null {
  const { name, at } = record(value);
  return text(name) === '' || text(at) === '' ? null : { name: text(name), at: text(at) };
}

function imageOf(entry: Record<string, unknown>): string {
  return text(record(list(entry.images)[0]).path);
}

function photoOf(entry: Record<string, unknown>, id: PhotoId, image: string): Photo {
  return {
    id,
    fileName: text(entry.fileName),
    type: PHOTO_TYPES.find((type) => type === entry.type) ?? 'unknown',
    bytes: number(entry.bytes, 0),
    width: typeof entry.width === 'number' ? entry.width : null,
    height: typeof entry.height === 'number' ? entry.height : null,
    capturedAt: textOrNull(entry.capturedAt),
    marks: { pick: 'none', stars: 0, colour: 0 },
    readState: 'ready',
    reason: null,
    warnings: [],
    metadata: metadataOf(record(entry.metadata)),
    conflicts: {},
    capture: {},
    colour: colourOf(record(entry.colour)),
    contentCredentials: entry.contentCredentials === true,
    placements: placedInBundle(image),
    contentHash: textOrNull(entry.sha256),
    perceptualHash: textOrNull(entry.perceptualHash),
    sharpness: null,
    changed: false,
  };
}

const COLOUR_SPACES = ['rgb', 'cmyk', 'grey', 'lab', 'other'] as const;

function colourOf({ profile, space, bitDepth }: Record<string, unknown>): ColourFacts {
  const known = COLOUR_SPACES.find((one) => one === space);
  return {
    ...(typeof profile === 'string' ? { profile } : {}),
    ...(known == null ? {} : { space: known }),
    ...(typeof bitDepth === 'number' ? { bitDepth } : {}),
  };
}

/** Texts stay texts, lists stay lists of texts; what is neither is dropped. */
function metadataOf(fields: Record<string, unknown>): NewsMetadata {
  const kept = Object.entries(fields).flatMap(([name, value]): readonly [string, unknown][] => {
    if (typeof value === 'string' || (name === 'urgency' && typeof value === 'number')) return [[name, value]];
    if (name === 'locationShown' || name === 'locationCreated') return [[name, list(value).map(record)]];
    return Array.isArray(value) ? [[name, value.filter((item) => typeof item === 'string')]] : [];
  });
  return Object.fromEntries(kept);
}

function findingOf(finding: Record<string, unknown>): Finding {
  const { severity } = finding;
  return {
    rule: text(finding.rule),
    severity: isSeverity(severity) ? severity : 'info',
    picture: typeof finding.picture === 'number' ? finding.picture : null,
    field: text(finding.field) as Finding['field'],
    start: number(finding.start, 0),
    end: number(finding.end, 0),
    message: text(finding.message),
    suggestion: textOrNull(finding.suggestion),
    also: [],
  };
}
