import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';

test('rows come out of the text as they went in', () => {
  const rows = [
    { id: 1, fileName: '東京 "a", b.jpg', width: null, missing: false },
    { id: 2, fileName: '', width: 6000, missing: true },
  ];
  expect(unpack(pack(rows))).toEqual(rows);
  expect(unpack(pack([]))).toEqual([]);
});

test('a page of 200 rows stays under the 64 KB from which a message costs more', () => {
  const row = {
    id: 123_456,
    fileName: 'DSC_0123456.jpg',
    type: 'jpeg',
    width: 6000,
    height: 4000,
    capturedAt: '2024-08-12T10:00:00+02:00',
    pick: 'reject',
    stars: 5,
    colour: 5,
    readState: 'ready',
    missing: false,
    changed: false,
    hasCaption: true,
    restricted: false,
    inArticle: false,
    hasRaw: false,
    thumbnail: 2,
    thumbnailVersion: 2,
    placeholder: 'A'.repeat(34),
  };
  expect(pack(Array.from({ length: 200 }, () => row)).length).toBeLessThan(64 * 1024);
});
