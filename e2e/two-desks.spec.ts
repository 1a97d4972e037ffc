/** Two desks, each with its own library, on one shared folder: through sidecars alone each sees the other's marks and words. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { forget } from './desk.ts';
import { Editor, expect } from './editor.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

const FRAMES = 6;
const SOON = { timeout: 20_000 };

function sharedFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'desk-shared-')), 'Pool');
  mkdirSync(folder);
  const frames = readdirSync(SAMPLE_PHOTOS).filter((name) => name.endsWith('.jpg'));
  for (let at = 0; at < FRAMES; at += 1)
    copyFileSync(join(SAMPLE_PHOTOS, frames[at] ?? ''), join(folder, `p${at + 1}.jpg`));
  return folder;
}

async function writeAtOnce(editor: Editor): Promise<void> {
  await editor.page.getByRole('button', { name: 'More for folder Pool' }).click();
  await editor.page.getByRole('menuitem', { name: 'Write sidecars at once' }).click();
}

test('marks and captions of one desk are the other’s within seconds; the later one wins and the history names what gave way', async () => {
  const folder = sharedFolder();
  const original = readFileSync(join(folder, 'p1.jpg'));
  const one = await Editor.start({ folders: [folder] });
  const two = await Editor.start({ folders: [folder] });
  for (const editor of [one, two]) {
    await editor.untilIndexed(FRAMES);
    await editor.untilAtRest();
    await writeAtOnce(editor);
  }

  await one.cell('p1.jpg').click();
  await one.press('p', '4', '6');
  await expect(two.cell('p1.jpg')).toHaveAttribute('aria-label', /picked, 4 stars.*Red/, SOON);
  await two.cell('p2.jpg').click();
  await two.press('x');
  await expect(one.cell('p2.jpg')).toHaveAttribute('aria-label', /rejected/, SOON);

  // Both mark one photograph; the later mark stays on both, and each other mark too.
  await one.cell('p3.jpg').click();
  await one.press('2');
  await two.cell('p3.jpg').click();
  await two.press('5', '8');
  for (const editor of [one, two])
    await expect(editor.cell('p3.jpg')).toHaveAttribute('aria-label', /5 stars.*Green/, SOON);
  await one.cell('p3.jpg').click();
  await one.press('0');
  await expect(two.cell('p3.jpg')).not.toHaveAttribute('aria-label', /star/, SOON);
  await expect
    .poll(async () =>
      (await two.ask<readonly { label: string }[]>('history.list', { limit: 20 })).map(({ label }) => label).join('\n'),
    )
    .toMatch(/From other programs: p3\.jpg is 0 stars from its file, was 5 stars/);

  // A caption of an article is the file's own description for the other desk.
  await one.cell('p1.jpg').click();
  await one.press('ControlOrMeta+Shift+N');
  await one.write(one.caption(1), 'A rower lifts an oar in Ashby.');
  await one.untilSaved();
  await two.cell('p1.jpg').click();
  await expect(two.page.getByRole('complementary', { name: 'Panel' })).toContainText(
    'A rower lifts an oar in Ashby.',
    SOON,
  );
  expect(readFileSync(join(folder, 'p1.jpg')).equals(original)).toBe(true);
  await one.end();
  await two.end();
});

/** Marks and descriptions that each desk makes, and how often each is killed meanwhile; a short run here, a long one on two libraries without windows. */
const EDITS = Number(process.env.PICTURE_DESK_WINDOW_EDITS ?? 16);
const KILLS = Math.max(1, Math.floor(EDITS / 50));
const SEED = Number(process.env.PICTURE_DESK_WINDOW_SEED ?? Date.now() % 1_000_000);
/** Two marks of one kind that are nearer to each other than this may end either way. */
const SAME_MOMENT_MS = 2_000;

const KINDS = {
  flag: { keys: ['p', 'x', 'u'], shown: { p: 'picked', x: 'rejected', u: '' }, of: /picked|rejected/ },
  stars: {
    keys: ['0', '1', '2', '3', '4', '5'],
    shown: { 0: '', 1: '1 star', 2: '2 stars', 3: '3 stars', 4: '4 stars', 5: '5 stars' },
    of: /\d stars?/,
  },
} as const;
type Mark = keyof typeof KINDS;
type Kind = Mark | 'words';

interface Pressed {
  readonly file: string;
  readonly kind: Kind;
  readonly shown: string;
  readonly at: number;
  /** The window showed it, or no longer says that it is being saved. */
  readonly acknowledged: boolean;
}

const markIn = (label: string | null, kind: Mark): string => KINDS[kind].of.exec(label ?? '')?.[0] ?? '';

/** Into the photograph's own description, by the form; left to be saved. */
async function describe(editor: Editor, file: string, words: string): Promise<void> {
  await editor.cell(file).click();
  await editor.press('i');
  const field = editor.page
    .getByRole('region', { name: 'Metadata' })
    .getByRole('textbox', { name: 'Description', exact: true });
  await field.focus();
  await editor.press('ControlOrMeta+a');
  await editor.page.keyboard.insertText(words);
}

