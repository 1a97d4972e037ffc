/** The nasty cases of HEIF and AVIF, each a few bytes: turned and mirrored boxes, apertures, lengths that lie. */
import { describe, expect, test } from 'vitest';
import type { PhotoFacts } from '../../domain/metadata.ts';
import { fromBuffer } from '../byte-source.ts';
import { readFacts } from '../read-facts.ts';
import { be16, be32, box, bytes, directory, entry, le32 } from '../testing/byte-fixtures.ts';

const facts = (file: Uint8Array): PhotoFacts => readFacts(fromBuffer(file));

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
