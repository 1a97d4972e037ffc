/** Grammar and spelling as the library answers them: in a thread, with the desk's own words, silent without dictionary. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runChecks } from '../domain/checks/index.ts';
import { exampleInput } from '../domain/checks/testing/example.ts';
import { languageThread } from '../language/language-thread.ts';
import { wordStore } from '../sqlite/desk/word-store.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import { languageHandlers } from './handlers/language.ts';
import { languageService } from './language-service.ts';

const place = mkdtempSync(join(tmpdir(), 'desk-language-'));
const db = openLibrary(join(place, 'library.sqlite'));
const words = wordStore(db);
const script = resolve(import.meta.dirname, '../language/thread.ts');
const filesIn = (folder: string) => ({ aff: join(folder, 'index.aff'), dic: join(folder, 'index.dic') });
const dictionary = filesIn(dirname(createRequire(import.meta.url).resolve('dictionary-en')));
const service = languageService(languageThread(script, dictionary), words.list, () => undefined);
const handlers = languageHandlers(service, words);
afterAll(async () => {
  await service.close();
  closeLibrary(db);
  rmSync(place, { recursive: true, force: true });
});

const TEXT = 'Fans is at the regata of the schlagerparade.';
const ask = { agreement: [TEXT, 'Fans cheer.'], spelling: [TEXT] };

test('examines texts in order, and takes a word that was added as right from then on', async () => {
  const before = await handlers['language.examine'](ask);
  expect(before?.agreement.map((faults) => faults.map(({ suggestion }) => suggestion))).toEqual([['are'], []]);
  expect(before?.spelling.map((found) => found.map(({ text }) => text))).toEqual([['regata', 'schlagerparade']]);
  expect(handlers['words.add']({ word: ' Schlagerparade ' })).toEqual(['schlagerparade']);
  const after = await handlers['language.examine'](ask);
  expect(after?.spelling.map((found) => found.map(({ text }) => text))).toEqual([['regata']]);
}, 60_000);

test('gives the checks of an export tools that know the answers, and the desk’s words', async () => {
  const input = exampleInput({ standfirst: 'A regata in Ashby.', pictures: [TEXT] });
  const language = await service.toolsFor(input);
  const found = runChecks({ ...input, language: language! }).filter(({ rule }) => rule === 'T21' || rule === 'T22');
  expect(found.map(({ rule, field }) => `${rule} ${field}`)).toEqual(['T22 standfirst', 'T21 caption']);
}, 60_000);

test('says once that there is no dictionary, and answers nothing', async () => {
  const notices: string[] = [];
  const thread = languageThread(script, filesIn(join(place, 'nowhere')));
  const broken = languageService(thread, words.list, (_name, payload) =>
    notices.push((payload as { message: string }).message),
  );
  expect(await broken.examine(ask)).toBeNull();
  expect(await broken.toolsFor(exampleInput({ pictures: [TEXT] }))).toBeNull();
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(/^Expected the English dictionary/);
  await broken.close();
}, 60_000);
