/** Turns HTML into the paragraphs a reader would see: blocks apart, line breaks kept, scripts and styles dropped. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tr',
  'ul',
]);
/** What no reader takes for the article: code, and what stands round an article on a page. */
const UNREAD = new Set(
  'script style head template noscript svg math iframe object nav aside footer button select'.split(' '),
);
/** Deeper nesting is not an article. */
const DEEPEST = 400;

/** Paragraphs joined by blank lines; markup in the text never survives as markup. */
export function htmlToText(html: string): string {
  const paragraphs: string[] = [];
  let line = '';
  const close = (mark = ''): void => {
    const text = line
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim();
    if (text !== '') paragraphs.push(mark + text);
    line = '';
  };
  const walk = (node: Node, depth: number): void => {
    if (depth > DEEPEST) return;
    if (node.nodeName === '#text') {
      line += (node as DefaultTreeAdapterTypes.TextNode).value;
      return;
    }
    if (UNREAD.has(node.nodeName) || !('childNodes' in node)) return;
    if (node.nodeName === 'br') line += '\u2028';
    const block = BLOCKS.has(node.nodeName);
    if (block) close();
    const file = node.nodeName === 'figure' ? pictureOf(node) : null;
    if (file !== null) paragraphs.push(`![](${file})`);
    for (const child of node.childNodes) walk(child, depth + 1);
    // A heading stays one, as Markdown says it: the first is the headline.
    if (block) close(node.nodeName === 'h1' ? '# ' : /^h[2-6]$/.test(node.nodeName) ? '## ' : '');
  };
  for (const child of parse(html).childNodes) walk(child as Node, 0);
  close();
  return paragraphs.join('\n\n');
}

/** The file of a figure that has a caption, so that the caption finds its photograph; as Markdown says it. */
function pictureOf(figure: Node): string | null {
  const all = inside(figure, 0);
  const source = all.find((node) => node.nodeName === 'img');
  const words = all.filter((node) => node.nodeName === 'figcaption').flatMap((node) => inside(node, 0));
  if (source === undefined || !('attrs' in source)) return null;
  if (!words.some((node) => node.nodeName === '#text' && /\S/.test((node as DefaultTreeAdapterTypes.TextNode).value)))
    return null;
  const address = source.attrs.find(({ name }) => name === 'src')?.value ?? '';
  const name = /([^/\\?#:]{1,120}\.[a-z\d]{3,4})(?:[?#].*)?$/iu.exec(address)?.[1];
  return name === undefined || address.startsWith('data:') || /[()\s]/.test(name) ? null : name;
}

function inside(node: Node, depth: number): readonly Node[] {
  if (depth > DEEPEST || !('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => [child, ...inside(child, depth + 1)]);
}
