/** Grammar and spelling as the library answers them: in a thread, with the desk's own words, silent without dictionary. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
const packages = resolve(import.meta.dirname, '../../node_modules');
const service = languageService(languageThread(script, packages), words.list, () => undefined);
const handlers = languageHandlers(service, words);
afterAll(async () => {
  await service.close();
  closeLibrary(db);
  rmSync(place, { recursive: true, force: true });
});

const TEXT = 'Fans is at the regata of the schlagerparade.';
const texts = { agreement: [TEXT, 'Fans cheer.'], spelling: [TEXT], words: ['Colosseum', 'Colloseum', 'Regatta'] };
const ask = { language: 'en-GB', ...texts };

test('examines texts in order, and takes a word that was added as right from then on', async () => {
  const before = await handlers['language.examine'](ask);
  expect(before?.agreement.map((faults) => faults.map(({ suggestion }) => suggestion))).toEqual([['are'], []]);
  expect(before?.spelling.map((found) => found.map(({ text }) => text))).toEqual([['regata', 'schlagerparade']]);
  expect(before?.words).toEqual(['name', null, 'word']);
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

test('reads the dictionary of the article’s language, and none for a language that has none', async () => {
  const german = await handlers['language.examine']({
    language: 'de-AT',
    agreement: ['Fans is here.'],
    spelling: ['Die Manschaft jubelt über den Fußballspieler, der Torwart entgegennimt.'],
    words: ['Kolosseum'],
  });
  expect(german?.spelling[0]?.map(({ text, suggestion }) => [text, suggestion])).toEqual([
    ['Manschaft', 'Mannschaft'],
    ['entgegennimt', 'entgegennimmt'],
  ]);
  expect(german?.agreement).toEqual([[]]);
  expect(german?.words).toEqual(['word']);
  expect(await handlers['language.examine']({ ...ask, language: 'nl' })).toBeNull();
}, 60_000);

test('says once that there is no dictionary, and answers nothing', async () => {
  const notices: string[] = [];
  const thread = languageThread(script, join(place, 'nowhere'));
  const broken = languageService(thread, words.list, (_name, payload) =>
    notices.push((payload as { message: string }).message),
  );
  expect(await broken.examine('en', texts)).toBeNull();
  expect(await broken.toolsFor(exampleInput({ pictures: [TEXT] }))).toBeNull();
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(/^The English dictionary cannot be read/);
  await broken.close();
}, 60_000);
