/** Reads every file of the window, and fails where a sentence for a person is outside the catalogues (`words.ts`) and the tables of commands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const WINDOW = resolve(import.meta.dirname, '..', 'src-renderer');

/** Tables that are catalogues themselves: what they hold is words, each next to what it names. */
const TABLES: readonly RegExp[] = [
  // The command groups, and what is printed on keys.
  /shared\/commands\/(?:command|keys)\.ts$/,
  // The pages of the Help: their titles, and those that are made from the program's own tables.
  /features\/help\/(?:help-pages|generated-pages|reading-page)\.ts$/,
];
/** A command is one entry with its id, title and keys. */
const COMMANDS = /-commands\.ts$/;

/** Attributes and properties whose text a person reads or hears, be it one word in small letters. */
const SAID = new Set(['aria-label', 'title', 'placeholder', 'label', 'alt', 'note', 'message']);
/** Attributes and properties that name styles, keys or parts of the page. */
const SILENT = new Set(
  'className style hint keys accelerator group placement sandbox rootMargin data-testid'.split(' '),
);
/** What they are given is said at once; the arguments that are words. */
const VOICES: ReadonlyMap<string, readonly number[]> = new Map([
  ['notify', [1, 2]],
  ['say', [0]],
  ['said', [0]],
]);
/** Calls whose arguments are for developers, or look for something. */
const SILENT_CALLS = new Set(
  'unexpected sayToBench matchMedia querySelector querySelectorAll closest matches replaceAll createElement getContext execCommand'.split(
    ' ',
  ),
);

const KEY =
  /^(?:(?:Mod|Alt|Shift)\+)*(?:Enter|Escape|Tab|Home|End|Space|Delete|Backspace|F\d{1,2}|(?:Arrow|Page)[A-Z]\w+|Mod|Shift|Control|Alt|AltGraph|Meta|CapsLock|.)$/u;
/** A word with a capital, or two words. */
const WORDS = /(?:^|[^\p{L}])\p{Lu}\p{Ll}+(?![\p{L}])|\p{L}[,:;.…]? [“"(]?\p{L}/u;
/** A word in small letters around a value, as in `${count} of ${all}`. */
const AROUND_VALUE = /(?:^|\s)\p{Ll}{2,}(?:\s|$)/u;
const CLASS_NAMES = /^[a-z\d-]*-[a-z\d-]*(?: [a-z\d-]+)*$|^[a-z\d]+(?: [a-z\d-]*-[a-z\d-]+)+$/;
const SELECTOR = /\[[\w-]+(?:=[^\]]*)?\]/;

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const nameOf = (value: unknown): string => {
  const { type, name, property, value: text } = (value ?? {}) as Record<string, unknown>;
  if (type === 'MemberExpression') return nameOf(property);
  return typeof name === 'string' ? name : typeof text === 'string' ? text : '';
};
type Part = readonly [node: Node, isSaid: boolean];

/** The parts of a node that may hold words, and whether these are read out or shown whatever they are. */
function partsOf(node: Node, isSaid: boolean, isTable: boolean): readonly Part[] {
  const { type } = node;
  const as = (said: boolean, ...parts: readonly unknown[]): readonly Part[] =>
    parts.flat().flatMap((part): readonly Part[] => (isNode(part) ? [[part, said]] : []));
  if (/^(?:Import|ExportAll)/.test(type)) return [];
  if (type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)Expression$/.test(type)) return [];
  if (type === 'MemberExpression') return as(false, node.object);
  if (type === 'BinaryExpression' && node.operator !== '+') return [];
  if (type === 'TemplateLiteral') return as(false, node.expressions);
  if (type === 'JSXElement' || type === 'JSXFragment')
    return [...as(false, node.openingElement), ...as(true, node.children)];
  if (type === 'ConditionalExpression')
    return [...as(false, node.test), ...as(isSaid, node.consequent, node.alternate)];
  if (type === 'JSXAttribute' || type === 'Property') {
    const name = nameOf(type === 'Property' ? node.key : node.name);
    return SILENT.has(name) || (isTable && name === 'label') ? [] : as(SAID.has(name), node.value);
  }
  if (type === 'CallExpression') {
    const name = nameOf(node.callee);
    if (SILENT_CALLS.has(name)) return [];
    const said = VOICES.get(name) ?? [];
    const given = (node.arguments as readonly Node[]).map((one, at): Part => [one, said.includes(at)]);
    return [...as(false, node.callee), ...given];
  }
  const passesOn = /^(?:JSXExpressionContainer|LogicalExpression|BinaryExpression|ParenthesizedExpression|TS)/;
  return as(isSaid && passesOn.test(type), ...Object.values(node));
}

