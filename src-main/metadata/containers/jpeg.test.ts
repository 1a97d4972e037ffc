/** The nasty cases of JPEG, each a few bytes: garbage between segments, parts out of order, previews in makers' notes. */
import { describe, expect, test } from 'vitest';
import type { PhotoFacts } from '../../domain/metadata.ts';
import { fromBuffer } from '../byte-source.ts';
import { readFacts } from '../read-facts.ts';
import {
  be32,
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
