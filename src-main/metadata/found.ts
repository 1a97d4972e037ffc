/** Metadata blocks of a file, found but not yet interpreted: the common form that every container reader returns. */
import type { ColourFacts, NewsMetadata, PhotoType } from '../domain/metadata.ts';
import type { ColourCodes } from './colour-codes.ts';
import { type InflateBudget, newBudget } from './containers/inflate.ts';
import type { ExifBlock } from './exif/exif.ts';

/** A JPEG inside the file; its size is read from its own header later. */
export interface PreviewCandidate {
  readonly offset: number;
  readonly length: number;
  /** Orientation of the preview where it differs from the file's; null: the file's. */
  readonly orientation?: number;
}

export interface Found {
  readonly type: PhotoType;
  /** Stored pixel size, before orientation. */
  width: number | null;
  height: number | null;
  /** EXIF-style orientation; the container's own (HEIF boxes) where it has one. */
  orientation: number | null;
  /** True where the container's transformation boxes already say it all and EXIF orientation must be ignored. */
  ownOrientation: boolean;
  exif: ExifBlock | null;
  iim: Uint8Array | null;
  /** MD5 of the IIM block at the time when XMP was last written next to it. */
  iimDigest: Uint8Array | null;
  xmp: Uint8Array[];
  icc: Uint8Array | null;
  /** Colours named by numbers in place of a profile. */
  codes: ColourCodes | null;
  /** HEIF: the colours are darkened by the transparency already. */
  isPremultiplied: boolean;
  /** Texts of formats with fields of their own (PNG): of least weight. */
  other: NewsMetadata;
  colour: ColourFacts;
  previews: PreviewCandidate[];
  /** RAW: the size of the picture that a converter would make, where the first directory describes a smaller rendition. */
  fullSize: { readonly width: number; readonly height: number } | null;
  contentCredentials: boolean;
  pages: number;
  warnings: string[];
  readonly inflate: InflateBudget;
}

export function nothingFound(type: PhotoType): Found {
  return {
    type,
    width: null,
    height: null,
    orientation: null,
    ownOrientation: false,
    exif: null,
    iim: null,
    iimDigest: null,
    xmp: [],
    icc: null,
    codes: null,
    isPremultiplied: false,
    other: {},
    colour: {},
    previews: [],
    fullSize: null,
    contentCredentials: false,
    pages: 1,
    warnings: [],
    inflate: newBudget(),
  };
}
