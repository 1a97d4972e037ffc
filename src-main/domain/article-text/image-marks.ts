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
const ELEMENT = /^(?:<a\b[^<>]{0,2000}>\s*)?<img\b([^<>]{0,4000})>(?:\s*<\/a>)?\s*(.*)$/iu;
/** What copying a page of The New York Times leaves between a caption and its credit. */
const CREDIT_DOTS = /^(.*?)\s*(?<!\p{Lu})Credit\s?(?:\.{3}|…)\s*(.+)$/u;

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

function labelled(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`;
}

function filled(...lines: readonly (string | undefined)[]): readonly string[] {
  return lines.flatMap((line) => (line === undefined || line.trim() === '' ? [] : [line.trim()]));
}

/** `src="a.jpg" alt='A boat'`. */
function attributes(text: string): (name: string) => string {
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(/([a-z-]{1,20})\s*=\s*(?:"([^"]*)"|'([^']*)')/giu))
    values.set(name.toLowerCase(), (double ?? single ?? '').trim());
  return (name) => values.get(name) ?? '';
}
