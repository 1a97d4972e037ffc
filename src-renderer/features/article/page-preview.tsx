/** The page as an export would write it, in a sandboxed frame beside the pictures; follows the typing, runs nothing, asks nobody. */
import { useEffect, useRef, useState } from 'react';
import { PAGE_STYLE } from '../../../src-main/domain/formats/page-style.ts';
import { call, subscribe } from '../../api.ts';
import { articles } from '../../state/articles.ts';
import { attempt, say } from '../../state/notices.ts';
import {
  PAGE_THEMES,
  PAGE_WIDTH_NAMES,
  PAGE_WIDTHS,
  type PageTheme,
  type PageWidth,
  pagePreview,
  setPageTheme,
  setPageWidth,
  togglePage,
} from '../../state/page-preview.ts';
import { prepare } from '../../state/prepared.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { syncNode } from './sync-page.ts';

const WIDTHS = (Object.keys(PAGE_WIDTHS) as PageWidth[]).map((id) => ({
  id,
  label: `${PAGE_WIDTH_NAMES[id]}, ${PAGE_WIDTHS[id].toLocaleString('en-GB')} px`,
}));
const THEMES = PAGE_THEMES.map((id) => ({ id, label: id === 'light' ? 'Light' : 'Dark' }));

export function PagePreview() {
  const articleId = useStore(articles, ({ article }) => article?.id ?? null);
  const { width, theme } = useStore(pagePreview, (state) => state);
  const [room, measure] = useRoom();
  const scale = room === null ? 1 : Math.min(1, room.width / PAGE_WIDTHS[width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new width is told.
  useEffect(() => {
    if (room !== null) say(`Preview at ${PAGE_WIDTH_NAMES[width]} width`);
  }, [width]);
  return (
    <section
      className={`page-preview is-${width} ${width === 'phone' ? '' : 'is-wide'}`}
      aria-label="Preview of the page"
    >
      <div className="view-bar">
        <h2 className="view-title">Page</h2>
        <Choice label="Width of the preview" value={width} options={WIDTHS} onChange={setPageWidth} />
        <Choice label="Theme of the page" value={theme} options={THEMES} onChange={setPageTheme} />
        <span className="muted count">{scale < 1 && `shown at ${Math.round(scale * 100)} %`}</span>
        <span className="view-space" />
        <IconButton label="Close the preview" icon="close" hint="Mod+Shift+p" onPress={togglePage} />
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
  readonly theme: PageTheme;
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
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const html = await call('articles.page', { articleId });
      if (!current) return;
      if (page.current === null) setFirst((known) => known ?? html);
      page.current?.take(html);
    };
    attempt(read);
    const soon = debounced(() => attempt(read));
    const stop = subscribe('articles.changed', (event) => {
      if (event.articleId === null || event.articleId === articleId) soon.ask();
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
  if (first === null) return null;
  const opened = (): void => {
    page.current?.leave();
    page.current = shownPage(frame.current);
    page.current?.dress(theme);
    // What was saved while the frame opened.
    attempt(async () => page.current?.take(await call('articles.page', { articleId })));
  };
  return (
    <iframe
      ref={frame}
      className="page-frame"
      title="The page as readers will see it"
      sandbox="allow-same-origin"
      srcDoc={first}
      style={style}
      onLoad={opened}
    />
  );
}

interface ShownPage {
  take(html: string): void;
  dress(theme: PageTheme): void;
  leave(): void;
}

function shownPage(frame: HTMLIFrameElement | null): ShownPage | null {
  const shown = frame?.contentDocument ?? null;
  const inside = shown?.defaultView as (Window & typeof globalThis) | null | undefined;
  if (frame === null || shown === null || inside === null || inside === undefined) return null;
  const sheet = new inside.CSSStyleSheet();
  shown.adoptedStyleSheets = [sheet];
  // Pictures near the place that is read are made sharp; the others stay thumbnails.
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) sharpen(target as HTMLImageElement);
    },
    { root: shown, rootMargin: '600px 0px' },
  );
  const watch = (): void => {
    near.disconnect();
    for (const image of shown.querySelectorAll('img[src^="photo://thumb/"]')) near.observe(image);
  };
  shown.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href]:not([href^="#"])');
    if (link === null || link === undefined) return;
    event.preventDefault();
    say(`A link to ${link.getAttribute('href')}; links lead nowhere in the preview.`);
  });
  // The window's own keys hold in the frame too.
  shown.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!ctrlKey && !metaKey && !altKey && !/^(F\d+|Escape)$/.test(key)) return;
    const same = { key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true };
    if (!frame.dispatchEvent(new KeyboardEvent('keydown', same))) event.preventDefault();
  });
  watch();
  return {
    take(html) {
      const wanted = new DOMParser().parseFromString(html, 'text/html');
      shown.title = wanted.title;
      shown.documentElement.lang = wanted.documentElement.lang;
      shown.documentElement.dir = wanted.documentElement.dir;
      syncNode(shown.body, wanted.body);
      watch();
    },
    dress(theme) {
      sheet.replaceSync(styleFor(theme));
    },
    leave() {
      near.disconnect();
    },
  };
}

/** The page follows its reader's system; in the preview the editor chooses. */
function styleFor(theme: PageTheme): string {
  const isDark = theme === 'dark';
  const chosen = PAGE_STYLE.replaceAll('(prefers-color-scheme: dark)', isDark ? 'all' : 'not all');
  return `${chosen}:root { color-scheme: ${theme}; }`;
}

function sharpen(image: HTMLImageElement): void {
  const id = /^photo:\/\/thumb\/(\d+)/.exec(image.getAttribute('src') ?? '')?.[1];
  if (id === undefined) return;
  prepare(Number(id), 'preview').then(
    ({ address }) => {
      if (!image.isConnected || !image.src.startsWith(`photo://thumb/${id}?`)) return;
      image.srcset = '';
      image.src = address;
    },
    () => undefined,
  );
}

/** Answers the newest wish a moment after the last one. */
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
