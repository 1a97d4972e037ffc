/** A reader that goes away early: the command line and the decoder end without a message of their own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Runs a module, closes its output after the first bytes, and answers with its exit code and what it said on stderr. */
async function cutOff(script: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said.replace(/^.*(ExperimentalWarning|--trace-warnings).*\n/gm, '') };
}

const ENDLESS = `const more = () => process.stdout.write('x'.repeat(65536), () => setTimeout(more, 1)); more();`;

test('without it, Node throws', async () => {
  expect((await cutOff(ENDLESS)).said).toContain('EPIPE');
}, 30_000);

test('with it, the command line ends', async () => {
  const guard = `import { endOnBrokenPipe } from ${JSON.stringify(at('broken-pipe.ts'))}; endOnBrokenPipe(process.stdout, () => process.exit(4));`;
  expect(await cutOff(guard + ENDLESS)).toEqual({ code: 4, said: '' });
}, 30_000);

test('a decoder whose owner dies in the middle of its answers ends without a word', async () => {
  // The owner asks for far more than it reads, and is gone: what the decoder sends meets a broken pipe.
  const owner = `import { fork } from 'node:child_process';
    const child = fork(${JSON.stringify(at('../decoder/index.ts'))}, [], { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const requests = Array.from({ length: 20 }, () => ({ path: ${JSON.stringify(at('../../package.json'))}, sidecars: [], identify: false }));
    for (let seq = 1; seq <= 200; seq += 1) child.send({ kind: 'job', seq, job: 'facts', args: requests });
    child.once('message', () => { process.stdout.write(String(child.pid)); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', owner], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child.stdout, 'data');
  // The decoder shares stderr: the pipe closes only when it has ended too.
  await once(child, 'close');
  expect(said.replace(/^.*(ExperimentalWarning|--trace-warnings).*\n/gm, '')).toBe('');
}, 60_000);
