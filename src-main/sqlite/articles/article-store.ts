/** Reads articles, their pictures and the captions that have none; all writing goes through the journal. */
import type { Database } from 'better-sqlite3';
import type { Picture, UnplacedCaption } from '../../domain/article.ts';
import type { ArticleSummary } from '../../domain/views.ts';
import type { ArticleStore, PictureRow, UnplacedRow } from '../../usecases/journal-ports.ts';
import { articleOf, pictureOf, type StoredArticle, type StoredPicture } from './article-rows.ts';

export function articleStore(db: Database): ArticleStore {
  const summaries = `
    SELECT a.id, a.headline, a.slug, a.date, a.edition, a.archived, a.changed_at AS changedAt,
           (SELECT count(*) FROM pictures p WHERE p.article_id = a.id) AS pictures,
           (SELECT max(at) FROM exports e WHERE e.article_id = a.id) AS exportedAt
    FROM articles a`;
  const list = db.prepare(`${summaries} ORDER BY a.archived, a.changed_at DESC, a.id DESC`);
  const oneSummary = db.prepare(`${summaries} WHERE a.id = ?`);
  const one = db.prepare('SELECT * FROM articles WHERE id = ?');
  const pictures = db.prepare('SELECT * FROM pictures WHERE article_id = ? ORDER BY position, id');
  const picture = db.prepare('SELECT * FROM pictures WHERE id = ?');
  const using = db.prepare(`SELECT * FROM pictures WHERE photo_id IN (SELECT value FROM json_each(?))
    ORDER BY article_id, position, id`);
  const unplacedColumns =
    'SELECT id, article_id AS articleId, position, caption, credit, reference FROM unplaced_captions';
  const unplaced = db.prepare(`${unplacedColumns} WHERE article_id = ? ORDER BY position, id`);
  const oneUnplaced = db.prepare(`${unplacedColumns} WHERE id = ?`);
  const taken = db.prepare('SELECT 1 FROM articles WHERE slug = @slug AND id IS NOT @except');

  const articleRow: ArticleStore['articleRow'] = (id) => {
    const row = one.get(id) as StoredArticle | undefined;
    return row === undefined ? null : articleOf(row);
  };
  const pictureRows: ArticleStore['pictureRows'] = (id) => (pictures.all(id) as StoredPicture[]).map(pictureOf);
  const unplacedRows: ArticleStore['unplacedRows'] = (id) => unplaced.all(id) as UnplacedRow[];
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
      const row = picture.get(id) as StoredPicture | undefined;
      return row === undefined ? null : pictureOf(row);
    },
    unplacedRow: (id) => (oneUnplaced.get(id) as UnplacedRow | undefined) ?? null,
    uses: (photoIds) => (using.all(JSON.stringify(photoIds)) as StoredPicture[]).map(pictureOf),
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
