/** Overrides findings of an article with a name and a reason, and removes overrides; each one undoable step. */
import type { Article, ArticleId } from '../../domain/article.ts';
import { DeskError } from '../../domain/failure.ts';
import type { Override } from '../../domain/finding.ts';
import { type ArticlePorts, requireArticle } from './edit-article.ts';

export type GivenOverride = Pick<Override, 'rule' | 'picture' | 'finding' | 'found' | 'reason' | 'name'>;

/**
 * Whether they pass anything is judged at every check, by what they were given for. Throws `wrong-use` without a name
 * or a reason, `not-found` where the article is gone.
 */
export function addOverrides(ports: ArticlePorts, articleId: ArticleId, given: readonly GivenOverride[]): Article {
  const nameless = given.find(({ name, reason }) => name.trim() === '' || reason.trim() === '');
  if (nameless !== undefined) {
    throw new DeskError('wrong-use', 'An override needs your name and a reason.', { wayOut: 'Write both.' });
  }
  const at = ports.clock.now();
  const fresh = given.map((one): Override => ({ ...one, at }));
  const isNew = (one: Override): boolean => !fresh.some(({ rule, found }) => rule === one.rule && found === one.found);
  const kept = (requireArticle(ports, articleId).overrides ?? []).filter(isNew);
  const rules = [
    ...new Set(given.map(({ rule, picture }) => (picture === null ? rule : `${rule} of picture ${picture}`))),
  ];
  return write(ports, articleId, [...kept, ...fresh], `${rules.join(', ')} overridden`);
}

/** Takes back the overrides given for exactly these findings. Throws `not-found` where the article is gone. */
export function removeOverrides(
  ports: ArticlePorts,
  articleId: ArticleId,
  gone: readonly Pick<Override, 'rule' | 'found'>[],
): Article {
  const all = requireArticle(ports, articleId).overrides ?? [];
  const left = all.filter((one) => !gone.some(({ rule, found }) => rule === one.rule && found === one.found));
  if (left.length === all.length) return requireArticle(ports, articleId);
  const rules = [...new Set(gone.map(({ rule }) => rule))];
  return write(ports, articleId, left, `Override of ${rules.join(', ')} removed`);
}

function write(ports: ArticlePorts, id: ArticleId, overrides: readonly Override[], label: string): Article {
  const before = ports.articles.articleRow(id);
  if (before === null) return requireArticle(ports, id);
  ports.journal.apply({ label, changes: [{ entity: 'article', id, before, after: { ...before, overrides } }] });
  return requireArticle(ports, id);
}
