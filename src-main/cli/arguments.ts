/** Splits a command line into words, options and flags, and refuses what a command does not know. */
import { parseArgs } from 'node:util';
import { DeskError } from '../domain/failure.ts';
import type { CliCommand, CommandArguments } from './command.ts';

/** `--name value`, `--name=value`, `--flag`, `--` ends options. Throws `wrong-use` with the command's usage. */
export function readArguments(command: CliCommand, argv: readonly string[]): CommandArguments {
  const words: string[] = [];
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  const refuse = (found: string): never => {
    throw new DeskError('wrong-use', `The command was given ${found}. Usage: picture-desk ${command.usage}`, {
      wayOut: `picture-desk ${command.name} --help`,
    });
  };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([
      ...command.values.map((name) => [name, { type: 'string' }] as const),
      ...[...command.flags, 'json'].map((name) => [name, { type: 'boolean' }] as const),
    ]),
    allowPositionals: true,
    // The refusals are ours: they say how the command is written.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (command.values.includes(name)) {
      if (value === undefined) return refuse(`--${name} without a value`);
      values.set(name, [...(values.get(name) ?? []), value]);
    } else if ((command.flags.includes(name) || name === 'json') && value === undefined) flags.add(name);
    else return refuse(`the unknown option ${token.rawName}${value === undefined ? '' : `=${value}`}`);
  }
  const [fewest, most] = command.words;
  if (words.length < fewest) return refuse(words.length === 0 ? 'nothing' : `only ${words.join(' ')}`);
  if (words.length > most) return refuse(`${words.length} words: ${words.slice(0, 6).join(' ')}`);
  return { words, values, flags };
}
