/** Reads a credit: its agencies, photographer and form, and whether that is certain. */
import { withoutInvisible } from '../text/invisible.ts';
import { AGENCIES, type Agency, agencyIndex, agencyNamed } from './agencies.ts';
import { creditBody } from './credit-body.ts';
import { assembleCredit } from './credit-form.ts';
import { LABEL, LEAD } from './credit-leads.ts';
import { partsOf } from './credit-parts.ts';
import type { Credit } from './credit-shape.ts';
import { isName, isProvider, isTerm } from './names.ts';
import { isShortened } from './organisations.ts';
import { beforeNote, noteStarts, noteWords } from './wire-notes.ts';

export { LEAD } from './credit-leads.ts';
export { type Credit, type CreditForm, type CreditJson, creditJson } from './credit-shape.ts';

/** `*MANDATORY CREDIT*` behind a credit says what it is; it is not printed. */
const DEMAND = /[\s,;]*[*(]*\s*mandatory\s+credit\s*[*)]*\.?$/iu;
const COPYRIGHT =
  /^(?:(?:©|\(c\))\s*(?:copyright\s+)?|copyright\s+(?=[©\p{Lu}\d(])(?:©|\(c\))?\s*)(?:(?:19|20)\d\d,?\s+)?/iu;
const YEAR_LAST = /(?<=\p{L}),?\s+(?:19|20)\d\d$/u;
/** `ANTARA FOTO/Jane Doe/foc`: the letters of the editor who sent it. */
const SENDER = /(?<=^\p{Lu}[^/]*\/\s?\p{Lu}\p{L}+\s[^/]*)\s?\/\s?(\p{Ll}{2,4})\.?$/u;
/** `NASA, ESA; Image processing: Jane Doe (STScI)`: who worked on it afterwards. */
const PROCESSING = /[,;.]?\s+(?:image\s+)?(?:processing|acknowledge?ments?|science)\s*(?:by\s+|:\s*)(?=\p{Lu}).*$/iu;
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
  const lead = leadOf(unmarked, agencies);
  const body = creditBody(unmarked.slice(lead.length).replace(COPYRIGHT, ''), lead)
    .replace(PROCESSING, '')
    .replace(SENDER, (whole, letters: string) => (agencyNamed(letters, agencies) === null ? '' : whole))
    .replace(/\s*\(((?:pool|file|handout|ho)[^()]*)\)$/iu, '/$1')
    // `Jane Doe / dpa (Symbolbild)`: of what kind the picture is.
    .replace(/\s*\(([^()]{4,24})\)$/u, (whole, kind: string) => (isTerm(kind) ? `/${kind}` : whole))
    // `Jane Doe on Unsplash`, `Pixabay from Pexels`.
    .replace(/\s+(?:on|auf|sur|en|su|from|von)\s+(?=\p{Lu}\p{L}*$)/u, (whole, at: number, all: string) =>
      agencyNamed(all.slice(at + whole.length), agencies)?.caseIgnored === false ? '/' : whole,
    )
    // `Jane Doe (AP)`.
    .replace(/\s*\(([^()]+)\)$/u, (whole, inner: string) =>
      agencyNamed(inner, agencies) === null ? whole : `/${inner}`,
    );
  const { parts, separators } = partsOf(capitals(reported(body), agencies), agencies);
  if (parts.some((part) => part.kind === 'other')) return null;
  return assembleCredit(raw, lead.trim(), parts, separators);
}

/** The words before the names; `Photo News / Jane Doe` begins with an agency. */
function leadOf(text: string, agencies: readonly Agency[]): string {
  const [first = ''] = text.split(/\s*[/|,]\s*|\s+via\s+/iu, 1);
  if (/\s/u.test(first) && agencyIndex(agencies).exact.has(first)) return '';
  return LEAD.exec(text)?.[0] ?? paperLead(text, agencies) ?? agencyLead(text, agencies);
}

/** `ST PHOTO: JANE DOE`: a paper's letters before what it made. */
function paperLead(text: string, agencies: readonly Agency[]): string | null {
  const lead = /^(\p{Lu}{2,5})\s(?:FILE\s)?PHOTOS?\s*:\s*/u.exec(text);
  return lead === null || agencyNamed(lead[1] ?? '', agencies) !== null ? null : lead[0];
}

/** `Foto Ansa`, `Photo AP`, `Foto LaPresse - Jane Doe`: the agency behind what it made. */
function agencyLead(text: string, agencies: readonly Agency[]): string {
  const lead = /^(?:photos?|fotos?|fotó|bild|beeld|kuva|picture|pic|image)\s+(?=\p{Lu})/iu.exec(text)?.[0] ?? '';
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
