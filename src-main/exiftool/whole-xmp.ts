/** Whether a sidecar is whole XML from its first to its last tag: ExifTool mends what was cut off, and would write over what a person could still save. */

const TOKEN =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|![^>]*>|(\/?)([^\s<>/]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>)/g;

/** Null where it is whole, else what is wrong with it, in words. */
export function faultOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  if (text === null) return 'characters that are no text';
  const open: string[] = [];
  let roots = 0;
  let end = 0;
  for (const token of text.matchAll(TOKEN)) {
    const between = text.slice(end, token.index);
    if (between.includes('<')) return 'a tag that is cut off';
    if (open.length === 0 && between.replace(/[\s\0\uFEFF]/g, '') !== '') return 'words outside of the XML';
    end = token.index + token[0].length;
    const [, closing, name, , empty] = token;
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> without its beginning`;
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(name);
    }
  }
  const rest = text.slice(end);
  if (rest.includes('<')) return 'a tag that is cut off';
  if (open.length > 0) return `no end of <${open.at(-1)}>`;
  if (roots !== 1 || rest.replace(/[\s\0\uFEFF]/g, '') !== '') return 'no single XML document';
  return null;
}

/** UTF-8, or UTF-16 by its byte order mark; null for bytes that are neither. */
function decoded(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
