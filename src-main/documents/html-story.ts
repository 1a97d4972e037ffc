/** Where on a saved page its story is: the headline, the element that holds it with its text and pictures, and the day it was published. */
import { fold } from '../domain/text/fold.ts';
import { type LinkedObject, linkedData, typesOf } from './html-linked-data.ts';
import { roleOf } from './html-roles.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

export interface PageStory {
  /** What is read of the page, in its order. */
  readonly nodes: readonly HtmlNode[];
  /** The element of its headline, null where what is read of the page has none. */
  readonly headline: HtmlElement | null;
  /** The headline's words; those that the page says for machines where none is shown; null where it has neither. */
  readonly title: string | null;
  /** `YYYY-MM-DD`, as the page says it for machines; null where it does not. */
  readonly published: string | null;
}

/** So much of the page's paragraphs, and of its captions, is in the story. */
const MOST_LETTERS = 0.6;
const MOST_CAPTIONS = 0.8;

export function storyOfPage(tree: readonly HtmlNode[]): PageStory {
  const articles = linkedData(tree).filter(isArticle);
  const said = saidTitles(tree, articles);
  const titles = [...said, ...tabTitles(tree)].flatMap((words) => [withoutSite(words), words]).map(bare);
  const headline = headlineOf(tree, titles);
  const root = headline === null && said.length === 0 ? null : rootOf(headline, tree);
  const nodes = root === null ? tree : [root];
  const title = headline === null ? (said[0] ?? null) : headlineWords(headline, titles);
  return { nodes, headline, title, published: publishedIn(tree, nodes, articles) };
}

/** `<h1><span>Floods</span> <span>Villages cut off</span></h1>`: without the kicker, where the page's own title is without it. */
function headlineWords(headline: HtmlElement, titles: readonly string[]): string {
  const whole = bare(wordsOf(headline));
  const inner = elementsIn(headline.childNodes).find((part) => {
    const words = bare(wordsOf(part));
    return words.length >= SHORTEST && words !== whole && titles.includes(words);
  });
  return plainWords(inner ?? headline);
}

function isArticle(object: LinkedObject): boolean {
  return typesOf(object).some((type) => /Article$|Posting$|^Report|^(?:Web|Item)Page$|Gallery$/.test(type));
}

/** The titles that the page gives its story for machines. */
function saidTitles(tree: readonly HtmlNode[], articles: readonly LinkedObject[]): readonly string[] {
  const metas = elementsIn(tree).flatMap((meta) =>
    meta.tagName === 'meta' && /^(?:og:title|twitter:title|headline)$/i.test(nameOf(meta))
      ? [withoutSite(attribute(meta, 'content'))]
      : [],
  );
  const linked = articles.map(({ headline }) => (typeof headline === 'string' ? headline : ''));
  return [...linked, ...metas].map(oneSpaced).filter((words) => words !== '');
}

/** What the browser's tab says: any page has it, and any program writes it. */
function tabTitles(tree: readonly HtmlNode[]): readonly string[] {
  const title = elementsIn(tree).find(({ tagName }) => tagName === 'title');
  const words = title === undefined ? '' : oneSpaced(wordsOf(title));
  return words === '' ? [] : [words];
}

/** `Floods in Valmy | The Daily Herald`: the longest part. */
function withoutSite(title: string): string {
  return title.split(/\s[|–—·-]\s/u).sort((a, b) => b.length - a.length)[0] ?? title;
}

/** The heading that the page's own title says, an `h1` before others; else the first `h1`. */
function headlineOf(tree: readonly HtmlNode[], titles: readonly string[]): HtmlElement | null {
  const headings = shownIn(tree).filter(
    (heading) => /^h[1-3]$/.test(heading.tagName) && wordsOf(heading).trim() !== '',
  );
  const first = headings.filter(({ tagName }) => tagName === 'h1');
  return titled(first, titles) ?? titled(headings, titles) ?? first[0] ?? null;
}

/** The first of those that say most of a title. */
function titled(headings: readonly HtmlElement[], titles: readonly string[]): HtmlElement | null {
  const scores = headings.map((heading) =>
    Math.max(0, ...titles.map((title) => likeness(bare(wordsOf(heading)), title))),
  );
  const best = Math.max(0, ...scores);
  return best < LEAST_LIKE ? null : (headings[scores.indexOf(best)] ?? null);
}

/** One opens the other, behind a kicker or before the name of the site: how much of the longer one the shorter one is. */
function likeness(heading: string, title: string): number {
  const [short, long] = [heading, title].sort((a, b) => a.length - b.length) as [string, string];
  return short.length < SHORTEST || !long.includes(short) ? 0 : short.length / long.length;
}

const LEAST_LIKE = 0.4;

