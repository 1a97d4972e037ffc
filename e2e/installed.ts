/** The program as people have it: packed, unpacked from its .deb below its own root, run by an ordinary user. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ROOT } from './desk.ts';

/** Why it cannot be tried here, or null where it can. */
export function whyNotInstalled(): string | null {
  if (process.platform !== 'linux') return 'a .deb is made and unpacked on Linux only';
  const missing = ['dpkg-deb', 'setpriv'].filter((name) => !existsSync(`/usr/bin/${name}`));
  return missing.length === 0 ? null : `${missing.join(', ')} is not on this machine`;
}

/** Debian's user for who owns nothing: neither root nor the owner of anything here. */
const NOBODY = 65534;

export interface Ran {
  readonly code: number;
  readonly out: string;
}

export interface Installed {
  /** The root that the package was unpacked below. */
  readonly root: string;
  /** The user's home; everything that he may write lies in it. */
  readonly home: string;
  run(...words: readonly string[]): Ran;
  open(...words: readonly string[]): Promise<{ page: Page; close(): Promise<void> }>;
  forget(): void;
}

/** Packs, installs below a new folder, and gives the user a copy of `photographs` as ~/photos. */
export function install(photographs: string): Installed {
  const place = mkdtempSync(join(tmpdir(), 'picture-desk-installed-'));
  chmodSync(place, 0o755);
  const [dist, root, home] = [join(place, 'dist'), join(place, 'root'), join(place, 'home')];
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'pack', 'run.ts'), '--quick', `--into=${dist}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const deb = readdirSync(dist).find((name) => name.endsWith('.deb'));
  if (deb === undefined) throw new Error('Expected a .deb, found none.');
  execFileSync('dpkg-deb', ['-x', join(dist, deb), root]);
  rmSync(dist, { recursive: true });
  mkdirSync(home);
  cpSync(photographs, join(home, 'photos'), { recursive: true });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    for (const path of [
      home,
      ...readdirSync(home, { recursive: true, encoding: 'utf8' }).map((one) => join(home, one)),
    ])
      chownSync(path, NOBODY, NOBODY);
  }
  // Nothing of ours comes along: no Node on the path, no variable of the tests.
  const program = join(root, 'opt', 'picture-desk', 'picture-desk.sh');
  const user = isRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  const clean = ['env', '-i', `HOME=${home}`, `TMPDIR=${home}`, 'PATH=/usr/bin:/bin'];
  const command = (display: string, words: readonly string[]): readonly [string, readonly string[]] => {
    const [first = '', ...rest] = [...user, ...clean, `DISPLAY=${display}`, program, ...words];
    return [first, rest];
  };
  return {
    root,
    home,
    run: (...words) => {
      const [first, rest] = command('', words);
      try {
        const out = execFileSync(first, rest, { cwd: home, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
        return { code: 0, out };
      } catch (error) {
        const { status, stdout } = error as { status: number | null; stdout: string };
        return { code: status ?? -1, out: stdout };
      }
    },
    open: async (...words) => {
      const [first, rest] = command(process.env.DISPLAY ?? '', ['--remote-debugging-port=0', ...words]);
      const child = spawn(first, rest, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
          if (found !== undefined) resolve(found);
        });
        void ended.then(() => reject(new Error(`Expected a window, found the program's end:\n${said}`)));
      });
      const browser: Browser = await chromium.connectOverCDP(address);
      const context = browser.contexts()[0];
      const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
      if (page === undefined) throw new Error('Expected a page in the window, found none.');
      return {
        page,
        close: async () => {
          child.kill('SIGTERM');
          await ended;
          await browser.close().catch(() => undefined);
        },
      };
    },
    forget: () => rmSync(place, { recursive: true, force: true }),
  };
}
