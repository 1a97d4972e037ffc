/** What articles are called where several are in a list: two of one name are told apart. */
import type { ArticleSummary } from '../../../../src-main/contract/views.ts';
import type { ArticleId } from '../../../../src-main/domain/article.ts';
import { ARTICLE_WORDS } from '../../../shared/articles/words.ts';
import { WORDS } from '../words.ts';

/** In this order of preference: what an editor knows them by, and at last what no two have in common. */
const TELLING: readonly ((one: ArticleSummary) => string)[] = [
  ({ edition }) => WORDS.edition(edition),
  ({ date }) => date,
  ({ slug }) => slug,
];

/** Every article's name, with what tells it from others of the same name in this list. */
export function namesOf(list: readonly ArticleSummary[]): ReadonlyMap<ArticleId, string> {
  const byTitle = new Map<string, ArticleSummary[]>();
  for (const one of list) {
    const title = ARTICLE_WORDS.titleOf(one.headline);
    byTitle.set(title, [...(byTitle.get(title) ?? []), one]);
  }
  return new Map(
    [...byTitle].flatMap(([title, same]) => {
      if (same.length === 1) return same.map(({ id }): [ArticleId, string] => [id, title]);
      const telling =
        TELLING.find((tell) => new Set(same.map(tell)).size === same.length && same.every((one) => tell(one) !== '')) ??
        (({ slug }: ArticleSummary) => slug);
      return same.map((one): [ArticleId, string] => [one.id, WORDS.namesake(title, telling(one))]);
    }),
  );
}
