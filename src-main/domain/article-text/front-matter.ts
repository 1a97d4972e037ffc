/** The fields that sites keep above an article's text, in YAML between `---` or in TOML between `+++`, and the pictures they list. */
import { galleryFields } from './gallery-fields.ts';

export interface FrontMatter {
  /** Keys in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** The first line behind it, from 0. */
  readonly from: number;
  /** Pictures that it lists, each as its lines. */
  readonly gallery: readonly (readonly string[])[];
}

const NONE: FrontMatter = { fields: new Map(), from: 0, gallery: [] };
const MOST_LINES = 400;

/** Key and value a line; values may be JSON strings or go on in deeper lines. Of nested values only lists of pictures are read. */
export function frontMatter(lines: readonly string[]): FrontMatter {
  const first = lines.findIndex((line) => line.trim() !== '');
  const mark = first < 0 ? '' : (lines[first] ?? '').trim();
  if (mark !== '---' && mark !== '+++') return NONE;
  const isEnd = (line: string): boolean => (mark === '+++' ? /^\+{3}\s*$/ : /^(?:---|\.\.\.)\s*$/).test(line);
  const last = lines.slice(0, MOST_LINES).findIndex((line, index) => index > first && isEnd(line));
  if (last < 0) return NONE;
  const written = lines.slice(first + 1, last);
  const inside = withWholeValues(mark === '+++' ? yamlOfToml(written) : written);
  const fields = new Map<string, string>();
  for (const line of inside) {
    const match = /^([A-Za-z][\w -]*):\s*(.*)$/.exec(line.trimEnd());
    if (match !== null) fields.set((match[1] ?? '').toLowerCase(), unquoted(match[2] ?? ''));
    else if (line.trim() !== '' && !/^[\s#-]/.test(line)) return NONE;
  }
  return fields.size === 0 ? NONE : { fields, from: last + 1, gallery: galleryFields(inside, unquoted) };
}

/** `title = "Floods"` is `title: "Floods"`; `[[images]]` begins an item of a list. */
function yamlOfToml(lines: readonly string[]): readonly string[] {
  let item: 'none' | 'first' | 'more' = 'none';
  return lines.flatMap((line) => {
    const plain = line.trim();
    const list = /^\[\[\s*([\w.-]+)\s*\]\]$/.exec(plain)?.[1];
    if (list !== undefined) {
      item = 'first';
      return [];
    }
    if (/^\[[^\]]*\]$/.test(plain)) {
      item = 'none';
      return [];
    }
    const [, key, value] = /^([\w-]+)\s*=\s*(.*)$/.exec(plain) ?? [];
    if (key === undefined) return [];
    const field = `${key}: ${value}`;
    if (item === 'none') return [field];
    const indented = item === 'first' ? `  - ${field}` : `    ${field}`;
    item = 'more';
    return [indented];
  });
}

/** `caption: >-` and the deeper lines below it are one value, and so is a value that goes on in deeper lines without a key. */
function withWholeValues(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let depth = -1;
  let isBlock = false;
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    const isDeeper = depth >= 0 && line.trim() !== '' && indent > depth;
    const goesOn = isDeeper && (isBlock || !/^(?:-\s|[\p{L}\w-]+\s*:(?:\s|$))/u.test(line.trim()));
    const before = whole.at(-1);
    if (goesOn && before !== undefined && /:\s*\S/.test(before)) {
      whole[whole.length - 1] = `${before.replace(BLOCK_MARK, ': ').trimEnd()} ${line.trim()}`;
      continue;
    }
    whole.push(line);
    const opening = /^(\s*(?:-\s+)?)[\p{L}\w -]+:\s*(\S.*)$/u.exec(line);
    depth = opening === null ? -1 : (opening[1] ?? '').length;
    isBlock = BLOCK_MARK.test(line);
  }
  return whole;
}

const BLOCK_MARK = /:\s*[>|][+-]?\d?\s*$/;

function unquoted(value: string): string {
  const plain = value.trim();
  if (/^".*"$/.test(plain)) {
    try {
      const parsed: unknown = JSON.parse(plain);
      if (typeof parsed === 'string') return parsed;
    } catch {
      // Not a JSON string after all: the words between the quotes are meant.
    }
  }
  return plain.replace(/^(["'])(.*)\1$/, '$2');
}
