// Overridden findings are listed apart: a finding said once of several pictures is split where only some of them are overridden.
import { expect, test } from 'vitest';
import { saidOnce } from '../../../src-main/domain/checks/reading/say.ts';
import type { Finding } from '../../../src-main/domain/finding.ts';
import { withOverridden } from './findings.ts';

const embargo = (picture: number): Finding => ({
  rule: 'R3',
  severity: 'block',
  picture,
  field: 'instructions',
  start: 0,
  end: 7,
  message: '“EMBARGO”: no date or time can be read in it, so it holds until a person lifts it.',
  suggestion: null,
  also: [],
});
const override = { rule: 'R3', picture: 2, finding: '', name: 'Ada Desk', reason: 'Agreed', found: 'x' };
const list = saidOnce([1, 2, 3, 4].map(embargo));

test('only the overridden picture leaves the list of what blocks', () => {
  expect(list).toHaveLength(1);
  const verdict = { blocking: [1, 3, 4].map(embargo), passed: [{ finding: embargo(2), override }] };
  const { findings, overridden } = withOverridden(list, verdict);
  expect(findings.map(({ picture }) => picture)).toEqual([1, 2, 3, 4]);
  expect([...overridden].map(({ picture }) => picture)).toEqual([2]);
  expect(findings.length - overridden.size).toBe(verdict.blocking.length);
});

test('without an override the list stays as it was said', () => {
  const { findings, overridden } = withOverridden(list, { blocking: [1, 2, 3, 4].map(embargo), passed: [] });
  expect(findings).toBe(list);
  expect(overridden.size).toBe(0);
});
