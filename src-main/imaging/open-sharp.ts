/** The one way into sharp for files from outside: few loaders, an own pixel limit, one thread a picture, no cache. */

import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { isJpeg } from './orient-jpeg.ts';

/** Above every camera in news use (102 megapixels, 151 for copy work), far below what a forged header can ask for. */
export const MOST_PIXELS = 160_000_000;
/** Bands of a picture: colours, black, alpha; more is no photograph. */
export const MOST_CHANNELS = 5;

/** Everything that decodes is off but these: no SVG, PDF, Magick or other program's delegate is ever reached, whatever a file pretends. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Tiff', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}`);
let ready = false;

/** Throughput is best with as many pictures in flight as cores and one thread each; libvips' cache only costs memory here. */
function prepare(): void {
  if (ready) return;
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS });
  ready = true;
}

/** Which image of a file with several. */
export interface PagePlace {
  readonly page: number;
  /** TIFF: one of the page's sub-directories; -1 for the page itself. */
  readonly below: number;
}

/** Of animations and documents of many pages the first is the picture. */
const FIRST: PagePlace = { page: 0, below: -1 };

/** `strict` refuses damage, `tolerant` shows what there is. */
export function openPicture(bytes: Uint8Array, mode: 'strict' | 'tolerant', { page, below } = FIRST): Sharp {
  prepare();
  const options: SharpOptions = {
    limitInputPixels: MOST_PIXELS,
    // libjpeg calls lost data a warning; for libtiff a warning is a tag that it does not know.
    failOn: mode === 'tolerant' ? 'none' : isJpeg(bytes) ? 'warning' : 'error',
    sequentialRead: true,
    autoOrient: true,
    page,
    pages: 1,
    ...(below < 0 ? {} : { tiff: { subifd: below } }),
  };
  return sharp(bytes, options);
}

/** Our own PNG making, for its samples as they are: its profile stays unread. */
export function openSamples(png: Uint8Array): Sharp {
  prepare();
  return sharp(png, { limitInputPixels: MOST_PIXELS, sequentialRead: true, ignoreIcc: true });
}

/**
 * sharp works on pictures of 16 bits with a profile in Display P3, and hands its numbers out as if they were sRGB, unless a
 * profile is asked for: photographs came out pale. The profile itself goes nowhere, for what follows are raw pixels.
 */
export function inSrgb(image: Sharp, { space, hasProfile }: Pick<Metadata, 'space' | 'hasProfile'>): Sharp {
  return space === 'rgb16' && hasProfile ? image.withIccProfile('srgb') : image;
}

/** Decoded pixels, as they come out of sharp and go in again. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
}

export function openPixels({ data, width, height, channels }: Pixels): Sharp {
  prepare();
  return sharp(data, { raw: { width, height, channels } });
}
