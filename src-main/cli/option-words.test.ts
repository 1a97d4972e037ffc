/** Help of the command line: every option of every command is explained, and nothing else. */
import { expect, test } from 'vitest';
import { COMMANDS } from './commands/index.ts';
import { ALWAYS, EXIT_WORDS, OPTION_WORDS, optionDoes, optionsOf, optionUse } from './option-words.ts';
import { runCommandLine } from './run.ts';

test('every option has its words, and every word its option', () => {
  const used = new Set(COMMANDS.flatMap(optionsOf));
  expect([...used].sort()).toEqual(Object.keys(OPTION_WORDS).sort());
});

test.each(COMMANDS)('$name: its usage line names its options, those with a value with what it is', (command) => {
  const own = optionsOf(command).filter((name) => !ALWAYS.some((always) => always === name));
  expect(own.filter((name) => !command.usage.includes(optionUse(name)))).toEqual([]);
  expect(own.filter((name) => (OPTION_WORDS[name]?.value === undefined) !== command.flags.includes(name))).toEqual([]);
});

test('a command tells what its options do', async () => {
  let told = '';
  const context = {
    signal: new AbortController().signal,
    workingFolder: '.',
    programFolder: '.',
    programVersion: '1',
    say: () => undefined,
  };
  const streams = {
    out: async (text: string): Promise<void> => {
      told += text;
    },
    error: () => undefined,
  };
  expect(await runCommandLine(['photos', '--help'], context, streams)).toBe(0);
  expect(told).toContain(`--find TEXT     ${optionDoes('find')}`);
});

test('every exit code has its meaning', () => {
  expect(EXIT_WORDS.map(([code]) => code)).toEqual([0, 1, 2, 3, 4]);
});
