/** A photograph as the library knows it: one original, known by its content, with its marks and its files. */
import type { SaidBlock } from './marks/said-block.ts';
import type {
  CaptureFacts,
  ColourFacts,
  MetadataBlock,
  MetadataConflicts,
  NewsField,
  NewsMetadata,
  PhotoType,
} from './metadata.ts';
import type { OwnMetadata } from './own-metadata.ts';

/** Opaque number; stays with the content through renames and moves. */
export type PhotoId = number;
export type FolderId = number;

export const PICKS = ['none', 'pick', 'reject'] as const;
export type Pick = (typeof PICKS)[number];

/** What is made when somebody looks closely. */
export const CLOSE_SIZES = ['preview', 'full'] as const;
export type CloseSize = (typeof CLOSE_SIZES)[number];
/** Bitmaps of a photograph: in the contact sheet, in the loupe, at 100 %. */
export const IMAGE_SIZES = ['thumb', ...CLOSE_SIZES] as const;
export type ImageSize = (typeof IMAGE_SIZES)[number];
/** 0 is no colour; 1-5 are the desk's five colours, keys 6-9 set 1-4. */
export type Colour = 0 | 1 | 2 | 3 | 4 | 5;
export type Stars = 0 | 1 | 2 | 3 | 4 | 5;

/** The editor's decision on a photograph. */
export interface Marks {
  readonly pick: Pick;
  readonly stars: Stars;
  readonly colour: Colour;
}

/** `queued` until decoded; `unreadable` has a reason in the tray; `damaged` shows, but not whole. */
export type ReadState = 'queued' | 'ready' | 'damaged' | 'unreadable';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One place where a photograph's content lies on disk. */
export interface Placement {
  readonly folderId: FolderId;
  readonly folderName: string;
  /** Relative to the folder, with `/`. */
  readonly relativePath: string;
  readonly missing: boolean;
  /** The raw file of a pair: the picture of the same name next to it represents both. */
  readonly rawOfPair?: true;
}

/** Where the photograph's own position lies; a suggestion, the file's words come first. */
export interface GpsPlace {
  readonly city: string;
  /** In English. */
  readonly country: string;
  /** ISO 3166. */
  readonly countryCode: string;
}

/** Everything about one photograph, for the info panel, the checks and the formats. */
export interface Photo {
  readonly id: PhotoId;
  readonly fileName: string;
  readonly type: PhotoType;
  readonly bytes: number;
  /** Pixels as displayed; null where the file does not tell. */
  readonly width: number | null;
  readonly height: number | null;
  /** RAW: the size of the file's own first picture, as ExifTool reports it, where that is a small rendition of the whole. */
  readonly rendition?: Size;
  /** Size of the embedded preview, upright, where the photograph is shown and exported by it. */
  readonly shownBy?: Size;
  readonly capturedAt: string | null;
  /** By how many milliseconds the editor moved the capture time; absent where the file's own counts. */
  readonly shiftMs?: number;
  readonly marks: Marks;
  /** What the file and its sidecars say about marks, where they say something. */
  readonly said?: SaidBlock;
  readonly readState: ReadState;
  readonly reason: string | null;
  /** What is odd but not fatal, in words: wrong extension, damaged tail, shown by its embedded preview. */
  readonly warnings: readonly string[];
  /** For all uses: what the desk wrote, and under it what the file says. */
  readonly metadata: NewsMetadata;
  /** Of fields in which the desk wrote nothing. */
  readonly conflicts: MetadataConflicts;
  /** The block of the file that each value came from; absent until the file is read by this version. */
  readonly sources?: { readonly [F in NewsField]?: MetadataBlock };
  /** What the desk wrote; absent where it wrote nothing. */
  readonly own?: OwnMetadata;
  /** The file's own words, where the desk wrote others. */
  readonly fileSays?: { readonly metadata: NewsMetadata; readonly conflicts: MetadataConflicts };
  readonly capture: CaptureFacts;
  /** Absent where it has no position, or one far from every town. */
  readonly gpsPlace?: GpsPlace;
  readonly colour: ColourFacts;
  readonly contentCredentials: boolean;
  readonly placements: readonly Placement[];
  /** SHA-256 of the whole file, lower-case hex; null until read whole. */
  readonly contentHash: string | null;
  /** 64-bit difference hash of the decoded pixels, 16 hex digits. */
  readonly perceptualHash: string | null;
  readonly sharpness: number | null;
  /** Size of the thumbnail's file: how much there is to see in the picture; absent until it is made. */
  readonly thumbnailBytes?: number;
  /** The original's bytes changed outside the program since the editor last looked at it. */
  readonly changed: boolean;
}

/** One row of the contact sheet: only what a cell shows, so that a page of 200 crosses processes cheaply. */
export interface PhotoRow {
  readonly id: PhotoId;
  readonly fileName: string;
  readonly type: PhotoType;
  readonly width: number | null;
  readonly height: number | null;
  readonly capturedAt: string | null;
  readonly pick: Pick;
  readonly stars: Stars;
  readonly colour: Colour;
  readonly readState: ReadState;
  readonly missing: boolean;
  readonly changed: boolean;
  readonly hasCaption: boolean;
  readonly restricted: boolean;
  readonly inArticle: boolean;
  /** A raw file of the same name lies next to it: the two are one photograph. */
  readonly hasRaw: boolean;
  /** 0 no picture yet, 1 embedded preview, 2 full thumbnail; part of the image address, so that a new one is fetched. */
  readonly thumbnail: 0 | 1 | 2;
  /** Counts up whenever the picture behind the address changes. */
  readonly thumbnailVersion: number;
  /** ThumbHash of the picture, in base64: what fills the cell until the picture is there. */
  readonly placeholder: string | null;
}
