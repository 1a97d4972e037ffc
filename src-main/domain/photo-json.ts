/** One photograph as the command line's `photos --json` prints it: IPTC names, absent fields absent. */
import type { EmbeddedPreview, MetadataConflicts, NewsField, NewsMetadata, PhotoFacts, PhotoType } from './metadata.ts';
import type { Photo, Size } from './photo.ts';

/** The fields of product.md's `photos` record, in its order. */
const RECORD_FIELDS = [
  'headline',
  'description',
  'creator',
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  'instructions',
  'altText',
  'extendedDescription',
  'digitalSourceType',
  'dateCreated',
  'city',
  'provinceState',
  'country',
  'countryCode',
  'sublocation',
  'keywords',
  'personInImage',
  'jobId',
] as const satisfies readonly NewsField[];

export interface PhotoRecord {
  readonly path: string;
  readonly type: PhotoType;
  /** As displayed; null where the file does not tell. */
  readonly width: number | null;
  readonly height: number | null;
  /** RAW: the size of the whole photograph, where width and height (as ExifTool reports them) are those of a small rendition. */
  readonly fullSize?: Size;
  readonly readable: boolean;
  /** Why it is not readable, or not whole. */
  readonly reason: string | null;
  /** The largest picture embedded in the file. */
  readonly preview: { readonly width: number; readonly height: number } | null;
  readonly metadata: Pick<NewsMetadata, (typeof RECORD_FIELDS)[number]>;
  readonly conflicts: MetadataConflicts;
}

export function photoRecord(photo: Photo, path: string, preview: EmbeddedPreview | null): PhotoRecord {
  return {
    path,
    type: photo.type,
    width: (photo.rendition ?? photo).width,
    height: (photo.rendition ?? photo).height,
    ...(photo.rendition === undefined || photo.width === null || photo.height === null
      ? {}
      : { fullSize: { width: photo.width, height: photo.height } }),
    readable: photo.readState === 'ready' || photo.readState === 'damaged',
    reason: photo.reason,
    preview: preview === null ? null : { width: preview.width, height: preview.height },
    metadata: only(photo.metadata),
    conflicts: photo.conflicts,
  };
}

/** The raw file of a pair: shown by the picture next to it, but its type, size and words are its own. */
export function rawRecord(photo: Photo, path: string, facts: PhotoFacts): PhotoRecord {
  return {
    ...photoRecord(photo, path, facts.preview),
    type: facts.type,
    width: facts.width,
    height: facts.height,
    ...(facts.fullSize === undefined ? {} : { fullSize: facts.fullSize }),
    metadata: only(facts.metadata),
    conflicts: facts.conflicts,
  };
}

function only(all: NewsMetadata): PhotoRecord['metadata'] {
  return Object.fromEntries(RECORD_FIELDS.flatMap((field) => (all[field] == null ? [] : [[field, all[field]]])));
}
