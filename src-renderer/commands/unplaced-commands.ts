/** What becomes of captions that found no photograph: given to the picture at hand, or discarded. */
import { articles } from '../state/articles.ts';
import { captionAtHand, discardCaptionAtHand, giveCaptionAtHand } from '../state/unplaced.ts';
import { type Command, inArticle } from './command.ts';

const hasCaption = (): boolean => captionAtHand() !== null;

export const UNPLACED_COMMANDS: readonly Command[] = [
  {
    id: 'unplaced.go',
    label: 'Go to unassigned captions',
    group: 'Caption',
    keys: ['Mod+Shift+g'],
    where: inArticle,
    when: hasCaption,
    typing: true,
    run: focusTray,
  },
  {
    id: 'unplaced.give',
    label: 'Assign the caption to this picture',
    group: 'Caption',
    keys: ['Mod+g'],
    where: inArticle,
    when: () => hasCaption() && articles.get().pictureId !== null,
    typing: true,
    run: () => keepingFocus(giveCaptionAtHand),
  },
  {
    id: 'unplaced.discard',
    label: 'Discard the unassigned caption',
    group: 'Caption',
    keys: ['Delete', 'Backspace'],
    where: inArticle,
    when: () => hasCaption() && isInTray(),
    run: () => keepingFocus(discardCaptionAtHand),
  },
];

const TRAY = '.unplaced-list';

function isInTray(): boolean {
  return document.activeElement?.closest(TRAY) != null;
}

function focusTray(): void {
  const tray = document.querySelector<HTMLElement>(TRAY);
  const row = tray?.querySelector<HTMLElement>('[role=row][aria-selected=true]');
  (row ?? tray)?.focus();
}

/** The row that had the keyboard goes: the next one takes it, and after the last the picture's own caption. */
async function keepingFocus(run: () => Promise<void>): Promise<void> {
  const wasInTray = isInTray();
  await run();
  if (!wasInTray) return;
  window.requestAnimationFrame(() => {
    if (hasCaption()) focusTray();
    else document.querySelector<HTMLElement>(`.article [data-caption="${articles.get().pictureId}"]`)?.focus();
  });
}
