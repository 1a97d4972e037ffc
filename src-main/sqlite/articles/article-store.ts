/** Reads articles, their pictures and the captions that have none; all writing goes through the journal. */
import type { Picture, UnplacedCaption } from '../../domain/article.ts';
import type { ArticleSummary } from '../../domain/overviews/articles.ts';
import type { ArticleStore, PictureRow, UnplacedRow } from '../../usecases/journal-ports.ts';
import type { ReadableDb } from '../library/handles.ts';
import { ARTICLES, PICTURES, UNPLACED_CAPTIONS } from './article-tables.ts';

export function articleStore(db: ReadableDb): ArticleStore {
  const summaries = `
    SELECT a.id, a.headline, a.slug, a.date, a.edition, a.archived, a.changed_at AS changedAt,
           (SELECT count(*) FROM pictures p WHERE p.article_id = a.id) AS pictures,
           (SELECT max(at) FROM exports e WHERE e.article_id = a.id) AS exportedAt
    FROM articles a`;
  const list = db.prepare(`${summaries} ORDER BY a.archived, a.changed_at DESC, a.id DESC`);
  const oneSummary = db.prepare(`${summaries} WHERE a.id = ?`);
  const one = db.prepare(`SELECT ${ARTICLES.columns} FROM articles WHERE id = ?`);
  const pictures = db.prepare(`SELECT ${PICTURES.columns} FROM pictures WHERE article_id = ? ORDER BY position, id`);
  const picture = db.prepare(`SELECT ${PICTURES.columns} FROM pictures WHERE id = ?`);
  const using = db.prepare(`SELECT ${PICTURES.columns} FROM pictures WHERE photo_id IN (SELECT value FROM json_each(?))
    ORDER BY article_id, position, id`);
  const captions = `SELECT ${UNPLACED_CAPTIONS.columns} FROM unplaced_captions`;
  const unplaced = db.prepare(`${captions} WHERE article_id = ? ORDER BY position, id`);
  const oneUnplaced = db.prepare(`${captions} WHERE id = ?`);
  const taken = db.prepare('SELECT 1 FROM articles WHERE slug = @slug AND id IS NOT @except');

  const articleRow: ArticleStore['articleRow'] = (id) => {
    const row = one.get(id);
    return row === undefined ? null : ARTICLES.row(row);
  };
  const pictureRows: ArticleStore['pictureRows'] = (id) => pictures.all(id).map(PICTURES.row);
  const unplacedRows: ArticleStore['unplacedRows'] = (id) => unplaced.all(id).map(UNPLACED_CAPTIONS.row);
  return {
    articleRow,
    pictureRows,
    unplacedRows,
    list: () => (list.all() as StoredSummary[]).map(summaryOf),
    summary: (id) => {
      const row = oneSummary.get(id) as StoredSummary | undefined;
      return row === undefined ? null : summaryOf(row);
    },
    article: (id) => {
      const found = articleRow(id);
      if (found === null) return null;
      const { overrides = [], ...own } = found;
      const row = overrides.length === 0 ? own : { ...own, overrides };
      const kept = unplacedRows(id).map(captionOf);
      return { ...row, pictures: pictureRows(id).map(withoutPlace), ...(kept.length === 0 ? {} : { unplaced: kept }) };
    },
    pictureRow: (id) => {
      const row = picture.get(id);
      return row === undefined ? null : PICTURES.row(row);
    },
    unplacedRow: (id) => {
      const row = oneUnplaced.get(id);
      return row === undefined ? null : UNPLACED_CAPTIONS.row(row);
    },
    uses: (photoIds) => using.all(JSON.stringify(photoIds)).map(PICTURES.row),
    slugTaken: (slug, except) => taken.get({ slug, except }) !== undefined,
  };
}

type StoredSummary = Omit<ArticleSummary, 'archived'> & { readonly archived: 0 | 1 };

const summaryOf = (row: StoredSummary): ArticleSummary => ({ ...row, archived: row.archived === 1 });

/** A picture as the window knows it: its place is its place in the list. */
export function withoutPlace(row: PictureRow): Picture {
  const { articleId: _articleId, position: _position, ...picture } = row;
  return picture;
}

function captionOf({ id, caption, credit, reference }: UnplacedRow): UnplacedCaption {
  return { id, caption, credit, reference };
}
