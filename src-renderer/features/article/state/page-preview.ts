/** The live preview of the page: whether it is shown, how wide, in which of its own themes; remembered between sessions. */
import { SHOWN_THEMES, type ShownTheme } from '../../../../src-main/domain/theme.ts';
import { createStore } from '../../../shared/store.ts';
import { recall, remember, show, view } from '../../../shared/window/view.ts';

/** In CSS pixels: a telephone, a tablet, a desktop screen. */
export const PAGE_WIDTHS = { phone: 390, tablet: 820, desktop: 1280 } as const;
export type PageWidth = keyof typeof PAGE_WIDTHS;

export interface PagePreviewState {
  readonly isOpen: boolean;
  readonly width: PageWidth;
  readonly theme: ShownTheme;
}

export const pagePreview = createStore<PagePreviewState>({ isOpen: false, width: 'phone', theme: 'light' });

function change(fields: Partial<PagePreviewState>): void {
  pagePreview.patch(fields);
  remember('page-preview', pagePreview.get());
}

export function togglePage(): void {
  const wasShown = pagePreview.get().isOpen && view.get().place === 'article';
  change({ isOpen: !wasShown });
  if (!wasShown) show('article');
}

export function setPageWidth(width: PageWidth): void {
  change({ isOpen: true, width });
}

export function nextPageWidth(): void {
  const widths = Object.keys(PAGE_WIDTHS) as PageWidth[];
  setPageWidth(widths[(widths.indexOf(pagePreview.get().width) + 1) % widths.length] ?? 'phone');
}

export function setPageTheme(theme: ShownTheme): void {
  change({ theme });
}

export function togglePageTheme(): void {
  setPageTheme(pagePreview.get().theme === 'light' ? 'dark' : 'light');
}

export function startPagePreview(): void {
  const kept = recall('page-preview') as Partial<PagePreviewState> | null | undefined;
  if (typeof kept !== 'object' || kept === null) return;
  const { isOpen, width, theme } = kept;
  pagePreview.patch({
    isOpen: isOpen === true,
    ...(width !== undefined && width in PAGE_WIDTHS ? { width } : {}),
    ...(theme !== undefined && SHOWN_THEMES.includes(theme) ? { theme } : {}),
  });
}
