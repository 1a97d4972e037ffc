/** A bundle read as a stranger reads it: its pages open from disk in a plain browser window, with scripts or without, and ask nobody. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type ElectronApplication, _electron as electron, expect, type Page, test } from '@playwright/test';
import { ROOT, runtimePath } from './desk.ts';
import { SAMPLE_ARTICLE, SAMPLE_PHOTOS } from './sample-folder.ts';

let folder = '';
let bundle = '';
let browser: ElectronApplication;

/** A browser without any of our program in it. */
const BROWSER = `require('electron').app.on('window-all-closed', () => undefined);`;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'read-a-bundle-'));
  const cli = join(ROOT, 'out', 'main', 'cli.cjs');
  const args = [cli, 'make', SAMPLE_PHOTOS, SAMPLE_ARTICLE, '--out', folder, '--json'];
  bundle = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ).bundle;
  mkdirSync(join(folder, 'browser'));
  writeFileSync(join(folder, 'browser', 'main.js'), BROWSER);
  writeFileSync(join(folder, 'browser', 'package.json'), '{"name":"browser","main":"main.js"}');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>;
  browser = await electron.launch({ executablePath: runtimePath(), args: [...sandbox, join(folder, 'browser')], env });
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Addresses asked for outside the bundle, and what the console said. */
  readonly outside: () => Promise<readonly string[]>;
}

async function openPage(file: string, javascript: boolean, width: number): Promise<Opened> {
  const next = browser.waitForEvent('window');
  const address = pathToFileURL(join(bundle, 'data', file)).href;
  const base = pathToFileURL(bundle).href;
  await browser.evaluate(
    async ({ app, BrowserWindow, session }, given) => {
      await app.whenReady();
      const own = session.fromPartition(`reader-${Math.random()}`);
      const heard: string[] = [];
      (globalThis as { heard?: string[] }).heard = heard;
      own.webRequest.onBeforeRequest(({ url }, decide) => {
        if (!url.startsWith(given.base) && !url.startsWith('devtools:')) heard.push(`asked for ${url}`);
        decide({});
      });
      const window = new BrowserWindow({
        width: given.width,
        height: 900,
        webPreferences: { session: own, javascript: given.javascript },
      });
      window.webContents.on('console-message', (...args: unknown[]) =>
        heard.push(`console: ${JSON.stringify(args.slice(1, 3))}`),
      );
      window.webContents.on('did-fail-load', (_event, _code, words) => heard.push(`failed: ${words}`));
      await window.loadURL(given.address);
    },
    { address, base, width, javascript },
  );
  return { page: await next, outside: () => browser.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []) };
}

for (const file of ['index.html', 'credits.html']) {
  for (const width of [420, 1280]) {
    test(`${file} at ${width} px: every picture shows, axe finds nothing, nobody is asked`, async () => {
      const { page, outside } = await openPage(file, true, width);
      const images = page.locator('img');
      await expect(images).toHaveCount(24);
      for (const image of await images.all()) {
        await image.scrollIntoViewIfNeeded();
        await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await outside()).toEqual([]);
      await page.close();
    });
  }
}

test('index.html needs no script: it is there without one, as large and as quiet', async () => {
  const { outside } = await openPage('index.html', false, 1280);
  const height = await browser.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const picture = await window?.webContents.capturePage();
    return picture?.getSize().height ?? 0;
  });
  expect(height).toBeGreaterThan(400);
  expect(await outside()).toEqual([]);
});
