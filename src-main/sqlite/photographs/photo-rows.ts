/** Between rows of `photos` and the desk's own Photo and PhotoRow. */
import type { SaidBlock } from '../../domain/marks/said-block.ts';
import type { CaptureFacts, EmbeddedPreview, PhotoFacts, PhotoType } from '../../domain/metadata.ts';
import { metadataWith, type OwnMetadata, openConflicts } from '../../domain/own-metadata.ts';
import type { Colour, GpsPlace, Photo, PhotoRow, Placement, ReadState, Size, Stars } from '../../domain/photo.ts';
import { PICKS } from '../../domain/photo.ts';
import { isShownByPreview, nameFinding } from '../../domain/photo-type.ts';
import { shiftedTime } from '../../domain/time-shift.ts';

/** What a cell shows. */
export interface CellRow {
  readonly id: number;
  readonly file_name: string;
  readonly type: PhotoType;
  readonly width: number | null;
  readonly height: number | null;
  readonly captured_at: string | null;
  readonly pick: 0 | 1 | 2;
  readonly stars: Stars;
  readonly colour: Colour;
  readonly read_state: 0 | 1 | 2 | 3;
  readonly missing: 0 | 1;
  readonly changed: 0 | 1;
  readonly has_caption: 0 | 1;
  readonly restricted: 0 | 1;
  readonly thumbnail: 0 | 1 | 2;
  readonly thumbnail_version: number;
  readonly thumb_hash: Uint8Array | null;
}

/** With what its files say: whether a raw one is behind. */
export interface PairedRow extends CellRow {
  readonly has_raw: 0 | 1;
}

/** For SELECT: every column that a cell shows, and no other. */
export const CELL_COLUMNS = Object.keys({
  id: true,
  file_name: true,
  type: true,
  width: true,
  height: true,
  captured_at: true,
  pick: true,
  stars: true,
  colour: true,
  read_state: true,
  missing: true,
  changed: true,
  has_caption: true,
  restricted: true,
  thumbnail: true,
  thumbnail_version: true,
  thumb_hash: true,
} satisfies Readonly<Record<keyof CellRow, true>>).join(', ');

export interface StoredPhoto extends CellRow {
  readonly bytes: number;
  readonly shift_ms: number;
  readonly content_hash: string | null;
  readonly perceptual_hash: string | null;
  readonly sharpness: number | null;
  readonly thumbnail_bytes: number;
  readonly metadata: string;
  readonly conflicts: string;
  readonly sources: string;
  readonly capture: string;
  readonly colour_facts: string;
  readonly warnings: string;
  readonly embedded: string;
  readonly said: string | null;
  readonly reason: string | null;
}

/** The part of that kept in `photo_facts.embedded`. */
interface EmbeddedFacts extends Pick<PhotoFacts, 'contentCredentials' | 'preview'> {
  readonly rendition?: Size | null;
}

function upright({ width, height, orientation }: EmbeddedPreview): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

export interface FileRow {
  readonly folder_id: number;
  readonly folder_name: string;
  readonly directory: string;
  readonly name: string;
  readonly role: 0 | 1 | 2;
  readonly missing: 0 | 1;
}

export const READ_STATES: readonly ReadState[] = ['queued', 'ready', 'damaged', 'unreadable'];

export function rowOf(row: PairedRow, inArticle: boolean): PhotoRow {
  return {
    id: row.id,
    fileName: row.file_name,
    type: row.type,
    width: row.width,
    height: row.height,
    capturedAt: row.captured_at,
    pick: PICKS[row.pick],
    stars: row.stars,
    colour: row.colour,
    readState: READ_STATES[row.read_state]!,
    missing: row.missing === 1,
    changed: row.changed === 1,
    hasCaption: row.has_caption === 1,
    restricted: row.restricted === 1,
    inArticle,
    hasRaw: row.has_raw === 1,
    thumbnail: row.thumbnail,
    thumbnailVersion: row.thumbnail_version,
    placeholder: row.thumb_hash === null ? null : Buffer.from(row.thumb_hash).toString('base64'),
  };
}

