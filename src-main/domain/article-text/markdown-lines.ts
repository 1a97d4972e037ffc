/** What Markdown writes round a picture, taken off line by line: quotations, links, references, and the few tags that set words off. */
import { parseCredit } from '../credit/credit.ts';
import { LABEL, LEAD } from '../credit/credit-leads.ts';
import { labelOf } from './labels.ts';

const DEFINITION = /^\s{0,3}\[([^\]^][^\]]{0,200})\]:\s*<?([^\s<>]{1,2000})>?(?:\s+["'(](.{1,2000})["')])?\s*$/u;
const REFERENCE = /!\[((?:\\.|[^\]\\]){0,2000})\]\[([^\]]{0,200})\]/gu;
const LINKED = /^\[(!\[(?:\\.|[^\]\\]){0,2000}\]\([^()]{0,4000}\))\]\((?:[^()]|\([^()]*\)){0,4000}\)\s*/u;
const TAG = /<\/?(?:small|em|i|b|strong|span|cite|center|font|sub|sup|u|p|div)(?:\s[^<>]{0,500})?\/?>/giu;
const BREAK = /<br\s*\/?>/giu;

/** The lines that each line means; their number stays that of the first. */
export function markdownLines(written: readonly string[]): readonly (readonly string[])[] {
  const lines = withNotesInPlace(written.map((line, at) => definedBelow(line, written[at - 1])));
  if (
    !lines.some(
      (line) =>
        /^\s{0,3}>/u.test(line) || line.includes('![') || /<(?:small|br|em|i|cite|img|p|span)[\s/>]/iu.test(line),
    )
  )
    return lines.map((line) => [line]);
  const targets = definitions(lines);
  const quoted = quotedPictures(lines);
  return lines.map((line, at) => {
    const definition = DEFINITION.exec(line);
    if (definition !== null && targets.has(keyOf(definition[1] ?? ''))) return [''];
    const plain = quoted.has(at) ? line.replace(QUOTATION, '') : line;
    const resolved = plain
      .replace(REFERENCE, (whole, alt: string, key: string) => {
        const target = targets.get(keyOf(key === '' ? alt : key));
        return target === undefined ? whole : `![${alt}](${target})`;
      })
      .replace(LINKED, '$1 ');
    return withoutTags(resolved).split(BREAK);
  });
}

/** `: Jane Doe/AP` below a caption, in a list of definitions. */
function definedBelow(line: string, before: string | undefined): string {
  return (before ?? '').trim() === '' ? line : line.replace(/^\s{0,3}:\s{1,3}(?=\S)/u, '');
}

const NOTE = /^\s{0,3}\[\^([^\]\s]{1,40})\]:\s+(.{2,400})$/u;
const NOTE_MARK = /\s?\[\^([^\]\s]{1,40})\]/gu;

/** `A boat at sea.[^1]` and `[^1]: Photo: Jane Doe/AP`: the note is the caption's credit. Other notes stay where they are. */
function withNotesInPlace(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => NOTE.test(line))) return lines;
  const notes = new Map(
    lines.flatMap((line) => {
      const [, key = '', words = ''] = NOTE.exec(line) ?? [];
      return key !== '' && isCreditNote(words) ? [[key, words] as const] : [];
    }),
  );
  return lines.map((line) => {
    const own = NOTE.exec(line)?.[1];
    if (own !== undefined) return notes.has(own) ? '' : line;
    return line.replace(NOTE_MARK, (mark, key: string) => (notes.has(key) ? ` ${notes.get(key)}` : mark));
  });
}

function isCreditNote(words: string): boolean {
  return labelOf(words)?.part === 'credit' || LABEL.test(words) || LEAD.test(words) || parseCredit(words) !== null;
}

/** Tags round a picture's words; those of an image itself say what it is. */
function withoutTags(line: string): string {
  if (!line.includes('<')) return line;
  return line.replace(TAG, '');
}

/** Those that an image of the text refers to. */
function definitions(lines: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set(
    lines.flatMap((line) =>
      [...line.matchAll(REFERENCE)].map(([, alt = '', key = '']) => keyOf(key === '' ? alt : key)),
    ),
  );
  const found = new Map<string, string>();
  for (const line of lines) {
    const [, key, address, title] = DEFINITION.exec(line) ?? [];
    if (key === undefined || address === undefined || !used.has(keyOf(key))) continue;
    found.set(keyOf(key), title === undefined ? address : `${address} "${title.replaceAll('"', '\\"')}"`);
  }
  return found;
}

const keyOf = (key: string): string => key.trim().toLowerCase().replace(/\s+/gu, ' ');

const QUOTATION = /^(?:\s{0,3}>\s?)+/u;
const COUNTED = /^(?:\d{1,3}[.)]\s|(?:photo|foto|picture|image|bild|imagen|imagem|immagine)\b[^:]{0,20}:\s)/iu;

/** A numbered or labelled line: the quotation is a mail with captions. */
function isQuotedPicture(line: string): boolean {
  const words = line.replace(QUOTATION, '');
  const part = words === line ? undefined : labelOf(words)?.part;
  return part === 'caption' || part === 'credit' || (words !== line && COUNTED.test(words));
}

/** Lines of quotations that hold an image, or captions. */
function quotedPictures(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const isQuoted = (line: string | undefined): boolean => /^\s{0,3}>/u.test(line ?? '');
  for (let from = 0; from < lines.length; from += 1) {
    if (!isQuoted(lines[from])) continue;
    let to = from;
    while (isQuoted(lines[to])) to += 1;
    if (lines.slice(from, to).some((line) => line.includes('![') || isQuotedPicture(line)))
      for (let at = from; at < to; at += 1) found.add(at);
    from = to;
  }
  return found;
}
