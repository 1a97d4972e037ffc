/** Commands on captions without a photograph: assign to the current picture, discard. */
import { articles } from '../../../shared/articles/articles.ts';
import { type Command, inArticle } from '../../../shared/commands/command.ts';
import { focusSoon, focusTarget, hasKeyboard } from '../../../shared/window/focus-targets.ts';
import { currentCaption, discardCurrentCaption, giveCurrentCaption } from '../state/unplaced.ts';

const hasCaption = (): boolean => currentCaption() !== null;

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
    run: () => keepingFocus(giveCurrentCaption),
  },
  {
    id: 'unplaced.discard',
    label: 'Discard the unassigned caption',
    group: 'Caption',
    keys: ['Delete', 'Backspace'],
    where: inArticle,
    when: () => hasCaption() && isInTray(),
    run: () => keepingFocus(discardCurrentCaption),
  },
];

function isInTray(): boolean {
  return hasKeyboard('tray');
}

function focusTray(): void {
  focusTarget('tray')?.focus();
}

/** The row that had the keyboard goes: the next one takes it, and after the last the picture's own caption. */
async function keepingFocus(run: () => Promise<void>): Promise<void> {
  const wasInTray = isInTray();
  await run();
  if (!wasInTray) return;
  if (hasCaption()) focusSoon('tray');
  else focusSoon('caption', articles.get().pictureId ?? undefined);
}
