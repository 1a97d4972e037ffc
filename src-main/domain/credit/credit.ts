/** A credit read by the grammar of the desk rules: who supplies the photograph, who made it, and in which form. */
import { norm } from '../text/fold.ts';
import { withoutInvisible } from '../text/invisible.ts';
import { AGENCIES, type Agency, type AgencyMatch, agencyNamed } from './agencies.ts';
import { creditBody } from './credit-body.ts';
import { LABEL, LEAD, TOGETHER } from './credit-leads.ts';
import { isName, isNameIgnoringCase, isProvider, isTerm, personBeforePool } from './names.ts';
import { isShortened } from './organisations.ts';
import { beforeNote, noteStarts, noteWords } from './wire-notes.ts';

export { LEAD } from './credit-leads.ts';

export type CreditForm = 'agency-first' | 'name-first' | 'agency-only';

export interface Credit {
  /** As published, without brackets round it, a `Credit:` before it and a full stop after it. */
  readonly raw: string;
  /** Canonical names in printed order. */
  readonly agencies: readonly string[];
  readonly photographer: string | null;
  readonly form: CreditForm;
  /** False where an unlisted provider, two names or ignored case leave a doubt. */
  readonly certain: boolean;
  /** The agencies as printed: `AP Photo` for AP. */
  readonly printedAgencies: readonly string[];
  /** Unlisted providers, as printed. */
  readonly providers: readonly string[];
  /** `Pool`, `Handout`, `File`, as printed. */
  readonly terms: readonly string[];
  /** `Photo by`, `Picture:` as printed, or empty. */
  readonly lead: string;
  /** Separators as printed, in order. */
  readonly separators: readonly string[];
  /** Could only be read with case ignored. */
  readonly caseIgnored: boolean;
}

