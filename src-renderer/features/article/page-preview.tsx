/** The page as an export would write it, in a sandboxed frame next to the pictures; follows the typing, runs no script, loads nothing. */

import { useEffect, useRef, useState } from 'react';
import { SHOWN_THEMES, type ShownTheme } from '../../../src-main/domain/theme.ts';
import { inOrder } from '../../shared/answers/in-order.ts';
import { ask, subscribeRows } from '../../shared/api.ts';
import { articles } from '../../shared/articles/articles.ts';
import { useStore } from '../../shared/store.ts';
import { IconButton } from '../../shared/ui/button.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { attempt, say } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { type ShownPage, shownPage } from './shown-page.ts';
import {
  PAGE_WIDTHS,
  type PageWidth,
  pagePreview,
  setPageTheme,
  setPageWidth,
  togglePage,
} from './state/page-preview.ts';
import { WORDS } from './words.ts';

const WIDTHS = (Object.keys(PAGE_WIDTHS) as PageWidth[]).map((id) => ({
  id,
  label: WORDS.width(WORDS.widths[id], PAGE_WIDTHS[id]),
}));
const THEMES = SHOWN_THEMES.map((id) => ({ id, label: WINDOW_WORDS.themes[id] }));

export function PagePreview() {
  const articleId = useStore(articles, ({ article }) => article?.id ?? null);
  const { width, theme } = useStore(pagePreview, (state) => state);
  const [room, measure] = useRoom();
  const scale = room === null ? 1 : Math.min(1, room.width / PAGE_WIDTHS[width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new width is told.
  useEffect(() => {
    if (room !== null) say(WORDS.previewAt(WORDS.widths[width]));
  }, [width]);
  return (
    <section className={`page-preview is-${width} ${width === 'phone' ? '' : 'is-wide'}`} aria-label={WORDS.preview}>
      <div className="view-bar">
        <h2 className="view-title">{WORDS.page}</h2>
        <Choice label={WORDS.previewWidth} value={width} options={WIDTHS} onChange={setPageWidth} />
        <Choice label={WORDS.pageTheme} value={theme} options={THEMES} onChange={setPageTheme} />
        <span className="muted count">{scale < 1 && WORDS.shownAt(scale)}</span>
        <span className="view-space" />
        <IconButton label={WORDS.closePreview} icon="close" hint="Mod+Shift+p" onPress={togglePage} />
      </div>
      <div className="page-room" ref={measure}>
        {articleId !== null && room !== null && (
          <div className="page-box" style={{ width: PAGE_WIDTHS[width] * scale }}>
            <PageFrame
              key={articleId}
              articleId={articleId}
              theme={theme}
              style={{
                width: PAGE_WIDTHS[width],
                height: room.height / scale,
                transform: scale < 1 ? `scale(${scale})` : 'none',
              }}
            />
          </div>
        )}
      </div>
    </section>
  );
}

interface FrameProps {
  readonly articleId: number;
  readonly theme: ShownTheme;
  readonly style: { readonly width: number; readonly height: number; readonly transform: string };
}

/**
 * Sandboxed without scripts, forms, popups and navigation. `allow-same-origin` lets this window, and not the page, reach in:
 * to change the words that changed and to keep the place that is read. The page's own policy allows pictures by `photo:` only.
 */
function PageFrame({ articleId, theme, style }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [first, setFirst] = useState<string | null>(null);
  const page = useRef<ShownPage | null>(null);
  const newest = useRef('');
  useEffect(() => {
    let current = true;
    const take = inOrder<string>((html) => {
      if (!current) return;
      newest.current = html;
      if (page.current === null) setFirst((known) => known ?? html);
      page.current?.take(html);
    });
    const read = async (): Promise<void> => take(await ask('articles.page', { articleId }));
    attempt(read);
    const soon = debounced(() => attempt(read));
    const stop = subscribeRows(({ articles: changed }) => {
      if (changed.some(({ id }) => id === articleId)) soon.ask();
    });
    return () => {
      current = false;
      stop();
      soon.drop();
      page.current?.leave();
      page.current = null;
    };
  }, [articleId]);
  useEffect(() => page.current?.dress(theme), [theme]);
  const atHand = useStore(
    articles,
    ({ article, pictureId }) => 1 + (article?.pictures.findIndex(({ id }) => id === pictureId) ?? -1),
  );
  useEffect(() => page.current?.goTo(atHand), [atHand]);
  if (first === null) return null;
  const opened = (): void => {
    page.current?.leave();
    page.current = shownPage(frame.current);
    page.current?.dress(theme);
    page.current?.goTo(atHand);
    // What came while the frame opened.
    page.current?.take(newest.current);
  };
  return (
    <iframe
      ref={frame}
      className="page-frame"
      title={WORDS.frame}
      sandbox="allow-same-origin"
      srcDoc={first}
      style={style}
      onLoad={opened}
    />
  );
}

/** Answers the newest question a moment after the last one. */
function debounced(run: () => void): { ask(): void; drop(): void } {
  let timer = 0;
  return {
    ask: () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(run, 60);
    },
    drop: () => window.clearTimeout(timer),
  };
}

/** The size of an element, as it changes. */
function useRoom(): readonly [{ width: number; height: number } | null, (element: HTMLElement | null) => void] {
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [room, setElement];
}
