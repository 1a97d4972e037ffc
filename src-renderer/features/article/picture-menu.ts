/** What can be done with a picture of the article, as its menu lists it, in the strip and in the article. */
import type { MouseEvent } from 'react';
import { selectedPictures, selectPictures } from '../../shared/articles/picture-selection.ts';
import { isTyping } from '../../shared/commands/keys.ts';
import { keyUnder, type MenuPart, openContextMenu } from '../../shared/ui/context-menu.tsx';
import { WORDS } from './words.ts';

const PICTURE_MENU: readonly MenuPart[] = [
  'caption.write',
  'article.look',
  'caption.history',
  null,
  'article.move-up',
  'article.move-down',
  'article.move-first',
  'article.move-last',
  'article.lead',
  'crop.open',
  null,
  'article.cut',
  'article.copy',
  'article.paste',
  'article.send',
  'article.send-copy',
  null,
  'caption.fix',
  'caption.batch',
  'article.remove',
  'article.remove-from-strip',
];

/** At the picture under the pointer or under the keyboard; in a field the menu of the field comes. */
export function openPictureMenu(event: MouseEvent): void {
  const id = keyUnder(event);
  if (id === null || isTyping(event.target)) return;
  if (!selectedPictures().includes(id)) selectPictures(new Set([id]));
  openContextMenu(event, WORDS.pictureMenu, PICTURE_MENU);
}
