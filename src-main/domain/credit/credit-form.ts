/** Puts the parts of a credit together: who supplies, who made it, in which form, and whether anything is in doubt. */
import { norm } from '../text/fold.ts';

import type { CreditPart } from './credit-parts.ts';
import type { Credit, CreditForm } from './credit-shape.ts';

/** Null where no agency is among the parts. */
export function assembleCredit(
  raw: string,
  lead: string,
  parts: readonly CreditPart[],
  separators: readonly string[],
): Credit | null {
  const agencies = parts.flatMap((part) => (part.agency === null ? [] : [part.agency]));
  const people = parts.filter((part, at) => part.kind === 'name' && !isHandedOut(parts, at));
  const [first] = parts;
  // `IMAGO/HMB-Media/Jane Doe`: who has a full name made it; behind an agency whoever comes last.
  const full = people.filter(({ text }) => /\s/u.test(text.trim()));
  const person = (first?.agency == null ? full[0] : full.at(-1)) ?? people[0];
  const others = people.filter((one) => one !== person);
  if (agencies.length === 0 || first === undefined) return null;
  const form: CreditForm =
    person === undefined ? 'agency-only' : isBefore(parts, 'agency', person) ? 'agency-first' : 'name-first';
  const given = parts.filter(
    (part, at) => part.kind === 'provider' || (part.kind === 'name' && isHandedOut(parts, at)),
  );
  const providers = [...others, ...given].map((part) => norm(part.text));
  const caseIgnored = parts.some((part) => part.caseIgnored);
  return {
    raw,
    agencies: [...new Set(agencies.map((agency) => agency.name))],
    photographer: person === undefined ? null : norm(person.text),
    form,
    certain:
      providers.length === 0 &&
      !caseIgnored &&
      !straddles(parts, form, separators) &&
      !isHalfName(person?.text) &&
      !(person === undefined && agencies.some(({ printed }) => LIKE_PERSONS.has(printed))) &&
      !(person !== undefined && agencies.every(({ name }) => PLATFORMS.has(name))) &&
      !(form === 'name-first' && person !== undefined && isFollowedByHandout(parts, person)),
    printedAgencies: agencies.map((agency) => agency.printed),
    providers,
    terms: parts.filter((part) => part.kind === 'term').map((part) => norm(part.text)),
    lead,
    separators,
    caseIgnored,
  };
}

/** `Handout / ASHBY TOWN / AFP`: who handed it out, seldom a person. */
function isHandedOut(parts: readonly CreditPart[], at: number): boolean {
  return at === 1 && parts.length > 2 && /^(?:handout|ho|courtesy)$/iu.test(parts[0]?.text.trim() ?? '');
}

/** `Ashby Mill/Handout via REUTERS`: as often who handed it out as who made it. */
function isFollowedByHandout(parts: readonly CreditPart[], person: CreditPart): boolean {
  return parts.slice(parts.indexOf(person) + 1).some((part) => /^(?:handout|ho|courtesy)$/iu.test(part.text.trim()));
}

/** Next to these comes the name of an account. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'Facebook',
  'Instagram',
  'TikTok',
  'Twitter',
  'Telegram',
  'YouTube',
  'Flickr',
]);

/** Archives and agencies that bear a person's name, which others have too. */
const LIKE_PERSONS: ReadonlySet<string> = new Set(['Mary Evans', 'Ronald Grant', 'Robert Harding', 'Patrick McMullan']);

/** One word is a family name, an organisation or a place: only scripts without capitals write a whole name so. */
function isHalfName(name: string | undefined): boolean {
  return name !== undefined && !/\s|\p{Lo}|\p{L}\.\p{Lu}/u.test(name.trim());
}

function isBefore(parts: readonly CreditPart[], kind: CreditPart['kind'], other: CreditPart): boolean {
  const at = parts.findIndex((part) => part.kind === kind);
  return at >= 0 && at < parts.indexOf(other);
}

/** `AFP/Jane Doe/Getty Images`: agencies on both sides of the name, which no house form has but `NTB/Jane Doe via REUTERS`. */
function straddles(parts: readonly CreditPart[], form: CreditForm, separators: readonly string[]): boolean {
  if (/\svia\s/iu.test(separators.at(-1) ?? '') && parts.at(-1)?.agency != null) return false;
  // `AP/Jane Doe/AP` says one agency twice, which rule C7 takes out.
  if (new Set(parts.flatMap((part) => part.agency?.name ?? [])).size === 1) return false;
  const kinds = parts.filter((part) => part.kind === 'agency' || part.kind === 'name').map((part) => part.kind);
  return form === 'agency-first' && kinds.lastIndexOf('agency') > kinds.indexOf('name');
}
