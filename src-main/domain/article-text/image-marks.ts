/** How a text names a picture by its file: Markdown images, the short codes of WordPress and Hugo, image elements. */

export interface ImageMark {
  /** The file's own name; null where the address ends in none. */
  readonly fileName: string | null;
  readonly alt: string;
  /** What follows it in its paragraph. */
  readonly rest: string;
}

/** Behind the mark Pandoc and Quarto keep their attributes: `{width=60%}`. */
const IMAGE =
  /^!\[((?:\\.|[^\]\\]){0,2000})\]\(\s*(?:<([^<>]{0,2000})>|([^\s()"']{0,2000}))\s*\)(?:\{[^{}]{0,200}\})?\s*/u;

/** `![alt](path/file.jpg)` at the beginning of a paragraph, or null. */
export function imageIn(paragraph: string): ImageMark | null {
  const match = paragraph.startsWith('![') ? IMAGE.exec(paragraph) : null;
  if (match === null) return null;
  const fileName = /([^/\\?#]+)(?:[?#].*)?$/u.exec(match[2] ?? match[3] ?? '')?.[1] ?? null;
  return { fileName, alt: match[1] ?? '', rest: paragraph.slice(match[0].length) };
}

const TITLED =
  /^(!\[(?:\\.|[^\]\\]){0,2000}\]\(\s*(?:<[^<>]{0,2000}>|[^\s()"']{1,2000}))\s+(?:"((?:\\.|[^"\\]){1,4000})"|'((?:\\.|[^'\\]){1,4000})'|\(((?:\\.|[^)\\]|\([^()]*\)){1,4000})\))\s*\)(?:\{[^{}]{0,200}\})?\s*(.*)$/u;
const SHORTCODE = /^\[caption\b[^\]]{0,2000}\]\s*(.*?)\s*\[\/caption\]\s*(.*)$/iu;
const WIKI =
  /^(?:\[\[)?(?:file|image|datei|bild|fichier|archivo|imagen|immagine):([^|\]]{1,200}\.[a-z\d]{3,4})(?:\|(?:thumb|mini|frame|left|right|center|none|upright[^|]*|\d+px|alt=[^|]*))*\|(.*?)(?:\]\])?$/iu;
/** Obsidian: `![[a.jpg]]`, `![[a.jpg|A boat.]]`, `![[a.jpg|640]]`. */
const EMBED = /^!\[\[([^|\]]{1,200}\.[a-z\d]{3,4})(?:\|([^\]]{0,2000}))?\]\]\s*(.*)$/iu;
const HUGO = /^\{\{[<%]\s*figure\s+(.{0,6000}?)\s*\/?[>%]\}\}\s*(.*)$/iu;
/** `<Figure src="a.jpg" caption="A boat." credit="Jane Doe/AP" />`, as components of sites are written in Markdown. */
const COMPONENT =
  /^<(?:[A-Z]\w{0,40}|figure|img|image|photo)(?=\s)([^<>]{0,6000}?)\/?>(?:\s*<\/[A-Za-z]\w{0,40}>)?\s*(.*)$/u;
/** `{% include figure.html src="a.jpg" caption="A boat." %}`, `(image: a.jpg caption: A boat.)` */
const INCLUDE =
  /^\{%-?\s*(?:include(?:_cached)?\s+\S{1,80}|figure|image|img|picture|photo)\s+(.{0,6000}?)\s*-?%\}\s*(.*)$/iu;
const KIRBY = /^\((?:image|figure):\s*([^\s()]{1,200})\s+(.{0,4000})\)$/iu;
const ELEMENT = /^(?:<a\b[^<>]{0,2000}>\s*)?<img\b([^<>]{0,4000})>(?:\s*<\/a>)?\s*(.*)$/iu;
/** What copying a page of The New York Times leaves between a caption and its credit. */
const CREDIT_DOTS = /^(?:Credit:\s*)?(.*?)\s*(?<!\p{Lu})Credit\s?(?:\.{3}|…)\s*(.+)$/u;

/** The image without its title, which a tooltip shows: where its caption is below it. */
export function withoutTitle(line: string): string {
  const titled = line.startsWith('![') ? TITLED.exec(line) : null;
  return titled === null ? line : `${titled[1]}) ${titled[5] ?? ''}`.trim();
}

/** The words of an image's title, or null. */
export function titleOf(line: string): string | null {
  const titled = line.startsWith('![') ? TITLED.exec(line) : null;
  return titled === null ? null : (titled[2] ?? titled[3] ?? titled[4] ?? '');
}

/** The lines that one line means: image, caption, credit and alt text each on its own, with their labels. */
export function linesOfMarks(line: string): readonly string[] {
  const shortcode = line.startsWith('[') ? SHORTCODE.exec(line) : null;
  if (shortcode !== null) {
    const [first = '', ...more] = linesOfMarks(shortcode[1] ?? '');
    const image = imageIn(first);
    const words = image === null ? first : image.rest;
    const mark = image === null ? '' : first.slice(0, first.length - image.rest.length);
    return filled(mark, ...[words, ...more].map((text) => labelled('Caption', text.trim())), shortcode[2]);
  }
  // A wiki's gallery, and its single picture.
  const wiki = WIKI.exec(line);
  if (wiki !== null) return filled(`![](<${wiki[1]}>)`, labelled('Caption', (wiki[2] ?? '').trim()));
  const embed = line.startsWith('![[') ? EMBED.exec(line) : null;
  if (embed !== null) {
    const words = /^\d+(?:x\d+)?$/u.test(embed[2] ?? '') ? '' : (embed[2] ?? '').trim();
    return filled(`![](<${embed[1]}>)`, labelled('Caption', words), embed[3]);
  }
  const hugo = line.startsWith('{{') ? HUGO.exec(line) : null;
  if (hugo !== null) {
    const value = attributes(hugo[1] ?? '');
    return filled(
      `![${value('alt')}](<${value('src')}>)`,
      labelled('Caption', value('caption') || value('title')),
      labelled('Credit', value('attr')),
      hugo[2],
    );
  }
  const component = line.startsWith('<') ? COMPONENT.exec(line) : line.startsWith('{%') ? INCLUDE.exec(line) : null;
  if (component !== null) {
    const words = componentLines(attributes(component[1] ?? ''), component[2]);
    if (words !== null) return words;
  }
  const kirby = line.startsWith('(') ? KIRBY.exec(line) : null;
  if (kirby !== null) return componentLines(kirbyFields(kirby[2] ?? ''), '', kirby[1]) ?? [line];
  const element = line.startsWith('<') ? ELEMENT.exec(line) : null;
  if (element !== null) {
    const value = attributes(element[1] ?? '');
    if (/\.[a-z\d]{3,4}(?:[?#].*)?$/iu.test(value('src')))
      return filled(`![${value('alt')}](<${value('src')}>)`, element[2]);
  }
  const titled = line.startsWith('![') ? TITLED.exec(line) : null;
  if (titled !== null) {
    const title = (titled[2] ?? titled[3] ?? titled[4] ?? '').replace(/\\(?=["')\\])/gu, '');
    return filled(`${titled[1]})`, labelled('Caption', title), titled[5]);
  }
  const dots = line.includes('Credit') ? CREDIT_DOTS.exec(line) : null;
  return dots === null ? [line] : filled(dots[1], labelled('Credit', dots[2] ?? ''));
}

/** Null where it has neither caption nor credit: then it is some other component. */
function componentLines(value: (name: string) => string, rest = '', file = ''): readonly string[] | null {
  const caption = firstOf(value, ['caption', 'legend', 'description', 'title']);
  const credit = firstOf(value, [
    'credit',
    'credits',
    'attr',
    'attribution',
    'source',
    'photographer',
    'copyright',
    'author',
  ]);
  if (value('caption') === '' && credit === '') return null;
  const mark = `![${value('alt')}](<${file || firstOf(value, ['src', 'image', 'url', 'file', 'path'])}>)`;
  return filled(mark, labelled('Caption', caption), labelled('Credit', credit), rest);
}

function firstOf(value: (name: string) => string, names: readonly string[]): string {
  return names.map(value).find((words) => words !== '') ?? '';
}

/** `alt: A boat caption: A boat at sea. credit: Jane Doe` */
function kirbyFields(text: string): (name: string) => string {
  const heads = [...text.matchAll(/(?:^|\s)(alt|caption|credit|title|link|class|width):\s*/giu)];
  const values = new Map(
    heads.map((head, at) => [
      (head[1] ?? '').toLowerCase(),
      text.slice(head.index + head[0].length, heads[at + 1]?.index ?? text.length).trim(),
    ]),
  );
  return (name) => values.get(name) ?? '';
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`;
}

function filled(...lines: readonly (string | undefined)[]): readonly string[] {
  return lines.flatMap((line) => (line === undefined || line.trim() === '' ? [] : [line.trim()]));
}

/** `src="a.jpg" alt='A boat'`. */
function attributes(text: string): (name: string) => string {
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(
    /([a-z-]{1,20})\s*=\s*\{?\s*(?:"((?:\\"|[^"])*)"|'([^']*)'|`[^`]*`)/giu,
  ))
    values.set(name.toLowerCase(), (double ?? single ?? '').replaceAll('\\"', '"').trim());
  return (name) => values.get(name) ?? '';
}
