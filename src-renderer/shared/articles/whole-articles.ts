/** What is done with whole articles: gone to, made, given other options, duplicated, archived, deleted. */
import type { ArticleId, Direction } from '../../../src-main/domain/article.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { act, actAt } from '../answers/acts.ts';
import { show, view } from '../window/view.ts';
import { articles, createArticle, openArticle, takeOpened } from './articles.ts';

/** Opens it and goes there, unless the editor has gone elsewhere before the answer came. */
export function goToArticle(articleId: ArticleId): Promise<void> {
  return goWhere(openArticle(articleId));
}

async function goWhere(opening: Promise<boolean>): Promise<void> {
  const from = view.get().place;
  if ((await opening) && view.get().place === from) show('article');
}

/** A new article with these photographs, and to it. */
export function beginArticle(photoIds: readonly PhotoId[]): Promise<void> {
  return goWhere(createArticle(photoIds));
}

export async function duplicateArticle(articleId: ArticleId): Promise<void> {
  await takeOpened(actAt('articles.duplicate', { articleId }));
}

export async function deleteArticle(articleId: ArticleId): Promise<void> {
  await act('articles.delete', { articleId });
}

export async function setArchived(articleId: ArticleId, archived: boolean): Promise<void> {
  await act('articles.edit', { articleId, patch: { archived } });
}

export async function setArticleOption(patch: {
  profile?: string;
  direction?: Direction;
  language?: string;
  archived?: boolean;
}): Promise<void> {
  const { article } = articles.get();
  if (article !== null) await act('articles.edit', { articleId: article.id, patch });
}
