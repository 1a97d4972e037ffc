// What a bare or a bound override passed is listed apart from what blocks, even if something else still blocks; an override without effect says so.
import { expect, test } from 'vitest';
import type { AskedOverride, Finding, Override } from '../../domain/finding.ts';
import { madeAnswer } from './make-answer.ts';

const finding = (rule: string, picture: number, severity: Finding['severity'] = 'block'): Finding => ({
  rule,
  severity,
  picture,
  field: 'instructions',
  start: 0,
  end: 0,
  message: `${rule} of ${picture}`,
  suggestion: null,
  also: [],
});
const passedBy = ({ rule, picture, message }: Finding): { readonly finding: Finding; readonly override: Override } => ({
  finding: finding(rule, picture ?? 0),
  override: { rule, picture, finding: message, name: 'Ada Desk', reason: 'Agreed', found: 'x' },
});
const request = (rule: string, picture?: number): AskedOverride => ({
  rule,
  ...(picture === undefined ? {} : { picture }),
  name: 'Ada Desk',
  reason: 'Agreed',
});

const [first, second, warning] = [finding('R3', 1), finding('R3', 2), finding('P6', 1, 'warn')];
const half = { findings: [first, second, warning], blocking: [second], passed: [passedBy(first)] };

test('a make that is still blocked says which findings were let pass, and counts them apart', () => {
  const { exit, text, json } = madeAnswer(null, [], half, [request('R3', 1)]);
  expect(exit).toBe(1);
  expect(json).toMatchObject({ bundle: null, overrides: [{ rule: 'R3', picture: 1, reason: 'Agreed' }] });
  expect(text).toContain('block R3   picture 2');
  expect(text).not.toContain('block R3   picture 1');
  expect(text).toContain('passed R3 on picture 1 (Ada Desk: “Agreed”): R3 of 1');
  expect(text).toContain('1 block, 1 warn, 0 info, 1 overridden.');
});

test('where all was let pass nothing blocks', () => {
  const { exit, text } = madeAnswer('bundles/x', [], { ...half, blocking: [], passed: [first, second].map(passedBy) }, [
    request('R3'),
  ]);
  expect(exit).toBe(0);
  expect(text).toContain('0 block, 1 warn, 0 info, 2 overridden.');
  expect(text).not.toContain('has no effect');
});

test('an override that meets no finding says so, and why', () => {
  const requests = [request('R3', 1), request('R3', 9), request('R4'), request('Z9', 1), request('C1')];
  const { text } = madeAnswer(null, [], half, requests);
  expect(text.split('\n').filter((line) => line.startsWith('--override'))).toEqual([
    '--override R3@9 has no effect: R3 blocks nothing in picture 9.',
    '--override R4 has no effect: R4 blocks nothing.',
    '--override Z9@1 has no effect: there is no rule Z9.',
    '--override C1 has no effect: nobody may override C1.',
  ]);
});
