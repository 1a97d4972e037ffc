/** What a photograph's own file says about itself, by IPTC names; never what an article says (see article.ts). */
import type { SaidBlock } from './marks/said-block.ts';

/** The news fields of product.md's `photos` JSON. An absent field is absent, never an empty string. */
export interface NewsMetadata {
  readonly headline?: string;
  readonly title?: string;
  readonly description?: string;
  readonly creator?: readonly string[];
  readonly creatorJobTitle?: string;
  readonly creditLine?: string;
  readonly source?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  readonly instructions?: string;
  readonly altText?: string;
  readonly extendedDescription?: string;
  /** The NewsCodes URI, or the text as it is in the file. */
  readonly digitalSourceType?: string;
  /** ISO 8601 as precise as the file knows: `2024`, `2024-08-12`, `2024-08-12T21:05:03+02:00`. */
  readonly dateCreated?: string;
  readonly city?: string;
  readonly provinceState?: string;
  readonly country?: string;
  readonly countryCode?: string;
  readonly sublocation?: string;
  readonly keywords?: readonly string[];
  /** From the broadest word to the narrowest, parted by `|`: `Places|France|Lyon`. */
  readonly hierarchicalKeywords?: readonly string[];
  readonly personInImage?: readonly string[];
  readonly event?: string;
  readonly jobId?: string;
  readonly captionWriter?: string;
  readonly urgency?: number;
  readonly category?: string;
  readonly supplementalCategories?: readonly string[];
  readonly intellectualGenre?: string;
  readonly sceneCodes?: readonly string[];
  readonly subjectCodes?: readonly string[];
  /** IPTC Media Topics that the picture is about, as `medtop:20000006`. */
  readonly mediaTopics?: readonly string[];
  readonly licensor?: readonly string[];
  readonly webStatement?: string;
  readonly locationShown?: readonly Location[];
  readonly locationCreated?: readonly Location[];
}

/** One place of the IPTC Location structure. */
export interface Location {
  readonly sublocation?: string;
  readonly city?: string;
  readonly provinceState?: string;
  readonly country?: string;
  readonly countryCode?: string;
  readonly worldRegion?: string;
}

export type NewsField = keyof NewsMetadata;

/** Every news field, in the order in which a person reads them. */
export const NEWS_FIELDS = [
  'headline',
  'title',
  'description',
  'creator',
  'creatorJobTitle',
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
  'hierarchicalKeywords',
  'personInImage',
  'event',
  'jobId',
  'captionWriter',
  'urgency',
  'category',
  'supplementalCategories',
  'intellectualGenre',
  'sceneCodes',
  'subjectCodes',
  'mediaTopics',
  'licensor',
  'webStatement',
  'locationShown',
  'locationCreated',
] as const satisfies readonly NewsField[];

/** Where a value was found. `sidecar` is an `.xmp` file next to the photograph. */
export type MetadataBlock = 'xmp' | 'iptc' | 'exif' | 'sidecar' | 'other';

/** Values that disagree between blocks, kept and shown, not hidden: field, then block, then that block's value. */
export type MetadataConflicts = {
  readonly [F in NewsField]?: { readonly [B in MetadataBlock]?: NewsMetadata[F] };
};

/** How and with what the photograph was taken, from EXIF. */
export interface CaptureFacts {
  readonly make?: string;
  readonly model?: string;
  readonly lens?: string;
  /** Millimetres. */
  readonly focalLength?: number;
  /** f-number. */
  readonly aperture?: number;
  /** Seconds. */
  readonly exposureTime?: number;
  readonly iso?: number;
  readonly serialNumber?: string;
  readonly flash?: boolean;
  /** Decimal degrees, north and east positive. */
  readonly gps?: { readonly latitude: number; readonly longitude: number };
  /** ISO 8601: taken, else digitised; what a contact sheet sorts by. Unlike `dateCreated` it is the camera's word alone. */
  readonly takenAt?: string;
  /** The camera's or an editor's free comment (EXIF UserComment); not a caption. */
  readonly userComment?: string;
}

/** Colour description found in the file, before any conversion. */
export interface ColourFacts {
  /** ICC profile description, for example `Adobe RGB (1998)`; absent when the file carries none. */
  readonly profile?: string;
  readonly space?: 'rgb' | 'cmyk' | 'grey' | 'lab' | 'other';
  readonly bitDepth?: number;
}

/** Everything that the head of a file tells without decoding its pixels. */
export interface PhotoFacts {
  /** Type by content, for example `jpeg`; never by extension. */
  readonly type: PhotoType;
  /** Pixel size as displayed (after orientation); null where the file does not tell. */
  readonly width: number | null;
  readonly height: number | null;
  /**
   * RAW only: the size (as displayed) of the picture that a converter would make of it, where `width` and `height` are
   * those of a smaller rendition, as ExifTool reports them.
   */
  readonly fullSize?: { readonly width: number; readonly height: number };
  /** EXIF orientation 1-8 (1 where absent or invalid); HEIF rotation boxes are folded in. */
  readonly orientation: number;
  readonly metadata: NewsMetadata;
  readonly conflicts: MetadataConflicts;
  /** Which block each value of `metadata` was taken from. */
  readonly sources?: { readonly [F in NewsField]?: MetadataBlock };
  readonly capture: CaptureFacts;
  readonly colour: ColourFacts;
  /** The largest JPEG preview inside the file (byte range in the file), and its stored pixel size. */
  readonly preview: EmbeddedPreview | null;
  /** The smallest embedded thumbnail worth showing in a cell; may equal `preview`. */
  readonly thumbnail: EmbeddedPreview | null;
  /** A C2PA manifest store is present (presence only, not verified). */
  readonly contentCredentials: boolean;
  /** More than one frame or page. */
  readonly pages: number;
  /** Stars 1-5 (0 unrated, -1 rejected) and colour label that another program wrote into the file; the desk's own marks stay apart. */
  readonly rating?: number;
  readonly label?: string;
  /** What other programs and the camera wrote about marks, in this file and its sidecars; absent where they say nothing. */
  readonly said?: SaidBlock;
  /** When the file's XMP was last changed, by its own word (xmp:MetadataDate): tells an older sidecar from a newer one. */
  readonly metadataDate?: string;
  /** What is odd about the file but did not stop the reading, in words for the tray. */
  readonly warnings: readonly string[];
}

export interface EmbeddedPreview {
  readonly offset: number;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  /** Orientation that must be applied to the preview to show it upright. */
  readonly orientation: number;
}

/** What cameras write before anybody has developed it; `raw` is one of no known maker. */
export const RAW_TYPES = ['cr2', 'cr3', 'crw', 'nef', 'arw', 'dng', 'raf', 'orf', 'rw2', 'pef', 'raw'] as const;

/** Types by content. `unknown` gets a row and a place in the tray. */
export const PHOTO_TYPES = [
  'jpeg',
  'png',
  'webp',
  'tiff',
  'gif',
  'avif',
  'heic',
  'jxl',
  ...RAW_TYPES,
  'bmp',
  'jp2',
  'psd',
  'svg',
  'unknown',
] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];
