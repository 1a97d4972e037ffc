/** Notes on an article besides its findings: order changed since it was reviewed, photographs published before. */
import type { OrderChange, PhotoBundle } from '../../../../src-main/domain/article-history.ts';
import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import { newest, untilActed } from '../../../shared/answers/acts.ts';
import { ask } from '../../../shared/api.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { exporting } from '../../../shared/articles/exports.ts';
import { createStore } from '../../../shared/store.ts';
import { attempt } from '../../../shared/window/notices.ts';

export const orderChange = createStore<OrderChange | null>(null);
/** The bundles of each photograph of the current article, newest first. */
export const published = createStore<ReadonlyMap<PhotoId, readonly PhotoBundle[]>>(new Map());

const askedOrder = newest();
const askedBundles = newest();

/** Asks when the order or a sign-off is another. */
function askOrder(): void {
  const { article } = articles.get();
  const articleId = article?.id ?? null;
  attempt(async () => {
    // What is shown may be ahead of the library: it is asked once it has heard of the move, which is on its way in this very turn.
    await Promise.resolve();
    await untilActed();
    const reply = await askedOrder(async (signal) =>
      articleId === null ? { value: null } : ask('articles.orderChanged', { articleId }, { signal }),
    );
    if (reply !== null) orderChange.set(reply.value);
  });
}

async function askBundles(): Promise<void> {
  // The step that brought other photographs comes first.
  await Promise.resolve();
  await untilActed();
  const { article } = articles.get();
  const ids = [...new Set(article?.pictures.map(({ photoId }) => photoId) ?? [])];
  const reply = await askedBundles(async (signal) =>
    ids.length === 0 ? { value: [] } : ask('photos.bundles', { ids }, { signal }),
  );
  if (reply === null) return;
  const byPhoto = new Map<PhotoId, PhotoBundle[]>();
  for (const bundle of reply.value) byPhoto.set(bundle.photoId, [...(byPhoto.get(bundle.photoId) ?? []), bundle]);
  published.set(byPhoto);
}

export function startArticleReview(): void {
  const keyOf = (): string =>
    articles
      .get()
      .article?.pictures.map(({ id, signOff }) => `${id}${signOff?.at ?? ''}`)
      .join() ?? '';
  const photosOf = (): string =>
    articles
      .get()
      .article?.pictures.map(({ photoId }) => photoId)
      .join() ?? '';
  let [order, photos, pictures, result] = ['', '', articles.get().article?.pictures, exporting.get().result];
  const look = (): void => {
    const now = articles.get().article?.pictures;
    if (now === pictures && order !== '') return;
    pictures = now;
    if (keyOf() !== order) {
      order = keyOf();
      askOrder();
    }
    if (photosOf() !== photos) {
      photos = photosOf();
      attempt(askBundles);
    }
  };
  articles.subscribe(look);
  exporting.subscribe(() => {
    if (exporting.get().result === result) return;
    result = exporting.get().result;
    if (result !== null) attempt(askBundles);
  });
  look();
}
