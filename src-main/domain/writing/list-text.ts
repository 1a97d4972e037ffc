/** Lists of names and keywords as one line of text: `;` between them, in keywords also `,`, quotes round what holds one of these. */
import { isListField, type OwnField, type OwnValue } from '../own-metadata.ts';
import { topicText } from '../topics/media-topics.ts';

const COMMA_TOO: ReadonlySet<OwnField> = new Set(['keywords', 'subjectCodes', 'sceneCodes']);

function separators(field: OwnField): RegExp {
  return COMMA_TOO.has(field) ? /[;,\n]/ : /[;\n]/;
}

/** What an editor reads and writes for a value. */
export function textOfValue(field: OwnField, value: OwnValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const texts = field === 'mediaTopics' ? value.map(topicText) : value;
  return texts.map((text) => itemText(field, text)).join(COMMA_TOO.has(field) ? ', ' : '; ');
}

/** One item as it is written among others: in quotes where it holds what parts them. */
export function itemText(field: OwnField, item: string): string {
  return isListField(field) && separators(field).test(item) ? `"${item.replaceAll('"', '')}"` : item;
}

/** What is kept of a text that an editor wrote; null for an empty field. */
export function valueOfText(field: OwnField, text: string): OwnValue {
  if (!isListField(field)) return text.trim() === '' ? null : text;
  const items = itemsIn(field, text).map(({ item }) => item);
  return items.length === 0 ? null : items;
}

export interface WrittenItem {
  readonly item: string;
  /** Offsets in the text, without the spaces around. */
  readonly start: number;
  readonly end: number;
}

function itemsIn(field: OwnField, text: string): readonly WrittenItem[] {
  const separator = separators(field);
  const found: WrittenItem[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text.charAt(at);
    // A quote that is never closed quotes nothing.
    if (letter === '"') quoted = quoted ? false : text.slice(start, at).trim() === '' && text.indexOf('"', at + 1) > 0;
    if (at < text.length && (quoted || !separator.test(letter))) continue;
    const written = text.slice(start, at);
    const item = /^\s*"([^"]*)"\s*$/.exec(written)?.[1] ?? written.trim();
    const lead = written.length - written.trimStart().length;
    if (item.trim() !== '')
      found.push({ item: item.trim(), start: start + lead, end: start + written.trimEnd().length });
    start = at + 1;
  }
  return found;
}

/**
 * The item that the caret is in: where it begins, where what is completed ends (the caret, or behind the quote that closes there), and
 * its letters up to the caret. A quote that begins an item holds it together, closed or not yet.
 */
export function itemBefore(
  field: OwnField,
  text: string,
  caret: number,
): { readonly start: number; readonly end: number; readonly typed: string } {
  if (!isListField(field)) return { start: 0, end: caret, typed: text.slice(0, caret) };
  const separator = separators(field);
  let from = 0;
  let quoted = false;
  for (let at = 0; at < caret; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') quoted = !quoted && text.slice(from, at).trim() === '';
    else if (!quoted && separator.test(letter)) from = at + 1;
  }
  const before = text.slice(from, caret);
  const start = caret - before.trimStart().length;
  return {
    start,
    end: quoted && text.charAt(caret) === '"' ? caret + 1 : caret,
    typed: text.slice(start + (quoted ? 1 : 0), caret),
  };
}
