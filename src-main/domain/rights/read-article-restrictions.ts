/** Reads what an article's own words (headline, standfirst, body) say to the desk: an embargo on the story holds its pictures too. */
import type { Article } from '../article.ts';
import { conceptsOf } from './clause-words.ts';
import { tokensOf } from './notice-tokens.ts';
import { readNotice } from './read-restrictions.ts';
import type { Restriction } from './restriction.ts';

/** The texts of an article that may begin with a note to the desk. */
export const ARTICLE_RIGHTS_FIELDS = ['headline', 'standfirst', 'body'] as const satisfies readonly (keyof Article)[];
export type ArticleRightsField = (typeof ARTICLE_RIGHTS_FIELDS)[number];
export type ArticleRestriction = Restriction & { readonly field: ArticleRightsField };

/** A story is held, withdrawn, or ends; where it may be sold is said of pictures. */
const OF_STORIES: ReadonlySet<Restriction['kind']> = new Set(['embargo', 'kill', 'expiry', 'out']);
/** Before it in its paragraph: "Note to editors: …", "ACHTUNG REDAKTIONEN: …". */
const LABEL =
  /^[\P{L}]*(?:(?:important\s+)?note|notes|attention|attn|advisory|warning|editors?|eds|achtung|hinweis|wichtig|avis|aviso|nota|attenzione|avvertenza|important|importante|wichtiger hinweis)(?![\p{L}])[^:.!?]{0,40}[:–—-]/iu;
/** The sentence ends there. */
const ENDS = /^[\s*_)\]”"»]*(?:$|[.!?;|\n]|\s[–—-]\s)/u;

const known = new WeakMap<Article, readonly ArticleRestriction[]>();

/** Every restriction in the article's own words, field by field and in reading order. */
export function readArticleRestrictions(article: Article): readonly ArticleRestriction[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found = ARTICLE_RIGHTS_FIELDS.flatMap((field) =>
    paragraphsOf(article[field]).flatMap(({ start, text }) => readParagraph(article, field, start, text)),
  );
  known.set(article, found);
  return found;
}

function readParagraph(
  article: Article,
  field: ArticleRightsField,
  offset: number,
  text: string,
): readonly ArticleRestriction[] {
  const all = readNotice(text, field, article.date === '' ? undefined : article.date);
  return all
    .filter((one) => (OF_STORIES.has(one.kind) || isUnread(one)) && isForTheDesk(text, one, all.length, field))
    .map((one) => ({ ...one, field, start: one.start + offset, end: one.end + offset }));
}

function isUnread(one: Restriction): boolean {
  return one.kind === 'unread' && one.like !== null && one.like !== 'identity';
}

/** News tells of embargoes too: a note is in capitals, its own paragraph, labelled, or a sentence about an embargo or about pictures. */
function isForTheDesk(text: string, one: Restriction, count: number, field: ArticleRightsField): boolean {
  // "ENGLAND OUT" is news of a match, unless more is said beside it.
  if (one.kind === 'out' && (field === 'headline' || count < 2)) return false;
  if (one.kind === 'kill' && !/\p{L}\P{L}+\p{L}/u.test(one.words)) return false;
  const isLoud = one.words === one.words.toUpperCase() && /\p{Lu}{3}/u.test(one.words);
  if (isLoud) return true;
  if (!ENDS.test(text.slice(one.end))) return false;
  const lead = text.slice(0, one.start);
  if (!/\p{L}/u.test(lead) && !/\p{L}/u.test(text.slice(one.end))) return true;
  return LABEL.test(lead) || LABEL.test(text) || isOfEmbargoOrPictures(one.words);
}

function isOfEmbargoOrPictures(words: string): boolean {
  return tokensOf(words).some(({ fold }) => {
    const about = conceptsOf(fold);
    return about.has('embargo') || about.has('picture');
  });
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu)].map((match) => ({ start: match.index, text: match[0] }));
}
