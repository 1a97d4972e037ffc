/** Splits a command line into words, options and flags, and refuses what a command does not know. */
import { DeskError } from '../domain/failure.ts';
import type { Command, CommandArguments } from './command.ts';

/** `--name value`, `--name=value`, `--flag`, `--` ends options. Throws `wrong-use` with the command's usage. */
export function readArguments(command: Command, argv: readonly string[]): CommandArguments {
  const words: string[] = [];
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  const refuse = (found: string): never => {
    throw new DeskError('wrong-use', `The command was given ${found}. Write it so: picture-desk ${command.usage}`, {
      wayOut: `picture-desk ${command.name} --help`,
    });
  };
  let only = false;
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (only || !word.startsWith('--')) {
      words.push(word);
      continue;
    }
    if (word === '--') {
      only = true;
      continue;
    }
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if (command.values.includes(name)) {
      if (equals < 0) at += 1;
      const value = equals < 0 ? argv[at] : word.slice(equals + 1);
      if (value === undefined) return refuse(`--${name} without its value`);
      values.set(name, [...(values.get(name) ?? []), value]);
    } else if ((command.flags.includes(name) || name === 'json') && equals < 0) {
      flags.add(name);
    } else {
      return refuse(`the unknown option ${word}`);
    }
  }
  const [fewest, most] = command.words;
  if (words.length < fewest) return refuse(words.length === 0 ? 'nothing' : `only ${words.join(' ')}`);
  if (words.length > most) return refuse(`${words.length} words: ${words.slice(0, 6).join(' ')}`);
  return { words, values, flags };
}
