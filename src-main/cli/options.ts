/** Options that several commands share, read and refused in one way. */
import { resolve } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import type { Override } from '../domain/finding.ts';
import { DEFAULT_PRESET, type Preset } from '../domain/formats/format.ts';
import { PROFILES, type Profile, profileOf, WEB_PROFILE } from '../domain/profile.ts';
import { readPresetFile } from '../filesystem/preset-file.ts';
import type { CommandArguments } from './command.ts';

/** The profile of `--profile`, else the one that is usual here. */
export function profileGiven({ values }: CommandArguments, usual: string = WEB_PROFILE.id): Profile {
  const id = values.get('profile')?.at(-1) ?? usual;
  const profile = profileOf(id);
  if (profile !== undefined) return profile;
  throw new DeskError('wrong-use', `Expected --profile ${PROFILES.map((known) => known.id).join('|')}, found ${id}.`);
}

/** The preset of `--preset FILE.json`, or the web gallery's. */
export function presetGiven({ values }: CommandArguments, workingFolder: string): Preset {
  const file = values.get('preset')?.at(-1);
  return file === undefined ? DEFAULT_PRESET : readPresetFile(resolve(workingFolder, file));
}

/** `--override RULE="reason"`, as often as needed; `name` is who answers for it. */
export function overridesGiven({ values }: CommandArguments, name: string): readonly Override[] {
  return (values.get('override') ?? []).map((given) => {
    const [, rule, quoted] = /^([A-Za-z]\d{1,2})=(.+)$/s.exec(given) ?? [];
    const reason = quoted?.replace(/^"(.*)"$/s, '$1').trim() ?? '';
    if (rule === undefined || reason.length < 3) {
      throw new DeskError(
        'wrong-use',
        `Expected --override RULE="reason" with a reason of a few words, found ${given}.`,
      );
    }
    return { rule: rule.toUpperCase(), reason, name };
  });
}

/** The one value of an option that must be given. */
export function required({ values }: CommandArguments, option: string, what: string): string {
  const value = values.get(option)?.at(-1);
  if (value !== undefined && value !== '') return value;
  throw new DeskError('wrong-use', `Expected --${option} ${what}, found none.`);
}
