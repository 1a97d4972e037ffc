/** Splits a credit into its parts: agencies, names, providers and terms, in order. */
import { type Agency, type AgencyMatch, agencyNamed } from './agencies.ts';
import { TOGETHER } from './credit-leads.ts';
import { isFiller, isName, isNameIgnoringCase, isProvider, isTerm, personBeforePool } from './names.ts';
import { isShortened } from './organisations.ts';

const SEPARATOR =
  /\s*[/／]+\s*(?:via\s+)?|\s*\\\s*|,?\s+via\s+|\s+[-–—]\s+|(?<=\p{L})—(?=\p{Lu})|\s*[#|｜]\s*|[,;]\s+|\s*[=＝]\s*(?=[\p{Script=Hangul}\p{Script=Han}])/giu;

export interface CreditPart {
  readonly kind: 'agency' | 'name' | 'provider' | 'term' | 'other';
  readonly text: string;
  readonly agency: AgencyMatch | null;
  readonly caseIgnored: boolean;
}

/** In printed order. `other` is what is none of them. */
export function partsOf(
  body: string,
  agencies: readonly Agency[],
): { readonly parts: readonly CreditPart[]; readonly separators: readonly string[] } {
  const whole = agencyNamed(body, agencies);
  if (whole !== null) return { parts: [partOf(body, agencies)], separators: [] };
  const parts: CreditPart[] = [];
  const separators: string[] = [];
  const joined = hyphenated(body, agencies) ?? made(body, agencies);
  if (joined !== null) return joined;
  let start = 0;
  let listed = false;
  for (const match of body.matchAll(SEPARATOR)) {
    const isComma = /^[,;]/.test(match[0]) && !/via/i.test(match[0]);
    const rest = body.slice(match.index + match[0].length);
    const isList = isComma && !isTerm(rest) && isBehindAgencies(body.slice(0, match.index), start, agencies);
    if (
      isComma &&
      !isList &&
      !commaParts(rest, agencies) &&
      !isNameBehind(rest, parts, body.slice(start, match.index), agencies)
    )
      continue;
    listed ||= isList;
    const part = partOf(body.slice(start, match.index), agencies);
    // `(Chinatopix via AP)`: what comes through an agency with one word is no person's name.
    parts.push(/via/i.test(match[0]) && start === 0 && isOneWord(part) ? { ...part, kind: 'provider' } : part);
    separators.push(match[0]);
    start = match.index + match[0].length;
  }
  parts.push(partOf(body.slice(start), agencies));
  const all = parts.flatMap((part) => withoutTerm(part, agencies));
  // Whoever has a part in a list of space agencies took no photograph.
  return {
    parts: listed ? all.map((part) => (part.kind === 'name' ? { ...part, kind: 'provider' } : part)) : all,
    separators,
  };
}

function isOneWord({ kind, text }: CreditPart): boolean {
  return kind === 'name' && !/\s|\p{Lo}/u.test(text.trim());
}

/** `Agence QMI, Jane Doe`: the agency is all that is before the comma. */
function isNameBehind(
  rest: string,
  parts: readonly CreditPart[],
  before: string,
  agencies: readonly Agency[],
): boolean {
  const isAgency = parts.length === 0 && agencyNamed(before, agencies)?.caseIgnored === false;
  return isAgency && /\s/u.test(rest) && isName(rest) && !isProvider(rest);
}

/** `ESA/Hubble & NASA, J. Doe`: behind two agencies a comma goes on with the list of those who had a part in it. */
function isBehindAgencies(before: string, start: number, agencies: readonly Agency[]): boolean {
  const known = (text: string): boolean =>
    text.split(TOGETHER).every((one) => agencyNamed(one.trim(), agencies)?.caseIgnored === false);
  const list = before.split(/\s*[/,;]\s*/u);
  return start > 0 && list.length > 1 && list.every(known);
}

/** `Jane Doe-Imagn Images`, as American sports desks print it. */
function hyphenated(
  body: string,
  agencies: readonly Agency[],
): { readonly parts: readonly CreditPart[]; readonly separators: readonly string[] } | null {
  for (let at = body.indexOf('-'); at > 0; at = body.indexOf('-', at + 1)) {
    const [before, behind] = [body.slice(0, at), body.slice(at + 1)];
    if (/\s$/u.test(before) || /^\s/u.test(behind)) continue;
    const name = partOf(before, agencies);
    if (name.kind !== 'name' || name.caseIgnored) continue;
    const further = /,?\s+via\s+/iu.exec(behind);
    const supplier = partOf(further === null ? behind : behind.slice(0, further.index), agencies);
    if (supplier.agency?.caseIgnored !== false) continue;
    if (further === null) return { parts: [name, supplier], separators: ['-'] };
    const last = partOf(behind.slice(further.index + further[0].length), agencies);
    if (last.agency?.caseIgnored === false) return { parts: [name, supplier, last], separators: ['-', further[0]] };
  }
  return null;
}

/** `AP Photo by Jane Doe`, `AP: Jane Doe`, `AFP-JANE DOE`; `Jane Doe for The New York Times`. */
function made(
  body: string,
  agencies: readonly Agency[],
): { readonly parts: readonly CreditPart[]; readonly separators: readonly string[] } | null {
  for (const match of body.matchAll(/\s+by\s+|:\s+|(?<=\p{L})-(?=\p{L})|\s+(?:for|pour|para|für|per|voor|för)\s+/giu)) {
    const [first, second] = [body.slice(0, match.index), body.slice(match.index + match[0].length)];
    const [supplier, name] = /^\s+(?!by)/iu.test(match[0]) ? [second, first] : [first, second];
    if (name.includes('/') || agencyNamed(supplier, agencies)?.caseIgnored !== false) continue;
    const person = partOf(name, agencies);
    if (person.caseIgnored || !/\s/u.test(name)) continue;
    // `Facebook: Ashby Rowers`; `Ashby Council for AP` is no credit.
    if (person.kind !== 'name' && !(person.kind === 'provider' && match[0].startsWith(':'))) continue;
    return { parts: [partOf(first, agencies), partOf(second, agencies)], separators: [match[0]] };
  }
  return null;
}

/** `HO-Jane Doe`, as the Canadian Press writes it; `Jane Doe-WPA Pool`; `NASA & ESA`. */
function withoutTerm(part: CreditPart, agencies: readonly Agency[]): readonly CreditPart[] {
  const pool = part.kind === 'agency' ? null : /^(.+?)\s*[-–—]\s*((?:\p{Lu}[\p{L}.]*\s){0,3}pool)$/iu.exec(part.text);
  if (pool?.[1] !== undefined && pool[2] !== undefined && isName(pool[1]))
    return [partOf(pool[1], agencies), partOf(pool[2], agencies)];
  const person = part.kind === 'agency' ? null : personBeforePool(part.text);
  if (person !== null) {
    // `Jane Doe POOL` is plain; where both are written alike the pool may have that name.
    const isPlain = /\p{Ll}/u.test(person) && /POOL$/u.test(part.text.trim());
    return [{ ...partOf(person, agencies), caseIgnored: !isPlain }, partOf('Pool', agencies)];
  }
  const [one, other, ...more] = part.kind === 'agency' ? [] : part.text.split(TOGETHER);
  if (one !== undefined && other !== undefined && more.length === 0 && agencyNamed(other, agencies) !== null)
    return [partOf(one, agencies), partOf(other, agencies)];
  const match = part.kind === 'agency' ? null : /^(HO|STR|POOL|Pool|Handout)-(.+)$/u.exec(part.text);
  if (match?.[1] === undefined || match[2] === undefined) return [part];
  return [partOf(match[1], agencies), partOf(match[2], agencies)];
}

/** A comma parts a name from an agency or a term (`Jane Doe, AP`, `Jane Doe, File`), never name from name. */
function commaParts(rest: string, agencies: readonly Agency[]): boolean {
  const next = rest.split(/\s*[/#|]\s*|\s+via\s+|,\s+/iu, 1)[0] ?? '';
  return isTerm(next) || agencyNamed(next, agencies)?.caseIgnored === false;
}

/** Inside a chain what only says how the next one gave it is left out: `Warner Bros./Courtesy Everett Collection`. */
const GIVEN =
  /^(?:(?:image\s+|photo\s+)?courtesy(?:\s+of)?|(?:provided|supplied|released|distributed|obtained)\s+by|sources?:)\s+(?=\p{Lu}|the\s)/iu;

function partOf(printed: string, agencies: readonly Agency[]): CreditPart {
  const text = printed.replace(GIVEN, '');
  if (text !== printed) return givenBy(text, agencies);
  const agency = agencyNamed(text, agencies);
  if (agency !== null) return { kind: 'agency', text, agency, caseIgnored: agency.caseIgnored };
  if (isTerm(text) || isFiller(text)) return { kind: 'term', text, agency: null, caseIgnored: false };
  if (isProvider(text) || isShortened(text)) return { kind: 'provider', text, agency: null, caseIgnored: false };
  if (isName(text))
    return { kind: endsInAgency(text, agencies) ? 'provider' : 'name', text, agency: null, caseIgnored: false };
  const capital = text.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (isProvider(capital)) return { kind: 'provider', text, agency: null, caseIgnored: true };
  // `monkeybusiness`: an account, nobody's name.
  if (/^\p{Ll}[\p{Ll}\p{N}_.-]*$/u.test(text.trim()))
    return { kind: 'provider', text, agency: null, caseIgnored: false };
  const loose = isNameIgnoringCase(text);
  return { kind: loose ? 'name' : 'other', text, agency: null, caseIgnored: loose };
}

/** `US PALAZZO CHIGI`: an office of what is known by two words or more. */
function endsInAgency(text: string, agencies: readonly Agency[]): boolean {
  const words = text.trim().split(/\s+/u);
  return (
    words.length > 2 &&
    words.slice(1, -1).some((_, at) => agencyNamed(words.slice(at + 1).join(' '), agencies)?.caseIgnored === false)
  );
}

/** Who gave it is seldom who made it. */
function givenBy(text: string, agencies: readonly Agency[]): CreditPart {
  const part = partOf(text.replace(/^the\s+/iu, ''), agencies);
  return part.kind === 'name' ? { ...part, kind: 'provider' } : part;
}
