/** `kill -9` at random moments of indexing: the library opens, is whole, goes on, and has lost and doubled nothing. */
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import { openPhotoStores } from '../../sqlite/photographs/photo-stores.ts';

/** Two pages of rows, so that a kill may fall between them. */
const FILES = 300;
/** The soak kills many more times. */
const KILLS = Number(process.env.PICTURE_DESK_SOAK_KILLS ?? 4);
const KILLS_A_CARD = 4;

test(
  `${KILLS} kills while cards are read lose nothing`,
  async () => {
    const place = mkdtempSync(join(tmpdir(), 'desk-kill-'));
    const folder = join(place, 'cards');
    mkdirSync(folder);
    for (let n = 0; n < FILES; n += 1) {
      const colour = { r: n % 256, g: 255 - (n % 256), b: (n * 37 + (n >> 8) * 90) % 256 };
      writeFileSync(
        join(folder, `p${n}.jpg`),
        await sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
          .jpeg()
          .toBuffer(),
      );
    }
    // A card is read to its end in a few rounds; each library dies in the middle and is begun again after that.
    for (let killed = 0; killed < KILLS; killed += KILLS_A_CARD)
      await killedWhileReading(join(place, `library-${killed}`), folder, Math.min(KILLS_A_CARD, KILLS - killed));
    rmSync(place, { recursive: true, force: true });
    console.log(`figure: ${KILLS} kills while cards were read: each photograph once, no mark lost`);
  },
  180_000 + KILLS * 15_000,
);

async function killedWhileReading(place: string, folder: string, kills: number): Promise<void> {
  mkdirSync(place);
  const library = join(place, 'library.sqlite');
  const run = (killAfter: number | null): Promise<void> =>
    new Promise((done) => {
      const here = import.meta.dirname;
      const child = fork(join(here, '..', 'testing', 'index-until-killed.ts'), [
        library,
        join(place, 'cache'),
        resolve(here, '../../decoder/index.ts'),
        folder,
      ]);
      // The clock begins with the first rows, so that the kill falls into the work, however slow the start was.
      child.once('message', () =>
        killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter),
      );
      child.on('message', (message) => (message === 'done' ? child.kill('SIGKILL') : undefined));
      child.on('exit', () => done());
    });
  let marked: number | null = null;
  for (let kill = 0; kill < kills; kill += 1) {
    // The first falls between two pages of rows, the others somewhere into rows or thumbnails.
    await run(kill === 0 ? 0 : Math.random() * 250);
    const db = openLibrary(library);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    const stores = openPhotoStores(db);
    marked ??= stores.query.query(EVERYTHING).ids[0] ?? null;
    if (marked !== null) db.prepare('UPDATE photos SET stars = 5 WHERE id = ?').run(marked);
    db.close();
  }
  await run(null);
  const db = openLibrary(library);
  const stores = openPhotoStores(db);
  const { ids, counts } = stores.query.query(EVERYTHING);
  expect(counts).toMatchObject({ all: FILES, unreadable: 0 });
  const photos = [...ids].map((id) => stores.query.photo(id)!);
  expect(new Set(photos.map((photo) => photo.fileName)).size).toBe(FILES);
  expect(photos.every((photo) => photo.readState === 'ready' && photo.placements.length === 1)).toBe(true);
  expect(photos.filter((photo) => photo.marks.stars === 5).map((photo) => photo.id)).toEqual([marked]);
  closeLibrary(db);
}
