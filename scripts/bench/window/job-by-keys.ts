// The job of one day's cards, step by step and by keys alone, as an editor who knows them does it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Editor } from '../../../e2e/editor.ts';
import type { JobCards } from '../corpora/job.ts';
import { Hand, type Stroke } from './hand.ts';

export const JOB_STEPS = {
  index: 'the cards are added, until every photograph has its thumbnail',
  stack: 'the bursts become stacks',
  cull: 'in the loupe: of each burst the sharpest frame, of the others every third',
  choose: 'in the loupe: the pictures of the article out of the picks',
  caption: 'the article’s head, and a new caption for every third picture',
  fix: 'from finding to finding; what has a repair is repaired',
  credit: 'credits that the file leaves open are written',
  sign: 'every credit is signed off, one by one',
  export: 'the bundle, until it is whole on the disk',
} as const;
export type JobStep = keyof typeof JOB_STEPS;

interface Job {
  readonly editor: Editor;
  readonly hand: Hand;
  readonly cards: JobCards;
  /** Pictures of the article. */
  readonly chosen: number;
  readonly target: string;
}

const HEADLINE = 'Harbour race opens in Lisbon';
const BUNDLE = 'harbour-race-opens-in-lisbon';
const STANDFIRST = 'Crews from three towns race along the quay on Monday.';

const WORK: Readonly<Record<JobStep, (job: Job) => Promise<unknown>>> = {
  index: async ({ editor, hand, cards }) => {
    await editor.answerDialog(cards.folder);
    await hand.press('Control+o');
    // Nothing is at work for a moment between the rows and the first thumbnail: the status bar says when all are made.
    await hand.page
      .getByText(new RegExp(`^${cards.photographs} thumbnails made`))
      .first()
      .waitFor({ state: 'attached', timeout: 1_200_000 });
  },
  stack: async ({ hand, cards }) => {
    await hand.press('Shift+B');
    await hand.page.getByText(`${cards.bursts} stacks`).first().waitFor({ state: 'attached', timeout: 60_000 });
  },
  cull,
  choose,
  caption,
  fix,
  credit,
  sign,
  export: exported,
};

/** Goes through the whole job, and answers after each step. */
export async function* jobByKeys(
  options: { readonly profile: string; readonly target: string; readonly chosen: number },
  cards: JobCards,
): AsyncGenerator<readonly [JobStep, Stroke]> {
  const editor = await Editor.start({ profile: options.profile });
  const hand = new Hand(editor.page);
  const job: Job = { editor, hand, cards, chosen: options.chosen, target: options.target };
  try {
    for (const step of Object.keys(JOB_STEPS) as JobStep[]) yield [step, await hand.step(() => WORK[step](job))];
  } finally {
    await editor.close();
  }
}

/** Bursts and single photographs come by turns, as `jobCards` shot them. */
async function cull({ editor, hand, cards }: Job): Promise<void> {
  await hand.to(editor.sheet.or(editor.cells), 'Tab');
  await hand.press('Home', 'Shift+A', 'e');
  const scenes = cards.bursts + cards.singles;
  for (let scene = 0; scene < scenes; scene += 1) {
    const isLast = scene === scenes - 1;
    const on = (key: string): Promise<void> => (isLast ? hand.press(key) : hand.pressOn(key));
    if (cards.isBurst(scene)) {
      await hand.pressTold('b');
      await on('k');
    } else await on(scene % 3 === 1 ? 'p' : 'x');
  }
}

/** Only the picks, once more one by one: what is not for this article loses its flag. */
async function choose({ hand, cards, chosen }: Job): Promise<void> {
  const scenes = Array.from({ length: cards.bursts + cards.singles }, (_, scene) => scene);
  const picks = scenes.filter((scene) => cards.isBurst(scene) || scene % 3 === 1).length;
  await hand.press('g', 'Shift+P');
  // The last mark is counted a moment later.
  await hand.page.getByRole('button', { name: `Picks ${picks}`, exact: true, pressed: true }).waitFor();
  await hand.press('Home', 'e');
  const every = Math.floor(picks / chosen);
  for (let at = 0; at < picks; at += 1) {
    const isChosen = at % every === 0 && at / every < chosen;
    const key = isChosen ? 'ArrowRight' : 'u';
    await (at === picks - 1 ? hand.press(key) : hand.pressOn(key));
  }
  await hand.press('g');
  await hand.page.getByRole('button', { name: `Picks ${chosen}`, exact: true }).waitFor();
  await hand.press('Control+Shift+N');
  await hand.page
    .locator('[data-caption]')
    .nth(chosen - 1)
    .waitFor();
}

