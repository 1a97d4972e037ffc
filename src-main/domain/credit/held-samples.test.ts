/** Samples that were written before the readers were looked at: what is read with certainty is right, and what was right stays so. */
import { describe, expect, test } from 'vitest';
import { parseCredit } from './credit.ts';
import { splitWireText } from './split-caption.ts';
import { FIRST_HELD, SECOND_HELD } from './testing/held-samples.ts';

describe.each([
  ['the first set', FIRST_HELD],
  ['the second set', SECOND_HELD],
])('%s', (_set, samples) => {
  test.each(samples)('%s', (text, caption, photographer, reading) => {
    const split = splitWireText(text);
    const credit = split.credit === null ? null : parseCredit(split.credit);
    const isSure = split.certain && (credit === null || credit.certain);
    if (reading === 'sure') expect(isSure).toBe(true);
    if (reading === 'asked' && !isSure) return;
    if (caption !== null) expect(split.caption).toBe(caption);
    if (photographer !== null) expect(credit?.photographer ?? '-').toBe(photographer);
  });
});
