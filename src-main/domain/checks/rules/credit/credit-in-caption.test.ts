/** The one key of C15 moves the credit, whatever surrounds it, and leaves the caption's own words. */
import { expect, it } from 'vitest';
import { applyFix } from '../../apply-fix.ts';
import { example } from '../../testing/example.ts';
import { creditInCaption } from './c15-credit-in-caption.ts';

it.each<readonly [string, string, string, string]>([
  ['Rowers pass the lock. AP/Jane Doe', 'Rowers pass the lock.', 'AP/Jane Doe', ''],
  ['Rowers pass the lock (AP Photo/Jane Doe)', 'Rowers pass the lock', 'AP Photo/Jane Doe', ''],
  ['Rowers pass the lock. (Photo by Jane DOE / AFP)', 'Rowers pass the lock.', 'Photo by Jane DOE / AFP', ''],
  ['Rowers pass the lock. REUTERS/Jane Doe TPX IMAGES OF THE DAY', 'Rowers pass the lock.', 'REUTERS/Jane Doe', ''],
  ['Rowers pass the lock. Foto: Jane Doe/dpa +++ dpa-Bildfunk +++', 'Rowers pass the lock.', 'Foto: Jane Doe/dpa', ''],
  ['Rowers pass. EPA/JANE DOE  UK AND IRELAND OUT', 'Rowers pass.', 'EPA/JANE DOE', 'UK AND IRELAND OUT'],
  [
    'Mandatory Credit: Photo by Jane Doe/NurPhoto/Shutterstock (10000001a)\nRowers pass the lock.',
    'Rowers pass the lock.',
    'Photo by Jane Doe/NurPhoto/Shutterstock',
    '',
  ],
])('%s', (text, caption, credit, restrictions) => {
  const { input } = example('left in the caption', { pictures: [text] });
  const [finding] = creditInCaption.check(input);
  if (finding === undefined) throw new Error('Expected a finding, found none.');
  const [picture] = applyFix(input.article, finding).pictures;
  expect({ caption: picture?.caption, credit: picture?.credit }).toEqual({ caption, credit });
  // What binds the desk is not lost.
  expect(picture?.restrictions ?? '').toBe(restrictions);
  expect(creditInCaption.check({ ...input, article: applyFix(input.article, finding) })).toEqual([]);
});
