/** A photograph's facts in words: file, exposure, metadata by its IPTC names. */

import { cameraName } from '../../../src-main/domain/camera-name.ts';
import { bytesInWords } from '../../../src-main/domain/counts.ts';
import type { CaptureFacts, ColourFacts, NewsField, NewsMetadata } from '../../../src-main/domain/metadata.ts';
import type { Photo, Size } from '../../../src-main/domain/photo.ts';
import { sourceTypeName } from '../../../src-main/domain/rights/digital-source-type.ts';
import { topicPath } from '../../../src-main/domain/topics/media-topics.ts';
import { PHOTO_WORDS } from '../photographs/words.ts';
import { FACT_WORDS } from './words.ts';

const STRONG: ReadonlySet<NewsField> = new Set(['description', 'creator', 'creditLine', 'instructions']);

/** The space before it never breaks: a line ends with the dot and begins with a fact. */
const DOT = '\u00a0· ';

/** Sentences: they are under their name, not next to it. */
const LONG: ReadonlySet<NewsField> = new Set([
  'headline',
  'description',
  'usageTerms',
  'instructions',
  'altText',
  'extendedDescription',
]);

export function metadataFields(metadata: NewsMetadata): readonly {
  readonly field: NewsField;
  readonly label: string;
  readonly value: string;
  readonly isStrong: boolean;
  readonly isLong: boolean;
}[] {
  return FACT_WORDS.fields.flatMap(([field, label]) => {
    const value = metadata[field];
    if (value === undefined) return [];
    return [
      {
        field,
        label,
        value:
          field === 'dateCreated'
            ? timeInWords(String(value))
            : field === 'hierarchicalKeywords'
              ? (metadata.hierarchicalKeywords?.map((path) => path.replaceAll('|', ' › ')).join(', ') ?? '')
              : field === 'mediaTopics'
                ? (metadata.mediaTopics?.map(topicPath).join('; ') ?? '')
                : field === 'digitalSourceType'
                  ? sourceTypeName(String(value))
                  : Array.isArray(value)
                    ? value.join(', ')
                    : String(value),
        isStrong: STRONG.has(field),
        isLong: LONG.has(field),
      },
    ];
  });
}

/** `3,840 × 2,560 · JPEG · 1.2 MB`. */
export function fileLine(photo: Photo): string {
  const size =
    photo.width !== null && photo.height !== null ? sizeInWords({ width: photo.width, height: photo.height }) : '';
  const name = photo.type.toUpperCase();
  const by = photo.shownBy;
  const seen = by === undefined ? '' : FACT_WORDS.seenBy(sizeInWords(by));
  return [
    size,
    name,
    bytesInWords(photo.bytes),
    photo.colour.profile === undefined ? '' : profileInWords(photo.colour.profile),
    seen,
  ]
    .filter((part) => part !== '')
    .join(DOT);
}

function sizeInWords({ width, height }: Size): string {
  return FACT_WORDS.size(width, height);
}

/** `12 Aug 2024, 21:05 · Canon EOS R5 · 400 mm · f/4 · 1/1000 s · ISO 800`. */
export function captureLine(photo: Photo): string {
  return [photo.capturedAt === null ? '' : timeInWords(photo.capturedAt), exposureLine(photo.capture)]
    .filter((part) => part !== '')
    .join(DOT);
}

export function exposureLine(capture: CaptureFacts): string {
  const { make, model, focalLength, aperture, exposureTime, iso } = capture;
  return [
    cameraName(make, model),
    focalLength === undefined ? '' : FACT_WORDS.focalLength(focalLength),
    aperture === undefined ? '' : FACT_WORDS.aperture(aperture),
    exposureTime === undefined ? '' : FACT_WORDS.exposureTime(exposureTime),
    iso === undefined ? '' : FACT_WORDS.iso(iso),
  ]
    .filter((part) => part !== '')
    .join(DOT);
}

/** Names that some programs write into a profile in their own shorthand; every other name is as the file says it. */
const PROFILE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^s?P3C?$|^display ?p3$|^sP3/i, FACT_WORDS.profiles.displayP3],
  [/^c2$|^c2ci$|^sRGB IEC61966/i, FACT_WORDS.profiles.srgb],
  [/^AdobeRGB$|^opRGB$/i, FACT_WORDS.profiles.adobeRgb],
  [/^ProPhoto$|^ROMM RGB/i, FACT_WORDS.profiles.proPhoto],
];

export function profileInWords(profile: string): string {
  return PROFILE_NAMES.find(([pattern]) => pattern.test(profile.trim()))?.[1] ?? profile;
}

/** `Adobe RGB (1998), converted`; null where the file is sRGB, or says nothing and is taken for it. */
export function convertedInWords({ profile, space }: ColourFacts): string | null {
  if (space === 'cmyk') return FACT_WORDS.converted(profile ?? FACT_WORDS.profiles.cmyk);
  if (space === 'lab') return FACT_WORDS.converted(FACT_WORDS.profiles.lab);
  if (profile === undefined || profile.trim() === '' || /s\s?rgb|gr[ae]y|dot gain/i.test(profile)) return null;
  const name = profileInWords(profile);
  return name === FACT_WORDS.profiles.srgb ? null : FACT_WORDS.converted(name);
}

/** A moment in the time of this machine, for example `12 Nov 2024, 14:05`. */
export function localTimeInWords(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));
}

/** The time as the camera wrote it; never moved to this machine's zone. */
export function timeInWords(iso: string): string {
  const [date = '', time = ''] = iso.split('T');
  const [year, month, day] = date.split('-').map(Number);
  const words = [
    day === undefined ? '' : String(day),
    month === undefined ? '' : (PHOTO_WORDS.months[month - 1] ?? ''),
    year === undefined ? '' : String(year),
  ];
  return [words.filter((word) => word !== '').join(' '), time.slice(0, 5)].filter((part) => part !== '').join(', ');
}

/** A moment of the program's own, by this machine's clock. */
export function momentInWords(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
