/** The package that people install: built, unpacked, and used by an ordinary user without Node and with Chromium's sandbox on. */
import { execFileSync } from 'node:child_process';
import { cpSync, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { ZipFile } from 'yazl';
import { FUSES } from '../scripts/pack/program.ts';
import { bytesIn } from '../scripts/pack/sizes.ts';
import { COMMANDS } from '../src-main/cli/commands/index.ts';
import { ROOT } from './desk.ts';
import { type Installed, install, whyNotInstalled } from './installed.ts';
import { SAMPLE, SAMPLE_COUNT } from './sample-folder.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const why = whyNotInstalled();
let installed: Installed;

test.describe('the installed program', () => {
  test.skip(why !== null, `Not tried as a package here: ${why}.`);
  test.setTimeout(300_000);

  test.beforeAll(() => {
    installed = install(SAMPLE);
  });
  test.afterAll(() => installed?.forget());

  test('has its place in the menu, its man page, its completions and its icon, and is no larger than promised', async () => {
    const share = join(installed.root, 'usr', 'share');
    expect(readFileSync(join(share, 'applications', 'picture-desk.desktop'), 'utf8')).toContain('Exec=picture-desk %F');
    execFileSync('gzip', ['-t', join(share, 'man', 'man1', 'picture-desk.1.gz')]);
    execFileSync('bash', ['-n', join(share, 'bash-completion', 'completions', 'picture-desk')]);
    expect(readFileSync(join(share, 'zsh', 'vendor-completions', '_picture-desk'), 'utf8')).toMatch(
      /^#compdef picture-desk/,
    );
    expect(readFileSync(join(share, 'fish', 'vendor_completions.d', 'picture-desk.fish'), 'utf8')).toContain('-a make');
    const manual = execFileSync('gzip', ['-dc', join(share, 'man', 'man1', 'picture-desk.1.gz')], { encoding: 'utf8' });
    for (const { name } of COMMANDS) expect(manual).toContain(`.B ${name} `);
    for (const size of [16, 48, 256]) {
      const icon = join(share, 'icons', 'hicolor', `${size}x${size}`, 'apps', 'picture-desk.png');
      expect(await sharp(icon).metadata()).toMatchObject({ width: size, height: size });
    }
    expect(bytesIn(installed.root) / 1e6).toBeLessThan(330);
    const maps = readdirSync(installed.root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.map$/.test(name),
    );
    expect(maps).toEqual([]);
  });

  test('has its fuses set as written, and takes no orders from NODE_OPTIONS', async () => {
    const program = join(installed.root, 'opt', 'picture-desk', 'picture-desk');
    const wire = (await getCurrentFuseWire(program)) as unknown as Record<number, FuseState>;
    for (const [fuse, on] of Object.entries(FUSES))
      expect(wire[Number(fuse)], `fuse ${fuse}`).toBe(on ? FuseState.ENABLE : FuseState.DISABLE);
    const injected = execFileSync(program, ['-p', 'globalThis.injected ?? "nothing"'], {
      encoding: 'utf8',
      env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--import=data:text/javascript,globalThis.injected=1' },
    });
    expect(injected.trim()).toBe('nothing');
  });

  test('makes the sample article on the command line, with its PDF, and verifies it', () => {
    expect(installed.run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('make PHOTO_FOLDER') });
    expect(installed.run('--version')).toEqual({ code: 0, out: `Picture Desk ${version}\n` });
    expect(installed.run('make').code).toBe(2);
    const made = installed.run('make', 'photos/photos', 'photos/article.txt', '--out', 'bundles', '--json');
    expect(made.code).toBe(0);
    const [slug = ''] = readdirSync(join(installed.home, 'bundles'));
    expect(readFileSync(join(installed.home, 'bundles', slug, 'data', 'contact-sheet.pdf'), 'latin1').slice(0, 5)).toBe(
      '%PDF-',
    );
    expect(JSON.parse(installed.run('verify', `bundles/${slug}`, '--json').out)).toMatchObject({ ok: true });
    expect(JSON.parse(installed.run('verify', '--schema').out)).toMatchObject({ title: 'picture-desk verify --json' });
  });

  test('is known to the desktop for folders, texts and bundles, and a zipped bundle is told from other zips', async () => {
    const share = join(installed.root, 'usr', 'share');
    const entry = readFileSync(join(share, 'applications', 'picture-desk.desktop'), 'utf8');
    for (const type of ['inode/directory', 'text/plain', 'application/vnd.picture-desk.bundle+zip'])
      expect(/^MimeType=(.*)$/m.exec(entry)?.[1]?.split(';')).toContain(type);
    test.skip(
      !existsSync('/usr/bin/update-mime-database') || !existsSync('/usr/bin/gio'),
      'No MIME database is kept on this machine.',
    );
    const home = join(installed.root, 'mime-home');
    const packages = join(home, 'mime', 'packages');
    mkdirSync(packages, { recursive: true });
    for (const xml of [
      join(share, 'mime', 'packages', 'picture-desk.xml'),
      '/usr/share/mime/packages/freedesktop.org.xml',
    ])
      cpSync(xml, join(packages, basename(xml)));
    execFileSync('update-mime-database', [join(home, 'mime')], { stdio: 'ignore' });
    installed.run('make', 'photos/photos', 'photos/article.txt', '--out', 'zipped', '--zip');
    const [bundle = ''] = readdirSync(join(installed.home, 'zipped'));
    const other = join(installed.home, 'other.zip');
    await zipOfOneText(other);
    const typeOf = (path: string): string =>
      execFileSync('gio', ['info', '-a', 'standard::content-type', path], {
        encoding: 'utf8',
        env: { ...process.env, XDG_DATA_HOME: home, XDG_DATA_DIRS: home },
      });
    expect(typeOf(join(installed.home, 'zipped', bundle))).toContain('application/vnd.picture-desk.bundle+zip');
    expect(typeOf(other)).toMatch(/content-type: application\/zip\s/);
  });

  test('opens its window in the sandbox, reads the folder, and merges a caption into a sidecar with ExifTool', async () => {
    const photos = join(installed.home, 'photos', 'photos');
    const { page, close } = await installed.open('--profile', join(installed.home, 'profile'), photos);
    await expect(page.getByRole('button', { name: `All ${SAMPLE_COUNT}`, exact: true })).toBeVisible({
      timeout: 90_000,
    });
    // 2 is a filter of system calls: what Chromium's sandbox puts on the process of a page.
    expect(seccompOf(installed.root)).toContain('2');
    const first = page.getByRole('grid', { name: 'Contact sheet' }).getByRole('row').first();
    await expect(first.locator('img')).toBeVisible({ timeout: 60_000 });
    await first.click();
    await page.keyboard.press('p');
    await page.keyboard.press('ControlOrMeta+Shift+N');
    const caption = page.getByRole('textbox', { name: 'Caption of picture 1', exact: true });
    await caption.fill('Words for the sidecar, “Zoë”.');
    await caption.blur();
    await expect(page.locator('[data-saving]')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('Write sidecars for these pictures');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Write sidecars' });
    await dialog.getByRole('button', { name: /^Write 1 sidecar/ }).click();
    await expect(dialog.getByText(/1 sidecar written and read back/)).toBeVisible({ timeout: 60_000 });
    const sidecar = readdirSync(photos).find((name) => name.endsWith('.xmp')) ?? '';
    expect(readFileSync(join(photos, sidecar), 'utf8')).toContain('Words for the sidecar, “Zoë”.');
    await close();
    expect(existsSync(join(installed.home, 'profile', 'library.sqlite'))).toBe(true);
  });

  test('draws the sample desk from inside the package', async () => {
    const { page, close } = await installed.open('--profile', join(installed.home, 'sample'), '--sample-desk');
    // The first photograph shows that the painter, its threads and sharp run from the archive; the rest is the same work again.
    await expect(page.getByRole('main').getByText(/^[1-9]\d* of 33 photographs$/)).toBeVisible({ timeout: 180_000 });
    await close();
  });
});

async function zipOfOneText(path: string): Promise<void> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('Shot list'), 'notes.txt');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

/** The state of the system call filter of every page's process of that program. */
function seccompOf(root: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        if (!command.startsWith(root) || !command.includes('--type=renderer')) return [];
        return [/^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 'none'];
      } catch {
        return [];
      }
    });
}
