/** The nasty cases of PNG, PostScript, X3F, bitmaps, SVG and JPEG XL, each a few bytes. */
import { brotliCompressSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PhotoFacts } from '../../domain/metadata.ts';
import { fromBuffer } from '../byte-source.ts';
import { readFacts } from '../read-facts.ts';
import {
  be32,
  box,
  bytes,
  dataset,
  directory,
  entry,
  jpeg,
  le16,
  le32,
  packet,
  resource,
  segment,
  utf8,
} from '../testing/byte-fixtures.ts';

const facts = (file: Uint8Array): PhotoFacts => readFacts(fromBuffer(file));
const CITY = '<rdf:Description photoshop:City="Kelmar"/>';

describe('PNG', () => {
  const chunk = (type: string, ...body: readonly (string | Uint8Array)[]): Uint8Array => {
    const content = bytes(...body);
    return bytes(be32(content.length), type, content, be32(0));
  };
  const png = (...chunks: readonly Uint8Array[]): PhotoFacts =>
    facts(bytes('\x89PNG\r\n\x1a\n', chunk('IHDR', be32(16), be32(8), '\x08\x02\0\0\0'), ...chunks, chunk('IEND')));

  test('XMP compressed and plain, IIM as a hexadecimal profile, texts of its own', () => {
    expect(png(chunk('iTXt', 'XML:com.adobe.xmp\0\x01\0\0\0', deflateSync(utf8(packet(CITY))))).metadata.city).toBe(
      'Kelmar',
    );
    expect(png(chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', utf8(packet(CITY)))).metadata.city).toBe('Kelmar');
    const iim = resource(0x0404, dataset(90, 'Kelmar'));
    const hex = [...iim].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(
      png(chunk('zTXt', 'Raw profile type iptc\0\0', deflateSync(bytes(`\niptc\n      ${iim.length}\n${hex}\n`))))
        .metadata.city,
    ).toBe('Kelmar');
    expect(png(chunk('tEXt', 'Author\0Ren\xe9'), chunk('iTXt', 'Title\0\0\0\0\0', utf8('Größe'))).metadata).toEqual({
      creator: ['René'],
      title: 'Größe',
    });
  });

  test('texts that inflate without end cost a bounded time', () => {
    const bomb = chunk('zTXt', 'Comment\0\0', deflateSync(new Uint8Array(7_000_000), { level: 9 }));
    const started = process.cpuUsage();
    expect(png(...Array.from({ length: 60 }, () => bomb))).toMatchObject({ width: 16, height: 8 });
    // The processor's time, in microseconds: the machine may be busy with other things.
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });
});

describe('other beginnings', () => {
  test('an empty file, text, and nothing known', () => {
    expect(facts(bytes())).toMatchObject({ type: 'unknown', width: null });
    expect(facts(bytes('just words'))).toMatchObject({ type: 'unknown', metadata: {} });
    expect(facts(bytes('%!PS', utf8(packet(CITY))))).toMatchObject({ type: 'unknown', metadata: { city: 'Kelmar' } });
  });

  test('PostScript, also within a frame of Windows: size, and IIM in hexadecimal', () => {
    const block = resource(0x0404, dataset(90, 'Kelmar'));
    const hex = [...block].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const photoshop = `%BeginPhotoshop: ${block.length}\r% ${hex.slice(0, 20)}\r% ${hex.slice(20)}\r%EndPhotoshop\r`;
    const drawn = `%!PS-Adobe-3.0 EPSF-3.0\r%%BoundingBox: 10 20 110 70\r`;
    expect(facts(bytes(drawn, photoshop))).toMatchObject({ width: 100, height: 50, metadata: { city: 'Kelmar' } });
    const script = bytes(drawn, '%ImageData: 640 480 8 3 0 1 3 "beginimage"\r', photoshop);
    const framed = bytes('\xc5\xd0\xd3\xc6', le32(40), le32(script.length), new Uint8Array(28), script);
    expect(facts(framed)).toMatchObject({ width: 640, height: 480, metadata: { city: 'Kelmar' } });
  });

  test('X3F: the JPEG inside says when and what; the sensor is larger', () => {
    const exif = bytes('II*\0', le32(8), directory(0, entry(0x9003, 2, 20, 26)), '2024:08:12 21:05:03\0');
    const picture = jpeg(segment(0xe1, 'Exif\0\0', exif));
    const head = bytes('FOVb', new Uint8Array(24), le32(2640), le32(1760), new Uint8Array(4));
    const section = bytes('SECi', le32(0), le32(2), le32(18), new Uint8Array(12), picture);
    const list = bytes('SECd', le32(0), le32(1), le32(head.length), le32(section.length), 'IMA2');
    const read = facts(bytes(head, section, list, le32(head.length + section.length)));
    expect(read).toMatchObject({ type: 'raw', width: 16, height: 8, fullSize: { width: 2640, height: 1760 } });
    expect(read.metadata.dateCreated).toBe('2024-08-12T21:05:03');
  });

  test('bitmaps of every age, and icons', () => {
    const bitmap = (header: number, ...size: readonly Uint8Array[]): PhotoFacts =>
      facts(bytes('BM', le32(900), le16(21), le16(16), le32(54), le32(header), ...size, le16(1), le16(8)));
    expect(bitmap(12, le16(64), le16(48))).toMatchObject({ type: 'bmp', width: 64, height: 48 });
    expect(bitmap(40, le32(64), le32(-48))).toMatchObject({ type: 'bmp', width: 64, height: 48 });
    expect(bitmap(41, le32(64), le32(48))).toMatchObject({ type: 'unknown' });
    expect(facts(bytes(le16(0), le16(1), le16(1), 48, 0, 0, 0))).toMatchObject({ width: 48, height: 256 });
  });

  test('SVG: size in pixels or by its view box', () => {
    expect(facts(bytes('<?xml version="1.0"?><svg width="640" height="480px">'))).toMatchObject({
      type: 'svg',
      width: 640,
      height: 480,
    });
    expect(facts(bytes('<svg width="4in" viewBox="0 0 64 48">'))).toMatchObject({ type: 'svg', width: 64, height: 48 });
  });

  test('JPEG XL: a plain box has the word before a compressed one', () => {
    const compressed = brotliCompressSync(
      utf8(packet('<rdf:Description photoshop:City="Old" photoshop:State="Norland"/>')),
    );
    const file = bytes(
      '\0\0\0\x0cJXL \r\n\x87\n',
      box('ftyp', 'jxl \0\0\0\0jxl '),
      box('jxlc', 0xff, 0x0a, 0b01_01100_1, 0, 0, 0),
      box('brob', 'xml ', compressed),
      box('xml ', utf8(packet(CITY))),
    );
    expect(facts(file)).toMatchObject({ height: 104, metadata: { city: 'Kelmar', provinceState: 'Norland' } });
  });

  test('JPEG XL: ratio and explicit sizes', () => {
    // Small flag, height 13 * 8, ratio 1:1.
    expect(facts(bytes(0xff, 0x0a, 0b01_01100_1, 0, 0, 0))).toMatchObject({ type: 'jxl', height: 104, width: 104 });
  });
});
