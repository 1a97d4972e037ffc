/** A clock that jumps and a desk that travels: the order of capture, undo and embargoes go by what was written, not by this machine's zone. */
import { afterEach, expect, test } from 'vitest';
import { captureTenths } from '../domain/capture-time.ts';
import { runChecks } from '../domain/checks/index.ts';
import { exampleInput } from '../domain/checks/testing/example.ts';
import { readRestrictions } from '../domain/rights/read-restrictions.ts';
import { openJournal } from '../sqlite/journal/journal.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import { openPhotoStores } from '../sqlite/photographs/photo-stores.ts';
import { markPhotos } from '../usecases/photographs/mark-photos.ts';

const ZONES = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu'];
const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

function inEveryZone<T>(ask: () => T): readonly T[] {
  return ZONES.map((zone) => {
    process.env.TZ = zone;
    expect(new Date(2024, 5, 1).getTimezoneOffset()).toBeTypeOf('number');
    return ask();
  });
}

test('zones are really other ones', () => {
  expect(new Set(inEveryZone(() => new Date(2024, 5, 1).getTime())).size).toBe(ZONES.length);
});

test('the order of capture is the same everywhere', () => {
  const dates = ['2024-08-12T21:05:03+02:00', '2024-08-12T21:05:04', '2024-08-12', '2024', null];
  const orders = inEveryZone(() => dates.map((date) => captureTenths(date, Date.UTC(2024, 7, 12, 9))));
  expect(new Set(orders.map((order) => order.join())).size).toBe(1);
});

test('an embargo with a zone lifts at one moment, wherever the desk is', () => {
  const words = 'EMBARGOED UNTIL 1800 GMT MONDAY 12 AUGUST 2024';
  expect(readRestrictions({ instructions: words }).map(({ kind }) => kind)).toContain('embargo');
  const blocked = (now: string): readonly boolean[] =>
    inEveryZone(() => {
      const input = exampleInput({ now, pictures: [{ metadata: { instructions: words } }] });
      return runChecks(input).some(({ rule, severity }) => rule === 'R3' && severity === 'block');
    });
  expect(new Set(blocked('2024-08-12T17:59:00.000Z'))).toEqual(new Set([true]));
  expect(new Set(blocked('2024-08-12T18:01:00.000Z'))).toEqual(new Set([false]));
});

test('a clock that jumps back and forth changes nothing of what undo takes back', () => {
  const db = openLibrary(':memory:');
  const insert = db.prepare(
    "INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at) VALUES (?, ?, ?, 'jpeg', 1, 0)",
  );
  for (let id = 1; id <= 5; id += 1) insert.run(id, id, `frame-${id}.jpg`);
  const times = ['2026-11-29', '2031-01-01', '1999-12-31', '2026-11-30', '2024-02-29'].map(
    (day) => `${day}T10:00:00.000Z`,
  );
  let at = 0;
  const journal = openJournal(db, { now: () => times[at++ % times.length]! });
  const photos = openPhotoStores(db).query;
  const stars = db.prepare('SELECT stars FROM photos ORDER BY id').pluck();
  const states: unknown[] = [stars.all()];
  for (const id of [1, 2, 3, 4, 5] as const) {
    markPhotos({ journal, photos }, [id], { stars: id });
    states.push(stars.all());
  }
  for (let step = 4; step >= 0; step -= 1) {
    journal.undo();
    expect(stars.all()).toEqual(states[step]);
  }
  for (let step = 1; step <= 5; step += 1) {
    journal.redo();
    expect(stars.all()).toEqual(states[step]);
  }
  closeLibrary(db);
});
