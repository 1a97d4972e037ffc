/** The second article, open next to the current one to move pictures between the two. */
import type { Article, ArticleId, PictureId } from '../../../src-main/domain/article.ts';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import { createStore } from '../store.ts';
import { say } from '../window/notices.ts';
import { recall, remember, show } from '../window/view.ts';
import { nameOf } from './article-names.ts';
import { articles, openArticle, setPicture } from './articles.ts';
import { forgetUnheld, type HeldArticle, held, heldNow, hold, readArticle, release } from './held-articles.ts';
import { ARTICLE_WORDS } from './words.ts';

export interface BesideState {
  readonly article: Article | null;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly pictureId: PictureId | null;
}

const NONE: BesideState = { article: null, photos: new Map(), pictureId: null };

export const beside = createStore<BesideState>(NONE);

function take({ article, photos }: HeldArticle): void {
  const { pictureId: before, article: shown } = beside.get();
  if (shown?.id !== article.id) {
    hold(article.id);
    if (shown !== null) release(shown.id);
  }
  const pictureId = article.pictures.some(({ id }) => id === before) ? before : (article.pictures[0]?.id ?? null);
  beside.set({ article, photos, pictureId });
}

let wishes = 0;

export async function openBeside(articleId: ArticleId): Promise<void> {
  if (articles.get().article === null || articles.get().article?.id === articleId) {
    say(ARTICLE_WORDS.openFirst);
    return;
  }
  wishes += 1;
  const wish = wishes;
  const found = heldNow(articleId) ?? (await readArticle(articleId));
  // Another one was asked for, or it became the current one, before the answer came.
  if (wish !== wishes || articles.get().article === null || articles.get().article?.id === articleId) {
    forgetUnheld(articleId);
    return;
  }
  take(found);
  remember('beside', articleId);
  show('article');
  say(ARTICLE_WORDS.openAsSecond(nameOf(found.article)));
}

export function closeBeside(): void {
  wishes += 1;
  const { article } = beside.get();
  if (article !== null) release(article.id);
  beside.set(NONE);
  remember('beside', null);
}

/** The other one becomes the one whose words are edited: both are here, and nobody is asked. */
export async function swapArticles(): Promise<void> {
  const here = articles.get();
  const there = beside.get();
  if (there.article === null || here.article === null) return;
  // Both stay held while neither is shown where it was.
  for (const { article } of [here, there]) hold(article!.id);
  void openArticle(there.article.id);
  setPicture(there.pictureId);
  await openBeside(here.article.id);
  if (beside.get().article?.id === here.article.id) setBesidePicture(here.pictureId);
  for (const { article } of [here, there]) release(article!.id);
}

export function setBesidePicture(pictureId: PictureId | null): void {
  beside.patch({ pictureId });
}

export async function startBeside(): Promise<void> {
  held.subscribe(() => {
    const { article, photos } = beside.get();
    const now = article === null ? undefined : held.get().get(article.id);
    if (now !== undefined && (now.article !== article || now.photos !== photos)) take(now);
  });
  // The same article twice would show its order twice and mean one of them.
  articles.subscribe(() => {
    const { article, list } = articles.get();
    const { article: other } = beside.get();
    if (other === null) return;
    if (article === null || article.id === other.id || !list.some(({ id }) => id === other.id)) closeBeside();
  });
  const kept = recall('beside');
  const { article, list } = articles.get();
  if (typeof kept === 'number' && article !== null && kept !== article.id && list.some(({ id }) => id === kept))
    take(await readArticle(kept));
}
