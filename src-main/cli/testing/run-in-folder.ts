/** The command line run inside a folder that holds the sample texts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { runCommandLine } from '../run.ts';
import { TEXT_FILES } from './text-shapes.ts';

/** The folder is made before the tests of this file and removed after them. */
export function runInFolderOfTexts() {
  const place = mkdtempSync(join(tmpdir(), 'desk-cli-'));
  beforeAll(() => {
    for (const [name, content] of Object.entries(TEXT_FILES)) writeFileSync(join(place, name), content);
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  async function run(...argv: readonly string[]) {
    const out: string[] = [];
    const errors: string[] = [];
    const context = {
      signal: new AbortController().signal,
      workingFolder: place,
      programFolder: resolve(import.meta.dirname, '../../..'),
      programVersion: '0.0.0',
      say: (line: string) => errors.push(line),
    };
    const streams = {
      out: async (text: string) => {
        out.push(text);
      },
      error: (text: string) => {
        errors.push(text);
      },
    };
    const exit = await runCommandLine(argv, context, streams);
    return { exit, out, errors: errors.join('\n'), json: () => JSON.parse(out.join('\n')) as Record<string, unknown> };
  }
  return { place, run };
}
