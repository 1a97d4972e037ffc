/** Options that several commands share, read and refused in one way. */
import { DeskError } from '../domain/failure.ts';
import type { Override } from '../domain/finding.ts';
import { PROFILES, type Profile, profileOf, WEB_PROFILE } from '../domain/profile.ts';
import type { CommandArguments } from './command.ts';

/** The profile of `--profile`, or the web gallery's. */
export function profileGiven({ values }: CommandArguments): Profile {
  const id = values.get('profile')?.at(-1);
  if (id === undefined) return WEB_PROFILE;
  const profile = profileOf(id);
  if (profile !== undefined) return profile;
  throw new DeskError('wrong-use', `Expected --profile ${PROFILES.map((known) => known.id).join('|')}, found ${id}.`);
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
