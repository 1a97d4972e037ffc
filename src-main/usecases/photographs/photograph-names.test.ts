/** Films, sounds and documents are counted by kind; nothing of them is listed as a photograph that cannot be read. */
import { expect, test } from 'vitest';
import { otherFileKind } from './photograph-names.ts';

test.each([
  ['clip.MXF', 'video'],
  ['clip.braw', 'video'],
  ['clip.R3D', 'video'],
  ['clip.flv', 'video'],
  ['memo.amr', 'sound'],
  ['memo.opus', 'sound'],
  ['list.csv', 'text'],
  ['all.zip', 'archive'],
  ['setup.exe', 'other'],
  ['a.jpg', null],
  ['a.cr3', null],
  ['a.unknown', null],
  ['a.xmp', null],
])('%s is %s', (name, kind) => {
  expect(otherFileKind(name)).toBe(kind);
});
