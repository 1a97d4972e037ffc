/** The first five minutes: a first start without folders, the sample desk made on the spot and removed again, the menu, About, help when something is wrong. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { ROOT, runtimePath } from './desk.ts';
import { Editor, expect } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

/** The program's own version is the maker of what it draws. */
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

test('A first start says what the program does and how to begin', async () => {
  const editor = await Editor.start();
  const { page } = editor;
  const first = page.getByRole('main');
  await expect(first.getByRole('heading', { name: 'Begin with a folder of photographs' })).toBeVisible();
  await expect(
    first.getByText(/never changes an original.*checked while you type.*nothing goes on the network/s),
  ).toBeVisible();
  await expect(first.getByRole('button', { name: 'Add folder…' })).toBeEnabled();
  // Nothing is there to be filtered yet.
  await expect(page.getByRole('toolbar', { name: 'Filter' })).toHaveCount(0);
  await first.getByRole('button', { name: 'Open the sample desk' }).click();
  await expect(page.getByText('The sample desk opens in its own window.')).toBeVisible();
  // It is a separate program, with its own library below the same profile.
  const owner = join(editor.desk.profile, 'sample-desk', 'library.sqlite.owner');
  await expect
    .poll(() => existsSync(join(editor.desk.profile, 'sample-desk', 'library.sqlite')), { timeout: 60_000 })
    .toBe(true);
  await expect.poll(() => existsSync(owner), { timeout: 60_000 }).toBe(true);
  // While it is open it is removed there, not here.
  await run(editor, 'Remove the sample desk');
  await expect(page.getByText('The sample desk is open in another window.')).toBeVisible();
  // Chromium's own record of who has that profile: `host-pid`.
  const lock = readlinkSync(join(editor.desk.profile, 'sample-desk', 'window', 'SingletonLock'));
  const sample = Number(lock.split('-').at(-1));
  process.kill(sample, 'SIGTERM');
  await expect.poll(() => isAlive(sample), { timeout: 60_000 }).toBe(false);
  await editor.end();
});

test('The sample desk is drawn on the spot, offers its article, and is gone in one command', async () => {
  test.setTimeout(300_000);
  // Most of it was drawn before the program was closed: it goes on from there.
  const profile = mkdtempSync(join(tmpdir(), 'picture-desk-'));
  const partial = join(profile, 'sample-desk', 'photos.partial');
  cpSync(SAMPLE_PHOTOS, partial, { recursive: true });
  for (const name of readdirSync(partial).sort().slice(0, 4)) rmSync(join(partial, name));
  writeFileSync(`${partial}.maker`, version);
  const editor = await Editor.start({ profile, arguments: ['--sample-desk'] });
  const { page } = editor;
  await expect(page.getByRole('heading', { name: 'Drawing the sample desk' })).toBeVisible();
  await expect(page.getByRole('main').getByText(/of 33 photographs/)).toBeVisible({ timeout: 60_000 });
  const dialog = page.getByRole('dialog', { name: 'Import article text' });
  await expect(dialog.getByText(/Lanterns after the storm/).first()).toBeVisible({ timeout: 240_000 });
  await dialog.getByRole('button', { name: 'Create article' }).click();
  await expect(editor.caption(24)).toBeAttached();
  await editor.goTo('Library');
  await editor.untilIndexed(SAMPLE_COUNT);
  const over = new Promise<void>((done) => editor.desk.electron.process().once('exit', () => done()));
  await run(editor, 'Remove the sample desk');
  await over;
  expect(existsSync(join(editor.desk.profile, 'sample-desk', 'photos'))).toBe(false);
  expect(existsSync(join(editor.desk.profile, 'sample-desk', 'library.sqlite'))).toBe(false);
  rmSync(editor.desk.profile, { recursive: true, force: true });
});

test('The application menu has the window’s own commands with their keys, and the folder that was open', async () => {
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await page
    .getByRole('navigation', { name: 'Sources' })
    .getByRole('button', { name: /^photos/ })
    .click();
  await editor.focusFirst();
  interface Shown {
    readonly label: string;
    readonly items: readonly {
      readonly id: string;
      readonly label: string;
      readonly key: string;
      readonly on: boolean;
    }[];
  }
  const shown = (): Promise<readonly Shown[]> =>
    editor.desk.electron.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map((menu) => ({
        label: menu.label,
        items: (menu.submenu?.items ?? [])
          .flatMap((item) => item.submenu?.items ?? [item])
          .map((item) => ({ id: item.id, label: item.label, key: String(item.accelerator ?? ''), on: item.enabled })),
      })),
    );
  const find = async (id: string) => (await shown()).flatMap(({ items }) => items).find((item) => item.id === id);
  await expect
    .poll(async () => (await shown()).map(({ label }) => label))
    .toEqual(['File', 'Edit', 'View', 'Photograph', 'Article', 'Help']);
  await expect.poll(() => find('mark.pick')).toMatchObject({ label: 'Pick', key: 'P', on: true });
  expect(await find('library.add-folder')).toMatchObject({ key: 'CommandOrControl+O' });
  await expect
    .poll(async () =>
      (await shown())[0]?.items.some(({ id, label }) => id.startsWith('folder.show/') && label === 'photos'),
    )
    .toBe(true);
  // Opened in the window by its key, and closed again: no complaint.
  await editor.press('F10');
  await editor.desk.electron.evaluate(({ Menu, BrowserWindow }) =>
    Menu.getApplicationMenu()?.closePopup(BrowserWindow.getAllWindows()[0]),
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
  // What is chosen there is the same command as the key's.
  const choose = (id: string): Promise<void> =>
    editor.desk.electron.evaluate(
      ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(),
      id,
    );
  await choose('mark.pick');
  await expect(page.getByRole('button', { name: 'Picks 1', exact: true })).toBeVisible();
  await choose('go.export');
  await expect.poll(async () => (await find('mark.pick'))?.on).toBe(false);
  await editor.end();
});

