/**
 * The page, the library, the decoder and the whole program are killed at random moments of the editor's work: every edit that was
 * acknowledged is there afterwards, and nothing that was not asked for. `npm run soak` kills many more times.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { seeded } from '../src-main/library/testing/ledger.ts';
import { closeLibrary, openLibrary } from '../src-main/sqlite/library/database.ts';
import { provenCopy } from '../src-main/sqlite/library/safety-copy.ts';
import { MIGRATIONS } from '../src-main/sqlite/migrations/index.ts';
import { startDesk } from './desk.ts';
import { Editor, expect } from './editor.ts';
import { KilledDesk, VICTIMS, type Victim } from './killed-desk.ts';
import { WORKS } from './killed-works.ts';
import { pidOf } from './processes.ts';

const KILLS = Number(process.env.PICTURE_DESK_SOAK_WINDOW_KILLS ?? 10);
/** A separate run goes on with the victims and works where the one before it stopped. */
const FROM = Number(process.env.PICTURE_DESK_SOAK_FROM ?? 0);
const UPDATE_KILLS = Number(process.env.PICTURE_DESK_SOAK_UPDATE_KILLS ?? 2);
/** Photographs of the older library: enough for its update to take a while; the row count shows 6,000. */
const OLD_PHOTOGRAPHS = 6_000;

test(`${KILLS} kills of page, library, decoder and program in the middle of work lose no acknowledged edit`, async () => {
  test.setTimeout(300_000 + KILLS * 30_000);
  const next = seeded(KILLS + FROM + 1);
  const desk = await KilledDesk.start();
  const kills = new Map<Victim, number>();
  for (let round = FROM; round < FROM + KILLS; round += 1) {
    // Four and seven: within 28 rounds each dies in each kind of work.
    const victim = VICTIMS[round % VICTIMS.length] as Victim;
    const [work, begin] = WORKS[round % WORKS.length]!;
    await test.step(`${victim} killed while ${work}`, async () => {
      const inFlight = await begin(desk, round);
      await new Promise((soon) => setTimeout(soon, next() * 350));
      await desk.kill(victim);
      await desk.compare(inFlight, victim, `round ${round}: ${victim} killed while ${work}`);
    });
    kills.set(victim, (kills.get(victim) ?? 0) + 1);
  }
  console.log(
    `figure: ${KILLS} kills in the window,`,
    Object.fromEntries(kills),
    `${desk.acknowledged} edits, none lost; ${desk.backups} backups made meanwhile, the newest whole each time`,
  );

  // What a killed program owed to the files is written after the next start, and the caret is in the word it was in.
  const { editor } = desk;
  const stars = await desk.markAll();
  await editor.goTo('Article');
  await editor.write(editor.caption(1), 'Words that must not be lost.');
  for (let at = 0; at < 5; at += 1) await editor.press('ArrowLeft');
  const kept = async () => JSON.stringify(await editor.ask('view.load', null));
  await expect.poll(kept).toMatch(/caret[^}]*"at":23/);
  await expect(editor.page.locator('[data-saving]')).toHaveCount(0);
  await desk.kill('page');
  await isWhereItWas(desk.editor);
  await desk.kill('program');
  const again = desk.editor;
  await isWhereItWas(again);
  for (const [name, count] of stars)
    await expect
      .poll(() => readFileSync(join(desk.folder, name.replace('.jpg', '.xmp')), 'utf8'), { timeout: 60_000 })
      .toMatch(new RegExp(`Rating(="|>)${count}`));
  // A library whose program was killed may live a moment longer; what it left is cleared away a little after the start.
  await expect.poll(() => desk.leftOvers(), { timeout: 60_000 }).toEqual([]);
  await again.end();
  for (const place of desk.places) rmSync(place, { recursive: true, force: true });
});

async function isWhereItWas(editor: Editor): Promise<void> {
  await expect(editor.caption(1)).toHaveValue('Words that must not be lost.');
  await expect(editor.caption(1)).toBeFocused();
  await expect.poll(() => editor.caption(1).evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(23);
}

test(`${UPDATE_KILLS} kills while an older library is brought up to date: no row is lost, and the next start ends it`, async () => {
  test.setTimeout(120_000 + UPDATE_KILLS * 60_000);
  const next = seeded(UPDATE_KILLS + 7);
  for (let kill = 0; kill < UPDATE_KILLS; kill += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'desk-older-'));
    const library = join(profile, 'library.sqlite');
    makeOldLibrary(library);
    const desk = await startDesk({ profile });
    const pid = (): Promise<number> => pidOf({ desk }, 'library').catch(() => 0);
    await expect.poll(pid).toBeGreaterThan(0);
    await new Promise((soon) => setTimeout(soon, next() * 400));
    const killed = await pid();
    // The library alone is started again by the program; the program takes all with it.
    if (kill % 2 === 0) process.kill(killed, 'SIGKILL');
    else desk.kill();
    const copy = readdirSync(profile).find((name) => /\.before-\d+$/.test(name));
    if (copy !== undefined)
      expect(provenCopy(join(profile, copy))).toMatchObject({
        version: MIGRATIONS[0]!.version,
        counts: { photos: OLD_PHOTOGRAPHS },
      });
    if (kill % 2 === 0) await desk.close();
    const editor = await Editor.start({ profile });
    await expect(editor.page.getByRole('button', { name: 'All 6,000', exact: true })).toBeVisible({
      timeout: 90_000,
    });
    await expect.poll(() => readdirSync(profile).filter((name) => name.includes('partial'))).toEqual([]);
    await editor.close();
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(
    `figure: ${UPDATE_KILLS} kills while an older library was brought up to date in the window: none lost a row`,
  );
});

/** As the first program made it: photographs of a disk that is not connected, and nothing that came later. */
function makeOldLibrary(library: string): void {
  const db = openLibrary(library, { migrations: MIGRATIONS.slice(0, 1) });
  const photo = db.prepare(
    `INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at, missing) VALUES (?, ?, ?, 'jpeg', 1, 0, 1)`,
  );
  const facts = db.prepare(
    `INSERT INTO photo_facts (photo_id, metadata, conflicts, capture, colour, warnings, embedded) VALUES (?, ?, '{}', '{}', '{}', '[]', '{}')`,
  );
  const place = db.prepare(
    `INSERT INTO files (folder_id, directory, name, photo_id, bytes, modified_ms, inode, missing) VALUES (1, '', ?, ?, 1, 0, ?, 1)`,
  );
  db.transaction(() => {
    db.exec(
      `INSERT INTO folders (id, path, name, state, added_at) VALUES (1, '/not/connected', 'Old card', 'missing', 0)`,
    );
    for (let id = 1; id <= OLD_PHOTOGRAPHS; id += 1) {
      photo.run(id, id * 67_108_864 + id, `DSC_${id}.jpg`);
      facts.run(id, JSON.stringify({ description: `Rowers pass lock ${id} in Ashby.` }));
      place.run(`DSC_${id}.jpg`, id, id);
    }
  })();
  closeLibrary(db);
}
