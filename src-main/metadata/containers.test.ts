/** The nasty cases of the containers, each a few bytes: cycles, hostile lengths, odd headers, turned boxes, bombs. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PhotoFacts } from '../domain/metadata.ts';
import {
  be16,
  be32,
  box,
  bytes,
  dataset,
  directory,
  entry,
  jpeg,
  le32,
  packet,
  photoshop,
  resource,
  segment,
  utf8,
  xmpApp1,
} from './byte-fixtures.ts';
import { fromBuffer } from './byte-source.ts';
import { readFacts } from './read-facts.ts';

const facts = (file: Uint8Array): PhotoFacts => readFacts(fromBuffer(file));
const CITY = '<rdf:Description photoshop:City="Kelmar"/>';

describe('JPEG', () => {
  test('fill bytes, garbage and restart markers between segments', () => {
    const file = jpeg(bytes(0xff, 0xff), xmpApp1(CITY), bytes('garbage', 0xff, 0xd0));
    expect(facts(file)).toMatchObject({ type: 'jpeg', width: 16, height: 8, metadata: { city: 'Kelmar' } });
  });

  test('IIM in resources that go on in the next segment', () => {
    const whole = resource(0x0404, dataset(90, 'Kelmar'));
    const file = jpeg(
      segment(0xed, 'Photoshop 3.0\0', whole.subarray(0, 15)),
      segment(0xed, 'Photoshop 3.0\0', whole.subarray(15)),
    );
    expect(facts(file).metadata.city).toBe('Kelmar');
  });

  test('IIM that was changed after XMP has the word', () => {
    const iim = dataset(90, 'Newer');
    const stale = resource(0x0425, new Uint8Array(16).fill(7));
    const read = facts(jpeg(xmpApp1(CITY), photoshop(resource(0x0404, iim), stale)));
    expect(read.metadata.city).toBe('Newer');
    expect(read.conflicts.city).toEqual({ iptc: 'Newer', xmp: 'Kelmar' });
  });

  test('extended XMP, its parts out of order; an unnamed or endless one is left alone', () => {
    const guid = '0123456789ABCDEF0123456789ABCDEF';
    const extended = utf8(packet('<rdf:Description photoshop:City="Far"/>'));
    const part = (from: number, to: number, total = extended.length): Uint8Array =>
      segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', guid, be32(total), be32(from), extended.subarray(from, to));
    const main = xmpApp1(`<rdf:Description xmpNote:HasExtendedXMP="${guid}"/>`);
    expect(facts(jpeg(main, part(100, extended.length), part(0, 100))).metadata.city).toBe('Far');
    expect(facts(jpeg(xmpApp1('<rdf:Description/>'), part(0, extended.length))).metadata.city).toBeUndefined();
    expect(facts(jpeg(main, part(0, 100, 0xffff_ffff))).warnings.join()).toContain('extended XMP');
  });

  test('no frame: a row without size, and the reason', () => {
    const read = facts(bytes(0xff, 0xd8, xmpApp1(CITY)));
    expect(read).toMatchObject({ type: 'jpeg', width: null, height: null, metadata: { city: 'Kelmar' } });
    expect(read.warnings).toHaveLength(1);
  });
});

describe('TIFF', () => {
  const tiff = (...parts: readonly (string | Uint8Array)[]): PhotoFacts => facts(bytes('II*\0', le32(8), ...parts));

  test('directories that follow each other in a circle are read once', () => {
    const read = tiff(directory(8, entry(0x100, 3, 1, 640), entry(0x101, 3, 1, 480), entry(0x14a, 4, 1, 8)));
    expect(read).toMatchObject({ type: 'tiff', width: 640, height: 480, pages: 1 });
  });

  test('counts and offsets beyond the file are no values', () => {
    const read = tiff(
      directory(
        0xffff_fff0,
        entry(0x100, 3, 1, 640),
        entry(0x101, 3, 1, 480),
        entry(0x10e, 2, 0xffff_ffff, 0xffff_ff00),
        entry(0x2bc, 1, 0x7fff_ffff, 20),
      ),
    );
    expect(read).toMatchObject({ width: 640, height: 480, metadata: {} });
  });

  test('BigTIFF', () => {
    const wide = (tag: number, value: number): Uint8Array =>
      bytes(tag, tag >> 8, 3, 0, le32(1), le32(0), le32(value), le32(0));
    const read = facts(
      bytes(
        'II+\0\x08\0\0\0',
        le32(16),
        le32(0),
        le32(2),
        le32(0),
        wide(0x100, 640),
        wide(0x101, 480),
        le32(0),
        le32(0),
      ),
    );
    expect(read).toMatchObject({ type: 'tiff', width: 640, height: 480 });
  });

  test('orientation turns the size; nonsense does not', () => {
    const turned = (orientation: number): PhotoFacts =>
      tiff(directory(0, entry(0x100, 3, 1, 640), entry(0x101, 3, 1, 480), entry(0x112, 3, 1, orientation)));
    expect(turned(6)).toMatchObject({ width: 480, height: 640, orientation: 6 });
    expect(turned(0)).toMatchObject({ width: 640, height: 480, orientation: 1 });
    expect(turned(9)).toMatchObject({ width: 640, height: 480, orientation: 1 });
  });
});

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
    const started = performance.now();
    expect(png(...Array.from({ length: 60 }, () => bomb))).toMatchObject({ width: 16, height: 8 });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('HEIF', () => {
  const ITEM = 1;
  /** One image item with the given properties, all of which apply to it in order. */
  const heif = (...properties: readonly Uint8Array[]): PhotoFacts => {
    const full = '\0\0\0\0';
    const associations = properties.map((_, index) => index + 1);
    return facts(
      bytes(
        box('ftyp', 'avif', '\0\0\0\0', 'avifmif1'),
        box(
          'meta',
          full,
          box('pitm', full, be16(ITEM)),
          box('iinf', full, be16(1), box('infe', '\x02\0\0\0', be16(ITEM), be16(0), 'av01', '\0')),
          box(
            'iprp',
            box('ipco', ...properties),
            box('ipma', full, be32(1), be16(ITEM), associations.length, Uint8Array.from(associations)),
          ),
        ),
      ),
    );
  };
  const size = box('ispe', '\0\0\0\0', be32(640), be32(480));
  const irot = (turns: number): Uint8Array => box('irot', turns);
  const imir = (axis: number): Uint8Array => box('imir', axis);

  test('turns and mirrors as EXIF counts them, the size as displayed', () => {
    expect(heif(size)).toMatchObject({ type: 'avif', orientation: 1, width: 640, height: 480 });
    expect(heif(size, irot(1))).toMatchObject({ orientation: 8, width: 480, height: 640 });
    expect(heif(size, irot(2))).toMatchObject({ orientation: 3, width: 640, height: 480 });
    expect(heif(size, irot(3))).toMatchObject({ orientation: 6, width: 480, height: 640 });
    expect(heif(size, imir(0))).toMatchObject({ orientation: 4 });
    expect(heif(size, imir(1))).toMatchObject({ orientation: 2 });
    expect(heif(size, irot(1), imir(1))).toMatchObject({ orientation: 7, width: 480, height: 640 });
    expect(heif(size, irot(3), imir(1))).toMatchObject({ orientation: 5, width: 480, height: 640 });
  });

  test('a clean aperture crops before or after the turn', () => {
    const clap = box('clap', be32(300), be32(1), be32(200), be32(1), be32(0), be32(1), be32(0), be32(1));
    expect(heif(size, clap, irot(1))).toMatchObject({ width: 200, height: 300 });
    expect(heif(size, clap)).toMatchObject({ width: 300, height: 200 });
  });

  test('a box that claims to be larger than all else ends there', () => {
    expect(
      facts(bytes(box('ftyp', 'heic', '\0\0\0\0'), be32(0x7fff_ffff), 'meta', '\0\0\0\0', be32(0), 'pitm')),
    ).toMatchObject({ type: 'heic', width: null });
  });
});

describe('other beginnings', () => {
  test('an empty file, text, and nothing known', () => {
    expect(facts(bytes())).toMatchObject({ type: 'unknown', width: null });
    expect(facts(bytes('just words'))).toMatchObject({ type: 'unknown', metadata: {} });
    expect(facts(bytes('%!PS', utf8(packet(CITY))))).toMatchObject({ type: 'unknown', metadata: { city: 'Kelmar' } });
  });

  test('SVG: size in pixels or by its view box', () => {
    expect(facts(bytes('<?xml version="1.0"?><svg width="640" height="480px">'))).toMatchObject({
      type: 'svg',
      width: 640,
      height: 480,
    });
    expect(facts(bytes('<svg width="4in" viewBox="0 0 64 48">'))).toMatchObject({ type: 'svg', width: 64, height: 48 });
  });

  test('JPEG XL: ratio and explicit sizes', () => {
    // Small flag, height 13 * 8, ratio 1:1.
    expect(facts(bytes(0xff, 0x0a, 0b01_01100_1, 0, 0, 0))).toMatchObject({ type: 'jxl', height: 104, width: 104 });
  });
});
