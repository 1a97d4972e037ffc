// The shell's journal of unsaved words: kept whole, per library, and gone once nothing is unsaved.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepUnsaved, unsavedWords } from './unsaved-words.ts';

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'desk-unsaved-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

const caption = (text: string) => ({ articleId: 1, pictureId: 2, field: 'caption', text }) as const;
const keywords = (text: string | null) => ({ photoId: 3, field: 'keywords', text }) as const;

test('keeps the words of each library apart, and leaves no file when there are none', async () => {
  await keepUnsaved(profile, '/desk/one.sqlite', [caption('Rowers at dawn.')]);
  await keepUnsaved(profile, '/desk/two.sqlite', [caption('A coach.'), caption('A “quoted” line\nand another')]);
  expect(await unsavedWords(profile, '/desk/one.sqlite')).toEqual([caption('Rowers at dawn.')]);
  await keepUnsaved(profile, '/desk/one.sqlite', []);
  expect(await unsavedWords(profile, '/desk/one.sqlite')).toEqual([]);
  expect(await unsavedWords(profile, '/desk/two.sqlite')).toHaveLength(2);
  await keepUnsaved(profile, '/desk/two.sqlite', []);
  expect(readdirSync(profile)).toEqual([]);
});

test('keeps the words of a photograph beside those of an article, also a field that goes back to its file', async () => {
  const words = [caption('Rowers.'), keywords('rowing, "Oxford, Cambridge"'), keywords(null)];
  await keepUnsaved(profile, '/desk/one.sqlite', words);
  expect(await unsavedWords(profile, '/desk/one.sqlite')).toEqual(words);
});

test('on a full disk what was kept before stays, the newer words are refused, and kept once there is room', async ({
  skip,
}) => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', profile], { stdio: 'ignore' });
  } catch {
    skip('a small disk needs a Linux root user');
  }
  try {
    await keepUnsaved(profile, '/desk/one.sqlite', [caption('Rowers at dawn.')]);
    const long = caption('Rowers at noon. '.repeat(20_000));
    await expect(keepUnsaved(profile, '/desk/one.sqlite', [long])).rejects.toThrow(/ENOSPC/);
    expect(await unsavedWords(profile, '/desk/one.sqlite')).toEqual([caption('Rowers at dawn.')]);
    execFileSync('mount', ['-o', 'remount,size=4m', profile]);
    await keepUnsaved(profile, '/desk/one.sqlite', [long]);
    expect(await unsavedWords(profile, '/desk/one.sqlite')).toEqual([long]);
  } finally {
    execFileSync('umount', ['-l', profile]);
  }
});

test('a journal that nobody can read is no reason not to start, and is written anew', async () => {
  for (const broken of [
    '',
    '{',
    '[1, null, {"libraryFile": 3}]',
    '[{"libraryFile":"/desk/one.sqlite","words":[{}]}]',
    '[{"libraryFile":"/desk/one.sqlite","words":[{"photoId":3,"field":"urgency","text":"1"}]}]',
  ]) {
    writeFileSync(join(profile, 'unsaved-words.json'), broken);
    expect(await unsavedWords(profile, '/desk/one.sqlite')).toEqual([]);
    await keepUnsaved(profile, '/desk/one.sqlite', [caption('Kept.')]);
    expect(await unsavedWords(profile, '/desk/one.sqlite')).toEqual([caption('Kept.')]);
  }
});
