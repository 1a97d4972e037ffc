/** Turns one shot into the bytes of a photograph: scene, pixels, and metadata as an agency would send it. */

import sharp, { type Sharp } from 'sharp';
import type { NewsMetadata } from '../../src-main/domain/metadata.ts';
import { spliceJpeg } from '../../src-main/metadata/writing/splice-jpeg.ts';
import { spliceWebp } from '../../src-main/metadata/writing/splice-webp.ts';
import { type ExifFields, writeExif } from '../../src-main/metadata/writing/write-exif.ts';
import { writeIim } from '../../src-main/metadata/writing/write-iim.ts';
import { writeXmp, xmpPacket } from '../../src-main/metadata/writing/write-xmp.ts';
import { SAMPLE_CAPTIONS } from './captions.ts';
import { develop } from './develop.ts';
import { photographerOf } from './photographers.ts';
import { SCENES } from './scenes.ts';
import type { Shot } from './shoot.ts';

const DAY = '2024-09-14';
const ZONE = '+02:00';

/** All the bytes of the file. */
export async function photograph(shot: Shot): Promise<Uint8Array> {
  const { frame, look } = await SCENES[shot.scene]({ seed: shot.scene, moment: shot.moment ?? 0 });
  const pixels = await develop(frame, shot.width, shot.height, look, shot.file);
  const picture = sharp(pixels, { raw: { width: shot.width, height: shot.height, channels: 3 } });
  return encoded(shot, picture);
}

async function encoded(shot: Shot, upright: Sharp): Promise<Uint8Array> {
  const fields = newsFields(shot);
  const xmp = writeXmp(fields, { creatorTool: 'Picture Desk sample maker' });
  // What the viewer turns to the right was stored turned to the left.
  const turned = shot.orientation == null ? upright : upright.rotate(shot.orientation === 6 ? 270 : 90);
  const picture = turned.withIccProfile('srgb');
  const kind = shot.file.slice(shot.file.lastIndexOf('.') + 1);
  if (kind === 'png')
    return picture.png({ compressionLevel: 6, adaptiveFiltering: false }).withXmp(xmpPacket(fields)).toBuffer();
  if (kind === 'avif') return picture.avif({ quality: 62, effort: 0 }).withXmp(xmpPacket(fields)).toBuffer();
  if (kind === 'webp')
    return spliceWebp(await picture.webp({ quality: 84, effort: 0 }).toBuffer(), {
      xmp,
      exif: writeExif(cameraFields(shot)),
    });
  const plain = await picture.jpeg({ quality: 86 }).toBuffer();
  const small = await sharp(plain).resize(240, 240, { fit: 'inside' }).jpeg({ quality: 70 }).toBuffer();
  const thumbnail = spliceJpeg(small, {});
  const whole = spliceJpeg(plain, {
    iim: writeIim(fields),
    xmp,
    exif: writeExif({ ...cameraFields(shot), thumbnail }),
  });
  return shot.truncated === true ? whole.subarray(0, Math.round(whole.length * 0.43)) : whole;
}

function newsFields(shot: Shot): NewsMetadata {
  const { name, agency, source } = photographerOf(shot.file);
  // Only the chosen frame of a burst has a caption, as a photographer on the run leaves it.
  const caption = SAMPLE_CAPTIONS.find(({ photo }) => photo === shot.file)?.text;
  return {
    title: shot.file.slice(0, 8),
    headline: 'Calvenne regatta and lantern night',
    description: caption,
    creator: [name],
    creatorJobTitle: 'Staff photographer',
    creditLine: agency,
    source,
    copyrightNotice: `© 2024 ${name}/${source}`,
    // True, and no warning to a desk: IPTC's word for pictures drawn by a program that learnt from no others.
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
    dateCreated: takenAt(shot),
    city: 'Calvenne',
    provinceState: 'Côte d’Ambre',
    country: 'Armorie',
    countryCode: 'XAR',
    event: 'Calvenne Regatta',
    jobId: 'CAL-20240914',
    captionWriter: 'desk',
    urgency: 4,
    category: 'SPO',
    ...shot.fields,
    keywords: ['regatta', 'Calvenne', ...(shot.fields?.keywords ?? [])],
  };
}

function cameraFields(shot: Shot): ExifFields {
  const { name, source, make, model, serialNumber } = photographerOf(shot.file);
  const [focalLength, aperture, exposureTime, iso] = shot.optics;
  const lying = shot.orientation != null;
  return {
    orientation: shot.orientation ?? 1,
    artist: name,
    copyright: `© 2024 ${name}/${source}`,
    make,
    model,
    serialNumber,
    lens: focalLength > 135 ? '100-400mm f/4.5-5.6' : focalLength > 70 ? '85mm f/1.4' : '24-70mm f/2.8',
    software: 'Picture Desk sample maker',
    dateTimeOriginal: takenAt(shot),
    // Frames of one burst differ only here.
    subSeconds: String(((shot.moment ?? 0) * 31 + 12) % 100).padStart(2, '0'),
    focalLength,
    aperture,
    exposureTime,
    iso,
    width: lying ? shot.height : shot.width,
    height: lying ? shot.width : shot.height,
    ...(shot.gps === true ? { gps: { latitude: 47.3121, longitude: -4.1187 } } : {}),
  };
}

const takenAt = (shot: Shot): string => `${DAY}T${shot.taken}${ZONE}`;

/** When the camera wrote the file. */
export const momentOf = (shot: Shot): Date => new Date(takenAt(shot));
