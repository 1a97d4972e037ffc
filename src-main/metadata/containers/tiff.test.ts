/** The nasty cases of TIFF, each a few bytes: directories in a circle, counts beyond the file, BigTIFF. */
import { describe, expect, test } from 'vitest';
import type { PhotoFacts } from '../../domain/metadata.ts';
import { fromBuffer } from '../byte-source.ts';
import { readFacts } from '../read-facts.ts';
import { bytes, directory, entry, jpeg, le32 } from '../testing/byte-fixtures.ts';

const facts = (file: Uint8Array): PhotoFacts => readFacts(fromBuffer(file));

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
