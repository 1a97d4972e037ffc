/** Which crops an export writes. */
import { expect, it } from 'vitest';
import { writtenCrops } from './written-crops.ts';

const box = { x: 0, y: 0, width: 0.5, height: 0.5 };

it.each([
  ['every drawn one, and the preset’s own of the lead', { '1:1': box }, true, ['16:9'], ['16:9', '1:1']],
  ['only drawn ones of other pictures', { '4:5': box }, false, ['16:9', '4:5'], ['4:5']],
  ['none of a picture that may not be cut', {}, false, ['16:9'], []],
  ['none where the preset sends pictures whole', { '1:1': box }, true, [], []],
] as const)('%s', (_name, crops, all, ratios, expected) => {
  expect(writtenCrops({ crops }, all, { crops: ratios })).toEqual(expected);
});
