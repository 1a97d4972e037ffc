/** An exported function that throws, itself or by a function of its file, says so in its docstring or in that of the method that throws. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname);
/** Whose callers are elsewhere and cannot look at every line. */
const FOLDERS = ['metadata', 'sqlite', 'imaging', 'usecases'];
const SAYS_SO = /@throws|\b(?:[Tt]hrows?|[Rr]ejects?)\b/;

/** A part of the syntax tree, as the parser gives it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Declared {
  readonly effects: Effects;
  /** Null where only its own file knows it. */
  readonly doc: string | null;
  /** Name of the type that it is said to return. */
  readonly returns: string | null;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** What a function does that its callers must know of: throw, or call what may. */
interface Effects {
  throws: boolean;
  readonly calls: Set<string>;
}

/** Adds what happens in it and is caught by no `try` of its own. */
function addEffects(node: Node, effects: Effects): Effects {
  if (node.type === 'ThrowStatement') effects.throws = true;
  if (node.type === 'CallExpression' && isNode(node.callee)) {
    const { callee } = node;
    if (isNode(callee.property) && callee.property.name === 'throwIfAborted') effects.throws = true;
    if (typeof callee.name === 'string') effects.calls.add(callee.name);
  }
  const isCaught = node.type === 'TryStatement' && isNode(node.handler);
  for (const [key, value] of Object.entries(node)) {
    if (isCaught && key === 'block') continue;
    for (const part of Array.isArray(value) ? value : [value]) if (isNode(part)) addEffects(part, effects);
  }
  return effects;
}

function functionsOf(text: string, path: string): ReadonlyMap<string, Declared> {
  const { program, comments } = parseSync(path, text);
  const docBefore = (start: number): string =>
    comments.find(({ end }) => end < start && /^\s*$/.test(text.slice(end, start)))?.value ?? '';
  const found = new Map<string, Declared>();
  const take = (id: unknown, node: Node, exportedAt: number | null): void => {
    const doc = exportedAt === null ? null : docBefore(exportedAt);
    const [, returns = null] = /\)\s*:\s*(?:Promise<)?(\w+)/.exec(text.slice(node.start, node.end)) ?? [];
    const effects = addEffects(node, { throws: false, calls: new Set() });
    found.set(String((id as Node | null)?.name), { effects, doc, returns });
  };
  for (const statement of (program as unknown as { readonly body: readonly Node[] }).body) {
    const isExported = statement.type === 'ExportNamedDeclaration' && isNode(statement.declaration);
    const declaration = isExported ? (statement.declaration as Node) : statement;
    const at = isExported ? statement.start : null;
    if (declaration.type === 'FunctionDeclaration') take(declaration.id, declaration, at);
    if (declaration.type !== 'VariableDeclaration') continue;
    for (const one of declaration.declarations as readonly Node[])
      if (isNode(one.init) && /Function/.test(one.init.type)) take(one.id, one.init, at);
  }
  return found;
}

/** Names of the exported functions that throw and do not say so. `saysSo`: types one of whose methods says so. */
function silent(text: string, path: string, saysSo: (type: string) => boolean): readonly string[] {
  const functions = functionsOf(text, path);
  const throwing = new Set<string>();
  for (let before = -1; before < throwing.size; ) {
    before = throwing.size;
    for (const [name, { effects }] of functions)
      if (effects.throws || [...effects.calls].some((called) => throwing.has(called))) throwing.add(name);
  }
  return [...functions].flatMap(([name, { doc, returns }]) => {
    if (doc === null || !throwing.has(name) || SAYS_SO.test(doc)) return [];
    return returns !== null && saysSo(returns) ? [] : [name];
  });
}

function sources(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.split(sep).includes('testing'))
      .map((path) => join(folder, path)),
  );
}

it('is so in the adapters and use cases', () => {
  const texts = new Map(sources().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
  const interfaces = new Map(
    [...texts.values()].flatMap((text) =>
      [...text.matchAll(/^export interface (\w+)[\s\S]*?\n\}/gm)].map(([body, name = '']) => [name, body] as const),
    ),
  );
  const saysSo = (type: string): boolean => SAYS_SO.test(interfaces.get(type) ?? '');
  const found = [...texts]
    .filter(([, text]) => /\bthrow/.test(text))
    .flatMap(([path, text]) => silent(text, path, saysSo).map((name) => `${path}: ${name}`));
  expect(
    found,
    'Say in the docstring what is thrown: a DeskError of which kind, AbortError, what SQLite throws',
  ).toEqual([]);
});

it('sees what throws and who says so', () => {
  const text = `
    /** Reads. */
    export function read() { return inner(); }
    function inner() { throw new Error('no'); }
    /** Throws where it cannot. */
    export function said() { inner(); }
    /** Tries. */
    export function tried() { try { inner(); } catch { return null; } }
    /** Makes. */
    export function made(): Maker { return { make() { throw new Error('no'); } }; }
    /** Waits. */
    export const waits = (signal: AbortSignal) => { signal.throwIfAborted(); };`;
  expect(silent(text, 'a.ts', () => false)).toEqual(['read', 'made', 'waits']);
  expect(silent(text, 'a.ts', (type) => type === 'Maker')).toEqual(['read', 'waits']);
});
