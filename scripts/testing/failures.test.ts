// What failed is named at the end of a run, with the first line of why.
import { expect, test } from 'vitest';
import { failedUnitTests, failedWindowTests } from './failures.mjs';

test('unit tests by file and name, without colours; a file that did not load by its message', () => {
  const failed = {
    status: 'failed',
    fullName: 'adds up',
    failureMessages: ['\u001b[31mError: 3\u001b[0m\n    at sum'],
  };
  const report = {
    testResults: [
      { name: '/anywhere/src-main/sum.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, failed] },
      { name: '/anywhere/e2e/gone.test.ts', status: 'failed', message: 'No such file\n…', assertionResults: [] },
    ],
  };
  expect(failedUnitTests(report)).toEqual([
    'src-main/sum.test.ts: adds up: Error: 3',
    'e2e/gone.test.ts: No such file',
  ]);
  expect(failedUnitTests(null)).toEqual([]);
});

test('window tests by file and title; one that was cut off says so', () => {
  const spec = (title: string, ok: boolean, ...results: { error?: { message: string } }[]) => ({
    title,
    ok,
    tests: [{ results }],
  });
  const specs = [spec('opens', true, {}), spec('closes', false, { error: { message: 'Timeout\nCall log' } })];
  const report = { suites: [{ file: 'door.spec.ts', specs: [...specs, spec('locks', false)] }] };
  expect(failedWindowTests(report)).toEqual(['door.spec.ts: closes: Timeout', 'door.spec.ts: locks: never begun']);
  expect(failedWindowTests(null)).toEqual([]);
});
