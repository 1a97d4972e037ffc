/** The kinds of work in which a desk is killed: each is driven by keys, as an editor works, and says what is in flight. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyBundle } from '../src-main/filesystem/bundle-verifier.ts';
import { expect } from './editor.ts';
import { FRAMES, framesIn, type InFlight, type KilledDesk } from './killed-desk.ts';
import { pidOf } from './processes.ts';

const NEW_FRAMES = 8;
/** How long a hand types without a pause, and how old words are that must outlive the program, in ms. */
const TYPED_MS = 2_600;
const OLD_MS = 2_000;

async function typing(desk: KilledDesk, round: number): Promise<InFlight> {
  const { editor } = desk;
  await editor.goTo('Article');
  await desk.write(1, `Boats pass the quay, round ${round}.`);
  const [, second = 0] = desk.certain.order;
  const before = desk.certain.captions.get(second) ?? '';
  await editor.caption(2).click();
  await editor.press('ControlOrMeta+End');
  let text = before;
  const typed: (readonly [at: number, text: string])[] = [];
  const begun = performance.now();
  const hand = async (): Promise<void> => {
    while (performance.now() - begun < TYPED_MS) {
      const letter = ' and on'[typed.length % 7] ?? ' ';
      await editor.page.keyboard.type(letter, { delay: 20 });
      text += letter;
      typed.push([performance.now(), text]);
    }
  };
  await hand();
  const killedAt = performance.now();
  return {
    captions: new Map([[second, text]]),
    oldWords: () => [second, typed.findLast(([at]) => at < killedAt - OLD_MS)?.[1] ?? ''],
  };
}

/** The library is held, so that what is typed is on its way for certain. */
async function saving(desk: KilledDesk, round: number): Promise<InFlight> {
  const { editor } = desk;
  await editor.goTo('Article');
  await editor.untilSaved();
  const [first = 0, second = 0] = desk.certain.order;
  desk.stopped = await pidOf(editor, 'library');
  process.kill(desk.stopped, 'SIGSTOP');
  const words = `Rowers wait at the start, round ${round}.`;
  await editor.write(editor.caption(1), words);
  await expect(editor.page.locator('[data-saving]')).toHaveCount(1);
  await editor.press('ControlOrMeta+Enter', 'ControlOrMeta+End');
  await editor.page.keyboard.type(' Second words.');
  const later = `${desk.certain.captions.get(second) ?? ''} Second words.`;
  return {
    captions: new Map([
      [first, words],
      [second, later],
    ]),
  };
}

async function marking(desk: KilledDesk, round: number): Promise<InFlight> {
  await desk.editor.goTo('Library');
  await desk.mark('p1.jpg');
  const name = `p${2 + (round % 5)}.jpg`;
  await desk.editor.cell(name).click();
  const [id, stars] = await desk.nextStars(name);
  await desk.editor.press(`${stars}`);
  return { stars: new Map([[id, stars]]) };
}

async function undoing(desk: KilledDesk, round: number): Promise<InFlight> {
  await desk.editor.goTo('Library');
  const name = `p${1 + (round % FRAMES)}.jpg`;
  const [id] = await desk.nextStars(name);
  const before = desk.certain.stars.get(id) ?? 0;
  await desk.mark(name);
  await desk.editor.press('ControlOrMeta+z');
  return { stars: new Map([[id, before]]) };
}

async function ordering(desk: KilledDesk): Promise<InFlight> {
  await desk.editor.goTo('Article');
  const swapped = (order: readonly number[], at: number): readonly number[] =>
    order.with(at, order[at - 1] ?? 0).with(at - 1, order[at] ?? 0);
  const once = swapped(desk.certain.order, 2);
  await desk.editor.caption(3).click();
  await desk.editor.press('Alt+ArrowUp');
  await desk.untilAcknowledged({ ...desk.certain, order: once });
  await desk.editor.press('Alt+ArrowUp');
  return { order: swapped(once, 1) };
}

async function exporting(desk: KilledDesk): Promise<InFlight> {
  const { editor } = desk;
  const target = mkdtempSync(join(tmpdir(), 'desk-killed-export-'));
  desk.places.push(target);
  desk.targets.push(target);
  await editor.goTo('Export');
  await editor.answerDialog(target);
  await editor.page.getByRole('button', { name: 'Choose folder…' }).click();
  await editor.page.getByRole('button', { name: 'Export the bundle' }).click();
  return {
    after: async () => {
      await desk.editor.untilAtRest();
      const names = readdirSync(target);
      const whole = names.filter((name) => !name.endsWith('.partial'));
      for (const name of whole) expect((await verifyBundle(join(target, name))).problems).toEqual([]);
      expect(names.length).toBeLessThanOrEqual(1);
    },
  };
}

async function indexing(desk: KilledDesk): Promise<InFlight> {
  const { editor } = desk;
  const name = `Card ${desk.photographs}`;
  const folder = framesIn(name, NEW_FRAMES, `c${desk.photographs}-`);
  desk.places.push(join(folder, '..'));
  await editor.goTo('Library');
  await editor.addFolder(folder);
  await expect(editor.page.getByRole('button', { name: `More for folder ${name}` })).toBeVisible();
  desk.photographs += NEW_FRAMES;
  return {
    after: async () => {
      const counted = async () => {
        const folders = await desk.editor.ask<readonly { photos: number; unreadable: number; missing: number }[]>(
          'folders.list',
          null,
        );
        const sum = (of: 'photos' | 'unreadable' | 'missing') => folders.reduce((all, one) => all + one[of], 0);
        return [sum('photos'), sum('unreadable'), sum('missing')];
      };
      await expect.poll(counted, { timeout: 90_000 }).toEqual([desk.photographs, 0, 0]);
      await desk.editor.untilAtRest();
      await desk.editor.goTo('Library');
      await desk.editor.page.getByRole('button', { name: /^All photographs/ }).click();
    },
  };
}

/** Each begins one piece of work and answers while it is on its way. */
export const WORKS: readonly (readonly [
  name: string,
  begin: (desk: KilledDesk, round: number) => Promise<InFlight>,
])[] = [
  ['typing', typing],
  ['marking', marking],
  ['exporting', exporting],
  ['ordering', ordering],
  ['undoing', undoing],
  ['saving', saving],
  ['indexing', indexing],
];
