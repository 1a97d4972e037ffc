/** Runs every registered check over its own examples, and the run itself. */
import { describe, expect, it } from 'vitest';
import type { Check } from './check.ts';
import { exampleInput } from './example.ts';
import { CHECKS, runChecks } from './index.ts';

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('says what it is for', () => {
    expect(check.title).not.toBe('');
    expect(check.reason).toMatch(/\.$/);
    expect(check.examples.good.length).toBeGreaterThan(0);
    expect(check.examples.bad.length).toBeGreaterThan(0);
  });

  it.each(check.examples.good.map((one) => [one.title, one] as const))('passes: %s', (_title, one) => {
    expect(check.check(one.input)).toEqual([]);
  });

  it.each(check.examples.bad.map((one) => [one.title, one] as const))('finds: %s', (_title, one) => {
    const found = check.check(one.input);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.rule).toBe(id);
      expect(finding.message).not.toBe('');
      for (const place of [finding, ...finding.also]) expect(place.end).toBeGreaterThanOrEqual(place.start);
    }
  });
});

describe('the registry', () => {
  it('has every rule once', () => {
    expect(new Set(CHECKS.map((check) => check.id)).size).toBe(CHECKS.length);
  });
});

describe('runChecks', () => {
  const input = exampleInput({ pictures: ['Rowers pass the lock.', 'Rowers rest.'] });
  const of = (input: Parameters<typeof runChecks>[0]) => runChecks(input).filter((finding) => finding.rule === 'C1');

  it('answers in reading order', () => {
    expect(of(input).map((finding) => finding.picture)).toEqual([1, 2]);
  });

  it('keeps the profile: off and severities', () => {
    expect(of({ ...input, profile: { ...input.profile, off: ['C1'] } })).toEqual([]);
    const milder = of({ ...input, profile: { ...input.profile, severities: { C1: 'info' } } });
    expect(milder.map((finding) => finding.severity)).toEqual(['info', 'info']);
  });

  it('makes a finding of a rule that fails', () => {
    const broken: Check = {
      id: 'X1',
      title: 'Broken',
      reason: 'For the test.',
      severity: 'block',
      check: () => {
        throw new Error('out of order');
      },
      examples: { good: [], bad: [] },
    };
    const found = runChecks(input, [broken, ...CHECKS]);
    expect(found[0]).toMatchObject({ rule: 'X1', severity: 'info', picture: null });
    expect(found.length).toBeGreaterThan(2);
  });
});
