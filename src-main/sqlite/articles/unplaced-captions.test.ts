/** Captions that found no photograph: kept by the import's own step, given, discarded, undone, and there again after a restart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unplacedWords } from '../../domain/article.ts';
import { readArticleText } from '../../domain/article-text/parse-article-text.ts';
import { AGENCIES, type Agency } from '../../domain/credit/agencies.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { articleFromText } from '../../usecases/articles/article-from-text.ts';
import { addPictures, createArticle } from '../../usecases/articles/curate-pictures.ts';
import { deleteArticle, duplicateArticle } from '../../usecases/articles/edit-article.ts';
import type { ArticleFromTextPorts } from '../../usecases/articles/import-candidates.ts';
import type { ImportDecisions } from '../../usecases/articles/import-decisions.ts';
import { discardCaption, giveCaption } from '../../usecases/articles/unplaced-captions.ts';
import { openJournal } from '../journal/journal.ts';
import { closeLibrary, openLibrary } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import { articleStore } from './article-store.ts';

let folder: string;
let db: WritableDb;
let ports: ArticleFromTextPorts;
let agencies: readonly Agency[];

beforeEach(() => {
  agencies = AGENCIES;
  folder = mkdtempSync(join(tmpdir(), 'unplaced-'));
  open();
  const insert = db.prepare(
    "INSERT INTO photos (capture_order, file_name, type, bytes, added_at) VALUES (?, ?, 'jpeg', 1, 0)",
  );
  for (let at = 1; at <= 9; at += 1) insert.run(at, `frame-${at}.jpg`);
});
afterEach(() => {
  closeLibrary(db);
  rmSync(folder, { recursive: true, force: true });
});

function open(): void {
  db = openLibrary(join(folder, 'library.sqlite'));
  const clock = { now: () => '2024-08-12T12:00:00.000Z' };
  ports = {
    clock,
    journal: openJournal(db, clock),
    articles: articleStore(db),
    photos: { photo: (id: number) => ({ id, fileName: `frame-${id}.jpg`, metadata: {} }) },
    agencies: () => agencies,
    prefill: () => ({ caption: 'The file’s caption', credit: 'The file’s credit', altText: '' }),
  } as unknown as ArticleFromTextPorts;
}

const TEXT =
  'Regatta\n\nRowers row. AP/Jo Bloggs\n\nFRAME-8.jpg\nRowers rest. PA/Ann Other\n\nRowers go home. EPA/Al Fresco\n';

function decided(...photoIds: readonly (number | null)[]): ImportDecisions {
  const { pictures } = readArticleText(TEXT);
  const words = pictures.map(({ caption, credit }, at) => ({ photoId: photoIds[at] ?? null, caption, credit }));
  return { pictures: words, extra: [] };
}

const imported = (articleId: number | null, ...photoIds: readonly (number | null)[]) =>
  articleFromText(ports, readArticleText(TEXT), articleId, EVERYTHING, decided(...photoIds)).article;

const kept = (id: number) =>
  ports.articles.article(id)?.unplaced?.map(({ caption, credit, reference }) => [caption, credit, reference]);

const RESTING = ['Rowers rest.', 'PA/Ann Other', 'FRAME-8.jpg'];
const HOMEWARD = ['Rowers go home.', 'EPA/Al Fresco', ''];

it('keeps them in the text’s order, with what the text calls their photographs, in the step of the import', () => {
  const { id } = imported(null, 1, null, null);
  expect(kept(id)).toEqual([RESTING, HOMEWARD]);
  expect(unplacedWords(ports.articles.article(id) ?? {})).toEqual([
    'Rowers rest. PA/Ann Other',
    'Rowers go home. EPA/Al Fresco',
  ]);
  expect(ports.journal.undo()?.label).toBe('Undone: Article text imported');
  expect(ports.articles.article(id)).toBeNull();
  expect(ports.articles.unplacedRows(id)).toEqual([]);
  ports.journal.redo();
  expect(kept(id)).toEqual([RESTING, HOMEWARD]);
});

it('an article whose captions all have pictures says nothing of them', () => {
  expect(imported(null, 1, 2, 3)).not.toHaveProperty('unplaced');
});

it('a text that is read in again leaves only what still has no photograph', () => {
  const { id } = imported(null, 1, null, null);
  expect(imported(id, 1, 8, null).pictures.map(({ caption }) => caption)).toEqual(['Rowers row.', 'Rowers rest.']);
  expect(kept(id)).toEqual([HOMEWARD]);
  ports.journal.undo();
  expect(kept(id)).toEqual([RESTING, HOMEWARD]);
});

it('gives one to a picture in place of its words, and undo has both back, also after a restart', () => {
  const { id, pictures, unplaced = [] } = imported(null, 1, null, null);
  const pictureId = pictures[0]?.id ?? 0;
  const given = giveCaption(ports, unplaced[0]?.id ?? 0, pictureId);
  expect(given.pictures[0]).toMatchObject({ caption: 'Rowers rest.', credit: 'PA/Ann Other' });
  expect(kept(id)).toEqual([HOMEWARD]);
  closeLibrary(db);
  open();
  expect(kept(id)).toEqual([HOMEWARD]);
  const undone = ports.journal.undo();
  expect(undone).toMatchObject({ label: 'Undone: Caption assigned to picture 1', articleIds: [id] });
  expect(ports.articles.article(id)?.pictures[0]).toMatchObject({ caption: 'Rowers row.', credit: 'AP/Jo Bloggs' });
  expect(kept(id)).toEqual([RESTING, HOMEWARD]);
  ports.journal.redo();
  expect(kept(id)).toEqual([HOMEWARD]);
});

it('puts what stands behind a credit among the restrictions: at once, and when a caption is given later', () => {
  const text = 'Regatta\n\nRowers row. AP/Jo Bloggs NO SALES\n\nRowers rest. EPA/Al Fresco  UK OUT\n';
  const read = readArticleText(text);
  const words = read.pictures.map(({ caption, credit }, at) => ({ photoId: at === 0 ? 1 : null, caption, credit }));
  const { article } = articleFromText(ports, read, null, EVERYTHING, { pictures: words, extra: [] });
  expect(article.pictures[0]).toMatchObject({ credit: 'AP/Jo Bloggs', restrictions: 'NO SALES' });
  const { pictures } = giveCaption(ports, article.unplaced?.[0]?.id ?? 0, article.pictures[0]?.id ?? 0);
  expect(pictures[0]).toMatchObject({
    caption: 'Rowers rest.',
    credit: 'EPA/Al Fresco',
    restrictions: 'NO SALES; UK OUT',
  });
});

it('parts a credit by the desk’s own agencies when the caption is given', () => {
  agencies = [{ name: 'Bord Foto 7', aliases: [] }];
  const read = readArticleText('Regatta\n\nRowers row. AP/Jo Bloggs\n', AGENCIES);
  const picture = {
    ...read.pictures[0]!,
    caption: 'Rowers rest.',
    credit: 'Bord Foto 7/Ann Other NO SALES',
    restrictions: '',
  };
  const { article } = articleFromText(ports, { ...read, pictures: [...read.pictures, picture] }, null, EVERYTHING, {
    pictures: [
      { photoId: 1, caption: 'Rowers row.', credit: 'AP/Jo Bloggs' },
      { photoId: null, caption: picture.caption, credit: picture.credit },
    ],
    extra: [],
  });
  const { pictures } = giveCaption(ports, article.unplaced?.[0]?.id ?? 0, article.pictures[0]?.id ?? 0);
  expect(pictures[0]).toMatchObject({ credit: 'Bord Foto 7/Ann Other', restrictions: 'NO SALES' });
});

it('refuses a picture of another article, and a caption that has gone', () => {
  const { unplaced = [] } = imported(null, 1, null, null);
  const other = createArticle(ports, { headline: 'Other', date: '', photoIds: [2] });
  const captionId = unplaced[0]?.id ?? 0;
  expect(() => giveCaption(ports, captionId, other.pictures[0]?.id ?? 0)).toThrowError(/belongs to another article/);
  discardCaption(ports, captionId);
  expect(() => discardCaption(ports, captionId)).toThrowError(/no longer among those without a photograph/);
});

it('discards one, which undo brings back to its place', () => {
  const { id, unplaced = [] } = imported(null, 1, null, null);
  discardCaption(ports, unplaced[0]?.id ?? 0);
  expect(kept(id)).toEqual([HOMEWARD]);
  expect(ports.journal.undo()).toMatchObject({ articleIds: [id], photoIds: [] });
  expect(kept(id)).toEqual([RESTING, HOMEWARD]);
});

it('goes on the picture of the very file that it names when that is added, in the same step', () => {
  const { id } = imported(null, 1, null, null);
  const { article, captioned } = addPictures(ports, id, [7, 8], null);
  expect(captioned).toBe(1);
  expect(article.pictures.map(({ caption }) => caption)).toEqual(['Rowers row.', 'The file’s caption', 'Rowers rest.']);
  expect(kept(id)).toEqual([HOMEWARD]);
  ports.journal.undo();
  expect(ports.articles.article(id)?.pictures).toHaveLength(1);
  expect(kept(id)).toEqual([RESTING, HOMEWARD]);
});

it('goes along into a new edition, and away and back with the article', () => {
  const { id } = imported(null, 1, null, null);
  const copy = duplicateArticle(ports, id);
  expect(kept(copy.id)).toEqual([RESTING, HOMEWARD]);
  deleteArticle(ports, id);
  expect(ports.articles.unplacedRows(id)).toEqual([]);
  expect(kept(copy.id)).toEqual([RESTING, HOMEWARD]);
  ports.journal.undo();
  expect(kept(id)).toEqual([RESTING, HOMEWARD]);
  ports.journal.undo();
  expect(ports.articles.unplacedRows(copy.id)).toEqual([]);
});
