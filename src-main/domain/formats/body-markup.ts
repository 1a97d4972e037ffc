/** Reads the small Markdown that an article's body may use (paragraphs, subheads, quotes, lists, links, emphasis) into data. */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly inline: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inline: readonly Inline[] };

export interface BodyBlock {
  readonly kind: 'paragraph' | 'subhead' | 'quote' | 'item';
  readonly inline: readonly Inline[];
}

/** The body's blocks in order; what is no markup known here stays text, character for character. */
export function bodyBlocks(body: string): readonly BodyBlock[] {
  return body
    .split(/\n[ \t]*\n/)
    .flatMap((part) => (/^\s*[-*] /.test(part) ? part.split(/\n(?=\s*[-*] )/) : [part]))
    .map((part) => part.trim().replace(/\s*\n\s*/g, ' '))
    .filter((part) => part !== '')
    .map(blockOf);
}

const MARKS = [
  ['subhead', /^#{1,6} +/],
  ['quote', /^> ?/],
  ['item', /^[-*] +/],
] as const;

function blockOf(part: string): BodyBlock {
  for (const [kind, mark] of MARKS) {
    if (mark.test(part)) return { kind, inline: inlineOf(part.replace(mark, '')) };
  }
  return { kind: 'paragraph', inline: inlineOf(part) };
}

// In order: an escape, a link, strong, emphasis. Marks inside words (snake_case, 2*3*4) are no emphasis. A link's address
// has no blank and no bracket, which keeps every alternative linear in the length of the text.
const MARKUP =
  /\\([\\`*_{}[\]<>()#+\-.!|~&])|\[([^[\]]+)\]\(([^\s()[\]]+)\)|(?<![\w*])\*\*(?=\S)([^*]+?)\*\*(?!\w)|(?<![\w*])\*(?=\S)([^*]+?)\*(?![\w*])|(?<![\w_])_(?=\S)([^_]+?)_(?!\w)/g;

function inlineOf(text: string): readonly Inline[] {
  const inline: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKUP)) {
    if (match.index > at) inline.push({ kind: 'text', text: text.slice(at, match.index) });
    inline.push(nodeOf(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) inline.push({ kind: 'text', text: text.slice(at) });
  return inline;
}

function nodeOf(match: RegExpExecArray): Inline {
  const [whole, escaped, label, href, strong, star, underscore] = match;
  if (escaped != null) return { kind: 'text', text: escaped };
  if (label != null && href != null) {
    return isSafeAddress(href) ? { kind: 'link', href, inline: inlineOf(label) } : { kind: 'text', text: whole };
  }
  if (strong != null) return { kind: 'strong', inline: inlineOf(strong) };
  return { kind: 'emphasis', inline: inlineOf(star ?? underscore ?? '') };
}

/** Only addresses that cannot run anything: a link with any other scheme stays text. */
export function isSafeAddress(href: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s"'<>]+$/i.test(href);
}

export function plainText(inline: readonly Inline[]): string {
  return inline.map((node) => (node.kind === 'text' ? node.text : plainText(node.inline))).join('');
}