/** Says in which town a position lies; null where in none. */
export type PlaceAt = (latitude: number, longitude: number) => GpsPlace | null;

export function photoOf(
  row: StoredPhoto,
  files: readonly FileRow[],
  own: OwnMetadata,
  placeAt: PlaceAt = () => null,
): Photo {
  const capture = JSON.parse(row.capture) as CaptureFacts;
  const gpsPlace = capture.gps === undefined ? null : placeAt(capture.gps.latitude, capture.gps.longitude);
  const embedded = JSON.parse(row.embedded) as EmbeddedFacts;
  const stored = JSON.parse(row.warnings) as readonly string[];
  const misnamed = nameFinding(row.file_name, row.type);
  return {
    id: row.id,
    fileName: row.file_name,
    type: row.type,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    ...(embedded.rendition == null ? {} : { rendition: embedded.rendition }),
    ...(embedded.preview == null || !isShownByPreview(row.type) ? {} : { shownBy: upright(embedded.preview) }),
    capturedAt: row.captured_at,
    marks: { pick: PICKS[row.pick], stars: row.stars, colour: row.colour },
    ...(row.said === null ? {} : { said: JSON.parse(row.said) as SaidBlock }),
    readState: READ_STATES[row.read_state]!,
    reason: row.reason,
    // By its present name: a renamed file is found again.
    warnings: misnamed === null ? stored : [misnamed, ...stored],
    ...wordsOf(row, own),
    ...(row.shift_ms === 0 ? {} : { shiftMs: row.shift_ms }),
    capture:
      capture.takenAt === undefined ? capture : { ...capture, takenAt: shiftedTime(capture.takenAt, row.shift_ms) },
    ...(gpsPlace === null ? {} : { gpsPlace }),
    colour: JSON.parse(row.colour_facts) as Photo['colour'],
    contentCredentials: embedded.contentCredentials,
    placements: files.map(placementOf),
    contentHash: row.content_hash,
    perceptualHash: row.perceptual_hash,
    sharpness: row.sharpness,
    ...(row.thumbnail === 2 && row.thumbnail_bytes > 0 ? { thumbnailBytes: row.thumbnail_bytes } : {}),
    changed: row.changed === 1,
  };
}

/** The desk's words over the file's; what the file says is kept with them where the desk said something else. */
function wordsOf(
  row: StoredPhoto,
  own: OwnMetadata,
): Pick<Photo, 'metadata' | 'conflicts' | 'sources' | 'own' | 'fileSays'> {
  const told = JSON.parse(row.metadata) as Photo['metadata'];
  const conflicts = JSON.parse(row.conflicts) as Photo['conflicts'];
  const sources = JSON.parse(row.sources) as NonNullable<Photo['sources']>;
  // The camera's date moves with its clock; one that a person wrote does not.
  const isCameras = row.shift_ms !== 0 && sources.dateCreated === 'exif' && told.dateCreated !== undefined;
  const metadata = isCameras ? { ...told, dateCreated: shiftedTime(told.dateCreated ?? '', row.shift_ms) } : told;
  const found = { metadata, conflicts, ...(Object.keys(sources).length === 0 ? {} : { sources }) };
  if (Object.keys(own).length === 0) return found;
  return {
    ...found,
    metadata: metadataWith(metadata, own),
    conflicts: openConflicts(conflicts, own),
    own,
    fileSays: { metadata, conflicts },
  };
}

function placementOf(file: FileRow): Placement {
  const relativePath = file.directory === '' ? file.name : `${file.directory}/${file.name}`;
  return {
    folderId: file.folder_id,
    folderName: file.folder_name,
    relativePath,
    missing: file.missing === 1,
    ...(file.role === 1 ? { rawOfPair: true } : {}),
  };
}
