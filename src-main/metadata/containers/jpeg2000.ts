/** JPEG 2000: size, and the UUID and XML boxes with EXIF, IIM and XMP. */
import type { ByteSource } from '../byte-source.ts';
import { type Found, nothingFound } from '../found.ts';
import { startsWith, u16be, u32be } from '../integers.ts';
import { keepExifInPlace } from '../writing/keep-exif.ts';
import { boxesIn, C2PA_UUID, uuidOf, XMP_UUID } from './iso-boxes.ts';

/** `JpgTiffExif->JP2` */
const EXIF_UUID = '4a706754696666457869662d3e4a5032';
const IPTC_UUID = '33c7a4d2b81d4723a0baf1a3e097ad38';
const UUID_BYTES = 16;

export function readJpeg2000(source: ByteSource): Found {
  const found = nothingFound('jp2');
  const head = source.read(0, 40);
  if (startsWith(head, 0, '\xff\x4f\xff\x51')) {
    found.width = u32be(head, 8) - u32be(head, 16) || null;
    found.height = u32be(head, 12) - u32be(head, 20) || null;
    return found;
  }
  for (const box of boxesIn(source, 0, source.size)) {
    if (box.type === 'jp2h') {
      for (const inner of boxesIn(source, box.at, box.end)) {
        if (inner.type === 'ihdr') {
          const bytes = source.read(inner.at, 14);
          found.height = u32be(bytes, 0) || null;
          found.width = u32be(bytes, 4) || null;
          found.colour = { space: u16be(bytes, 8) < 3 ? 'grey' : 'rgb', bitDepth: ((bytes[10] ?? 0) & 0x7f) + 1 };
        } else if (inner.type === 'colr' && source.read(inner.at, 1)[0] === 2) {
          found.icc = source.read(inner.at + 3, inner.end - inner.at - 3);
        }
      }
    } else if (box.type === 'uuid') {
      const [at, length] = [box.at + UUID_BYTES, box.end - box.at - UUID_BYTES];
      const uuid = uuidOf(source, box);
      if (uuid === XMP_UUID) found.xmp.push(source.read(at, length));
      else if (uuid === EXIF_UUID) keepExifInPlace(found, source, at, length);
      else if (uuid === IPTC_UUID) found.iim ??= source.read(at, length);
      else if (uuid === C2PA_UUID) found.contentCredentials = true;
    }
  }
  return found;
}