/** `*MANDATORY CREDIT*` behind a credit says what it is; it is not printed. */
const DEMAND = /[\s,;]*[*(]*\s*mandatory\s+credit\s*[*)]*\.?$/iu;
const SEPARATOR = /\s*\/+\s*(?:via\s+)?|\s*\\\s*|,?\s+via\s+|\s+[-–—]\s+|(?<=\p{L})—(?=\p{Lu})|\s*[#|]\s*|,\s+/giu;
const COPYRIGHT =
  /^(?:(?:©|\(c\))\s*(?:copyright\s+)?|copyright\s+(?=[©\p{Lu}\d(])(?:©|\(c\))?\s*)(?:(?:19|20)\d\d,?\s+)?/iu;
const YEAR_LAST = /(?<=\p{L}),?\s+(?:19|20)\d\d$/u;
const LONGEST = 200;

/** A credit's own text without what merely surrounds it. */
export function bareCredit(text: string): string {
  let bare = text.trim();
  // No credit is as long, and the patterns look at each run of marks again from its every mark.
  if (bare.length > LONGEST * 8) return bare;
  for (let round = 0; round < 3; round += 1) {
    const before = bare;
    bare = bare
      .replace(/^[\s\-–—|#/]+(?=[\p{L}©([])/u, '')
      .replace(LABEL, '')
      .replace(DEMAND, '');
    bare = bare.replace(/^[([{（［]\s*((?:[^()[\]{}（）［］]|\([cC]\))*?)\s*[)\]}）］][.。]?$/u, '$1');
    if (/[([{]/.test(bare) === false) bare = bare.replace(/\s*[)\]}]+\.?$/u, '');
    if (/[)\]}]/.test(bare) === false) bare = bare.replace(/^[([{]+\s*/u, '');
    if (!/\b(?:Jr|Sr)\.$/u.test(bare) && !/(?:^|[\s./])\p{Lu}\.\p{Lu}\.$/u.test(bare))
      bare = bare.replace(/[\s.,;/]+$/u, '');
    if (bare === before) break;
  }
  return bare;
}

/** Answers given before: checks, review and export ask for the same few credits again and again. */
const READ = new WeakMap<readonly Agency[], Map<string, Credit | null>>();
const MOST_READ = 4096;

/** The credit that the text is, or null where the grammar does not fit. */
export function parseCredit(text: string, agencies: readonly Agency[] = AGENCIES): Credit | null {
  if (text.length > LONGEST * 8) return null;
  const read = READ.get(agencies) ?? new Map<string, Credit | null>();
  READ.set(agencies, read);
  const before = read.get(text);
  if (before !== undefined) return before;
  if (read.size >= MOST_READ) read.clear();
  const credit = readWithNotes(text, agencies);
  read.set(text, credit);
  return credit;
}

function readWithNotes(text: string, agencies: readonly Agency[]): Credit | null {
  const raw = bareCredit(withoutInvisible(text));
  if (raw === '') return null;
  for (const start of noteStarts(raw)) {
    const before = beforeNote(raw, start);
    const credit = before === '' ? null : parseWords(before, agencies);
    if (credit === null) continue;
    return { ...credit, raw, terms: [...credit.terms, noteWords(raw.slice(before.length))] };
  }
  const credit = parseWords(raw, agencies);
  return credit === null ? null : { ...credit, raw };
}

/** The same for words that are known to have no note to the desk behind them and nothing invisible in them. */
export function parseWords(text: string, agencies: readonly Agency[]): Credit | null {
  if (text.length > LONGEST * 2) return null;
  const raw = bareCredit(text);
  if (raw === '' || raw.length > LONGEST) return null;
  const unmarked = raw.replace(COPYRIGHT, '').replace(YEAR_LAST, '');
  const lead = LEAD.exec(unmarked)?.[0] ?? agencyLead(unmarked, agencies);
  const body = creditBody(unmarked.slice(lead.length).replace(COPYRIGHT, ''), lead)
    .replace(/\s*\(((?:pool|file|handout|ho)[^()]*)\)$/iu, '/$1')
    // `Jane Doe / dpa (Symbolbild)`: of what kind the picture is.
    .replace(/\s*\(([^()]{4,24})\)$/u, (whole, kind: string) => (isTerm(kind) ? `/${kind}` : whole))
    // `Jane Doe on Unsplash`.
    .replace(/\s+(?:on|auf|sur|en|su)\s+(?=\p{Lu}\p{L}*$)/u, (whole, at: number, all: string) =>
      agencyNamed(all.slice(at + whole.length), agencies)?.caseIgnored === false ? '/' : whole,
    )
    // `Jane Doe (AP)`.
    .replace(/\s*\(([^()]+)\)$/u, (whole, inner: string) =>
      agencyNamed(inner, agencies) === null ? whole : `/${inner}`,
    );
  const { parts, separators } = partsOf(capitals(reported(body), agencies), agencies);
  if (parts.some((part) => part.kind === 'other')) return null;
  return assemble(raw, lead.trim(), parts, separators);
}

/** `Foto Ansa`, `Photo AP`, `Foto LaPresse - Jane Doe`: the agency behind what it made. */
function agencyLead(text: string, agencies: readonly Agency[]): string {
  const lead = /^(?:photos?|fotos?|fotó|bild|picture|pic|image)\s+(?=\p{Lu})/iu.exec(text)?.[0] ?? '';
  const [first = ''] = text.slice(lead.length).split(/\s*[/|]\s*|\s+[-–—]\s+/u);
  return lead !== '' && agencyNamed(first, agencies)?.caseIgnored === false ? lead : '';
}

/** `新华社记者 林伟 摄`: the agency, its reporter, who took it. */
function reported(body: string): string {
  return body.replace(/^(\p{L}{2,10}?)(?:记者|記者|通讯员)\s*(\p{L}{2,6})\s*[摄攝]?$/u, '$1/$2');
}

/** `ANP JANE DOE`, `BELGA PHOTO JANE DOE`: agency and name, both in capitals, with nothing but a space between. */
function capitals(body: string, agencies: readonly Agency[]): string {
  if (!/^\p{Lu}{2}[\p{Lu}\p{M} .'’-]+$/u.test(body) || agencyNamed(body, agencies) !== null) return body;
  const words = body.split(' ');
  for (let count = Math.min(3, words.length - 2); count > 0; count -= 1) {
    const [supplier, name] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (agencyNamed(supplier, agencies)?.caseIgnored !== false) continue;
    return words.length - count <= 4 && isName(name) && !isTerm(name) && !isProvider(name) && !isShortened(name)
      ? `${supplier}/${name}`
      : body;
  }
  return body;
}

interface Part {
  readonly kind: 'agency' | 'name' | 'provider' | 'term' | 'other';
  readonly text: string;
  readonly agency: AgencyMatch | null;
  readonly caseIgnored: boolean;
}

function partsOf(
  body: string,
  agencies: readonly Agency[],
): { readonly parts: readonly Part[]; readonly separators: readonly string[] } {
  const whole = agencyNamed(body, agencies);
  if (whole !== null) return { parts: [partOf(body, agencies)], separators: [] };
  const parts: Part[] = [];
  const separators: string[] = [];
  const joined = hyphenated(body, agencies) ?? made(body, agencies);
  if (joined !== null) return joined;
  let start = 0;
  for (const match of body.matchAll(SEPARATOR)) {
    if (
      match[0].startsWith(',') &&
      !/via/i.test(match[0]) &&
      !commaParts(body.slice(match.index + match[0].length), agencies)
    )
      continue;
    parts.push(partOf(body.slice(start, match.index), agencies));
    separators.push(match[0]);
    start = match.index + match[0].length;
  }
  parts.push(partOf(body.slice(start), agencies));
  return { parts: parts.flatMap((part) => withoutTerm(part, agencies)), separators };
}

/** `Jane Doe-Imagn Images`, as American sports desks print it. */
function hyphenated(
  body: string,
  agencies: readonly Agency[],
): { readonly parts: readonly Part[]; readonly separators: readonly string[] } | null {
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
): { readonly parts: readonly Part[]; readonly separators: readonly string[] } | null {
  for (const match of body.matchAll(/\s+by\s+|:\s+|(?<=\p{L})-(?=\p{L})|\s+for\s+/giu)) {
    const [first, second] = [body.slice(0, match.index), body.slice(match.index + match[0].length)];
    const [supplier, name] = /for/i.test(match[0]) ? [second, first] : [first, second];
    if (name.includes('/') || agencyNamed(supplier, agencies)?.caseIgnored !== false) continue;
    const person = partOf(name, agencies);
    if (person.kind !== 'name' || person.caseIgnored || !/\s/u.test(name)) continue;
    return { parts: [partOf(first, agencies), partOf(second, agencies)], separators: [match[0]] };
  }
  return null;
}

/** `HO-Jane Doe`, as the Canadian Press writes it; `Jane Doe-WPA Pool`; `NASA & ESA`. */
function withoutTerm(part: Part, agencies: readonly Agency[]): readonly Part[] {
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

function partOf(text: string, agencies: readonly Agency[]): Part {
  const agency = agencyNamed(text, agencies);
  if (agency !== null) return { kind: 'agency', text, agency, caseIgnored: agency.caseIgnored };
  if (isTerm(text) || /^[-–—.]+$/u.test(text.trim())) return { kind: 'term', text, agency: null, caseIgnored: false };
  if (isProvider(text) || isShortened(text)) return { kind: 'provider', text, agency: null, caseIgnored: false };
  if (isName(text)) return { kind: 'name', text, agency: null, caseIgnored: false };
  const capital = text.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (isProvider(capital)) return { kind: 'provider', text, agency: null, caseIgnored: true };
  const loose = isNameIgnoringCase(text);
  return { kind: loose ? 'name' : 'other', text, agency: null, caseIgnored: loose };
}

function assemble(raw: string, lead: string, parts: readonly Part[], separators: readonly string[]): Credit | null {
  const agencies = parts.flatMap((part) => (part.agency === null ? [] : [part.agency]));
  const people = parts.filter((part, at) => part.kind === 'name' && !isHandedOut(parts, at));
  const [first] = parts;
  // `IMAGO/HMB-Media/Jane Doe`: who has a full name made it.
  const person = people.find(({ text }) => /\s/u.test(text.trim())) ?? people[0];
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
      !straddles(parts, form) &&
      !isHalfName(person?.text) &&
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
function isHandedOut(parts: readonly Part[], at: number): boolean {
  return at === 1 && parts.length > 2 && /^(?:handout|ho|courtesy)$/iu.test(parts[0]?.text.trim() ?? '');
}

/** `Ashby Mill/Handout via REUTERS`: as often who handed it out as who made it. */
function isFollowedByHandout(parts: readonly Part[], person: Part): boolean {
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

/** One word is a family name, an organisation or a place: only scripts without capitals write a whole name so. */
function isHalfName(name: string | undefined): boolean {
  return name !== undefined && !/\s|\p{Lo}|\p{L}\.\p{Lu}/u.test(name.trim());
}

function isBefore(parts: readonly Part[], kind: Part['kind'], other: Part): boolean {
  const at = parts.findIndex((part) => part.kind === kind);
  return at >= 0 && at < parts.indexOf(other);
}

/** `AFP/Jane Doe/Getty Images`: agencies on both sides of the name, which no house form has. */
function straddles(parts: readonly Part[], form: CreditForm): boolean {
  // `AP/Jane Doe/AP` says one agency twice, which rule C7 takes out.
  if (new Set(parts.flatMap((part) => part.agency?.name ?? [])).size === 1) return false;
  const kinds = parts.filter((part) => part.kind === 'agency' || part.kind === 'name').map((part) => part.kind);
  return form === 'agency-first' && kinds.lastIndexOf('agency') > kinds.indexOf('name');
}

/** One credit as `product.md` prints it in JSON. */
export interface CreditJson {
  readonly raw: string;
  readonly agencies: readonly string[];
  readonly photographer: string | null;
  readonly form: CreditForm;
  readonly certain: boolean;
}

export function creditJson(credit: Credit | null): CreditJson | null {
  if (credit === null) return null;
  const { raw, agencies, photographer, form, certain } = credit;
  return { raw, agencies, photographer, form, certain };
}
