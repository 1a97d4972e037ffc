/** The nasty cases of the containers, each a few bytes: cycles, hostile lengths, odd headers, turned boxes, bombs. */
import { brotliCompressSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PhotoFacts } from '../../domain/metadata.ts';
import { fromBuffer } from '../byte-source.ts';
import { readFacts } from '../read-facts.ts';
import {
  be16,
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
  photoshop,
  resource,
  segment,
  utf8,
  xmpApp1,
} from '../testing/byte-fixtures.ts';

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

  test('sub-seconds of the original time that stand in XMP alone', () => {
    const exif = bytes('II*\0', le32(8), directory(0, entry(0x9003, 2, 20, 26)), '2024:08:12 21:05:03\0');
    const more = '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:SubSecTimeOriginal="25"/>';
    const read = facts(jpeg(segment(0xe1, 'Exif\0\0', exif), xmpApp1(more)));
    expect(read.metadata.dateCreated).toBe('2024-08-12T21:05:03.25');
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

  test('previews in the notes of phones and compact cameras', () => {
    const preview = jpeg(segment(0xfe, 'x'.repeat(80)));
    const made = (make: string, notes: (at: number) => Uint8Array): PhotoFacts => {
      const name = bytes(make, 0);
      const exif = 8 + 2 + 12 * 2 + 4;
      const at = exif + 2 + 12 + 4 + name.length;
      const body = bytes(notes(at), preview);
      const app1 = segment(
        0xe1,
        'Exif\0\0II*\0',
        le32(8),
        directory(0, entry(0x10f, 2, name.length, at - name.length), entry(0x8769, 4, 1, exif)),
        directory(0, entry(0x927c, 7, body.length, at)),
        name,
        body,
      );
      return facts(bytes(0xff, 0xd8, app1, jpeg().subarray(2)));
    };
    const place = (offset: number): Uint8Array =>
      directory(0, entry(0x201, 4, 1, offset), entry(0x202, 4, 1, preview.length));
    const length = place(0).length;
    const ericsson = made('Sony Ericsson', () =>
      bytes('SEMC MS\0', new Uint8Array(4), 'II*\0', le32(8), place(8 + length)),
    );
    expect(ericsson.preview).toMatchObject({ length: preview.length, width: 16, height: 8 });
    const sigma = made('SIGMA', (at) =>
      bytes('SIGMA\0\0\0\x01\0', directory(0, entry(0x1a, 4, 1, at + 10 + length), entry(0x1b, 4, 1, preview.length))),
    );
    expect(sigma.preview).toMatchObject({ length: preview.length, width: 16, height: 8 });
    // Its place counts from the beginning of the file: SOI, marker, length and name of the block come before.
    const samsung = made('Samsung Techwin', (at) => bytes('STMN0100', le32(12 + at + 16), le32(preview.length)));
    expect(samsung.preview).toMatchObject({ length: preview.length, width: 16, height: 8 });
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

  test('words of the EXIF or the second directory where the first has none', () => {
    const name = (tag: number, letter: string): Uint8Array => entry(tag, 2, 2, letter.charCodeAt(0));
    const second = 8 + 2 + 12 * 3 + 4;
    const exif = second + 2 + 12 * 2 + 4;
    const read = tiff(
      directory(second, entry(0x100, 3, 1, 640), name(0x8298, 'C'), entry(0x8769, 4, 1, exif)),
      directory(0, name(0x13b, 'B'), name(0x8298, 'X')),
      directory(0, name(0x10e, 'A')),
    );
    expect(read.metadata).toEqual({ description: 'A', creator: ['B'], copyrightNotice: 'C' });
  });

  test('a whole JPEG in the old manner stands for the picture', () => {
    const picture = jpeg();
    const at = 8 + 2 + 12 * 5 + 4;
    const read = tiff(
      directory(
        0,
        entry(0x100, 3, 1, 16),
        entry(0x101, 3, 1, 8),
        entry(0x103, 3, 1, 6),
        entry(0x201, 4, 1, at),
        entry(0x202, 4, 1, picture.length),
      ),
      picture,
    );
    expect(read).toMatchObject({ type: 'tiff', preview: { offset: at, length: picture.length, width: 16, height: 8 } });
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
    const started = process.cpuUsage();
    expect(png(...Array.from({ length: 60 }, () => bomb))).toMatchObject({ width: 16, height: 8 });
    // The processor's time, in microseconds: the machine may be busy with other things.
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
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
    const endless = box('clap', be32(300), be32(0), be32(200), be32(0), be32(0), be32(1), be32(0), be32(1));
    expect(heif(size, endless)).toMatchObject({ width: 640, height: 480 });
  });

  test('EXIF turns a HEIC that no box turns; where a box does, and in AVIF, EXIF is not asked', () => {
    const withExif = (brand: string, ...turns: readonly Uint8Array[]): PhotoFacts => {
      const full = '\0\0\0\0';
      const exif = bytes(be32(0), 'II*\0', le32(8), directory(0, entry(0x112, 3, 1, 6)));
      const properties = [size, ...turns];
      const item = (id: number, type: string): Uint8Array => box('infe', '\x02\0\0\0', be16(id), be16(0), type, '\0');
      const location = bytes(be16(2), be16(1), be16(0), be16(1), be32(0), be32(exif.length));
      return facts(
        bytes(
          box('ftyp', brand, '\0\0\0\0', brand, 'mif1'),
          box(
            'meta',
            full,
            box('pitm', full, be16(ITEM)),
            box('iinf', full, be16(2), item(ITEM, 'hvc1'), item(2, 'Exif')),
            box(
              'iprp',
              box('ipco', ...properties),
              box(
                'ipma',
                full,
                be32(1),
                be16(ITEM),
                properties.length,
                Uint8Array.from(properties.keys(), (at) => at + 1),
              ),
            ),
            box('iloc', '\x01\0\0\0', 0x44, 0, be16(1), location),
            box('idat', exif),
          ),
        ),
      );
    };
    expect(withExif('heic')).toMatchObject({ orientation: 6, width: 480, height: 640 });
    expect(withExif('heic', irot(2))).toMatchObject({ orientation: 3, width: 640, height: 480 });
    expect(withExif('avif')).toMatchObject({ orientation: 1, width: 640, height: 480 });
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
