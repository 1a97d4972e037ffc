/** A scan that cannot begin is over: nobody waits for it, and what runs afterwards is not held up. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DeskOnDisk, deskOnDisk, numberedJpeg } from '../testing/desk-on-disk.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: DeskOnDisk;
beforeEach(() => {
  desk = deskOnDisk();
});
afterEach(() => desk.close());

test('of a folder that is gone from the library is refused and does not stay “running”', async () => {
  desk.put('a.jpg', await numberedJpeg(1));
  await desk.index();
  const [folder] = desk.engine.folders();
  desk.engine.removeFolder(folder!.id);
  await desk.engine.idle();
  for (let time = 0; time < 2; time += 1)
    await expect(desk.engine.indexFolder(folder!.id)).rejects.toMatchObject({ failure: { kind: 'not-found' } });
  // A rescan that nobody waits for is no unhandled error either.
  desk.engine.rescan(folder!.id);
  await desk.engine.idle();
  expect((await desk.index()).photos).toBe(1);
});
