/**
 * The page, the library, the decoder and the whole program are killed at random moments of the editor's work: every edit that was
 * acknowledged is there afterwards, and nothing that was not asked for. `npm run soak` kills many more times.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { seeded } from '../src-main/library/testing/ledger.ts';
import { expect } from './editor.ts';
import { KilledDesk, VICTIMS, type Victim } from './killed-desk.ts';
import { WORKS } from './killed-works.ts';

const KILLS = Number(process.env.PICTURE_DESK_SOAK_WINDOW_KILLS ?? 12);

test(`${KILLS} kills of page, library, decoder and program in the middle of work lose no acknowledged edit`, async () => {
  test.setTimeout(300_000 + KILLS * 30_000);
  const next = seeded(KILLS + 1);
  const desk = await KilledDesk.start();
  const kills = new Map<Victim, number>();
  for (let round = 0; round < KILLS; round += 1) {
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
    `${desk.acknowledged} edits, none lost`,
  );

  // What a killed program owed to the files is written after the next start, and the caret stands in the word it stood in.
  const { editor } = desk;
  const stars = await desk.markAll();
  await editor.goTo('Article');
  await editor.write(editor.caption(1), 'Words that must not be lost.');
  for (let at = 0; at < 5; at += 1) await editor.press('ArrowLeft');
  const kept = async () => JSON.stringify(await editor.ask('view.load', null));
  await expect.poll(kept).toMatch(/caret[^}]*"at":23/);
  await expect(editor.page.locator('[data-saving]')).toHaveCount(0);
  editor.desk.kill();
  const again = await desk.comeBack();
  await expect(again.caption(1)).toHaveValue('Words that must not be lost.');
  await expect(again.caption(1)).toBeFocused();
  await expect.poll(() => again.caption(1).evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(23);
  for (const [name, count] of stars)
    await expect
      .poll(() => readFileSync(join(desk.folder, name.replace('.jpg', '.xmp')), 'utf8'), { timeout: 60_000 })
      .toMatch(new RegExp(`Rating(="|>)${count}`));
  // A library whose program was killed may live a moment longer; what it left is cleared away a little after the start.
  await expect.poll(() => desk.leftOvers(), { timeout: 60_000 }).toEqual([]);
  await again.end();
  for (const place of desk.places) rmSync(place, { recursive: true, force: true });
});
