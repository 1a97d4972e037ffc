/** What lies next to photographs is counted and named by kind, at every look, and a change of it is seen. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { otherWords } from '../../domain/other-files.ts';
import { type DeskOnDisk, deskOnDisk, numberedJpeg, sidecarText } from '../testing/desk-on-disk.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: DeskOnDisk;
beforeEach(() => {
  desk = deskOnDisk();
});
afterEach(() => desk.close());

test('is in the answer of indexing, in the folder and in words', async () => {
  desk.put('a.jpg', await numberedJpeg(1));
  desk.put('a.xmp', sidecarText('Words.'));
  for (const name of ['clip.MOV', 'sub/clip.mp4', 'DSC_1.WAV', 'notes.txt', 'caption.docx', 'card.zip', 'tool.exe'])
    desk.put(name, name);
  for (const name of ['Thumbs.db', '.DS_Store', '@Recycle/old.mov', 'a.jpg.md5']) desk.put(name, name);
  const { photos, unreadable, others } = await desk.index();
  expect({ photos, unreadable }).toEqual({ photos: 1, unreadable: [] });
  const byKind = Object.fromEntries(others.map(({ kind, files, paths }) => [kind, [files, [...paths].sort()]]));
  expect(byKind).toEqual({
    video: [2, ['clip.MOV', 'sub/clip.mp4']],
    sound: [1, ['DSC_1.WAV']],
    text: [2, ['caption.docx', 'notes.txt']],
    archive: [1, ['card.zip']],
    copies: [1, ['@Recycle']],
    other: [1, ['tool.exe']],
  });
  expect(otherWords(others)).toContain('2 videos');
  expect(otherWords(others)).toContain('1 sound recording');
  expect(desk.engine.folders()[0]?.others).toEqual(others);
  expect(desk.sentences.join(' ')).toMatch(/Not photographs, skipped: .*2 videos/);
  // Nothing else changed: they are counted all the same.
  rmSync(join(desk.folder, 'sub/clip.mp4'));
  expect((await desk.index()).others.find(({ kind }) => kind === 'video')).toEqual({
    kind: 'video',
    files: 1,
    paths: ['clip.MOV'],
  });
  expect((await desk.index()).others).toHaveLength(6);
});
