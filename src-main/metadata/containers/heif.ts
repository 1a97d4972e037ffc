/** HEIC and AVIF: size, turn and crop of the primary image as its boxes say, EXIF and XMP items, embedded JPEGs, colour. */
import type { PhotoType } from '../../domain/metadata.ts';
import { type ByteSource, bounded } from '../byte-source.ts';
import { exifOrientation } from '../exif/exif.ts';
import { type Found, nothingFound } from '../found.ts';
import { fourcc, i32be, startsWith, u16be, u32be } from '../integers.ts';
import { keepExifBytes, keepExifInPlace } from '../writing/keep-exif.ts';
import { type Extent, type ItemDirectory, readItems } from './heif-items.ts';
import { type Box, boxesIn, C2PA_UUID, uuidOf } from './iso-boxes.ts';

const MAX_ITEM_BYTES = 16 * 1024 * 1024;
const IMAGE_TYPES: ReadonlySet<string> = new Set([
  'hvc1',
  'hev1',
  'av01',
  'grid',
  'iden',
  'iovl',
  'jpeg',
  'avc1',
  'vvc1',
  'unci',
  'j2k1',
]);

export function readHeif(source: ByteSource, type: PhotoType): Found {
  const found = nothingFound(type);
  // AVIF is turned by its boxes alone. Phones' programs write HEIC without them and leave the turning to EXIF.
  found.ownOrientation = type === 'avif';
  const boxes = boxesIn(source, 0, source.size);
  for (const box of boxes)
    if (box.type === 'uuid' && uuidOf(source, box) === C2PA_UUID) found.contentCredentials = true;
  const meta = boxes.find((box) => box.type === 'meta');
  if (meta == null) {
    readSequence(source, boxes, found);
    return found;
  }
  const directory = readItems(source, meta);
  const primary =
    directory.primary ?? [...directory.items.values()].find((item) => IMAGE_TYPES.has(item.type))?.id ?? null;
  if (primary != null) keepImage(source, directory.propertiesOf(primary), found);
  if (found.icc == null && primary != null) keepTileProfile(source, directory, primary, found);
  keepMetadata(source, directory, primary, found);
  found.isPremultiplied = directory.references.some(({ type: kind, from }) => kind === 'prem' && from === primary);
  const used = new Set(
    directory.references.flatMap(({ type: kind, from, to }) =>
      kind === 'dimg' ? to : kind === 'thmb' || kind === 'auxl' ? [from] : [],
    ),
  );
  const shown = [...directory.items.values()].filter(
    (item) => IMAGE_TYPES.has(item.type) && !item.hidden && !used.has(item.id),
  );
  found.pages = Math.max(1, shown.length);
  if (found.width == null)
    found.warnings.push('The size of the primary image is missing: the file is damaged or cut short');
  return found;
}

/** The turn that is left to who decodes the file: its EXIF's where no box turns the picture, else none (1). */
export function turnLeftToExif(source: ByteSource): number {
  const { ownOrientation, exif } = readHeif(bounded(source), 'heic');
  return ownOrientation ? 1 : exifOrientation(exif);
}

/** Transformations apply in the order in which they are listed: a crop before a turn is in stored pixels, after it in turned ones. */
function keepImage(source: ByteSource, properties: readonly Box[], found: Found): void {
  let size: { width: number; height: number } | null = null;
  let matrix = IDENTITY;
  for (const box of properties) {
    const bytes = source.read(box.at, Math.min(box.end - box.at, 64));
    switch (box.type) {
      case 'ispe':
        size ??= { width: u32be(bytes, 4), height: u32be(bytes, 8) };
        break;
      case 'clap':
        size = size == null ? null : (cropped(bytes) ?? size);
        break;
      case 'irot':
        found.ownOrientation = true;
        for (let turns = (bytes[0] ?? 0) & 3; turns > 0; turns -= 1) {
          matrix = multiply(QUARTER_LEFT, matrix);
          if (size != null) size = { width: size.height, height: size.width };
        }
        break;
      case 'imir':
        found.ownOrientation = true;
        matrix = multiply(((bytes[0] ?? 0) & 1) === 1 ? FLIP_SIDES : FLIP_TOP, matrix);
        break;
      case 'pixi':
        found.colour = { ...found.colour, bitDepth: bytes[5], space: (bytes[4] ?? 3) === 1 ? 'grey' : 'rgb' };
        break;
      case 'colr':
        if (startsWith(bytes, 0, 'prof') || startsWith(bytes, 0, 'rICC'))
          found.icc ??= source.read(box.at + 4, box.end - box.at - 4);
        else if (startsWith(bytes, 0, 'nclx'))
          found.codes ??= { primaries: u16be(bytes, 4), transfer: u16be(bytes, 6) };
        break;
      default:
        break;
    }
  }
  const orientation = orientationOf(matrix);
  if (found.ownOrientation) found.orientation = orientation;
  if (size == null || size.width === 0 || size.height === 0) return;
  // `width` and `height` are the stored ones; the reader turns them by the orientation.
  const turned = orientation >= 5;
  found.width = turned ? size.height : size.width;
  found.height = turned ? size.width : size.height;
}

