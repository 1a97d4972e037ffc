/** What each option and each exit code means: one table for `--help`, the man page and the shells' completions. */
import { unexpected } from '../domain/unexpected.ts';
import { type CliCommand, EXIT } from './command.ts';

interface OptionWords {
  /** What is written after it; absent for a flag. */
  readonly value?: string;
  readonly does: string;
}

export const OPTION_WORDS: Readonly<Record<string, OptionWords>> = {
  out: { value: 'FOLDER', does: 'Writes the bundle into that folder.' },
  zip: { does: 'Writes the bundle as one .zip file.' },
  replace: { does: 'Replaces a bundle of the same name.' },
  profile: { value: 'web|agency', does: 'Checks by these house rules.' },
  rules: { value: 'FILE.json', does: 'Checks by the house rules in that file, as copied in Settings › Rules.' },
  preset: { value: 'FILE.json', does: 'Exports by the preset in that file.' },
  override: {
    value: 'RULE@PICTURE="reason"',
    does: 'Lets that finding of that picture pass; RULE="reason" lets all findings of the rule pass. May be repeated.',
  },
  name: { value: 'NAME', does: 'Who overrides; without it, the user of this computer.' },
  library: { value: 'FILE', does: 'Uses that library; without it, each command has a private one.' },
  wait: { value: 'SECONDS', does: 'Waits that long while another program has the library.' },
  'as-it-is': { does: 'Opens a library whose file was changed by another program since it was closed.' },
  find: { value: 'TEXT', does: 'Lists only photographs with that text in caption, name, keyword or file name.' },
  csv: { does: 'Prints CSV for spreadsheets.' },
  json: { does: 'Prints exactly one JSON document on standard output; progress goes to standard error.' },
  schema: { does: 'Prints the JSON Schema of what the command prints with --json.' },
  help: { does: 'Prints this.' },
};

/** What every command takes besides its own. */
export const ALWAYS = ['json', 'schema', 'help'] as const;

export const optionsOf = (command: CliCommand): readonly string[] => [...command.values, ...command.flags, ...ALWAYS];

/** `--out FOLDER`, `--zip`. Throws where the table lacks it, which a test rules out. */
export function optionUse(name: string): string {
  const value = wordsOf(name).value;
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/** A sentence. Throws where the table lacks it, which a test rules out. */
export const optionDoes = (name: string): string => wordsOf(name).does;

function wordsOf(name: string): OptionWords {
  const words = OPTION_WORDS[name];
  if (words === undefined) throw unexpected(`words for the option --${name}`, 'none');
  return words;
}

export const EXIT_WORDS: readonly (readonly [code: number, meaning: string])[] = [
  [EXIT.done, 'done'],
  [EXIT.blocked, 'blocked by findings'],
  [EXIT.wrongUse, 'wrong usage'],
  [EXIT.inputUnreadable, 'input could not be read, or another program has the library'],
  [EXIT.outputUnwritable, 'output could not be written'],
];
