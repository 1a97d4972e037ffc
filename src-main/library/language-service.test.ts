/** Grammar and spelling as the library answers them: loaded on the first wish, with the desk's own words, silent without dictionary. */

import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeLibrary, openLibrary } from '../sqlite/database.ts';
import { wordStore } from '../sqlite/word-store.ts';
import { languageHandlers } from './handlers/language.ts';
import { languageService } from './language-service.ts';

const place = mkdtempSync(join(tmpdir(), 'desk-language-'));
const db = openLibrary(join(place, 'library.sqlite'));
const words = wordStore(db);
const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
afterAll(() => {
  closeLibrary(db);
  rmSync(place, { recursive: true, force: true });
});

const TEXT = 'Fans is at the regata of the schlagerparade.';
const ask = { agreement: [TEXT, 'Fans cheer.'], spelling: [TEXT] };

test('examines texts in order, and takes a word that was added as right from then on', async () => {
  const handlers = languageHandlers(
    languageService(dictionary, words.list, () => undefined),
    words,
  );
  const before = await handlers['language.examine'](ask);
  expect(before?.agreement.map((faults) => faults.map(({ suggestion }) => suggestion))).toEqual([['are'], []]);
  expect(before?.spelling.map((found) => found.map(({ text }) => text))).toEqual([['regata', 'schlagerparade']]);
  expect(handlers['words.add']({ word: ' Schlagerparade ' })).toEqual(['schlagerparade']);
  const after = await handlers['language.examine'](ask);
  expect(after?.spelling.map((found) => found.map(({ text }) => text))).toEqual([['regata']]);
  expect(handlers['words.remove']({ word: 'schlagerparade' })).toEqual([]);
});

test('says once that there is no dictionary, and answers nothing', async () => {
  const notices: string[] = [];
  const service = languageService(join(place, 'nowhere'), words.list, (_name, payload) =>
    notices.push((payload as { message: string }).message),
  );
  expect(await service.examine(ask)).toBeNull();
  expect(await service.tools()).toBeNull();
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(/^Expected the English dictionary/);
});
