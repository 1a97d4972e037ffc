/** The live preview of the page: shown or not, how wide, light or dark. */
import { articles } from '../../../shared/articles/articles.ts';
import { type Command, inArticle } from '../../../shared/commands/command.ts';
import { nextPageWidth, pagePreview, togglePage, togglePageTheme } from '../state/page-preview.ts';
import { WORDS } from '../words.ts';

const isShown = (): boolean => pagePreview.get().isOpen;

export const PAGE_COMMANDS: readonly Command[] = [
  {
    id: 'page.toggle',
    label: WORDS.preview,
    group: 'Article',
    keys: ['Mod+Shift+p'],
    when: () => articles.get().article !== null,
    typing: true,
    run: togglePage,
  },
  {
    id: 'page.width',
    label: 'Preview: phone, tablet, desktop',
    group: 'Article',
    keys: ['Mod+Shift+w'],
    where: inArticle,
    when: isShown,
    typing: true,
    run: nextPageWidth,
  },
  {
    id: 'page.theme',
    label: 'Preview: light or dark',
    group: 'Article',
    keys: ['Mod+Shift+d'],
    where: inArticle,
    when: isShown,
    typing: true,
    run: togglePageTheme,
  },
];
