/** Moved capture times: order, bursts' times and search follow, a new reading of the file keeps them, undo takes them back. */

import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { openJournal } from '../../sqlite/journal/journal.ts';
import type { Journal } from '../../usecases/journal-ports.ts';
import { matesOf, shiftTimes } from '../../usecases/photographs/shift-times.ts';
import { type DeskOnDisk, deskOnDisk, sidecarText } from '../testing/desk-on-disk.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: DeskOnDisk;
let journal: Journal;
beforeEach(() => {
  desk = deskOnDisk();
  journal = openJournal(desk.db, { now: () => new Date().toISOString() });
});
afterEach(() => desk.close());

/** A frame of this camera, taken at this time (`2024:08:12 21:05:03`). */
async function frame(model: string, time: string, red: number): Promise<Buffer> {
  const exif = {
    IFD0: { Make: 'Canon', Model: model },
    IFD2: { DateTimeOriginal: time, SubSecTimeOriginal: '25', OffsetTimeOriginal: '+02:00' },
  };
  return sharp({ create: { width: 64, height: 48, channels: 3, background: { r: red, g: 90, b: 40 } } })
    .withExif(exif)
    .jpeg()
    .toBuffer();
}
const order = (): readonly string[] =>
  [...desk.stores.query.query({ ...EVERYTHING, sort: 'captured' }).ids].map(
    (id) => desk.stores.query.photo(id)!.fileName,
  );

test('all of one camera move together, and everything follows', async () => {
  desk.put('a.jpg', await frame('R5', '2024:08:12 21:05:03', 10));
  desk.put('b.jpg', await frame('R5', '2024:08:12 21:05:04', 60));
  desk.put('c.jpg', await frame('Z9', '2024:08:12 21:30:00', 120));
  await desk.index();
  expect(order()).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  const ports = { journal, photos: desk.stores.query, cameraMates: desk.stores.query.cameraMates };
  const { ids, camera } = matesOf(ports, desk.named('a.jpg').id);
  expect([ids.length, camera]).toEqual([2, 'Canon R5']);
  expect(shiftTimes(ports, ids, 3_600_000, false)).toMatchObject({
    label: 'Capture time 1 h later: 2 photographs',
    left: 0,
  });
  expect(order()).toEqual(['c.jpg', 'a.jpg', 'b.jpg']);
  expect(desk.named('a.jpg')).toMatchObject({
    capturedAt: '2024-08-12T22:05:03.25+02:00',
    capture: { takenAt: '2024-08-12T22:05:03.25+02:00' },
    metadata: { dateCreated: expect.stringMatching(/^2024-08-12T22:05:03/) },
    shiftMs: 3_600_000,
  });
  expect(desk.stores.query.query({ ...EVERYTHING, search: 'b.jpg' }).ids).toHaveLength(1);
  desk.put('a.xmp', sidecarText('New words from elsewhere.'));
  await desk.index();
  expect(desk.named('a.jpg')).toMatchObject({
    capturedAt: '2024-08-12T22:05:03.25+02:00',
    metadata: { description: 'New words from elsewhere.' },
  });
  expect(order()).toEqual(['c.jpg', 'a.jpg', 'b.jpg']);
  expect(desk.stores.query.query({ ...EVERYTHING, search: 'elsewhere' }).ids).toHaveLength(1);
  journal.undo();
  expect(order()).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  expect(desk.named('a.jpg').capturedAt).toBe('2024-08-12T21:05:03.25+02:00');
  expect(desk.named('a.jpg').shiftMs).toBeUndefined();
});
