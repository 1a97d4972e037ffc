/**
 * Walks the tags of an XML text at the speed of `indexOf`, forgiving what a metadata packet may get wrong. No document
 * types, no entities but the five of XML and numbers, so nothing can expand; it never throws. (saxes, with which
 * xml-scan.test.ts compares it, spends five times as long on a typical packet: more than on all the rest of a
 * photograph's head.)
 */

export interface XmlVisitor {
  /** An opening tag; `attributes` are in the text from `from` to `to`. Answer false to have its contents passed over. */
  open(name: string, text: string, from: number, to: number): boolean;
  close(): void;
  text(chunk: string): void;
}

/** Nothing honest nests so deep; what does is read up to there. */
const MAX_DEPTH = 100;

export function scanXml(text: string, visitor: XmlVisitor): void {
  const names: string[] = [];
  /** Depth from which on contents are passed over; 0: none. */
  let passing = 0;
  let at = 0;
  const end = text.length;
  const quotes: Quotes = { double: -1, single: -1 };
  const pop = (): void => {
    if (passing === 0) visitor.close();
    else if (passing === names.length) {
      passing = 0;
      visitor.close();
    }
    names.pop();
  };
  while (at < end) {
    const tag = text.indexOf('<', at);
    if (passing === 0 && names.length > 0) {
      const stop = tag < 0 ? end : tag;
      if (stop > at && !isBlank(text, at, stop)) visitor.text(unescapeXml(text.slice(at, stop)));
    }
    if (tag < 0) break;
    const kind = text.charCodeAt(tag + 1);
    if (kind === 0x21) {
      at = afterDeclaration(text, tag, passing === 0 && names.length > 0 ? visitor : null);
    } else if (kind === 0x3f) {
      const close = text.indexOf('?>', tag + 2);
      at = close < 0 ? end : close + 2;
    } else if (kind === 0x2f) {
      const innermost = names[names.length - 1] ?? '';
      const after = tag + 2 + innermost.length;
      if (text.charCodeAt(after) === 0x3e && text.startsWith(innermost, tag + 2) && names.length > 0) {
        pop();
        at = after + 1;
        continue;
      }
      const close = text.indexOf('>', tag + 2);
      const name = text.slice(tag + 2, close < 0 ? end : close).trimEnd();
      // A closing tag that fits nothing is passed over; one that fits an outer element closes those within.
      const match = names.lastIndexOf(name);
      if (match >= 0) while (names.length > match) pop();
      at = close < 0 ? end : close + 1;
    } else {
      const nameEnd = endOfName(text, tag + 1);
      if (nameEnd === tag + 1) {
        if (passing === 0 && names.length > 0) visitor.text('<');
        at = tag + 1;
        continue;
      }
      const close = endOfTag(text, nameEnd, quotes);
      if (close < 0) break;
      const empty = text.charCodeAt(close - 1) === 0x2f && close - 1 >= nameEnd;
      if (names.length >= MAX_DEPTH) break;
      names.push(text.slice(tag + 1, nameEnd));
      if (passing === 0 && !visitor.open(names[names.length - 1] ?? '', text, nameEnd, empty ? close - 1 : close)) {
        passing = names.length;
      }
      if (empty) pop();
      at = close + 1;
    }
  }
  while (names.length > 0) pop();
}

/** Comments and document types say nothing; CDATA is plain text. */
function afterDeclaration(text: string, tag: number, visitor: XmlVisitor | null): number {
  if (text.startsWith('<!--', tag)) {
    const close = text.indexOf('-->', tag + 4);
    return close < 0 ? text.length : close + 3;
  }
  if (text.startsWith('<![CDATA[', tag)) {
    const close = text.indexOf(']]>', tag + 9);
    visitor?.text(text.slice(tag + 9, close < 0 ? text.length : close));
    return close < 0 ? text.length : close + 3;
  }
  const close = text.indexOf('>', tag);
  if (close < 0) return text.length;
  const subset = text.slice(tag, close).indexOf('[');
  if (subset < 0) return close + 1;
  const closed = /\]\s*>/g;
  closed.lastIndex = tag + subset;
  return closed.test(text) ? closed.lastIndex : text.length;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (
      isSpace(code) ||
      code === 0x3e ||
      code === 0x2f ||
      code === 0x3c ||
      code === 0x3d ||
      code === 0x22 ||
      code === 0x27
    )
      break;
  }
  return at;
}

/** Where the next quotes of either kind are, as far as they were looked for: asked again for every tag it would take all day. */
interface Quotes {
  double: number;
  single: number;
}

function nextQuote(text: string, at: number, quotes: Quotes): number {
  if (quotes.double < at) quotes.double = orEnd(text, text.indexOf('"', at));
  if (quotes.single < at) quotes.single = orEnd(text, text.indexOf("'", at));
  return Math.min(quotes.double, quotes.single);
}

function orEnd(text: string, found: number): number {
  return found < 0 ? text.length : found;
}

/** The `>` that ends a tag: one within a quoted value does not. */
function endOfTag(text: string, from: number, quotes: Quotes): number {
  let at = from;
  for (;;) {
    const close = text.indexOf('>', at);
    if (close < 0) return -1;
    const quote = nextQuote(text, at, quotes);
    if (quote > close) return close;
    const other = text.indexOf(text.charAt(quote), quote + 1);
    if (other < 0) return close;
    at = other + 1;
  }
}

/** Nothing but white space between two tags: the indentation of most of a packet. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Calls `visit` with each attribute between `from` and `to`; the value is still escaped (most are never looked at). */
export function scanAttributes(
  text: string,
  from: number,
  to: number,
  visit: (name: string, raw: string) => void,
): void {
  let at = from;
  while (at < to) {
    while (at < to && isSpace(text.charCodeAt(at))) at += 1;
    const nameEnd = Math.min(endOfName(text, at), to);
    let next = nameEnd;
    while (next < to && isSpace(text.charCodeAt(next))) next += 1;
    if (nameEnd === at || text.charCodeAt(next) !== 0x3d) {
      at = Math.max(next, at + 1);
      continue;
    }
    next += 1;
    while (next < to && isSpace(text.charCodeAt(next))) next += 1;
    const quote = text.charCodeAt(next);
    if (quote === 0x22 || quote === 0x27) {
      const close = text.indexOf(quote === 0x22 ? '"' : "'", next + 1);
      const stop = close < 0 || close > to ? to : close;
      visit(text.slice(at, nameEnd), text.slice(next + 1, stop));
      at = stop + 1;
    } else {
      const stop = Math.min(Math.max(endOfName(text, next), next + 1), to);
      visit(text.slice(at, nameEnd), text.slice(next, stop));
      at = stop;
    }
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities and character references; anything else that begins with `&` is kept. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name != null) return NAMED[name] ?? whole;
      const code = hex != null ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}
