/** A step is called where its undo is: no sentence of the window says again what a use case already calls a step. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '..');

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const part of Object.values(node).flat()) if (isNode(part)) visit(part, see);
}

/** Every text of the node, each as its words; `{}` for a value in it. */
function textsOf(node: Node): readonly (readonly string[])[] {
  const texts: string[] = [];
  visit(node, (one) => {
    if (one.type === 'Literal' && typeof one.value === 'string') texts.push(one.value);
    if (one.type === 'TemplateLiteral') {
      const parts = one.quasis as readonly { readonly value: { readonly cooked: string } }[];
      texts.push(parts.map(({ value }) => value.cooked).join(' {} '));
    }
  });
  return texts.map((text) => text.match(/\{\}|[\p{L}\d’-]+/gu) ?? []);
}

const nameOf = (node: unknown): unknown => (node as { readonly name?: unknown } | null)?.name;

/** What a use case gives a step as its label: as a property, in a variable of that name, or handed to `write` or `reorder`. */
function labelsOf(file: string): readonly (readonly string[])[] {
  const labels: (readonly string[])[] = [];
  visit(parseSync(file, readFileSync(file, 'utf8')).program as unknown as Node, (node) => {
    const { type, key, id, value, init, callee, arguments: given } = node;
    if (type === 'Property' && nameOf(key) === 'label' && isNode(value)) labels.push(...textsOf(value));
    if (type === 'VariableDeclarator' && nameOf(id) === 'label' && isNode(init)) labels.push(...textsOf(init));
    if (type === 'CallExpression' && ['write', 'reorder'].includes(String(nameOf(callee))))
      labels.push(...[given].flat().flatMap((one) => (isNode(one) ? textsOf(one) : [])));
  });
  return labels;
}

/** Everyday words, and values. */
const PLAIN =
  /^(?:.{1,3}|file|says|nothing|article|pictures?|photographs?|caption|from|with|that|this|into|other|text)$/iu;

/** Says the same as the label: word for word, or three words in a row of which two are no everyday ones. */
function isAgain(text: readonly string[], label: readonly string[]): boolean {
  if (text.join(' ') === label.join(' ')) return true;
  const sentence = ` ${text.join(' ')} `;
  return label.some((_, at) => {
    const run = label.slice(at, at + 3);
    return (
      run.length === 3 && run.filter((word) => !PLAIN.test(word)).length > 1 && sentence.includes(` ${run.join(' ')} `)
    );
  });
}

it('has one place for the name of a step, and the window shows it', { timeout: 60_000 }, () => {
  const labels = filesBelow('src-main/usecases')
    .flatMap(labelsOf)
    .filter((label) => label.length > 2 && label.some((word) => !PLAIN.test(word)));
  expect(labels.length).toBeGreaterThan(20);
  // A command's title says what will be done, in a table of its own.
  const sayers = filesBelow('src-renderer').filter((file) => !file.endsWith('-commands.ts'));
  const again = sayers.flatMap((file) =>
    textsOf(parseSync(file, readFileSync(file, 'utf8')).program as unknown as Node).flatMap((text) => {
      const label = labels.find((one) => isAgain(text, one));
      if (label === undefined) return [];
      return `${file.slice(PROJECT.length + 1)} says “${text.join(' ')}”; a step is called “${label.join(' ')}”: show that`;
    }),
  );
  expect(again).toEqual([]);
});
