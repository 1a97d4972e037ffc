/** Two voices: a developer's error says "Expected … found …", by one helper; whatever a person reads says what is the matter and what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { DeskError, failureOf, wayOutOf } from './domain/failure.ts';
import { unexpected } from './domain/unexpected.ts';

const ROOT = resolve(import.meta.dirname, '..');
const HELPER = join('src-main', 'domain', 'unexpected.ts');

/** Sources of the program, without tests and what only tests read. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|examples)\.tsx?$/.test(path))
    .filter((path) => !path.split(sep).includes('testing'))
    .map((path) => join(folder, path));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

const DEVELOPERS_VOICE = /(?:['"`>]|^\s+)\s*(?:Line \S+: )?[Ee]xpected [^'"`]*|, found (?:none|it|only|\$\{|“)/;

it('says nothing to a person in a developer’s voice', () => {
  const found = [...sources('src-main'), ...sources('src-renderer')]
    .filter((path) => path !== HELPER)
    .flatMap((path) => {
      const lines = withoutComments(readFileSync(join(ROOT, path), 'utf8')).split('\n');
      return lines.filter((line) => DEVELOPERS_VOICE.test(line)).map((line) => `${relative('', path)}: ${line.trim()}`);
    });
  expect(found, 'Say what is the matter and what to do; for a mistake of ours throw unexpected(…)').toEqual([]);
});

it('knows that voice', () => {
  expect("throw new Error('Expected a folder, found a file.')").toMatch(DEVELOPERS_VOICE);
  expect('`The file is gone, found none`').toMatch(DEVELOPERS_VOICE);
  expect('          Expected the folder at {folder.path}.').toMatch(DEVELOPERS_VOICE);
  expect('const message = `The file DSC_1.jpg is missing.`;').not.toMatch(DEVELOPERS_VOICE);
  expect(unexpected('a folder', 'a file').message).toBe('Expected a folder, found a file.');
});

it('puts a developer’s words behind ours where they reach a person, with what to do', () => {
  const failure = failureOf(unexpected('a folder', 'a file'));
  expect(wayOutOf(failure)).toMatch(/^Try again\./);
  expect(failure).toMatchObject({
    kind: 'unexpected',
    message: 'Picture Desk made a mistake: Expected a folder, found a file.',
  });
  expect(failureOf(new DeskError('not-found', 'The file DSC_1.jpg is missing.')).message).toBe(
    'The file DSC_1.jpg is missing.',
  );
});
