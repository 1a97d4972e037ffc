/** The command line's grammar. */
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import type { CliCommand } from './command.ts';

const command: CliCommand = {
  name: 'make',
  usage: 'make FOLDER TEXT --out FOLDER',
  summary: '',
  values: ['out', 'override'],
  flags: ['zip'],
  words: [2, 2],
  run: async () => ({ exit: 0, json: null, text: '' }),
};

describe('readArguments', () => {
  it('reads words, values in both spellings, repeated values and flags', () => {
    const read = readArguments(command, [
      'a',
      '--out',
      'b',
      '--override=C4="x"',
      '--override',
      'T2=y',
      'c',
      '--zip',
      '--json',
    ]);
    expect(read.words).toEqual(['a', 'c']);
    expect(Object.fromEntries(read.values)).toEqual({ out: ['b'], override: ['C4="x"', 'T2=y'] });
    expect([...read.flags]).toEqual(['zip', 'json']);
  });
  it('takes everything after -- as words', () => {
    expect(readArguments(command, ['--', '--zip', '-x']).words).toEqual(['--zip', '-x']);
  });
  it.each([[['a', 'b', '--nonsense']], [['a']], [['a', 'b', 'c']], [['a', 'b', '--out']], [['a', 'b', '--zip=1']]])(
    'refuses %j',
    (argv) => {
      expect(() => readArguments(command, argv)).toThrow(/Usage: picture-desk make FOLDER/);
    },
  );
});