/** One desk's hand: random marks on and words for random photographs, killed at random, going on after each start. */
async function mark(first: Editor, seed: number): Promise<{ editor: Editor; pressed: readonly Pressed[] }> {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const deaths = new Set(Array.from({ length: KILLS }, () => 2 + below(EDITS - 2)));
  const pressed: Pressed[] = [];
  let editor = first;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const file = `p${1 + below(FRAMES)}.jpg`;
    if (below(4) === 0) {
      const words = `Rower ${edit + 1} of desk ${seed} lifts an oar.`;
      await describe(editor, file, words);
      const isLast = deaths.has(edit);
      if (!isLast) await editor.untilSaved();
      // When the desk says it is written is when it has been: the other may have written while these letters were typed.
      pressed.push({ file, kind: 'words', shown: words, at: Date.now(), acknowledged: !isLast });
      if (isLast) editor = await killedAndStarted(editor);
      else await editor.press('Escape');
      continue;
    }
    const kind: Mark = below(2) === 0 ? 'flag' : 'stars';
    const key = KINDS[kind].keys[below(KINDS[kind].keys.length)]!;
    const shown = (KINDS[kind].shown as Readonly<Record<string, string>>)[key]!;
    await editor.cell(file).click();
    // Clearing what is clear says nothing, and the other desk's mark on its way stays.
    const before = markIn(await editor.cell(file).getAttribute('aria-label'), kind);
    if (before === shown) continue;
    const at = Date.now();
    await editor.press(key);
    if (deaths.has(edit)) {
      pressed.push({ file, kind, shown, at, acknowledged: false });
      editor = await killedAndStarted(editor);
      continue;
    }
    const isShown = async (): Promise<boolean> =>
      markIn(await editor.cell(file).getAttribute('aria-label'), kind) === shown;
    // The other desk may have marked it again by now.
    const acknowledged = await expect
      .poll(isShown, { timeout: 2_000 })
      .toBe(true)
      .then(
        () => true,
        () => false,
      );
    pressed.push({ file, kind, shown, at, acknowledged });
  }
  return { editor, pressed };
}

async function killedAndStarted({ desk }: Editor): Promise<Editor> {
  desk.kill();
  const editor = await Editor.start({ profile: desk.profile });
  await editor.untilIndexed(FRAMES);
  return editor;
}

/** What a desk says of each photograph: its marks as the window shows them, and its description. */
async function saidIn(editor: Editor): Promise<readonly Readonly<Record<Kind, string>>[]> {
  const { ids } = await editor.ask<{ ids: Record<string, number> }>('photos.query', { sort: 'captured' });
  const words = new Map<string, string>();
  for (const photoId of Object.values(ids)) {
    const photo = await editor.ask<{ fileName: string; metadata: { description?: string } }>('photos.get', { photoId });
    words.set(photo.fileName, photo.metadata.description ?? '');
  }
  return Promise.all(
    Array.from({ length: FRAMES }, async (_, at) => {
      const file = `p${at + 1}.jpg`;
      const label = await editor.cell(file).getAttribute('aria-label');
      return { flag: markIn(label, 'flag'), stars: markIn(label, 'stars'), words: words.get(file) ?? '' };
    }),
  );
}

test('random marks and words in both windows, each killed at random: both end equal, and the last word stays', async () => {
  test.setTimeout(180_000 + EDITS * 8_000);
  console.log(`two desks: ${EDITS} marks and descriptions in each, seed ${SEED}`);
  const folder = sharedFolder();
  const start = async (): Promise<Editor> => {
    const editor = await Editor.start({ folders: [folder] });
    await editor.untilIndexed(FRAMES);
    await editor.untilAtRest();
    await writeAtOnce(editor);
    return editor;
  };
  const [one, two] = await Promise.all(
    (await Promise.all([start(), start()])).map((desk, at) => mark(desk, SEED + at)),
  );
  const pressed = [...one!.pressed, ...two!.pressed].sort((a, b) => a.at - b.at);
  // For each mark the words that may be the last: the latest, and what was said in the same moment or was never heard of.
  const lastWords = (file: string, kind: Kind): readonly string[] => {
    const said = pressed.filter((one) => one.file === file && one.kind === kind);
    const sure = said.findLast(({ acknowledged }) => acknowledged);
    if (sure === undefined) return [];
    return said.filter(({ at }) => at > sure.at - SAME_MOMENT_MS).map(({ shown }) => shown);
  };
  await expect(async () => {
    const [ofOne, ofTwo] = [await saidIn(one!.editor), await saidIn(two!.editor)];
    expect(ofOne).toEqual(ofTwo);
    for (const [at, said] of ofOne.entries())
      for (const kind of ['flag', 'stars', 'words'] as const) {
        const last = lastWords(`p${at + 1}.jpg`, kind);
        if (last.length > 0) expect(last, `p${at + 1}.jpg, ${kind}`).toContain(said[kind]);
      }
  }).toPass({ timeout: 90_000 });
  expect(pressed.filter(({ acknowledged }) => acknowledged).length).toBeGreaterThan(EDITS / 2);
  for (const { editor } of [one!, two!]) {
    await editor.desk.close();
    forget(editor.desk.profile);
  }
});
