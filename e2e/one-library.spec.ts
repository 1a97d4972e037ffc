/** One library, one writer: a second window goes to the first, a window waits for the command line, a damaged library is offered its backup. */
import { fork, spawn } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT, runtimePath } from './desk.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

interface Ended {
  readonly exit: number | null;
  readonly said: string;
}

function ended(command: string, argv: readonly string[]): Promise<Ended> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(command, argv, { env });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes));
  return new Promise((resolve) => child.once('exit', (exit) => resolve({ exit, said })));
}

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test('a second start on the same library, with another profile, goes to the window that has it', async () => {
  const first = await Editor.start();
  const library = join(first.desk.profile, 'library.sqlite');
  const other = mkdtempSync(join(tmpdir(), 'picture-desk-'));
  const second = await ended(runtimePath(), [
    ...sandbox,
    ROOT,
    '--profile',
    other,
    '--library',
    library,
    SAMPLE_PHOTOS,
  ]);
  expect(second.exit).toBe(0);
  await first.untilIndexed(SAMPLE_COUNT);
  const cli = join(ROOT, 'out', 'main', 'cli.cjs');
  const command = await ended(process.execPath, [cli, 'index', SAMPLE_PHOTOS, '--library', library, '--wait', '1']);
  expect(command.exit).toBe(3);
  expect(command.said).toMatch(/library\.sqlite is in use by the Picture Desk window, process \d+, since/);
  await first.close();
});

test('a window that waited for the command line shows what it added', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'picture-desk-'));
  const library = join(profile, 'library.sqlite');
  const cli = join(ROOT, 'out', 'main', 'cli.cjs');
  const command = ended(process.execPath, [cli, 'index', SAMPLE_PHOTOS, '--library', library]);
  await expect.poll(() => existsSync(`${library}.owner`)).toBe(true);
  const editor = await Editor.start({ profile });
  expect((await command).exit).toBe(0);
  await editor.untilIndexed(SAMPLE_COUNT);
  const photos = await ended(process.execPath, [cli, 'photos', '--library', library]);
  expect(photos).toMatchObject({ exit: 0, said: expect.stringContaining('reading it as it is now') });
  await editor.close();
});

test('a window says which command has the library, and opens it when that has ended', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'picture-desk-'));
  const claim = JSON.stringify({ program: 'command line', doing: 'index', profile: null });
  const holder = fork(join(ROOT, 'src-main/sqlite/library/testing/hold-until-killed.ts'), [
    join(profile, 'library.sqlite'),
    claim,
  ]);
  await new Promise((resolve) => holder.once('message', resolve));
  const editor = await Editor.start({ profile });
  const notices = editor.page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText(`is in use by the command line (index), process ${holder.pid}`, {
    timeout: 15_000,
  });
  holder.kill('SIGKILL');
  await expect(notices).not.toContainText('is in use by', { timeout: 15_000 });
  await editor.addFolder(SAMPLE_PHOTOS);
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.close();
});

test('a library that was damaged while it was closed is read-only, and its backup comes back by one button', async () => {
  const profile = await withBackup();
  const library = join(profile, 'library.sqlite');
  const bytes = readFileSync(library);
  const page = Math.floor(bytes.length / 8192 / 2);
  const handle = openSync(library, 'r+');
  writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, page * 8192 + 16);
  closeSync(handle);
  const editor = await Editor.start({ profile });
  const notices = editor.page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('open for reading only', { timeout: 30_000 });
  await editor.focusFirst();
  await editor.press('5');
  await expect(notices).toContainText('this was not saved');
  await notices.getByRole('button', { name: 'Open the backup', exact: true }).click();
  await expect(notices).toContainText('is open now', { timeout: 30_000 });
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.focusFirst();
  await editor.press('5');
  await expect(editor.cells.first()).toHaveAttribute('aria-label', /5 stars/);
  await editor.close();
  expect(readdirSync(profile).some((name) => name.includes('.damaged-'))).toBe(true);
});

test('what the damaged library holds beyond its backup comes back with it by one button', async () => {
  const profile = await withBackup();
  const before = await Editor.start({ profile });
  await before.focusFirst();
  await before.press('5');
  await expect(before.cells.first()).toHaveAttribute('aria-label', /5 stars/);
  await before.close();
  const library = join(profile, 'library.sqlite');
  const handle = openSync(library, 'r+');
  // The first page says where everything is.
  writeSync(handle, Buffer.alloc(200, 0xa5), 0, 200, 0);
  closeSync(handle);
  const editor = await Editor.start({ profile });
  const notices = editor.page.getByRole('region', { name: 'Notices' });
  await notices.getByRole('button', { name: 'Add what can be saved' }).click({ timeout: 30_000 });
  await expect(notices).toContainText('The library is open with what could be saved.', { timeout: 30_000 });
  await editor.untilIndexed(SAMPLE_COUNT);
  await expect(editor.cells.first()).toHaveAttribute('aria-label', /5 stars/);
  await editor.close();
});

for (const [what, harm] of [
  ['emptied', (library: string) => writeFileSync(library, '')],
  ['deleted', (library: string) => rmSync(library)],
] as const) {
  test(`a library that was ${what} comes back from its backup, and the window says so`, async () => {
    const profile = await withBackup();
    const library = join(profile, 'library.sqlite');
    harm(library);
    const editor = await Editor.start({ profile });
    const notices = editor.page.getByRole('region', { name: 'Notices' });
    await expect(notices).toContainText('the backup of', { timeout: 30_000 });
    await editor.untilIndexed(SAMPLE_COUNT);
    await editor.close();
  });
}

/** A profile with the sample in its library, a clean end and a backup next to it. */
async function withBackup(): Promise<string> {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.close();
  const { profile } = editor.desk;
  const library = join(profile, 'library.sqlite');
  cpSync(library, `${library}.backup-000001-20261128T100000Z`);
  return profile;
}

test('a profile that cannot be written to ends the program with words and a code, not in silence', async () => {
  const place = mkdtempSync(join(tmpdir(), 'picture-desk-'));
  const inTheWay = join(place, 'file');
  writeFileSync(inTheWay, '');
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(runtimePath(), [...sandbox, ROOT, '--profile', join(inTheWay, 'profile')], { env });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes));
  await expect.poll(() => said, { timeout: 20_000 }).toContain('Picture Desk cannot write to its folder');
  expect(said).toContain('a file is in its place');
  // Its box waits for the editor.
  child.kill('SIGKILL');
  expect(existsSync(join(inTheWay, 'profile'))).toBe(false);
});
