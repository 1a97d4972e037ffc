/** An export that its disk or the system refuses in the middle: said in words, nothing half is left, and the next try goes through. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyBundle } from './bundle-verifier.ts';
import { badDisk, NO_BAD_DISK } from './testing/bad-disk.ts';
import type { ExportOrder, ExportResult } from './testing/export-on-request.ts';

/** Files that the process may have open: enough for Node, and soon used up. */
const MOST_FILES = 80;

let folder = '';
let exporter: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-refused-'));
});
afterEach(() => {
  exporter?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(
  environment: Readonly<Record<string, string>> = {},
): Promise<(order: ExportOrder) => Promise<ExportResult>> {
  const program = join(import.meta.dirname, 'testing', 'export-on-request.ts');
  const child = spawn('sh', ['-c', `ulimit -n ${MOST_FILES}; exec "$0" "$@"`, process.execPath, program, folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
  exporter = child;
  await once(child, 'message');
  return async (order) => {
    child.send(order);
    const [result] = await once(child, 'message');
    return result as ExportResult;
  };
}

async function expectWhole(): Promise<void> {
  expect(readdirSync(folder)).toEqual(['day']);
  expect((await verifyBundle(join(folder, 'day'))).problems).toEqual([]);
}

test('a disk that answers with errors', async ({ skip }) => {
  const disk = badDisk(folder);
  if (disk === null) return skip(NO_BAD_DISK);
  try {
    const ask = await start(disk.environment);
    expect(await ask('export')).toEqual({ path: join(folder, 'day') });
    disk.becomes('write-errors');
    expect(await ask('export')).toEqual({
      message: expect.stringMatching(/could not be written: the disk answers with errors\.$/),
      wayOut: expect.stringContaining('try again'),
    });
    // The bundle that was there before is still the one.
    await expectWhole();
    disk.becomes('ok');
    expect(await ask('export')).toEqual({ path: join(folder, 'day') });
    await expectWhole();
  } finally {
    disk.forget();
  }
});

test.skipIf(process.platform === 'win32')('a system that lets nobody open one more file', async () => {
  const ask = await start();
  expect(await ask('export with no file left to open')).toEqual({
    message: expect.stringMatching(/could not be written: too many files are open\.$/),
    wayOut: 'Close other programs and try again.',
  });
  expect(readdirSync(folder)).toEqual([]);
  expect(await ask('export')).toEqual({ path: join(folder, 'day') });
  await expectWhole();
});
