/** Pictures that a text lists in its front matter (`gallery:` with an image, caption and credit each), as the lines that they mean. */
import { labelOf } from './labels.ts';

const ITEM = /^(\s*)-\s+(.*)$/u;
const FIELD = /^(\p{L}[\p{L}\w-]*)\s*:\s*(.*)$/u;
/** The keys of content systems; `labelOf` knows the words of the desks. */
const PARTS: readonly (readonly [part: 'file' | 'caption' | 'credit' | 'alt', keys: RegExp])[] = [
  ['file', /^(?:image|img|src|file|filename|path|url|photo|picture)$/iu],
  ['caption', /^(?:caption|description|text|legend|legende|title)$/iu],
  ['credit', /^(?:credit|credits|photographer|source|copyright|attribution|author)$/iu],
  ['alt', /^(?:alt|alt[_-]?text)$/iu],
];

/** A block of lines for each item that has a caption, or a file with a credit; `lines` are those between the marks of the front matter. */
export function galleryFields(
  lines: readonly string[],
  unquoted: (value: string) => string,
): readonly (readonly string[])[] {
  const items: Map<string, string>[] = [];
  let item: Map<string, string> | null = null;
  let indent = 0;
  for (const line of lines) {
    const opening = ITEM.exec(line);
    if (opening !== null) {
      item = new Map();
      items.push(item);
      indent = (opening[1] ?? '').length;
    } else if (line.trim() === '' || line.length - line.trimStart().length <= indent) item = null;
    const field = FIELD.exec((opening?.[2] ?? line).trim());
    if (item !== null && field?.[1] !== undefined) item.set(field[1], unquoted(field[2] ?? ''));
  }
  return items.flatMap((fields) => {
    const value = (part: string): string => {
      const keys = PARTS.find(([name]) => name === part)?.[1];
      const isKey = (key: string): boolean => keys?.test(key) === true || labelOf(`${key}: x`)?.part === part;
      return [...fields].find(([key, words]) => isKey(key) && words !== '')?.[1] ?? '';
    };
    const [file, caption, credit, alt] = [value('file'), value('caption'), value('credit'), value('alt')];
    if (caption === '' && (file === '' || credit === '')) return [];
    const mark = file === '' ? '' : `![](<${file}>)`;
    const parts = [caption && `Caption: ${caption}`, credit && `Credit: ${credit}`, alt && `Alt text: ${alt}`];
    return [[mark, ...parts].filter((part) => part !== '')];
  });
}
