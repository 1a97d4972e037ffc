// The room for pictures: what was kept is one of the choices or the usual one, and the kinds take all of it.
import { expect, test } from 'vitest';
import { pictureLimits, ROOMS_GB, roomOf, USUAL_ROOM_GB } from './picture-room.ts';

test.each([undefined, null, 'much', -1, 7, {}])('%j is the usual room', (kept) => {
  expect(roomOf(kept)).toBe(USUAL_ROOM_GB);
});

test.each(ROOMS_GB)('%d GB are what its kinds take together', (room) => {
  expect(roomOf(room)).toBe(room);
  const { thumbs, previews, full } = pictureLimits(room);
  expect(thumbs + previews + full).toBe(room * 1e9);
  expect(thumbs).toBeGreaterThan(previews);
  expect(previews).toBeGreaterThan(full);
});
