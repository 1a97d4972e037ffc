/** The score over the seeded mistakes that need no language tools; the whole score is in src-main/language. */
import { expect, test } from 'vitest';
import { runChecks } from '../../index.ts';
import { checksWithExamples } from '../examples.ts';
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

test('every rule is seeded several times, in a gallery or as an example of its own', async () => {
  const counts = new Map<string, number>();
  const count = (rule: string, more: number) => counts.set(rule, (counts.get(rule) ?? 0) + more);
  for (const { rule } of MISTAKES.flatMap((gallery) => gallery.mistakes)) count(rule, 1);
  const all = await checksWithExamples();
  for (const { check, examples } of all) count(check.id, examples.bad.length);
  const thin = all.map(({ check }) => check.id).filter((id) => (counts.get(id) ?? 0) < 2);
  expect(thin, 'Give these rules a second bad example in their .examples.ts').toEqual([]);
});
