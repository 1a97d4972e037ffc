/** Kills an export at many moments: either the old bundle or the new one is there whole, and the next export tidies up. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyBundle } from './bundle-verifier.ts';
import { bundleWriter } from './bundle-writer.ts';

/** The soak kills many more times. */
const KILLS = Number(process.env.PICTURE_DESK_SOAK_KILLS ?? 10);
const INFO = { identifier: 'day', description: 'A day', date: '2024-08-13', program: 'test' };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that exports over and over, and says "ready" once it has begun. */
function exporter(zip: boolean) {
  const writer = pathToFileURL(join(process.cwd(), 'src-main/filesystem/bundle-writer.ts')).href;
  const program = `
    import { bundleWriter } from ${JSON.stringify(writer)};
    for (let round = 0; ; round += 1) {
      const draft = await bundleWriter.begin({ folder: ${JSON.stringify(folder)}, name: 'day', zip: ${zip}, replace: true }, 1);
      for (let at = 0; at < 8; at += 1) await draft.add('images/0' + at + '-day-800.jpg', new Uint8Array(60_000).fill(round));
      await draft.finish(${JSON.stringify(INFO)});
      if (round === 0) console.log('ready');
    }`;
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

it.each([false, true])(
  'leaves a whole bundle behind wherever it is killed (zip: %s)',
  { timeout: 120_000 + KILLS * 6_000 },
  async (zip) => {
    const path = join(folder, zip ? 'day.zip' : 'day');
    for (let round = 0; round < KILLS; round += 1) {
      const child = exporter(zip);
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, (round % 20) * 2));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const strangers = readdirSync(folder).filter(
        (name) => name !== 'day' && name !== 'day.zip' && !name.endsWith('.partial'),
      );
      expect(strangers).toEqual([]);
      if (existsSync(path)) expect((await verifyBundle(path)).problems).toEqual([]);
      // Between the two renames the old bundle lies aside: the next export finds it, whether or not it goes through.
      const draft = await bundleWriter.begin({ folder, name: 'day', zip, replace: true }, 1);
      expect((await verifyBundle(path)).ok).toBe(true);
      await draft.discard();
      expect(readdirSync(folder)).toEqual([zip ? 'day.zip' : 'day']);
    }
    console.log(`figure: ${KILLS} exports killed${zip ? ' into an archive' : ''}: a whole bundle each time`);
  },
);
