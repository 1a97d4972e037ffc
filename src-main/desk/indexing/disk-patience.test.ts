/** Who is asked for when a disk may be back. */
import { expect, test, vi } from 'vitest';
import type { PhotoId } from '../../domain/photo.ts';
import { createDiskPatience } from './disk-patience.ts';

test('some that never come keep none of the others from being asked for', async () => {
  const dead: readonly PhotoId[] = [1, 2, 3, 4, 5];
  let due: readonly PhotoId[] = [...dead, 6, 7, 8, 9, 10, 11, 12, 13, 14];
  const closing = new AbortController();
  const asked: (readonly PhotoId[])[] = [];
  const patience = createDiskPatience({
    due: () => due,
    async retry(ids) {
      asked.push(ids);
      due = due.filter((id) => !ids.includes(id) || dead.includes(id));
    },
    closing: closing.signal,
    notice: () => undefined,
  });
  for (let times = 1; times <= dead.length + 1; times += 1) {
    const before = asked.length;
    patience.soon();
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before));
    await new Promise((resolve) => setImmediate(resolve));
  }
  closing.abort();
  expect(asked[0]).toEqual([1]);
  expect(due).toEqual(dead);
});
