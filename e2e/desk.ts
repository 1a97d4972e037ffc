/** Starts and ends the real program with a temporary profile, for window tests and the sample desk. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';

export const ROOT = resolve(import.meta.dirname, '..');
/** Files given from outside the project; tests that need them skip with a clear message where they are absent. */
export const SHARED = resolve(ROOT, '..', 'shared');

/** The display of this one of the windows that run at once. */
const display = process.env.PICTURE_DESK_DISPLAYS?.split(' ')[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
if (display !== undefined && display !== '') process.env.DISPLAY = display;

export interface StartOptions {
  /** Profile folder to come back to; a new temporary one if absent. */
  readonly profile?: string;
  readonly folders?: readonly string[];
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Started instead of the runtime, with the same arguments. */
  readonly program?: string;
}

export interface RunningDesk {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** Everything that the page complained about; a clean run has none. */
  readonly complaints: readonly string[];
  /** Closes the window as the editor does, and waits for the program's end. */
  close(): Promise<void>;
  /** Ends the program at once, as a power cut does. */
  kill(): void;
}

interface RuntimeRecord {
  readonly path: string;
}

/** The runtime that the set-up found or made for this machine. */
export function runtimePath(): string {
  const record = join(ROOT, '.runtime', 'runtime.json');
  if (!existsSync(record))
    throw new Error('Expected the set-up to have run, found no .runtime/runtime.json: run npm run setup.');
  return (JSON.parse(readFileSync(record, 'utf8')) as RuntimeRecord).path;
}

export async function startDesk(options: StartOptions = {}): Promise<RunningDesk> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'picture-desk-'));
  // The machine's user may be root, for whom Chromium refuses its own sandbox; the windows' sandbox stays on.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env as Record<string, string>;
  const app = await electron.launch({
    executablePath: options.program ?? runtimePath(),
    args: [...sandbox, ROOT, '--profile', profile, ...(options.arguments ?? []), ...(options.folders ?? [])],
    env: { ...environment, ...options.environment },
    timeout: 60_000,
  });
  const complaints: string[] = [];
  const page = await app.firstWindow();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  let ended = false;
  return {
    electron: app,
    page,
    profile,
    complaints,
    close: async () => {
      if (ended) return;
      ended = true;
      const over = new Promise<void>((done) => app.process().once('exit', () => done()));
      // The desk's own window: the loupe may be open in another.
      await app
        .evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()
            .find((window) => window.webContents.getURL().includes('index.html'))
            ?.close(),
        )
        .catch(() => undefined);
      await over;
    },
    kill: () => {
      ended = true;
      app.process().kill('SIGKILL');
    },
  };
}

/** The window of a running desk by its own connection: for the one before, a page that crashed once is lost for good. */
export async function pageAnew({ profile }: RunningDesk): Promise<Page> {
  const [port] = readFileSync(join(profile, 'window', 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((one) => one.url().includes('index.html'));
  if (page === undefined) throw new Error(`Expected the desk's window, found ${pages.map((one) => one.url())}.`);
  return page;
}

/** Removes a temporary profile. */
export function forget(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
