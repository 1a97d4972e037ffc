/** Changes to an article's own text and to its existence, each one undoable step. */
import {
  type Article,
  type ArticleId,
  type ArticlePatch,
  EDITED_ARTICLE_FIELDS,
  type PictureId,
} from '../../domain/article.ts';
import { DeskError } from '../../domain/failure.ts';
import type { Undone } from '../../domain/overviews/program.ts';
import { slugOf } from '../../domain/slug.ts';
import type { ArticleRow, ArticleStore, Change, Clock, Journal, PictureRow, UnplacedRow } from '../journal-ports.ts';

export interface ArticlePorts {
  readonly journal: Journal;
  readonly articles: ArticleStore;
  readonly clock: Clock;
}

/** An empty article with its own number; today's date unless one is given. */
export function newArticle(
  ports: ArticlePorts,
  start: { readonly headline: string; readonly date: string },
): ArticleRow {
  const [id = 1] = ports.journal.numbers('article', 1);
  return {
    id,
    headline: start.headline,
    slug: freeSlug(ports, start.headline === '' ? 'article' : start.headline, id),
    date: start.date === '' ? ports.clock.now().slice(0, 10) : start.date,
    byline: '',
    standfirst: '',
    body: '',
    language: 'en-GB',
    direction: 'ltr',
    profile: 'web',
    edition: 1,
    archived: false,
  };
}

/** A slug of that text that no other article has. */
export function freeSlug(ports: Pick<ArticlePorts, 'articles'>, text: string, except: ArticleId | null): string {
  const base = slugOf(text);
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base.slice(0, 55)}-${count}`;
    if (!ports.articles.slugTaken(slug, except)) return slug;
  }
}

/** The article with its pictures. Throws a DeskError `not-found` that says what to do. */
export function requireArticle(ports: Pick<ArticlePorts, 'articles'>, id: ArticleId): Article {
  const article = ports.articles.article(id);
  if (article !== null) return article;
  throw new DeskError('not-found', 'The article is no longer in the library.', {
    wayOut: 'It may have been deleted: undo brings it back.',
  });
}

/**
 * Writes the named fields; the slug follows the headline until somebody has written their own slug. Throws `not-found`
 * where the article is gone.
 */
export function editArticle(ports: ArticlePorts, id: ArticleId, patch: ArticlePatch): Article {
  const change = articleChange(ports, id, patch);
  if (change !== null) {
    const fields = Object.keys(patch) as (keyof ArticlePatch)[];
    const [only, ...others] = fields;
    if (only === 'archived' && others.length === 0) {
      ports.journal.apply({ label: patch.archived ? 'Article archived' : 'Article reopened', changes: [change] });
    } else {
      const what = only !== undefined && others.length === 0 ? EDITED_ARTICLE_FIELDS[only] : 'Article text';
      const merge = `article:${id}:${fields.join()}`;
      ports.journal.apply({ label: `${what} of the article`, changes: [change], merge });
    }
  }
  return requireArticle(ports, id);
}

/** The change a patch makes to an article's row, or null where it makes none. Throws `not-found` where the article is gone. */
export function articleChange(ports: ArticlePorts, id: ArticleId, patch: ArticlePatch): Change | null {
  requireArticle(ports, id);
  const before = ports.articles.articleRow(id) as ArticleRow;
  const after: ArticleRow = { ...before, ...withSlug(ports, before, patch) };
  const same = (Object.keys(after) as (keyof ArticleRow)[]).every((key) => after[key] === before[key]);
  return same ? null : { entity: 'article', id, before, after };
}

function withSlug(ports: ArticlePorts, before: ArticleRow, patch: ArticlePatch): ArticlePatch {
  if (patch.slug !== undefined) return { ...patch, slug: freeSlug(ports, patch.slug, before.id) };
  if (patch.headline === undefined) return patch;
  const followed = new RegExp(`^${slugOf(before.headline === '' ? 'article' : before.headline)}(-\\d+)?$`).test(
    before.slug,
  );
  return followed
    ? { ...patch, slug: freeSlug(ports, patch.headline === '' ? 'article' : patch.headline, before.id) }
    : patch;
}

/**
 * A copy as the next edition: same words, same pictures in the same order, captions without one too, nothing signed off.
 * Throws `not-found` where the article is gone.
 */
export function duplicateArticle(ports: ArticlePorts, id: ArticleId): Article {
  const source = requireArticle(ports, id);
  const rows = ports.articles.pictureRows(id);
  const [articleId = 1] = ports.journal.numbers('article', 1);
  const numbers = ports.journal.numbers('picture', rows.length);
  const kept = ports.articles.unplacedRows(id);
  const keptNumbers = ports.journal.numbers('unplaced', kept.length);
  // An override was given for the pictures of its own edition.
  const { pictures: _, unplaced: _unplaced, overrides: _overrides, ...row } = source;
  const slug = freeSlug(ports, source.slug, articleId);
  const copy: ArticleRow = { ...row, id: articleId, edition: source.edition + 1, slug, archived: false };
  const pictures = rows.map(
    (picture, at): PictureRow => ({ ...picture, id: numbers[at] as PictureId, articleId, signOff: null }),
  );
  const unplaced = kept.map((caption, at): UnplacedRow => ({ ...caption, id: keptNumbers[at] as number, articleId }));
  ports.journal.apply({
    label: `New edition of “${titleOf(source)}”`,
    changes: [created(copy), ...pictures.map(createdPicture), ...unplaced.map(createdUnplaced)],
  });
  return requireArticle(ports, articleId);
}

/**
 * Takes the article out of the library; its photographs stay, and undo brings it back whole. Throws `not-found` where it is
 * gone already.
 */
export function deleteArticle(ports: ArticlePorts, id: ArticleId): Undone {
  const article = requireArticle(ports, id);
  const pictures = ports.articles
    .pictureRows(id)
    .map((row): Change => ({ entity: 'picture', id: row.id, before: row, after: null }));
  const unplaced = ports.articles.unplacedRows(id).map(goneUnplaced);
  const gone: Change = { entity: 'article', id, before: ports.articles.articleRow(id), after: null };
  return ports.journal.apply({
    label: `Article “${titleOf(article)}” deleted`,
    changes: [...pictures, ...unplaced, gone],
  });
}

/** What an article without a headline is called in messages. */
export function titleOf(article: Pick<Article, 'headline' | 'slug'>): string {
  return article.headline === '' ? article.slug : article.headline;
}

export const created = (row: ArticleRow): Change => ({ entity: 'article', id: row.id, before: null, after: row });
export const createdPicture = (row: PictureRow): Change => ({
  entity: 'picture',
  id: row.id,
  before: null,
  after: row,
});
export const createdUnplaced = (row: UnplacedRow): Change => ({
  entity: 'unplaced',
  id: row.id,
  before: null,
  after: row,
});
export const goneUnplaced = (row: UnplacedRow): Change => ({
  entity: 'unplaced',
  id: row.id,
  before: row,
  after: null,
});