/** Phones put the colour profile on the tiles of a grid instead of the grid. */
function keepTileProfile(source: ByteSource, directory: ItemDirectory, primary: number, found: Found): void {
  const tile = directory.references.find(({ type, from }) => type === 'dimg' && from === primary)?.to[0];
  const colour = tile == null ? undefined : directory.propertiesOf(tile).find(({ type }) => type === 'colr');
  if (colour == null || !['prof', 'rICC'].includes(fourcc(source.read(colour.at, 4), 0))) return;
  found.icc = source.read(colour.at + 4, colour.end - colour.at - 4);
}

type Matrix = readonly [number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1];
const QUARTER_LEFT: Matrix = [0, 1, -1, 0];
/** imir axis 0: top and bottom change places; axis 1: left and right. */
const FLIP_TOP: Matrix = [1, 0, 0, -1];
const FLIP_SIDES: Matrix = [-1, 0, 0, 1];

function multiply([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix {
  return [a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h];
}

/** EXIF's eight orientations as the matrices that bring a stored point (x right, y down) to where it is shown. */
const ORIENTATIONS: Readonly<Record<string, number>> = {
  '1,0,0,1': 1,
  '-1,0,0,1': 2,
  '-1,0,0,-1': 3,
  '1,0,0,-1': 4,
  '0,1,1,0': 5,
  '0,-1,1,0': 6,
  '0,-1,-1,0': 7,
  '0,1,-1,0': 8,
};

function orientationOf(matrix: Matrix): number {
  return ORIENTATIONS[matrix.map((value) => value + 0).join(',')] ?? 1;
}

function cropped(bytes: Uint8Array): { width: number; height: number } | null {
  const [width, height] = [u32be(bytes, 0) / u32be(bytes, 4), u32be(bytes, 8) / u32be(bytes, 12)];
  const sound = Number.isFinite(width) && Number.isFinite(height) && i32be(bytes, 20) !== 0;
  return sound && width >= 1 && height >= 1 ? { width: Math.round(width), height: Math.round(height) } : null;
}

function keepMetadata(source: ByteSource, directory: ItemDirectory, primary: number | null, found: Found): void {
  const describes = (id: number): boolean =>
    directory.references.some(
      (reference) =>
        reference.type === 'cdsc' && reference.from === id && primary != null && reference.to.includes(primary),
    );
  const items = [...directory.items.values()].sort(
    (one, other) => Number(describes(other.id)) - Number(describes(one.id)),
  );
  for (const item of items) {
    const extents = directory.extents.get(item.id);
    const [only] = extents ?? [];
    if (extents == null || only == null) continue;
    if (item.type === 'Exif' && found.exif == null) {
      if (extents.length > 1) {
        const bytes = join(source, extents);
        keepExifBytes(found, bytes.subarray(4 + u32be(bytes, 0)));
      } else {
        const skip = 4 + u32be(source.read(only.offset, 4), 0);
        if (skip < only.length) keepExifInPlace(found, source, only.offset + skip, only.length - skip);
      }
    } else if (item.type === 'mime' && /xmp|rdf\+xml/i.test(item.contentType)) found.xmp.push(join(source, extents));
    else if (item.type === 'jpeg' && extents.length === 1 && item.id !== primary) {
      found.previews.push({ offset: only.offset, length: only.length || source.size - only.offset });
    }
  }
}

function join(source: ByteSource, extents: readonly Extent[]): Uint8Array {
  const [only] = extents;
  if (only != null && extents.length === 1)
    return source.read(only.offset, Math.min(only.length || source.size - only.offset, MAX_ITEM_BYTES));
  const total = Math.min(
    MAX_ITEM_BYTES,
    extents.reduce((sum, { length }) => sum + length, 0),
  );
  const whole = new Uint8Array(total);
  let at = 0;
  for (const { offset, length } of extents) {
    const part = source.read(offset, Math.min(length, total - at));
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An image sequence without items (`avis`, `msf1`): the size of its first track. */
function readSequence(source: ByteSource, boxes: readonly Box[], found: Found): void {
  const moov = boxes.find((box) => box.type === 'moov');
  for (const trak of moov == null ? [] : boxesIn(source, moov.at, moov.end)) {
    const tkhd =
      trak.type === 'trak' ? boxesIn(source, trak.at, trak.end).find((box) => box.type === 'tkhd') : undefined;
    if (tkhd == null || found.width != null) continue;
    const bytes = source.read(tkhd.at, 104);
    const at = bytes[0] === 1 ? 88 : 76;
    found.width = u32be(bytes, at) >>> 16 || null;
    found.height = u32be(bytes, at + 4) >>> 16 || null;
  }
  if (found.width == null)
    found.warnings.push(
      `The file has no image items (its boxes: ${
        boxes
          .map(({ type }) => type)
          .slice(0, 5)
          .join(', ') || 'none'
      }): it is damaged or cut short`,
    );
}
