/** Which pictures of articles use the current photograph, and what its metadata offer them. */
import type { PhotographUse } from '../../../../src-main/domain/offered-words.ts';
import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import { act, newest } from '../../../shared/answers/acts.ts';
import { flushSaves } from '../../../shared/answers/saves.ts';
import { ask } from '../../../shared/api.ts';
import { createStore } from '../../../shared/store.ts';
import { say } from '../../../shared/window/notices.ts';
import { WORDS } from '../words.ts';
import { currentPhoto } from './form.ts';

export const uses = createStore<{ readonly photoId: PhotoId | null; readonly uses: readonly PhotographUse[] }>({
  photoId: null,
  uses: [],
});

const newestUses = newest();

export async function readUses(photoId: PhotoId): Promise<void> {
  const reply = await newestUses((signal) => ask('metadata.uses', { photoId }, { signal }));
  if (reply !== null) uses.set({ photoId, uses: reply.value });
}

/** Gives the pictures of articles the words that the photograph's metadata make, one undoable step an article. */
export async function takeOffers(): Promise<void> {
  const id = currentPhoto();
  if (id === null) return;
  // What is offered is of this photograph, with the words that are typed; the editor may be at the next one by then.
  await flushSaves();
  const { value: all } = await ask('metadata.uses', { photoId: id });
  const offers = all.filter(({ words }) => words.length > 0);
  if (offers.length === 0) {
    say(WORDS.noOffers);
    return;
  }
  const byArticle = new Map<number, PhotographUse[]>();
  for (const use of offers) byArticle.set(use.articleId, [...(byArticle.get(use.articleId) ?? []), use]);
  for (const [articleId, pictures] of byArticle) {
    const edits = pictures.flatMap(({ pictureId, words }) =>
      words.map(({ field, offered }) => ({ pictureId, field, text: offered })),
    );
    await act('pictures.editMany', { articleId, label: WORDS.takenOver, edits });
  }
  say(WORDS.haveWords(offers.length));
  if (currentPhoto() === id) await readUses(id);
}
