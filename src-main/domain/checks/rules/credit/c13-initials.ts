/** C13: a photographer's initials in another style than the house's (`C P Scott`, `CP Scott`). */
import type { Finding } from '../../../finding.ts';
import type { Profile } from '../../../profile.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditPlace, creditReadings, type Spot, spotted } from '../../reading/credit-reading.ts';

export const initialsStyle = {
  id: 'C13',
  title: 'Initials in the house’s style',
  reason: 'One house writes initials one way, with spaces or without.',
  source: 'Guardian Grid: joins initials in by-lines',
  severity: 'info',
  check(input: CheckInput): readonly Finding[] {
    const style = input.profile.initialsStyle;
    const spots = creditReadings(input).flatMap((reading) => spotIn(reading, style));
    return spotted(
      initialsStyle,
      spots,
      (count, positions) =>
        `${count} credits do not write initials ${wordsFor(style)} (pictures ${positions}): one key makes them alike.`,
    );
  },
} satisfies Check;

function wordsFor(style: Profile['initialsStyle']): string {
  return style !== 'spaced' ? 'without spaces and full stops' : 'with spaces and without full stops';
}

function spotIn(reading: CreditReading, style: Profile['initialsStyle']): readonly Spot[] {
  const name = reading.credit?.photographer ?? null;
  if (name === null || !/\p{Ll}/u.test(name)) return [];
  // Letters with a space and no full stop are no house's style but the one that asks for them.
  if (style === 'any' && !/^(?:\p{Lu}\s){2,4}\p{Lu}\p{L}/u.test(name)) return [];
  const suggestion = styled(name, style === 'any' ? 'plain' : style);
  if (suggestion === name) return [];
  const message = `“${name}” in the credit of picture ${reading.position}: initials are written ${wordsFor(style)} here. Write “${suggestion}”.`;
  return [{ place: creditPlace(reading, name), suggestion, message }];
}

/** Initials open the name: one letter each, or two or three capitals together. */
function styled(name: string, style: Profile['initialsStyle']): string {
  const match = /^((?:\p{Lu}\.?\s?){1,4})(?=\p{Lu}[\p{L}'’-])/u.exec(name);
  const spaced = /^((?:\p{Lu}\.?\s){1,4}|\p{Lu}{2,3}\s|(?:\p{Lu}\.){1,4}\s?)/u.exec(name)?.[1];
  if (match === null || spaced === undefined) return name;
  const letters = spaced.match(/\p{Lu}/gu) ?? [];
  if (letters.length < 2 && !spaced.includes('.')) return name;
  return `${letters.join(style === 'plain' ? '' : ' ')} ${name.slice(spaced.length)}`;
}
