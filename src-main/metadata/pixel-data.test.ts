/** A picture is known by its picture data: metadata may come and go, pixels may not. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromBuffer } from './byte-source.ts';
import { pixelDataRanges } from './pixel-data.ts';
import { be32, box, bytes, jpeg, segment, xmpApp1 } from './testing/byte-fixtures.ts';

const SAMPLE = path.resolve('../shared/data/samples/superdesk+superdesk-core/cp.jpg');

function picture(file: Uint8Array): Uint8Array | null {
  const ranges = pixelDataRanges(fromBuffer(file));
  return ranges == null ? null : bytes(...ranges.map(({ offset, length }) => file.subarray(offset, offset + length)));
}

describe('pixelDataRanges', () => {
  test('JPEG: the same without metadata, with other metadata, with a trailer', () => {
    const plain = picture(jpeg());
    expect(plain?.length).toBeGreaterThan(20);
    expect(picture(jpeg(xmpApp1('<rdf:Description/>'), segment(0xfe, 'a comment')))).toEqual(plain);
    expect(picture(bytes(jpeg(), 'trailer of some program'))).toEqual(plain);
  });

  test('JPEG: other when a byte of the picture, or the colour transform, changes', () => {
    const changed = jpeg();
    changed[changed.length - 3] = 0x35;
    expect(picture(changed)).not.toEqual(picture(jpeg()));
    expect(picture(jpeg(segment(0xee, 'Adobe\0d\0\0\0\0\0\x02')))).not.toEqual(picture(jpeg()));
  });

  test.skipIf(!existsSync(SAMPLE))('JPEG: the ranges of a real file lie within it, in order, and end with EOI', () => {
    const file = new Uint8Array(readFileSync(SAMPLE));
    const ranges = pixelDataRanges(fromBuffer(file)) ?? [];
    let end = 0;
    for (const { offset, length } of ranges) {
      expect(offset).toBeGreaterThanOrEqual(end);
      end = offset + length;
    }
    expect([...file.subarray(end - 2, end)]).toEqual([0xff, 0xd9]);
    const other = bytes(file.subarray(0, 2), xmpApp1('<rdf:Description/>'), file.subarray(2));
    expect(picture(other)).toEqual(picture(file));
  });

  test('PNG and WebP: text and profiles do not count', () => {
    const chunk = (type: string, body: string): Uint8Array => bytes(be32(body.length), type, body, be32(0));
    const png = (...chunks: readonly Uint8Array[]): Uint8Array =>
      bytes(
        '\x89PNG\r\n\x1a\n',
        chunk('IHDR', '\0\0\0\x01\0\0\0\x01\x08\0\0\0\0'),
        ...chunks,
        chunk('IDAT', 'data'),
        chunk('IEND', ''),
      );
    expect(picture(png(chunk('tEXt', 'Title\0x')))).toEqual(picture(png()));
    expect(picture(png(chunk('PLTE', 'abc')))).not.toEqual(picture(png()));
  });

  test('JPEG XL: the same naked and in a container with other boxes', () => {
    const stream = bytes(0xff, 0x0a, 0x59, 'codestream');
    const signature = bytes(be32(12), 'JXL \r\n\x87\n');
    expect(
      picture(bytes(signature, box('ftyp', 'jxl \0\0\0\0jxl '), box('xml ', '<x/>'), box('jxlc', stream))),
    ).toEqual(stream);
    expect(picture(stream)).toEqual(stream);
  });

  test('unknown formats: null', () => {
    expect(pixelDataRanges(fromBuffer(bytes('GIF89a')))).toBeNull();
    expect(pixelDataRanges(fromBuffer(bytes()))).toBeNull();
  });
});
