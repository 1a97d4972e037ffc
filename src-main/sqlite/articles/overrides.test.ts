/** Overrides are kept with their article: undone, redone, there after a restart, gone and back with it, and never copied to a new edition. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AGENCIES } from '../../domain/credit/agencies.ts';
import type { Override } from '../../domain/finding.ts';
import { articleFromBundle } from '../../usecases/articles/article-from-bundle.ts';
import { type CuratePorts, createArticle } from '../../usecases/articles/curate-pictures.ts';
import { deleteArticle, duplicateArticle } from '../../usecases/articles/edit-article.ts';
import { editMany } from '../../usecases/articles/edit-pictures.ts';
import { addOverrides, removeOverrides } from '../../usecases/articles/override-findings.ts';
import { openJournal } from '../journal/journal.ts';
import { closeLibrary, openLibrary } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import { articleStore } from './article-store.ts';

let folder: string;
let db: WritableDb;
let ports: CuratePorts;

const AT = '2024-08-12T12:00:00.000Z';
const GIVEN = {
  rule: 'R3',
  picture: 1,
  finding: '“EMBARGO”: holds.',
  found: '["R3","EMBARGO"]',
  reason: 'Lifted by telephone',
  name: 'Ada Desk',
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overrides-'));
  open();
  db.prepare(
    "INSERT INTO photos (capture_order, file_name, type, bytes, added_at) VALUES (1, 'frame-1.jpg', 'jpeg', 1, 0)",
  ).run();
});
afterEach(() => {
  closeLibrary(db);
  rmSync(folder, { recursive: true, force: true });
});

function open(): void {
  db = openLibrary(join(folder, 'library.sqlite'));
  const clock = { now: () => AT };
  ports = {
    clock,
    journal: openJournal(db, clock),
    articles: articleStore(db),
    photos: { photo: (id: number) => ({ id, fileName: 'frame-1.jpg', metadata: {} }) },
    agencies: () => AGENCIES,
    prefill: () => ({ caption: 'Rowers row.', credit: 'AP/Jo Roe UK OUT', altText: '' }),
  } as unknown as CuratePorts;
}

const kept = (id: number): readonly Override[] => ports.articles.article(id)?.overrides ?? [];

it('keeps them with the time, through undo, redo and a restart', () => {
  const { id } = createArticle(ports, { photoIds: [1], headline: 'Regatta', date: '' });
  addOverrides(ports, id, [GIVEN]);
  expect(kept(id)).toEqual([{ ...GIVEN, at: AT }]);
  ports.journal.undo();
  expect(kept(id)).toEqual([]);
  ports.journal.redo();
  closeLibrary(db);
  open();
  expect(kept(id)).toEqual([{ ...GIVEN, at: AT }]);
  addOverrides(ports, id, [{ ...GIVEN, reason: 'Said again' }]);
  expect(kept(id).map(({ reason }) => reason)).toEqual(['Said again']);
  removeOverrides(ports, id, [GIVEN]);
  expect(kept(id)).toEqual([]);
  expect(ports.articles.article(id)).not.toHaveProperty('overrides');
});

it('refuses one without a name or a reason', () => {
  const { id } = createArticle(ports, { photoIds: [1], headline: 'Regatta', date: '' });
  expect(() => addOverrides(ports, id, [{ ...GIVEN, reason: ' ' }])).toThrow(
    'An override needs your name and a reason.',
  );
});

it('leaves with its article and comes back with it, and stays out of a new edition', () => {
  const { id } = createArticle(ports, { photoIds: [1], headline: 'Regatta', date: '' });
  addOverrides(ports, id, [GIVEN]);
  expect(duplicateArticle(ports, id).overrides).toBeUndefined();
  deleteArticle(ports, id);
  ports.journal.undo();
  expect(kept(id)).toEqual([{ ...GIVEN, at: AT }]);
});

it('is history where a bundle brings it', () => {
  const source = createArticle(ports, { photoIds: [1], headline: 'Regatta', date: '' });
  const overrides: readonly Override[] = [{ ...GIVEN, found: '' }];
  const opened = { article: source, photos: new Map(), overrides };
  const { article } = articleFromBundle({ ...ports, photoByContent: () => 1 }, opened, true);
  expect(kept(article.id)).toEqual([{ ...GIVEN, found: '', former: true }]);
});

it('keeps restrictions that a fix takes out of a credit with the picture', () => {
  const article = createArticle(ports, { photoIds: [1], headline: 'Regatta', date: '' });
  const pictureId = article.pictures[0]?.id ?? 0;
  editMany(ports, article.id, 'Fix of R12', undefined, [
    { pictureId, field: 'credit', text: 'AP/Jo Roe' },
    { pictureId, field: 'restrictions', text: 'UK OUT' },
  ]);
  expect(ports.articles.article(article.id)?.pictures[0]).toMatchObject({
    credit: 'AP/Jo Roe',
    restrictions: 'UK OUT',
  });
  ports.journal.undo();
  expect(ports.articles.article(article.id)?.pictures[0]).not.toHaveProperty('restrictions');
});
