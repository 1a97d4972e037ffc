// What the pages for an editor say of keys, menus and labels is what the program has.
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands.ts';
import { keyCap } from '../../shared/commands/keys.ts';

const PAGES = Object.entries(
  import.meta.glob<string>(
    ['../../../README.md', '../../../resources/help/{guide,metadata,trust}.md', '../../../resources/whats-new/*.md'],
    { query: '?raw', import: 'default', eager: true },
  ),
);
/** The catalogues and the tables of commands, as they are written. */
const SAID = Object.values(
  import.meta.glob<string>(
    [
      '../../**/words.ts',
      '../../**/*-commands.ts',
      '../../../src-main/{desk,domain,imaging,library,shell,sqlite}/**/*.ts',
    ],
    { query: '?raw', import: 'default', eager: true },
  ),
).join('\n');

const KEYS = new Set(COMMANDS.flatMap(({ keys }) => keys.map((key) => keyCap(key, false))));

/** Keys that no command has: the system's own, and those of a text field, of a grid and of a drag. */
const OTHER_KEYS = new Set(['Shift+F10', 'Ctrl+Tab']);

test.each(PAGES)('%s names keys that a command has', (_page, markdown) => {
  const named = [...markdown.matchAll(/`((?:(?:Ctrl|Alt|Shift)\+)+[^`\s+]+|F\d{1,2})`/g)].map(([, key = '']) => key);
  expect(named.filter((key) => !KEYS.has(key) && !OTHER_KEYS.has(key))).toEqual([]);
});

/** Words that are set in italics to mean themselves, not a label. */
const OWN_WORDS = /^(?:Open with|sample desk|The .* … .*)$/;

test.each(PAGES)('%s quotes labels and messages that the window has', (_page, markdown) => {
  const quoted = [...markdown.matchAll(/(?<!\*)\*([^*|\n]+(?:\n[^*|\n]+)?)\*(?!\*)/g)].map(([, words = '']) =>
    words.replace(/\s+/g, ' '),
  );
  const labels = quoted.flatMap((words) => words.split(' › ')).filter((words) => !OWN_WORDS.test(words));
  expect(labels.filter((words) => !isSaid(words))).toEqual([]);
});

/** Numbers and names are put in by the program: what is around them is compared. */
function isSaid(words: string): boolean {
  return words
    .split(/“[^”]+”|\b\d+\b|\b[A-Z]\d\b|…|\. /)
    .map((part) => part.trim())
    .filter((part) => part.length > 2)
    .every((part) => SAID.includes(part));
}