test('About says what runs, shows every licence, and copies diagnostics that name nothing', async () => {
  const editor = await Editor.startWithSample();
  const { page } = editor;
  // A failure whose words name a file.
  await editor.ask('photos.reveal', { photoId: 999_999 }).catch(() => undefined);
  await run(editor, 'About Picture Desk');
  const about = page.getByRole('dialog', { name: 'About Picture Desk' });
  await expect(about.getByText(/^Electron \d+\.\d+/)).toBeVisible();
  await expect(about.getByText('Started from its source.')).toBeVisible();
  await about.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(page.getByText(/^Diagnostics copied/)).toBeVisible();
  const copied = await editor.desk.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('runtime: Electron');
  expect(copied).toContain(`photographs: ${SAMPLE_COUNT} in`);
  expect(copied).toMatch(/call failed call=photos\.reveal kind=not-found type=DeskError at=/);
  for (const name of [editor.desk.profile, 'BCO_0147', 'Kerdonis', 'Calvenne', '.jpg', process.env.HOME ?? '/root'])
    expect(copied).not.toContain(name);
  const log = readFileSync(join(editor.desk.profile, 'logs', 'picture-desk.log'), 'utf8');
  expect(log).toMatch(/info shell started version=/);
  expect(log).toMatch(/info library library open ms=\d+/);
  for (const name of [editor.desk.profile, 'BCO_0147', 'Kerdonis', 'Calvenne']) expect(log).not.toContain(name);
  await about.getByRole('button', { name: 'Licences' }).click();
  const licences = page.getByRole('dialog', { name: 'Licences' });
  await licences.getByRole('searchbox', { name: 'Find a package' }).fill('zod');
  await licences.getByText(/^zod \d/).click();
  await expect(licences.getByText(/Permission is hereby granted/)).toBeVisible();
  await editor.end();
});

test('A new version is asked for only where an address is set, and only on the button', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{"version":"9.0.0","note":"Ask the picture desk for it."}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const editor = await Editor.start();
  const { page } = editor;
  await run(editor, 'Check for a new version');
  const dialog = page.getByRole('dialog', { name: 'Check for a new version' });
  await expect(dialog.getByText(/never goes on the network by itself/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Check now' })).toBeDisabled();
  // The system asks whether the address may be asked; the editor says yes.
  await editor.desk.electron.evaluate(({ dialog: system }) => {
    system.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/picture-desk.json`;
  await dialog.getByRole('textbox', { name: /Address of your desk/ }).fill(address);
  await dialog.getByRole('button', { name: 'Save the address' }).click();
  await expect(dialog.getByRole('button', { name: 'Check now' })).toBeEnabled();
  expect(asked).toEqual([]);
  await dialog.getByRole('button', { name: 'Check now' }).click();
  await expect(dialog.getByText('Version 9.0.0 is available. Ask the picture desk for it.')).toBeVisible();
  expect(asked).toEqual(['/picture-desk.json']);
  server.close();
  await editor.end();
});

test('A second start hands over a text and an article by number, as "Open with" and the list of recent ones do', async () => {
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.articleFromPicks(1);
  await editor.writeHead('Lanterns', 'A night.');
  await editor.untilSaved();
  await editor.goTo('Library');
  const [article] = await editor.ask<readonly { readonly id: number }[]>('articles.list', undefined);
  await startAgain(editor, '--article', String(article?.id));
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Lanterns');
  const text = join(editor.desk.profile, 'from-the-file-manager.txt');
  writeFileSync(text, 'A headline from outside\n\nA body.\n');
  await startAgain(editor, text);
  await expect(
    page.getByRole('dialog', { name: 'Import article text' }).getByText('A headline from outside').first(),
  ).toBeVisible();
  await editor.end();
});

/** Any command by its name, as the palette finds it. */
async function run({ page }: Editor, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(command);
  await page
    .getByRole('menuitem', { name: new RegExp(command) })
    .first()
    .click();
}

/** The program started once more on the same profile, as a file manager or a list of recent things does. */
function startAgain({ desk }: Editor, ...words: readonly string[]): Promise<number | null> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(runtimePath(), [...sandbox, ROOT, '--profile', desk.profile, ...words], { env, stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', resolve));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
