/** Decodes HEIC with the WebAssembly build of libheif: sharp's own build has no HEVC. Slow, so only for these files. */
import { bounded, fromBuffer } from '../metadata/byte-source.ts';
import { readHeif, turnLeftToExif } from '../metadata/containers/heif.ts';
import { BrokenDecoder, isTrap } from './broken-decoder.ts';
import { codedProfile } from './coded-colours.ts';
import { MOST_PIXELS, openPicture, type Pixels } from './open-sharp.ts';

export interface HeifPicture {
  /** Rotation and mirror boxes are applied. RGBA. */
  readonly pixels: Pixels;
  /** EXIF's 1-8: how the pixels are still to be turned. */
  readonly orientation: number;
  readonly icc: Uint8Array | null;
}

/**
 * The primary picture of the file. RGBA, 8 bits a sample, as stored and not turned. Throws where there is none, it has too
 * many pixels or is damaged, and `BrokenDecoder` where the machine stopped.
 */
export async function decodeHeif(file: Uint8Array): Promise<HeifPicture> {
  const { default: heif } = await import('libheif-js/wasm-bundle.js');
  let images: ReturnType<InstanceType<typeof heif.HeifDecoder>['decode']> = [];
  try {
    images = new heif.HeifDecoder().decode(file);
    const image = images.find((one) => one.is_primary()) ?? images[0];
    if (image === undefined) throw new Error('There is no picture in the HEIF file.');
    const width = image.get_width();
    const height = image.get_height();
    if (!(width > 0 && height > 0) || width * height > MOST_PIXELS)
      throw new Error(`It has ${width} x ${height} pixels; ${MOST_PIXELS} in all are the most.`);
    const data = new Uint8ClampedArray(width * height * 4);
    await new Promise<void>((resolve, reject) => {
      image.display({ data, width, height }, (shown) =>
        shown === null ? reject(new Error('The HEVC data are damaged.')) : resolve(),
      );
    });
    return {
      pixels: { data: Buffer.from(data.buffer), width, height, channels: 4 },
      orientation: turnLeftToExif(fromBuffer(file)),
      icc: (await profileOf(file)) ?? codedProfileOf(file),
    };
  } catch (error) {
    throw isTrap(error) ? new BrokenDecoder(error) : error;
  } finally {
    for (const image of images) image.free();
  }
}

/** Of colours that are named by numbers; null where they are sRGB. */
function codedProfileOf(file: Uint8Array): Uint8Array | null {
  const { codes } = readHeif(bounded(fromBuffer(file)), 'heic');
  return codes === null ? null : codedProfile(codes);
}

/** sharp cannot decode these pixels, but it reads the header. */
async function profileOf(file: Uint8Array): Promise<Uint8Array | null> {
  try {
    return (await openPicture(file, 'tolerant').metadata()).icc ?? null;
  } catch {
    return null;
  }
}