async function caption({ editor, hand, chosen }: Job): Promise<void> {
  await hand.to(hand.page.getByRole('complementary', { name: 'Panel' }).locator('*'), 'F6');
  await hand.to(hand.page.getByRole('textbox', { name: 'Headline' }), 'Tab');
  await hand.type(HEADLINE);
  await hand.to(hand.page.getByRole('textbox', { name: 'Standfirst' }), 'Tab');
  await hand.type(STANDFIRST);
  await hand.press('Control+2');
  await hand.to(hand.page.locator('[data-caption]'), 'Tab');
  for (let position = 1; position <= chosen; position += 1) {
    const isEmpty = (await editor.caption(position).inputValue()).trim() === '';
    if (isEmpty || position % 3 === 0) {
      if (!isEmpty) await hand.press('Control+a');
      await hand.type(`Crew ${position} waits for the next heat in Lisbon on Monday, Aug. 12, 2024.`);
    }
    if (position < chosen) await hand.press('Control+Enter');
  }
  await editor.untilSaved();
}

/** Every finding is looked at once. */
async function fix({ hand }: Job): Promise<void> {
  const open = '.picture-row.is-open .finding:not(.finding-line)';
  const marks = await hand.page.locator('.view-severities').innerText();
  const count = [...marks.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
  for (let at = 0; at < count; at += 1) {
    await hand.pressTold('F8');
    const hasFix = await hand.page.evaluate(
      (item) => document.querySelector(`${item} button[aria-label^="Fix "]`) !== null,
      open,
    );
    if (!hasFix) continue;
    await hand.press('Control+.');
    await hand.page.waitForFunction(
      (item) => document.querySelector(`${item} button[aria-label^="Fix "]`) === null,
      open,
    );
  }
}

async function credit({ editor, hand, chosen }: Job): Promise<void> {
  await hand.press('Control+3');
  const rows = hand.page.locator('.credit-words');
  await rows.nth(chosen - 1).waitFor();
  await hand.to(hand.page.getByRole('grid', { name: 'Credits' }).getByRole('row'), 'Tab');
  await hand.press('Home');
  for (let at = 0; at < chosen; at += 1) {
    const words = (await rows.nth(at).innerText()).split('\n')[0] ?? '';
    if (!words.includes('/')) {
      await hand.press('Enter', 'Control+a');
      await hand.type(`AP/${words}`);
      // Escape would close the list of completions first, where one is open.
      await hand.press('Enter');
    }
    if (at < chosen - 1) await hand.press('ArrowDown');
  }
  await editor.untilSaved();
}

/** The first key asks for the name that it needs, once. */
async function sign({ hand, chosen }: Job): Promise<void> {
  await hand.press('Home', 's');
  await hand.page.getByRole('textbox', { name: 'Signed by' }).and(hand.page.locator(':focus')).waitFor();
  await hand.type('Ada Desk');
  await hand.press('Enter');
  for (let signed = 1; signed <= chosen; signed += 1) {
    await hand.page.getByText(`${signed} of ${chosen} signed off`, { exact: true }).waitFor();
    if (signed < chosen) await hand.press('s');
  }
}

async function exported({ editor, hand, target }: Job): Promise<void> {
  await editor.answerDialog(target);
  await hand.press('Control+4');
  await hand.to(hand.page.getByRole('button', { name: 'Choose folder…' }), 'Tab');
  await hand.press('Enter');
  const go = hand.page.getByRole('button', { name: 'Export the bundle', disabled: false });
  await go.waitFor({ timeout: 60_000 });
  await hand.to(go, 'Tab');
  await hand.press('Enter');
  const manifest = join(target, BUNDLE, 'manifest-sha256.txt');
  while (!existsSync(manifest)) await hand.page.waitForTimeout(100);
}
