/** Reads every style of the window, and fails on selectors for which the browser asks the whole page again whenever anything comes or goes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Selectors of a stylesheet, without its comments and its declarations. */
function selectorsIn(css: string): readonly string[] {
  const bare = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
  return [...bare.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector.trim().replace(/\s+/g, ' '));
}

/** What is left of `+` and `~`, as one piece of a selector; a sum like `n + 3` is none. */
const beforeSiblings = (selector: string): readonly string[] =>
  [...selector.matchAll(/([^\s>+~,(]+) [+~] (?!\d)/g)].map(([, left = '']) => left);

const WINDOW = resolve(import.meta.dirname, '..', 'src-renderer');

const styles = readdirSync(WINDOW, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .flatMap((name) => selectorsIn(readFileSync(join(WINDOW, name), 'utf8')).map((selector) => ({ name, selector })));

it('names a class, an id or an attribute of whatever has a sibling that depends on it', () => {
  // Else every element is one: a picture that goes out of a list has all rows of the list restyled.
  const nameless = styles.filter(({ selector }) => beforeSiblings(selector).some((left) => !/[.#[]/.test(left)));
  expect(styles.length).toBeGreaterThan(500);
  expect(nameless).toEqual([]);
});

it('asks with :has only of what is small: never of the page or of what holds the lists', () => {
  const large = styles.filter(
    ({ name, selector }) =>
      !name.endsWith('print.css') &&
      /(?:^|[\s,>])(?:body|html|:root|#root|\.app|\.panes|\.article[\w-]*):has\(/.test(selector),
  );
  expect(large).toEqual([]);
});

it('finds the selectors it looks for', () => {
  const found = selectorsIn(
    '/* a + b { */ .dialog > * + * { margin: 0 } @media print { section + .x, .a + b { color: red; } }',
  );
  expect(found.flatMap(beforeSiblings)).toEqual(['*', 'section', '.a']);
});
