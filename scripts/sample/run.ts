/** Drives the sample desk through the real window: index, pick, order, caption, check, sign, export; leaves bundle and screenshots. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../e2e/desk.ts';
import { Editor, expect } from '../../e2e/editor.ts';
import { SAMPLE_ARTICLE } from './article.ts';
import { makeSampleDesk } from './make.ts';
import { makeReadmePictures } from './readme-pictures.ts';
import { Screens } from './screens.ts';

const HOME = join(ROOT, 'sample-desk');
const PROFILE = join(HOME, 'profile');
const BUNDLES = join(HOME, 'bundle');
const PICTURES = SAMPLE_ARTICLE.pictures.length;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  await run();
} catch (error) {
  process.stderr.write(
    `The sample desk did not reach its end: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}

async function run(): Promise<void> {
  say('Sample desk: drawing the photographs of an invented day (once)');
  const material = await makeSampleDesk(HOME, {
    onProgress: (done, all) => done % 8 === 0 && say(`  ${done} of ${all}`),
  });
  for (const folder of [PROFILE, BUNDLES]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const editor = await Editor.start({ profile: PROFILE, folders: [material.photos] });
  const screens = new Screens(editor, join(HOME, 'screens'));
  try {
    if (process.argv.includes('--readme')) await screens.firstStart();
    await cull(editor, screens, material.files.length);
    await write(editor, screens, material.article);
    const bundle = await exportIt(editor, screens);
    await screens.everyViewInLight();
    await editor.close();
    report(bundle, screens);
  } catch (error) {
    await screens.take('where-it-stopped').catch(() => undefined);
    editor.desk.kill();
    throw error;
  }
  if (process.argv.includes('--readme')) await pictureReadme(screens);
}

async function cull(editor: Editor, screens: Screens, photographs: number): Promise<void> {
  say('Indexing');
  await editor.untilIndexed(photographs);
  say('Picking, rejecting, rating by key');
  await editor.focusFirst();
  await editor.press(
    'p',
    '5',
    'ArrowRight',
    'p',
    'ArrowRight',
    'x',
    'ArrowRight',
    'p',
    '4',
    '6',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'p',
    '8',
  );
  await expect(editor.page.getByRole('button', { name: 'Picks 4', exact: true })).toBeVisible();
  // The picture shows what an editor works with, not a thumbnail on its way.
  await editor.untilAtRest();
  await screens.take('library');
  await editor.press('e');
  await screens.untilLarge();
  await screens.take('loupe');
  await editor.press('c');
  await screens.untilLarge();
  await screens.take('compare');
  await editor.press('g');
  await editor.focusFirst();
  await editor.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'n');
  await screens.untilLarge();
  await screens.take('survey');
  await editor.press('g');
}

async function write(editor: Editor, screens: Screens, article: string): Promise<void> {
  const { page } = editor;
  say('Reading the article text in, each caption on its photograph');
  await editor.press('ControlOrMeta+Shift+I');
  await editor.answerDialog(article);
  const dialog = page.getByRole('dialog', { name: 'Import article text' });
  await dialog.getByRole('button', { name: 'Open a file…' }).click();
  await expect(dialog.getByText(SAMPLE_ARTICLE.headline).last()).toBeVisible();
  await expect(dialog.getByText(/^(Reading the text…|The result appears here\.)$/)).toHaveCount(0);
  await screens.take('import');
  await dialog.getByRole('button', { name: 'Create article' }).click();
  await expect(editor.caption(PICTURES)).toBeAttached();
  say('Ordering by keyboard');
  await editor.caption(2).click();
  await editor.press('Alt+ArrowUp');
  await expect(editor.caption(1)).toHaveValue(SAMPLE_ARTICLE.pictures[1]?.caption ?? '');
  await editor.press('Alt+ArrowDown');
  await expect(editor.caption(2)).toHaveValue(SAMPLE_ARTICLE.pictures[1]?.caption ?? '');
  say('Captioning and checking: one fix by key');
  await editor.caption(3).click();
  await editor.press('End');
  await page.keyboard.type(' ');
  await page.keyboard.press('Backspace');
  await editor.untilSaved();
  // The rules run next to the window: the picture waits for what they find.
  await expect(page.getByRole('tab', { name: /Findings \d+ block, [1-9]\d* warn/ })).toBeVisible();
  await screens.take('article');
}

async function exportIt(editor: Editor, screens: Screens): Promise<string> {
  const { page } = editor;
  say('Reviewing and signing the credits');
  await editor.goTo('Credits');
  await page.getByRole('textbox', { name: 'Signed by' }).fill('Ada Desk');
  const table = page.getByRole('grid', { name: /^Credits/ });
  await table
    .getByRole('row')
    .nth(1)
    .click({ position: { x: 20, y: 10 } });
  for (let at = 1; at <= PICTURES; at += 1) {
    await editor.press('s');
    // Signing goes on to the next picture by itself.
    await expect(page.getByText(`${at} of ${PICTURES} signed off`)).toBeVisible();
  }
  await screens.take('credits');
  say('Exporting');
  await editor.goTo('Export');
  await editor.answerDialog(BUNDLES);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  const go = page.getByRole('button', { name: 'Export the bundle' });
  await expect(go).toBeEnabled();
  await go.click();
  await expect(page.getByRole('button', { name: 'Show in folder' }).first()).toBeVisible({ timeout: 300_000 });
  await screens.take('export');
  const [name] = readdirSync(BUNDLES);
  if (name === undefined) throw new Error(`Expected a bundle in ${BUNDLES}, found none.`);
  return join(BUNDLES, name);
}

async function pictureReadme(screens: Screens): Promise<void> {
  const names = await makeReadmePictures(screens.folder, join(ROOT, 'resources', 'readme'));
  say(`README       ${names.length} pictures in resources/readme/`);
}

function report(bundle: string, screens: Screens): void {
  const cli = join(ROOT, 'out', 'main', 'cli.cjs');
  const verified = JSON.parse(
    execFileSync(process.execPath, [cli, 'verify', bundle, '--json'], { encoding: 'utf8' }),
  ) as { ok: boolean; files: number };
  say('');
  say(`Screenshots  ${relative(ROOT, screens.folder)}/ (${screens.taken.length}: ${screens.taken.join(', ')})`);
  say(`Bundle       ${relative(ROOT, bundle)}`);
  say(`Verified     ${verified.ok ? `whole, ${verified.files} files are what they were` : 'NOT whole'}`);
  if (!verified.ok) process.exitCode = 1;
}
