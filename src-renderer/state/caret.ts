/** Where the caret was: after a restart, or a crash, the editor comes back to the word that was being typed. */
import { articles, setPicture } from './articles.ts';
import { recall, remember, view } from './view.ts';

interface Caret {
  readonly pictureId: number;
  readonly at: number;
}

function keepCaret(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) || field.dataset.caption === undefined) return;
  const caret: Caret = { pictureId: Number(field.dataset.caption), at: field.selectionStart };
  remember('caret', caret);
}

/** Puts the caret back where it stood; only where the article was what the editor looked at. */
function restoreCaret(): void {
  const caret = recall('caret') as Caret | null | undefined;
  if (caret == null || view.get().place !== 'article') return;
  if (articles.get().article?.pictures.some(({ id }) => id === caret.pictureId) !== true) return;
  setPicture(caret.pictureId);
  window.requestAnimationFrame(() => {
    const field = document.querySelector<HTMLTextAreaElement>(`[data-caption="${caret.pictureId}"]`);
    if (field === null) return;
    field.focus();
    field.setSelectionRange(caret.at, caret.at);
    field.scrollIntoView({ block: 'center' });
  });
}

export function startCaret(): void {
  restoreCaret();
  document.addEventListener('selectionchange', keepCaret);
}
