/** Options that several commands share, read and refused in one way. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import type { AskedOverride } from '../domain/finding.ts';
import { DEFAULT_PRESET, type Preset } from '../domain/formats/format.ts';
import { type HouseRules, readHouseRules, withHouseRules } from '../domain/house-rules.ts';
import { PROFILES, type Profile, profileOf, WEB_PROFILE } from '../domain/profile.ts';
import { readingTrouble } from '../domain/reading-trouble.ts';
import type { CommandArguments } from './command.ts';
import { type ReadingContext, readDeskFile } from './input.ts';

/** The profile of `--profile`, else the one that is usual here. */
export function profileGiven({ values }: CommandArguments, usual: string = WEB_PROFILE.id): Profile {
  const id = values.get('profile')?.at(-1) ?? usual;
  const profile = profileOf(id);
  if (profile !== undefined) return profile;
  throw new DeskError(
    'wrong-use',
    `There is no profile ${id}; there are ${PROFILES.map((known) => known.id).join(', ')}.`,
  );
}

const MOST_BYTES = 1e6;

/** The profile as the desk has changed its rules: by `--rules FILE.json`, else by the library of `--library`. */
export function byHouseRules(
  profile: Profile,
  known: HouseRules,
  { values }: CommandArguments,
  { workingFolder }: Pick<ReadingContext, 'workingFolder'>,
): Profile {
  const file = values.get('rules')?.at(-1);
  return withHouseRules(
    profile,
    file === undefined ? known : readHouseRules(textOf(resolve(workingFolder, file), file)),
  );
}

function textOf(path: string, given: string): string {
  try {
    if (statSync(path).size <= MOST_BYTES) return readFileSync(path, 'utf8');
  } catch (error) {
    const { gone, reason, wayOut } = readingTrouble(error);
    const message = gone ? `There is no file ${given}.` : `The house rules ${given} cannot be read: ${reason}`;
    throw new DeskError('unreadable', message, { subject: given, wayOut: wayOut ?? 'Check its name and its folder.' });
  }
  throw new DeskError('unreadable', `${given} is too large to be house rules.`, {
    subject: given,
    wayOut: 'Use the JSON that Settings › Rules copies.',
  });
}

/** The preset of `--preset FILE.json`, or the web gallery's. */
export async function presetGiven({ values }: CommandArguments, context: ReadingContext): Promise<Preset> {
  const file = values.get('preset')?.at(-1);
  if (file === undefined) return DEFAULT_PRESET;
  return readDeskFile(context, (files) => files.preset(resolve(context.workingFolder, file)));
}

/**
 * `--override R3@20="reason"` for the finding of picture 20, `--override R3="reason"` for all of the rule; as often as needed.
 * `name` is who answers for it.
 */
export function overridesGiven({ values }: CommandArguments, name: string): readonly AskedOverride[] {
  return (values.get('override') ?? []).map((given) => {
    const [, rule, position, quoted] = /^([A-Za-z]\d{1,2})(?:@(\d{1,4}))?=(.+)$/s.exec(given) ?? [];
    const reason = quoted?.replace(/^"(.*)"$/s, '$1').trim() ?? '';
    if (rule === undefined || reason.length < 3 || position === '0') {
      throw new DeskError(
        'wrong-use',
        `--override ${given} cannot be read: write --override RULE@PICTURE="reason" for one picture, or RULE="reason" for all.`,
      );
    }
    return {
      rule: rule.toUpperCase(),
      ...(position === undefined ? {} : { picture: Number(position) }),
      reason,
      name,
    };
  });
}

/** The one value of an option that must be given. */
export function required({ values }: CommandArguments, option: string, what: string): string {
  const value = values.get(option)?.at(-1);
  if (value !== undefined && value !== '') return value;
  throw new DeskError('wrong-use', `--${option} ${what} is missing.`);
}
