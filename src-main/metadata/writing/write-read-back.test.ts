/** Reads back with this program's own reader what the writers of this folder put into a file. */

import { describe, expect, it } from 'vitest';
import type { NewsMetadata } from '../../domain/metadata.ts';
import { fromBuffer } from '../byte-source.ts';
import { readFacts } from '../read-facts.ts';
import { EVERY_FIELD, TINY_JPEG, TINY_LOSSLESS_WEBP, TINY_WEBP } from '../testing/write-samples.ts';
import { spliceJpeg } from './splice-jpeg.ts';
import { spliceWebp } from './splice-webp.ts';
import { writeExif } from './write-exif.ts';
import { writeIim } from './write-iim.ts';
import { writeXmp } from './write-xmp.ts';

/** The reader gives line ends as line feeds, whatever was in the file. */
const AS_READ: Required<NewsMetadata> = { ...EVERY_FIELD, description: EVERY_FIELD.description.replace(/\r\n/g, '\n') };

describe('the reader gives back every field', () => {
  const exif = writeExif({ artist: EVERY_FIELD.creator.join('; '), copyright: EVERY_FIELD.copyrightNotice });
  const files: Readonly<Record<string, Uint8Array>> = {
    'JPEG with both blocks': spliceJpeg(TINY_JPEG, { iim: writeIim(EVERY_FIELD), xmp: writeXmp(EVERY_FIELD), exif }),
    'JPEG with XMP alone': spliceJpeg(TINY_JPEG, { xmp: writeXmp(EVERY_FIELD) }),
    'lossy WebP': spliceWebp(TINY_WEBP, { xmp: writeXmp(EVERY_FIELD), exif }),
    'lossless WebP': spliceWebp(TINY_LOSSLESS_WEBP, { xmp: writeXmp(EVERY_FIELD) }),
  };
  it.each(Object.entries(files))('%s', (_, bytes) => {
    const facts = readFacts(fromBuffer(bytes));
    expect(facts.metadata).toEqual(AS_READ);
    expect(facts.conflicts).toEqual({});
    expect(facts.warnings).toEqual([]);
    expect([facts.width, facts.height, facts.orientation]).toEqual([8, 6, 1]);
  });
});

it('gives back from IIM alone what IIM can hold', () => {
  const { metadata } = readFacts(fromBuffer(spliceJpeg(TINY_JPEG, { iim: writeIim(EVERY_FIELD) })));
  for (const [field, value] of Object.entries(metadata)) {
    expect(value, field).toEqual(AS_READ[field as keyof NewsMetadata]);
  }
  expect(Object.keys(metadata).length).toBeGreaterThan(20);
});

it('gives back text that XMP had to split', () => {
  const long: NewsMetadata = {
    headline: 'Kept in the main packet',
    extendedDescription: 'Zoë 🏮 '.repeat(12_000).trim(),
  };
  expect(readFacts(fromBuffer(spliceJpeg(TINY_JPEG, { xmp: writeXmp(long) }))).metadata).toEqual(long);
});