/** Strings of one file that are sentences for a person, in the order of the file. */
function sentencesIn(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const hear = (words: string, isSaid: boolean): void => {
    const isHuman = isSaid
      ? /\p{L}/u.test(words)
      : WORDS.test(words) && !KEY.test(words) && !CLASS_NAMES.test(words) && !SELECTOR.test(words);
    if (isHuman) found.push(words.replace(/\s+/g, ' ').trim());
  };
  const visit = (node: Node, isSaid: boolean): void => {
    if (node.type === 'JSXText') hear(String(node.value), true);
    else if (node.type === 'Literal' && typeof node.value === 'string') hear(node.value, isSaid);
    else if (node.type === 'TemplateLiteral') {
      const parts = (node.quasis as { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked);
      const whole = parts.join('…');
      hear(whole, isSaid || (parts.length > 1 && AROUND_VALUE.test(whole)));
    }
    for (const [part, said] of partsOf(node, isSaid, COMMANDS.test(file))) visit(part, said);
  };
  const { program, errors } = parseSync(file, text);
  expect(errors, file).toEqual([]);
  visit(program as unknown as Node, false);
  return found;
}

const files = readdirSync(WINDOW, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|d)\.tsx?$|\/testing\//.test(path));

it('says nothing in the window outside the catalogues', () => {
  const found = files
    .filter((path) => !path.endsWith('/words.ts') && !TABLES.some((table) => table.test(path)))
    .flatMap((path) => sentencesIn(path, readFileSync(join(WINDOW, path), 'utf8')).map((words) => `${path}: ${words}`));
  expect(found, 'Give the sentence a name in words.ts of its place, or of the shared room it belongs to').toEqual([]);
});

it('says nothing in dialogs, menus and lists of the system outside the catalogue of the shell', () => {
  const shell = resolve(import.meta.dirname, 'shell');
  const files = 'dialogs file-calls menu recent jump-list window loupe-window sample-window'
    .split(' ')
    .map((name) => `${name}.ts`);
  expect(files.flatMap((file) => sentencesIn(file, readFileSync(join(shell, file), 'utf8')))).toEqual([]);
});

it('has a catalogue in every place that says something', () => {
  const places = readdirSync(join(WINDOW, 'features'));
  expect(places.filter((place) => !files.includes(`features/${place}/words.ts`))).toEqual([]);
});

it.each([
  ['text between tags', '<p>no file</p>'],
  ['a word in an attribute', '<Icon title="close" />'],
  ['a choice of words', "<b>{isOn ? 'on' : 'off'}</b>"],
  ['words around a value', `const left = \`\${count} of \${all}\`;`],
  ['a label in a table', "const PARTS = [{ id: 'a', label: 'first' }];"],
  ['a notice', "notify('info', 'Saved.');"],
  ['what a screen reader hears', "say(isOn ? 'on' : 'off');"],
  ['a sentence anywhere', "const why = 'The file is gone.';"],
])('finds %s', (_what, text) => {
  expect(sentencesIn('place.tsx', text)).not.toEqual([]);
});

it.each([
  ['names of styles', `<p className="muted count" style={{ width: \`calc(100% - \${gap}px)\` }} />`],
  ['keys', "<KeyCap name='Mod+Shift+ArrowUp' />; if (event.key === 'Page Up') go('Escape');"],
  ['calls and ids', `call('photos.get', { photoId: \`\${id}\` }); focusSoon('caption');`],
  ['what is for developers', "throw unexpected('a canvas to read from', 'none');"],
  ['words by their name', '<p title={WORDS.title}>{WORDS.left(count)}</p>'],
])('passes %s', (_what, text) => {
  expect(sentencesIn('place.tsx', text)).toEqual([]);
});

it('takes the titles of commands where the command is', () => {
  const command = "export const COMMANDS = [{ id: 'a.b', label: 'Go there', keys: ['Enter'] }];";
  expect(sentencesIn('crop-commands.ts', command)).toEqual([]);
  expect(sentencesIn('crop-commands.ts', "say('No crop here.');")).toEqual(['No crop here.']);
});
