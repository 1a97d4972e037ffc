/** The score over the seeded mistakes that need no language tools; the whole score stands in src-main/language. */
import { expect, test } from 'vitest';
import { CHECKS, runChecks } from '../../index.ts';
import { MISTAKES, PLAIN_MISTAKES } from './mistakes.ts';
import { scoreOf } from './seeded.ts';

test('seeded mistakes are found', () => {
  const { seeded, found, missed } = scoreOf(PLAIN_MISTAKES, (input) => runChecks(input));
  console.log(
    `Seeded mistakes found: ${found} of ${seeded} (${((found / seeded) * 100).toFixed(1)} %)${missed.length === 0 ? '' : `; missed: ${missed.join('; ')}`}`,
  );
  expect(seeded).toBeGreaterThanOrEqual(150);
  expect(found / seeded).toBeGreaterThanOrEqual(0.95);
});

test('every rule is seeded several times', () => {
  const counts = new Map<string, number>();
  for (const { rule } of MISTAKES.flatMap((gallery) => gallery.mistakes)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  expect(CHECKS.map((check) => check.id).filter((id) => (counts.get(id) ?? 0) < 2)).toEqual([]);
});
