/** Code files and templates as the library keeps them, and the words of the desk's other articles. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deskFileReader } from '../decoder/desk-file-reader.ts';
import { JOBS_HERE } from '../decoder/testing/jobs-here.ts';
import { exampleInput } from '../domain/checks/testing/example.ts';
import { DeskError } from '../domain/failure.ts';
import { codesOf } from '../domain/writing/codes.ts';
import { completionsAt } from '../domain/writing/completion.ts';
import { EMPTY_TEMPLATE } from '../domain/writing/templates.ts';
import { valueListStore } from '../sqlite/desk/stationery-store.ts';
import { codeListStore, templateStore } from '../sqlite/desk/writing-aid-store.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import { writingHandlers } from './handlers/writing.ts';

const place = mkdtempSync(join(tmpdir(), 'desk-writing-'));
const db = openLibrary(join(place, 'library.sqlite'));
afterAll(() => {
  closeLibrary(db);
  rmSync(place, { recursive: true, force: true });
});
const { article } = exampleInput({
  pictures: ['Anna Berg rests in Ashby. | AP/Jo Hart', 'Anna Berg waves. | AP/Jo Hart'],
});
const summary = {
  headline: '',
  slug: '',
  date: '',
  edition: 1,
  archived: false,
  changedAt: '',
  pictures: 2,
  exportedAt: null,
};
const handlers = writingHandlers(
  codeListStore(db),
  templateStore(db),
  {
    list: () => [
      { ...summary, id: 1 },
      { ...summary, id: 2 },
    ],
    article: (id) => (id === 1 ? article : { ...article, pictures: [] }),
  },
  deskFileReader(JOBS_HERE),
  valueListStore(db),
);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(place, name), content);
  return join(place, name);
};

test('takes code files in, the last one first in rank, a new file of the same name in place of the old', async () => {
  await handlers['internal.addCodes']({ paths: [file('ashby.txt', 'a4\tAnna Berg'), file('home.txt', 'a4\tOther')] });
  expect(codesOf(handlers['codes.list'](null as never) as never).get('a4')).toEqual(['Other']);
  await handlers['internal.addCodes']({ paths: [file('ashby.txt', 'a4\tAnna Maria Berg')] });
  const lists = handlers['codes.list'](null as never) as readonly { id: number; name: string; text: string }[];
  expect(lists.map(({ name }) => name)).toEqual(['home.txt', 'ashby.txt']);
  expect(codesOf(lists).get('a4')).toEqual(['Anna Maria Berg']);
  handlers['codes.remove']({ listId: lists[1]!.id });
  expect(codesOf(handlers['codes.list'](null as never) as never).get('a4')).toEqual(['Other']);
});

test.each([
  ['letter.txt', 'Dear desk,\nno codes here.', /letter\.txt is not .*: it has none/],
  ['photo.txt', new Uint8Array([65, 0, 9, 66, 0]), /not text/],
])('refuses %s with its name', async (name, content, words) => {
  const path = file(name, content);
  const refusal = Promise.resolve(handlers['internal.addCodes']({ paths: [path] }));
  await expect(refusal).rejects.toThrowError(words);
  await expect(refusal).rejects.toBeInstanceOf(DeskError);
});

test('keeps templates by name', () => {
  const fields = { ...EMPTY_TEMPLATE, credit: { on: true, text: 'AP/{photographer}', way: 'replace' as const } };
  handlers['templates.save']({ name: 'AP', fields: EMPTY_TEMPLATE });
  const saved = handlers['templates.save']({ name: 'AP', fields }) as readonly { id: number }[];
  expect(saved).toEqual([{ id: saved[0]!.id, name: 'AP', fields }]);
  expect(handlers['templates.delete']({ templateId: saved[0]!.id })).toEqual([]);
});

test('remembers the words of other articles, not of this one', async () => {
  const entries = await handlers['desk.vocabulary']({ except: 2 });
  expect(entries.slice(0, 2).map(({ text, count }) => [text, count])).toEqual([
    ['Ashby', 2],
    ['Anna Berg', 2],
  ]);
  expect(entries.every(({ source }) => source === 'desk')).toBe(true);
  expect((await handlers['desk.vocabulary']({ except: 1 })).map(({ text }) => text)).not.toContain('Anna Berg');
});

test('the desk’s lists complete every text: persons, places, events and agencies as they are spelt there', async () => {
  const lists = valueListStore(db);
  lists.put('persons', 'Zoë Lind\trower\nAnna Berg\tmayor');
  lists.put('places', 'Calvenne\tCoast\tVeldia\tVE\tOld pier\nAshby\t\tVeldia\tVE');
  lists.put('keywords', 'sport\n\trowing');
  const entries = await handlers['desk.vocabulary']({ except: 1 });
  const listed = entries.filter(({ source }) => source === 'lists').map(({ text, kind }) => `${kind} ${text}`);
  expect(listed).toEqual([
    'name Zoë Lind',
    'name Anna Berg',
    'place Old pier',
    'place Calvenne',
    'place Coast',
    'place Veldia',
    'place Ashby',
  ]);
  const text = 'In Cal';
  expect(completionsAt({ text, caret: 6, field: 'caption', asked: false, vocabulary: () => entries })[0]).toMatchObject(
    {
      text: 'Calvenne',
      note: 'place, the desk’s list',
    },
  );
});
