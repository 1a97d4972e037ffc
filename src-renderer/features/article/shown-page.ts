/** The page inside the frame of the preview: takes newer words, changes its theme, goes to a picture; its keys are the window's. */

import { PAGE_STYLE } from '../../../src-main/domain/formats/page-style.ts';
import type { ShownTheme } from '../../../src-main/domain/theme.ts';
import { prepare } from '../../shared/photographs/prepared.ts';
import { say } from '../../shared/window/notices.ts';
import { WORDS } from './words.ts';

/** Room in pixels of the page above a picture that is gone to. */
const ABOVE_PX = 24;

export interface ShownPage {
  take(html: string): void;
  dress(theme: ShownTheme): void;
  /** Brings the picture of that position into view, if it is not; 0 for none. */
  goTo(position: number): void;
  leave(): void;
}

/** The page in its frame, once that has loaded; null before. */
export function shownPage(frame: HTMLIFrameElement | null): ShownPage | null {
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
    say(WORDS.linkTo(link.getAttribute('href')));
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
    goTo(position) {
      const picture = shown.getElementById(`picture-${position}`)?.getBoundingClientRect();
      // By the frame's own scroll: scrolling into view would move what the frame is in too.
      if (picture !== undefined && (picture.top < 0 || picture.bottom > inside.innerHeight))
        inside.scrollBy(0, picture.top - ABOVE_PX);
    },
    leave() {
      near.disconnect();
    },
  };
}

/** The page follows its reader's system; in the preview the editor chooses. */
function styleFor(theme: ShownTheme): string {
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

/** `shown` becomes like `wanted`; nodes of `wanted` that are needed are taken out of it. */
function syncNode(shown: Element, wanted: Element): void {
  syncAttributes(shown, wanted);
  const next = [...wanted.childNodes];
  for (const [at, node] of next.entries()) {
    const old = shown.childNodes[at];
    if (old === undefined) shown.append(shown.ownerDocument.adoptNode(node));
    else if (isElement(old) && isElement(node) && old.tagName === node.tagName) syncNode(old, node);
    else if (old.nodeType === Node.TEXT_NODE && node.nodeType === Node.TEXT_NODE) {
      if (old.nodeValue !== node.nodeValue) old.nodeValue = node.nodeValue;
    } else shown.replaceChild(shown.ownerDocument.adoptNode(node), old);
  }
  while (shown.childNodes.length > next.length) shown.lastChild?.remove();
}

function syncAttributes(shown: Element, wanted: Element): void {
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
}

/** Nodes of another document are no instances of this window's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
