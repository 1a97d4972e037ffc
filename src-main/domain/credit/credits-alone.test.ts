/** A credit on its own line names whoever made the photograph, and nobody who did not. */
import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { printedCreditJson } from './credits-json.ts';
import { CREDITS_ALONE } from './testing/credits-alone.ts';

test.each(CREDITS_ALONE)('%s', (printed, names, agencies, certain) => {
  const credit = printedCreditJson(printed);
  if (names.length === 0) expect(credit?.photographer).toBeNull();
  for (const name of names) expect(fold(credit?.photographer ?? '')).toContain(fold(name));
  expect({ agencies: credit?.agencies, certain: credit?.certain }).toEqual({ agencies, certain });
});
