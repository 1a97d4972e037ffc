/** One photograph twice: a slip that blocks, unless somebody said why. */
import { expect, it } from 'vitest';
import { exampleInput } from '../../testing/example.ts';
import { duplicatePicture } from './p02-duplicate-picture.ts';

const file = { contentHash: 'ab'.repeat(32) };
const found = (...reasons: readonly (string | undefined)[]) =>
  duplicatePicture
    .check(
      exampleInput({
        pictures: reasons.map((why) => ({ photo: file, ...(why === undefined ? {} : { repeatReason: why }) })),
      }),
    )
    .map(({ severity, picture, message }) => [severity, picture, message]);

it('is said as a note with its reason, whichever of the two carries it', () => {
  const note = ['info', 2, 'Picture 1 again, on purpose: The detail is the story'];
  expect(found(undefined, 'The detail is the story')).toEqual([note]);
  expect(found('The detail is the story', undefined)).toEqual([note]);
});

it('blocks where a third use has no reason', () => {
  expect(found(undefined, 'The detail', undefined).map(([severity, picture]) => [severity, picture])).toEqual([
    ['info', 2],
    ['block', 3],
  ]);
});
