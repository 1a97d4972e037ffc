/** What lies beside photographs is counted by kind: links and sidecars alone, but no sidecar that has its photograph. */
import { expect, test } from 'vitest';
import { otherCounter } from './count-others.ts';

test('links and sidecars alone are counted and named, those with a photograph are not', () => {
  const counter = otherCounter();
  const own = ['a.jpg', 'a.xmp', 'B.CR3', 'b.XMP', 'c.jpg', 'c.jpg.xmp', 'c_01.jpg.xmp', 'd.mov', 'D.THM'];
  counter.addFiles('', [...own, 'alone.xmp', 'gone.jpg.xmp', 'M\u00fcller.jpg', 'Mu\u0308ller.xmp']);
  counter.addFiles('day', ['e.aae', 'notes.txt']);
  counter.add('link', 'day', 'link.jpg');
  expect(counter.sums()).toEqual([
    { kind: 'sidecar', files: 3, paths: ['alone.xmp', 'gone.jpg.xmp', 'day/e.aae'] },
    { kind: 'video', files: 1, paths: ['d.mov'] },
    { kind: 'text', files: 1, paths: ['day/notes.txt'] },
    { kind: 'link', files: 1, paths: ['day/link.jpg'] },
  ]);
});

test('a hundred of a kind are named, all are counted', () => {
  const counter = otherCounter();
  counter.addFiles(
    '',
    Array.from({ length: 250 }, (_, n) => `${n}.mp4`),
  );
  expect(counter.sums()[0]).toMatchObject({ kind: 'video', files: 250 });
  expect(counter.sums()[0]?.paths).toHaveLength(100);
});
