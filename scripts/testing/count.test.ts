// No crash, empty run or unreadable file may count as a success.
import { expect, test } from 'vitest';
import { countUnit, countWindow, sum } from './count.mjs';

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

test('unit tests count one by one, skipped ones apart', () => {
  const report = { testResults: [file('passed', 'passed', 'pending'), file('failed', 'passed', 'failed')] };
  expect(countUnit(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a file that cannot be loaded is a failure', () => {
  expect(countUnit({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test('a runner that dies, writes no report or finds no tests has failed', () => {
  expect(countUnit(null, 0).failed).toBe(1);
  expect(countUnit({ testResults: [] }, 0).failed).toBe(1);
  expect(countUnit({ testResults: [file('passed', 'passed')] }, 134).failed).toBe(1);
  expect(countWindow(null, 1).failed).toBe(1);
  expect(countWindow({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 3 } }, 0).failed).toBe(1);
});

test('a flaky window test is a failure', () => {
  const counted = countWindow({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } }, 1);
  expect(counted).toEqual({ passed: 4, failed: 2, skipped: 2 });
  expect(sum([counted, { passed: 1, failed: 0, skipped: 0 }])).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a window test that was never begun is a failure, one that skips itself is not', () => {
  const specs = [{ tests: [{ results: [] }] }, { tests: [{ results: [{ status: 'skipped' }] }] }];
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 2 };
  const counted = countWindow({ stats, suites: [{ suites: [{ specs }] }] }, 1);
  expect(counted).toEqual({ passed: 3, failed: 1, skipped: 1 });
});
