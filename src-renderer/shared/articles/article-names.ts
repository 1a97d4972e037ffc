/** What articles are called wherever one of several is meant: two of one name are told apart. */
import type { ArticleSummary } from '../../../src-main/contract/views.ts';
import type { Article, ArticleId } from '../../../src-main/domain/article.ts';
import { articles } from './articles.ts';
import { ARTICLE_WORDS } from './words.ts';

/** In this order of preference: what an editor knows them by, and at last what no two have in common. */
const TELLING: readonly ((one: ArticleSummary) => string)[] = [
  ({ edition }) => ARTICLE_WORDS.edition(edition),
  ({ date }) => date,
  ({ slug }) => slug,
];

/** Every article's name, with what tells it from others of the same name in this list. */
export function namesOf(list: readonly ArticleSummary[]): ReadonlyMap<ArticleId, string> {
  const byTitle = new Map<string, ArticleSummary[]>();
  for (const one of list) {
    // What looks the same is the same name.
    const title = ARTICLE_WORDS.titleOf(one.headline).trim().replace(/\s+/g, ' ');
    byTitle.set(title, [...(byTitle.get(title) ?? []), one]);
  }
  return new Map(
    [...byTitle].flatMap(([title, same]) => {
      if (same.length === 1) return same.map(({ id }): [ArticleId, string] => [id, title]);
      const telling =
        TELLING.find((tell) => new Set(same.map(tell)).size === same.length && same.every((one) => tell(one) !== '')) ??
        (({ slug }: ArticleSummary) => slug);
      return same.map((one): [ArticleId, string] => [one.id, ARTICLE_WORDS.namesake(title, telling(one))]);
    }),
  );
}

/** What an article is called where it stands alone: by its headline as it is being typed, and by more where another one has the same. */
export function nameOf(article: Pick<Article, 'id' | 'headline'>, list = articles.get().list): string {
  const { id, headline } = article;
  const now = list.map((one) => (one.id === id && one.headline !== headline ? { ...one, headline } : one));
  return namesOf(now).get(id) ?? ARTICLE_WORDS.titleOf(headline);
}
