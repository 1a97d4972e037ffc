// A file that works on a corpus is waited for as long as it says so; one that stands still is ended, and its goals are said in words.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BenchLine } from './line.ts';
import { measureApart } from './measure-apart.ts';
import { goals, MADE, STILL } from './testing/corpus.ts';

test('words keep a slow corpus alive, and silence ends the file', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'picture-desk-bench-test-'));
  const path = join(import.meta.dirname, 'testing', 'corpus.ts');
  const lines: BenchLine[] = [];
  // Shorter than what the corpus takes, longer than a process takes to start on a busy machine.
  for await (const line of measureApart({ path, goals, scratch, limitSeconds: 3 })) lines.push(line);
  rmSync(scratch, { recursive: true, force: true });
  expect(lines).toEqual([
    { goal: MADE, figure: 1, baseline: null, unit: 'ms', better: 'lower', target: 1 },
    { goal: STILL, words: 'Stopped: no line and no word came within 3 s.', failed: true },
  ]);
}, 60_000);
