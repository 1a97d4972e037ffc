/** What is read with certainty is right, what a person looks at is right too, and what only a person can tell is never wrong with certainty. */
import { describe, expect, test } from 'vitest';
import { parseCredit } from './credit.ts';
import { splitWireText } from './split-caption.ts';
import { CAPTIONS_A_PERSON_LOOKS_AT } from './testing/captions-a-person-looks-at.ts';
import { CAPTIONS_NEVER_WRONG_FOR_SURE } from './testing/captions-never-wrong-for-sure.ts';
import { CAPTIONS_READ_FOR_SURE } from './testing/captions-read-for-sure.ts';

describe.each([
  ['sure', CAPTIONS_READ_FOR_SURE],
  ['right', CAPTIONS_A_PERSON_LOOKS_AT],
  ['asked', CAPTIONS_NEVER_WRONG_FOR_SURE],
] as const)('%s', (reading, samples) => {
  test.each(samples)('%s', (text, caption, photographer) => {
    const split = splitWireText(text);
    const credit = split.credit === null ? null : parseCredit(split.credit);
    const isSure = split.certain && (credit === null || credit.certain);
    if (reading === 'sure') expect(isSure).toBe(true);
    if (reading === 'asked' && !isSure) return;
    if (caption !== null) expect(split.caption).toBe(caption);
    if (photographer !== null) expect(credit?.photographer ?? '-').toBe(photographer);
  });
});