/** Letters and figures alone, one space between words. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const SHORTEST = 12;

/** The smallest element round the headline that holds most of the page's paragraphs and captions; without a headline the smallest of all. */
function rootOf(headline: HtmlElement | null, tree: readonly HtmlNode[]): HtmlElement | null {
  const known = new Map<HtmlElement, Content>();
  const whole = tree.map((node) => contentOf(node, known)).reduce(sum, NOTHING);
  if (whole.letters === 0) return null;
  const isStory = (element: HtmlElement): boolean => {
    const own = known.get(element) ?? NOTHING;
    return own.letters >= whole.letters * MOST_LETTERS && own.captions >= whole.captions * MOST_CAPTIONS;
  };
  if (headline === null) {
    let root: HtmlElement | null = null;
    for (let among = tree.filter(isElement); ; ) {
      const inside = among.find(isStory);
      if (inside === undefined) return root;
      root = inside;
      among = inside.childNodes.filter(isElement);
    }
  }
  for (let at: HtmlElement['parentNode'] = headline.parentNode; at !== null && 'tagName' in at; at = at.parentNode)
    if (isStory(at)) return at;
  return null;
}

interface Content {
  readonly letters: number;
  readonly captions: number;
}
const NOTHING: Content = { letters: 0, captions: 0 };
const sum = (a: Content, b: Content): Content => ({
  letters: a.letters + b.letters,
  captions: a.captions + b.captions,
});

/** Letters of paragraphs, and captions with words, of an element and of all inside it. */
function contentOf(node: HtmlNode, known: Map<HtmlElement, Content>): Content {
  if (!isElement(node)) return NOTHING;
  const role = roleOf(node);
  if (role === 'unread') return NOTHING;
  const inside = node.childNodes.map((child) => contentOf(child, known)).reduce(sum, NOTHING);
  const own =
    role !== null && /\p{L}/u.test(wordsOf(node))
      ? { letters: 0, captions: 1 }
      : node.tagName === 'p'
        ? { letters: wordsOf(node).trim().length, captions: inside.captions }
        : inside;
  known.set(node, own);
  return own;
}

const DAY = /^\s*((?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)/;
const PUBLISHED =
  /^(?:(?:og:)?article:published_time|datepublished|date|dc\.date(?:\.issued|\.created)?|dcterms\.(?:created|date|issued)|pubdate|publish-?date|publication_date|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime|last-modified-date)$/i;

function publishedIn(
  tree: readonly HtmlNode[],
  story: readonly HtmlNode[],
  articles: readonly LinkedObject[],
): string | null {
  const metas = elementsIn(tree).flatMap((meta) =>
    meta.tagName === 'meta' && PUBLISHED.test(nameOf(meta)) ? [attribute(meta, 'content')] : [],
  );
  const times = shownIn(story).filter(({ tagName }) => tagName === 'time');
  const isPublished = (time: HtmlElement): boolean =>
    /datepublished/i.test(attribute(time, 'itemprop')) || time.attrs.some(({ name }) => name === 'pubdate');
  const said = [
    ...articles.map(({ datePublished }) => (typeof datePublished === 'string' ? datePublished : '')),
    ...metas,
    ...[...times.filter(isPublished), ...times].map((time) => attribute(time, 'datetime')),
  ];
  return said.flatMap((words) => DAY.exec(words)?.[1] ?? [])[0] ?? null;
}

function nameOf(meta: HtmlElement): string {
  return attribute(meta, 'property') || attribute(meta, 'name') || attribute(meta, 'itemprop');
}

/** Every element, in the order of the page; `isRead` false leaves out one with all inside it. */
function elementsIn(nodes: readonly HtmlNode[], isRead: (element: HtmlElement) => boolean = () => true): HtmlElement[] {
  const found: HtmlElement[] = [];
  const seek = (among: readonly HtmlNode[]): void => {
    for (const node of among) {
      if (!isElement(node) || !isRead(node)) continue;
      found.push(node);
      seek(node.childNodes);
    }
  };
  seek(nodes);
  return found;
}

function shownIn(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return elementsIn(nodes, (element) => roleOf(element) !== 'unread');
}

function wordsOf(node: HtmlNode): string {
  if (!isElement(node)) return 'value' in node ? node.value : '';
  return /^(?:script|style|noscript|template)$/.test(node.tagName) ? '' : node.childNodes.map(wordsOf).join('');
}

function plainWords(element: HtmlElement): string {
  return oneSpaced(spacedWords(element));
}

const oneSpaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Blocks and line breaks inside a headline part its words. */
function spacedWords(node: HtmlNode): string {
  if (!isElement(node)) return wordsOf(node);
  if (roleOf(node) === 'unread') return '';
  const words = node.childNodes.map(spacedWords).join('');
  return node.tagName === 'br' || /^(?:div|p|h\d)$/.test(node.tagName) ? ` ${words} ` : words;
}
