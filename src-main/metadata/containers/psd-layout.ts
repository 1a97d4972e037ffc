/** How a Photoshop document is laid out: the merged picture at its end, its palette, and the JPEG thumbnail among its resources. */
import { type ByteSource, MAX_BLOCK_BYTES } from '../byte-source.ts';
import { startsWith, u16be, u32be, u64be } from '../integers.ts';
import { RESOURCE, readResources } from './photoshop-resources.ts';

export interface PsdLayout {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly depth: number;
  /** 0 bitmap, 1 grey, 2 indexed, 3 RGB, 4 CMYK, 7 multichannel, 8 duotone, 9 Lab. */
  readonly mode: number;
  /** A large document (PSB): lengths have eight bytes. */
  readonly isLarge: boolean;
  /** Indexed colour: all reds, all greens, all blues. */
  readonly palette: Uint8Array;
  readonly resources: Uint8Array;
  readonly icc: Uint8Array | null;
  /** Where the merged picture begins; null where the document was saved without one. */
  readonly mergedAt: number | null;
  /** The JPEG that file managers show. */
  readonly thumbnail: { readonly offset: number; readonly length: number } | null;
}

/** Header of the thumbnail resource, before the JPEG. */
const THUMBNAIL_HEADER_BYTES = 28;
const JPEG_FORMAT = 1;

/** Null where it is no Photoshop document. Reads headers and resources, no pixels. */
export function psdLayout(source: ByteSource): PsdLayout | null {
  const head = source.read(0, 30);
  if (head.length < 30 || !startsWith(head, 0, '8BPS')) return null;
  const isLarge = u16be(head, 4) === 2;
  const paletteLength = u32be(head, 26);
  const resourcesAt = 30 + paletteLength;
  const resourcesLength = u32be(source.read(resourcesAt, 4), 0);
  const resources = source.read(resourcesAt + 4, Math.min(resourcesLength, MAX_BLOCK_BYTES));
  const found = readResources(resources);
  const layersAt = resourcesAt + 4 + resourcesLength;
  const word = isLarge ? 8 : 4;
  const layers = source.read(layersAt, word);
  const layersLength = layers.length < word ? 0 : isLarge ? u64be(layers, 0) : u32be(layers, 0);
  const version = found.get(RESOURCE.version);
  const hasMerged = version === undefined || version[4] !== 0;
  const mergedAt = layersAt + word + layersLength;
  const thumbnail = found.get(RESOURCE.thumbnail);
  const isJpeg =
    thumbnail !== undefined && thumbnail.length > THUMBNAIL_HEADER_BYTES && u32be(thumbnail, 0) === JPEG_FORMAT;
  return {
    height: u32be(head, 14),
    width: u32be(head, 18),
    channels: u16be(head, 12),
    depth: u16be(head, 22),
    mode: u16be(head, 24),
    isLarge,
    palette: source.read(30, Math.min(paletteLength, 768)),
    resources,
    icc: found.get(RESOURCE.icc) ?? null,
    mergedAt: hasMerged && mergedAt + 2 < source.size ? mergedAt : null,
    thumbnail: isJpeg
      ? {
          offset: resourcesAt + 4 + (thumbnail.byteOffset - resources.byteOffset) + THUMBNAIL_HEADER_BYTES,
          length: thumbnail.length - THUMBNAIL_HEADER_BYTES,
        }
      : null,
  };
}
