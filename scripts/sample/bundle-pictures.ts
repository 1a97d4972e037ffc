/** Remakes the README's pictures of a bundle: the exported page in a bare browser window, and a sheet of the contact sheet's PDF. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron as electron } from 'playwright';
import sharp from 'sharp';
import { ROOT, runtimePath } from '../../e2e/desk.ts';
import { makeSampleDesk } from './make.ts';

const SHOWN = join(ROOT, 'resources', 'readme');
const SIZE = { width: 1200, height: 780 } as const;
/** A browser without any of our program in it. */
const BROWSER = `require('electron').app.on('window-all-closed', () => undefined);`;

const scratch = mkdtempSync(join(tmpdir(), 'bundle-pictures-'));
try {
  const bundle = await makeBundle();
  await keep(await photographPage(join(bundle, 'data', 'index.html')), 'bundle-page.png');
  const sheet = join(scratch, 'sheet');
  // Debian: poppler-utils.
  execFileSync('pdftoppm', ['-r', '96', '-png', '-singlefile', join(bundle, 'data', 'contact-sheet.pdf'), sheet]);
  await keep(`${sheet}.png`, 'bundle-contact-sheet.png');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function makeBundle(): Promise<string> {
  const { photos, article } = await makeSampleDesk(join(ROOT, '.runtime', 'sample'));
  const cli = join(ROOT, 'out', 'main', 'cli.cjs');
  const made = execFileSync(process.execPath, [cli, 'make', photos, article, '--out', scratch, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return (JSON.parse(made) as { bundle: string }).bundle;
}

/** Two places of the page side by side: its head in light, a picture with caption and credit in dark. */
async function photographPage(file: string): Promise<Buffer> {
  const program = join(scratch, 'browser');
  mkdirSync(program);
  writeFileSync(join(program, 'main.js'), BROWSER);
  writeFileSync(join(program, 'package.json'), '{"name":"browser","main":"main.js"}');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>;
  const browser = await electron.launch({ executablePath: runtimePath(), args: [...sandbox, program], env });
  try {
    const next = browser.waitForEvent('window');
    await browser.evaluate(
      async ({ app, BrowserWindow }, { address, width, height }) => {
        await app.whenReady();
        await new BrowserWindow({ width, height }).loadURL(address);
      },
      { address: pathToFileURL(file).href, ...SIZE },
    );
    const page = await next;
    await page.addStyleTag({ content: '::-webkit-scrollbar { display: none }' });
    const shots: Buffer[] = [];
    for (const [colorScheme, picture] of [
      ['light', null],
      ['dark', '#picture-6 figcaption'],
    ] as const) {
      await page.setViewportSize({ width: SIZE.width / 2, height: SIZE.height });
      await page.emulateMedia({ colorScheme });
      if (picture !== null) await page.locator(picture).evaluate((place) => place.scrollIntoView({ block: 'center' }));
      await page.waitForFunction(() => [...document.images].slice(0, 8).every((image) => image.complete));
      shots.push(await page.screenshot());
    }
    const together = shots.map((input, at) => ({ input, left: (at * SIZE.width) / 2, top: 0 }));
    return await sharp({ create: { ...SIZE, channels: 3, background: '#888' } })
      .composite(together)
      .png()
      .toBuffer();
  } finally {
    await browser.close();
  }
}

/** Few colours, so that the README stays light. */
async function keep(picture: Buffer | string, name: string): Promise<void> {
  const { size } = await sharp(picture)
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(join(SHOWN, name));
  process.stdout.write(`${name}: ${Math.round(size / 1024)} kB\n`);
}
