/** A credit on its own line names whoever made the photograph, and nobody who did not. */
import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { printedCreditJson } from './credits-json.ts';
import { splitWireText } from './split-caption.ts';
import { CREDITS_ALONE } from './testing/credits-alone.ts';
import { CREDITS_BY_KIND } from './testing/credits-by-kind.ts';

test.each([...CREDITS_ALONE, ...CREDITS_BY_KIND])('%s', (printed, names, agencies, certain) => {
  const credit = printedCreditJson(printed);
  if (names.length === 0) expect(credit?.photographer).toBeNull();
  for (const name of names) expect(fold(credit?.photographer ?? '')).toContain(fold(name));
  expect({ agencies: credit?.agencies, certain: credit?.certain }).toEqual({ agencies, certain });
});

const TEXT = 'A crew in a red boat passes the old bridge.';

test.each(CREDITS_BY_KIND)('the same behind a caption: %s', (printed, names, agencies) => {
  const split = splitWireText(`${TEXT} ${printed}`);
  expect(split.caption).toBe(TEXT);
  const credit = printedCreditJson(split.credit, undefined, split.certain);
  if (names.length === 0) expect(credit?.photographer).toBeNull();
  for (const name of names) expect(fold(credit?.photographer ?? '')).toContain(fold(name));
  expect(credit?.agencies).toEqual(agencies);
});
