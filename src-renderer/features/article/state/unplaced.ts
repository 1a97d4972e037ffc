/** Captions of the current article that found no photograph: which one is meant, and what becomes of it. */

import type { Article, UnplacedCaption, UnplacedCaptionId } from '../../../../src-main/domain/article.ts';
import { act } from '../../../shared/answers/acts.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { positionOf } from '../../../shared/articles/picture-places.ts';
import { createStore } from '../../../shared/store.ts';
import { said } from '../../../shared/window/last-step.ts';
import { say } from '../../../shared/window/notices.ts';
import { WORDS } from '../words.ts';

const NONE: readonly UnplacedCaption[] = [];

export const unplacedOf = (article: Article | null): readonly UnplacedCaption[] => article?.unplaced ?? NONE;

/** What was chosen last; where it is gone, the first is used. */
export const chosenCaption = createStore<{ readonly id: UnplacedCaptionId | null }>({ id: null });

export function captionAtHand(): UnplacedCaption | null {
  const list = unplacedOf(articles.get().article);
  return list.find(({ id }) => id === chosenCaption.get().id) ?? list[0] ?? null;
}

/** Once this one is gone, the next is the current one, or the last. */
function nextAfter(caption: UnplacedCaption): UnplacedCaptionId | null {
  const list = unplacedOf(articles.get().article);
  const at = list.findIndex(({ id }) => id === caption.id);
  return (list[at + 1] ?? list[at - 1])?.id ?? null;
}

/** On the current picture, in place of its own words. */
export async function giveCaptionAtHand(): Promise<void> {
  const caption = captionAtHand();
  const { article, pictureId } = articles.get();
  if (caption === null || pictureId === null) return;
  chosenCaption.set({ id: nextAfter(caption) });
  // What is being typed there is its own step: undo brings it back.
  await act('captions.give', { captionId: caption.id, pictureId });
  tell(WORDS.given(positionOf(article, pictureId)));
}

export async function discardCaptionAtHand(): Promise<void> {
  const caption = captionAtHand();
  if (caption === null) return;
  chosenCaption.set({ id: nextAfter(caption) });
  await act('captions.discard', { captionId: caption.id });
  tell(WORDS.discarded);
}

function tell(sentence: string): void {
  said(sentence);
  const left = unplacedOf(articles.get().article).length;
  say(WORDS.stepAndRest(sentence, left === 0 ? WORDS.noneUnplaced : `${WORDS.unplaced(left)}.`));
}
