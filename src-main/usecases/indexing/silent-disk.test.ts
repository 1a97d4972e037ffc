/** A silent disk is known by the code of its trouble, in whatever words the tray says it. */
import { expect, test } from 'vitest';
import { tooSlow } from '../../domain/reading-trouble.ts';
import { isSilent, notAsked } from './silent-disk.ts';

test('a disk that gave nothing in time is silent by its code, not by the sentence for the tray', () => {
  const { reason, wayOut } = tooSlow();
  expect(
    isSilent({ kind: 'unreadable', code: 'disk-slow', reason: 'Said in other words.', wayOut, passing: true }),
  ).toBe(true);
  expect(isSilent({ kind: 'unreadable', code: 'disk-error', reason, wayOut, passing: true })).toBe(false);
  expect(isSilent({ kind: 'gone' })).toBe(false);
  expect(isSilent(notAsked())).toBe(true);
});
