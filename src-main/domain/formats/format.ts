/** The seam for export formats: one format is one file that satisfies `ExportFormat` and one line in `index.ts`. */
import type { Article, CropBox, CropRatio, Picture } from '../article.ts';
import type { Finding, Override } from '../finding.ts';
import type { NewsMetadata } from '../metadata.ts';
import type { Photo, PhotoId } from '../photo.ts';
import type { Profile } from '../profile.ts';

export const IMAGE_TYPES = ['jpeg', 'webp', 'avif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/** Sizes, qualities and what metadata stays; editable, saved, imported and exported as JSON. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** Id of the house rules by which the export is checked. */
  readonly profile: string;
  /** Longest side in pixels, largest first. */
  readonly sizes: readonly number[];
  readonly quality: number;
  /** File names of the images: `{position}`, `{slug}` and `{size}` between letters, digits, dots, hyphens and underscores. */
  readonly naming: string;
  /** JPEG is always written, whether it is named here or not. */
  readonly imageTypes: readonly ImageType[];
  /** Made for the lead picture; other pictures get a ratio only where the editor set its crop. */
  readonly crops: readonly CropRatio[];
  /** Public base address for `href`s, or null for `bundle:`. */
  readonly baseAddress: string | null;
  /** Nothing leaves while a picture is not signed off. */
  readonly allSigned: boolean;
  readonly keep: { readonly gps: boolean; readonly serialNumbers: boolean };
  /** Ids of the formats to write; empty means all registered ones. */
  readonly formats: readonly string[];
}

/** The image types that a preset writes: JPEG always, and first. */
export function imageTypesOf({ imageTypes }: Preset): readonly ImageType[] {
  return ['jpeg', ...imageTypes.filter((type) => type !== 'jpeg')];
}

export const DEFAULT_PRESET: Preset = {
  id: 'web',
  label: 'Web gallery',
  profile: 'web',
  sizes: [2560, 1600, 800],
  quality: 82,
  naming: '{position}-{slug}-{size}',
  imageTypes: ['jpeg'],
  crops: ['16:9'],
  baseAddress: null,
  allSigned: false,
  keep: { gps: false, serialNumbers: false },
  formats: [],
};

export type ImageMime = 'image/jpeg' | 'image/webp' | 'image/avif';

/** One image file that the export has rendered, with its true size. */
export interface Rendition {
  readonly pictureId: number;
  readonly photoId: PhotoId;
  /** Relative to the bundle's payload, for example `images/01-slug-2560.jpg`. */
  readonly path: string;
  readonly mime: ImageMime;
  readonly width: number;
  readonly height: number;
  /** Longest side asked for; the true size is never larger than the original. */
  readonly maxEdge: number;
  readonly crop: CropRatio | null;
  /** Where the crop lies in the whole photograph; null for the whole photograph. */
  readonly box: CropBox | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** One picture of the article with all that a format may print of it. */
export interface BundlePicture {
  /** From 1. */
  readonly position: number;
  readonly picture: Picture;
  readonly photo: Photo;
  readonly agencies: readonly string[];
  readonly photographer: string | null;
  /** Restriction phrases read from the file's rights fields, verbatim. */
  readonly restrictions: readonly string[];
  /** What the exported images say about themselves: the article's words over the file's own. */
  readonly metadata: NewsMetadata;
  readonly renditions: readonly Rendition[];
}

/** What a format is given: the checked article and its rendered pictures; a format must not ask anything else. */
export interface BundleContent {
  readonly article: Article;
  /** The article's slug made safe: the bundle's name, and the beginning of every file name. */
  readonly slug: string;
  readonly pictures: readonly BundlePicture[];
  readonly profile: Profile;
  readonly preset: Preset;
  readonly findings: readonly Finding[];
  readonly overrides: readonly Override[];
  readonly programVersion: string;
}

export const DOCUMENT_KINDS = ['contact-sheet'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A file of the bundle's payload. Binary documents (PDF) are made by an adapter through the same path list. */
export type BundleFile =
  | { readonly path: string; readonly kind: 'text'; readonly text: string }
  | { readonly path: string; readonly kind: 'document'; readonly document: DocumentKind };

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** Pure: same content, same bytes. */
  render(content: BundleContent): readonly BundleFile[];
}
