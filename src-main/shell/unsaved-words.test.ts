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

test('keeps the words of each library apart, and leaves no file when there are none', () => {
  keepUnsaved(profile, '/desk/one.sqlite', [caption('Rowers at dawn.')]);
  keepUnsaved(profile, '/desk/two.sqlite', [caption('A coach.'), caption('A “quoted” line\nand another')]);
  expect(unsavedWords(profile, '/desk/one.sqlite')).toEqual([caption('Rowers at dawn.')]);
  keepUnsaved(profile, '/desk/one.sqlite', []);
  expect(unsavedWords(profile, '/desk/one.sqlite')).toEqual([]);
  expect(unsavedWords(profile, '/desk/two.sqlite')).toHaveLength(2);
  keepUnsaved(profile, '/desk/two.sqlite', []);
  expect(readdirSync(profile)).toEqual([]);
});

test('keeps the words of a photograph beside those of an article, also a field that goes back to its file', () => {
  const words = [caption('Rowers.'), keywords('rowing, "Oxford, Cambridge"'), keywords(null)];
  keepUnsaved(profile, '/desk/one.sqlite', words);
  expect(unsavedWords(profile, '/desk/one.sqlite')).toEqual(words);
});

test('on a full disk what was kept before stays, the newer words are refused, and kept once there is room', ({
  skip,
}) => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', profile], { stdio: 'ignore' });
  } catch {
    skip('a small disk needs a Linux root user');
  }
  try {
    keepUnsaved(profile, '/desk/one.sqlite', [caption('Rowers at dawn.')]);
    const long = caption('Rowers at noon. '.repeat(20_000));
    expect(() => keepUnsaved(profile, '/desk/one.sqlite', [long])).toThrow(/ENOSPC/);
    expect(unsavedWords(profile, '/desk/one.sqlite')).toEqual([caption('Rowers at dawn.')]);
    execFileSync('mount', ['-o', 'remount,size=4m', profile]);
    keepUnsaved(profile, '/desk/one.sqlite', [long]);
    expect(unsavedWords(profile, '/desk/one.sqlite')).toEqual([long]);
  } finally {
    execFileSync('umount', ['-l', profile]);
  }
});

test('a journal that nobody can read is no reason not to start, and is written anew', () => {
  for (const broken of [
    '',
    '{',
    '[1, null, {"libraryFile": 3}]',
    '[{"libraryFile":"/desk/one.sqlite","words":[{}]}]',
    '[{"libraryFile":"/desk/one.sqlite","words":[{"photoId":3,"field":"urgency","text":"1"}]}]',
  ]) {
    writeFileSync(join(profile, 'unsaved-words.json'), broken);
    expect(unsavedWords(profile, '/desk/one.sqlite')).toEqual([]);
    keepUnsaved(profile, '/desk/one.sqlite', [caption('Kept.')]);
    expect(unsavedWords(profile, '/desk/one.sqlite')).toEqual([caption('Kept.')]);
  }
});
