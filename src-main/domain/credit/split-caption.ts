/** Parts a caption paragraph into its text and the credit at its end; where there is doubt the paragraph stays whole. */
import { sentenceEnds } from '../text/sentences.ts';
import { trimEndOf } from '../text/trim.ts';
import { AGENCIES, type Agency, agencyNamed } from './agencies.ts';
import { bareCredit, type Credit, LEAD, parseCredit } from './credit.ts';
import { isFiller, isName, isNameWord, isParticle, isProvider } from './names.ts';

export interface CaptionSplit {
  /** The text without its credit, its own final mark kept as written. */
  readonly caption: string;
  /** The credit as published, without brackets round it and without a full stop after it; null where there is none. */
  readonly credit: string | null;
  /** False where a person should look: the split, or the lack of one, is a guess. */
  readonly certain: boolean;
  /** What the doubt is, in words; absent where there is none. */
  readonly reason?: string;
  /** The end only looks a little like a credit (a slash, the word `Photo`), and no agency was found in it. */
  readonly faint?: boolean;
  /** Where the credit with its brackets begins in the paragraph; the paragraph's length where there is none. */
  readonly start: number;
  /** Read only with case ignored. */
  readonly caseIgnored: boolean;
}

const TAIL = 220;
/** Words after which a name belongs to the sentence, not to a credit. */
const LEANING =
  /(?:^|\s)(?:a|an|the|in|at|on|of|to|for|from|with|by|and|or|near|outside|inside|against|as|over|under|into|between|during|after|before|beside|behind|past|through|towards?|is|was|are|were|says?|said|told)$/iu;
/** What makes a tail look like a credit that the grammar could not read (rule C3). */
const HINT = /(?<!\d\s?)\/|\/(?!\s?\d)|\svia\s|\bPhotos?\b|\bPictures?\b/u;
const HINT_TAIL = 60;

/** Caption text and credit of one paragraph. */
export function splitCaption(paragraph: string, agencies: readonly Agency[] = AGENCIES): CaptionSplit {
  const text = paragraph.trim();
  const lead = paragraph.length - paragraph.trimStart().length;
  const found = attempt(text, agencies);
  return { ...found, start: found.credit === null ? paragraph.length : found.start + lead };
}

type Reader = (text: string, agencies: readonly Agency[]) => CaptionSplit | null;

/** The first reading that fits is taken, from the surest to the least sure. */
const READERS: readonly Reader[] = [
  wholeCredit,
  bracketed,
  afterSentence,
  afterLead,
  glued,
  agencyWithoutStop,
  marked,
  nameWithoutStop,
  agencyIgnoringCase,
  afterStopIgnoringCase,
];

function attempt(text: string, agencies: readonly Agency[]): CaptionSplit {
  if (text === '') return none(text);
  for (const read of READERS) {
    const split = read(text, agencies);
    if (split !== null) return split;
  }
  const tail = text.slice(-HINT_TAIL);
  if (!HINT.test(tail)) return none(text);
  return { ...doubt(text, 'the end looks like a credit but fits no form the desk knows'), faint: true };
}

function none(text: string): CaptionSplit {
  return { caption: text, credit: null, certain: true, start: text.length, caseIgnored: false };
}

function doubt(text: string, reason: string): CaptionSplit {
  return { caption: text, credit: null, certain: false, reason, start: text.length, caseIgnored: false };
}

function cut(text: string, start: number, parsed: Credit | null, reason?: string): CaptionSplit {
  const credit = parsed?.raw ?? bareCredit(text.slice(start));
  const caption = withoutDash(trimEndOf(text.slice(0, start), SET_OFF));
  const caseIgnored = parsed?.caseIgnored ?? false;
  const certain = reason === undefined && (parsed?.certain ?? false);
  const why = reason ?? (certain ? undefined : doubtIn(parsed));
  return { caption, credit, certain, ...(why === undefined ? {} : { reason: why }), start, caseIgnored };
}

/** White space of every kind and the marks that set a credit off. */
const SET_OFF: ReadonlySet<string> = new Set([
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u2002',
  '\u2003',
  '\u2009',
  '\u202f',
  '\u200b',
  '|',
  '#',
]);

/** A dash before the credit belongs to neither. */
function withoutDash(caption: string): string {
  return /\s[-–—]$/u.test(caption.slice(-2)) ? trimEndOf(caption.slice(0, -1), SET_OFF) : caption;
}

function doubtIn(parsed: Credit | null): string {
  if (parsed === null) return 'the credit names no agency that the desk knows';
  if (parsed.caseIgnored) return 'the credit was read only by ignoring capitals';
  if (parsed.providers.length > 0) return `“${parsed.providers.join(', ')}” is no agency that the desk knows`;
  return 'the credit has agencies on both sides of the name';
}

/** All parts known, at most one photographer: what may be cut off a sentence. */
function isPlain(parsed: Credit | null): boolean {
  return parsed !== null && parsed.providers.length === 0;
}

/** A paragraph that is nothing but a credit. */
function wholeCredit(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  if (text.length > TAIL) return null;
  if (/^(?:©|credits?\s*:|courtesy\s)/iu.test(text)) return labelled(text, 0, agencies);
  const parsed = parseCredit(text, agencies);
  return isPlain(parsed) && !parsed?.caseIgnored ? cut(text, 0, parsed) : null;
}

/** `(AP Photo/Jane Doe)`, `[Jane Doe/Reuters]`, `(Handout)`. */
function bracketed(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const match = /[([]([^()[\]]{1,180})[)\]]\s*\.?$/u.exec(text.slice(-TAIL));
  const inner = match?.[1];
  if (match === null || inner === undefined) return null;
  const start = Math.max(0, text.length - TAIL) + match.index;
  const parsed = parseCredit(inner, agencies);
  if (parsed !== null && !(parsed.caseIgnored && parsed.separators.length === 0)) return cut(text, start, parsed);
  if (/\p{L}/u.test(inner) && isFiller(inner)) return cut(text, start, null);
  if (isLedName(inner)) return cut(text, start, null);
  const looksLike = /\p{L}\s*\/\s*\p{L}|\svia\s/iu.test(inner) || LEAD.test(inner);
  return looksLike
    ? doubt(text, 'the words in brackets at the end look like a credit but fit no form the desk knows')
    : null;
}

/** `Photo by Jane Doe`, `Photograph: Jane Doe/Ashby Times`: plainly a credit, with no agency that the desk knows. */
function isLedName(text: string): boolean {
  const lead = /^(?:credits?\s*:\s*)/iu.exec(text)?.[0] ?? LEAD.exec(text)?.[0] ?? /^©\s*/u.exec(text)?.[0] ?? '';
  // `Courtesy of the Berg family`: whoever gave the picture, in a few words.
  if (/courtesy/i.test(lead) && lead.length < text.length && text.split(/\s+/u).length <= 9) return true;
  // `U.S. Army photo by Jane Doe`: the provider stands before the lead.
  const provided = /^\p{Lu}[^/()]{1,60}\s(?:photo|picture|image)s?\s+by\s+(.+)$/iu.exec(text)?.[1];
  if (provided !== undefined) return isName(provided.replace(/^(?:\p{Lu}\p{L}{1,8}\.? ){1,3}(?=\p{Lu})/u, ''));
  const parts = text.slice(lead.length).split(/\s*\/\s*|,?\s+via\s+/iu);
  return lead !== '' && parts.length <= 3 && parts.every((part) => isName(part) || isProvider(part));
}

/** The words after a sentence's end are a credit and nothing else. */
function afterSentence(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  for (const start of sentenceStarts(text)) {
    const rest = text.slice(start);
    const parsed = parseCredit(rest, agencies);
    if (isPlain(parsed) && (!parsed?.caseIgnored || parsed.separators.length > 0)) return cut(text, start, parsed);
    // `Kelding Fire Department via AP`: no name that could be cut in two.
    if (parsed?.photographer === null && parsed.providers.length === 1 && /^\p{Lu}/u.test(rest))
      return cut(text, start, parsed);
    if (parsed !== null && !isPlain(parsed) && parsed.lead === '' && !isDoubled(rest))
      return doubt(text, doubtIn(parsed));
    if (/^\p{Lu}/u.test(rest) && isFiller(rest)) return cut(text, start, null);
    if (isLedName(bareEnd(rest))) return cut(text, start, parsed);
  }
  return null;
}

function bareEnd(text: string): string {
  return text.replace(/[.\s]+$/u, '');
}

function sentenceStarts(text: string): readonly number[] {
  const offset = Math.max(0, text.length - TAIL);
  const tail = text.slice(offset);
  return sentenceEnds(tail)
    .map((end) => offset + end + (tail.slice(end).search(/\S/u) >= 0 ? tail.slice(end).search(/\S/u) : 0))
    .filter((start) => start < text.length && start > offset);
}

/** `Photo by`, `Picture:` or © inside the paragraph, whatever stands before. */
function afterLead(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  const marks = [
    ...text
      .slice(offset)
      .matchAll(
        /(?:^|[\s.!?)"”’])((?:Photo(?:graph)?s?|Pictures?|Pics?|Images?|File(?: photo)?|FILE|PHOTO|PICTURE|CREDIT|Credits?|Photo [Cc]redit)(?:\s+by\s|\s*:)|©|\(c\)\s)/gu,
      ),
  ];
  const last = marks.at(-1);
  if (last?.[1] === undefined) return null;
  return labelled(text, offset + last.index + last[0].length - last[1].length, agencies);
}

function labelled(text: string, start: number, agencies: readonly Agency[]): CaptionSplit | null {
  const rest = bareEnd(text.slice(start));
  const parsed = parseCredit(rest, agencies);
  if (isPlain(parsed)) return cut(text, start, parsed);
  const named = isLedName(rest.replace(/^\(c\)\s*/iu, '© '));
  const closed =
    start === 0 || /[.!?…]["'”’)]*\s*$/u.test(text.slice(Math.max(0, start - TAIL), start)) || rest.startsWith('©');
  return named && closed ? cut(text, start, parsed) : null;
}

/** `challenge.AP/Jane Doe`: no space after the full stop. */
function glued(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  for (const match of text
    .slice(offset)
    .matchAll(/(?<=[\p{Ll}\p{N})\]"'”’]|\p{Lu}{2})[.!?…]["'”’)\]]*(?=[\p{Lu}([©])/gu)) {
    const start = offset + match.index + match[0].length;
    const parsed = parseCredit(text.slice(start), agencies);
    if (isPlain(parsed) && !parsed?.caseIgnored) return cut(text, start, parsed);
  }
  return null;
}

/** `at the lock AP/Jane Doe`: an agency with a slash needs no full stop before it. */
function agencyWithoutStop(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  return agencyTail(text, agencies, false);
}

function agencyIgnoringCase(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  return agencyTail(text, agencies, true);
}

function agencyTail(text: string, agencies: readonly Agency[], ignoringCase: boolean): CaptionSplit | null {
  for (const start of agencyStarts(text, agencies, ignoringCase)) {
    const parsed = parseCredit(text.slice(start), agencies);
    if (parsed === null || parsed.form === 'name-first') continue;
    if (parsed.photographer === null && parsed.terms.length === 0 && parsed.separators.length === 0) continue;
    if (!isPlain(parsed) && isDoubled(text.slice(start))) continue;
    if (!isPlain(parsed)) return doubt(text, doubtIn(parsed));
    if (parsed.caseIgnored && (!ignoringCase || !/\s/.test(parsed.photographer ?? ''))) continue;
    const before = text.slice(Math.max(0, start - TAIL), start).trimEnd();
    if (/\/\S*$/u.test(before) || /(?:^|\s)via$/iu.test(before))
      return doubt(text, 'more stands before the agency than the desk can read');
    const opening = /[([]$/u.test(before) ? text.lastIndexOf(before.slice(-1), start) : start;
    return cut(text, opening, parsed);
  }
  return null;
}

/** `AP/Jane Doe AP/Jane Doe`: the second is cut off, the first stays in the text for rule C7. */
function isDoubled(text: string): boolean {
  return /^(.+?)[\s.,;]+\1\.?$/u.test(text);
}

/** Where the longest known agency before each slash of the tail begins. */
function agencyStarts(text: string, agencies: readonly Agency[], ignoringCase: boolean): readonly number[] {
  const offset = Math.max(0, text.length - TAIL);
  const starts: number[] = [];
  for (const slash of text.slice(offset).matchAll(/\s*\//gu)) {
    const words = [...text.slice(offset, offset + slash.index).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/gu)].slice(
      -4,
    );
    const first = words.find((word) => {
      const found = agencyNamed(text.slice(offset + word.index, offset + slash.index), agencies);
      return found !== null && (ignoringCase || !found.caseIgnored);
    });
    if (first !== undefined && text[offset + first.index - 1] !== '/') starts.push(offset + first.index);
  }
  return starts;
}

/** `at the lock | AP`, `at the lock # Jane Doe # AP`: the mark says where the credit begins. */
function marked(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  for (const match of text.slice(offset).matchAll(/\s+[|#]\s*(?=\p{L})/gu)) {
    const start = offset + match.index + match[0].length;
    const parsed = parseCredit(text.slice(start), agencies);
    if (isPlain(parsed) && !parsed?.caseIgnored) return cut(text, start, parsed);
  }
  const dashed = /\s[-–—]\s+(\S.{0,40})$/u.exec(text)?.[1];
  const isAgency = dashed !== undefined && agencyNamed(bareEnd(dashed), agencies)?.caseIgnored === false;
  return isAgency ? doubt(text, 'an agency after a dash may be the credit or part of the sentence') : null;
}

/** `Rain fell. jane doe/ap`: a sentence's end is seen also before a small letter. */
function afterStopIgnoringCase(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  for (const match of text.slice(offset).matchAll(/[.!?…]["'”’)\]]*\s+/gu)) {
    const start = offset + match.index + match[0].length;
    const parsed = parseCredit(text.slice(start), agencies);
    if (isPlain(parsed) && parsed?.caseIgnored === true && parsed.separators.length > 0)
      return cut(text, start, parsed);
  }
  return null;
}

/** `crosses the line Jane Doe/AP`: two words of a name after a word in lower case; anything else stays whole. */
function nameWithoutStop(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  const tail = bareEnd(text.slice(offset));
  for (const match of tail.matchAll(/\s*\/\s*|,?\s+via\s+/giu)) {
    const supplier = parseCredit(tail.slice(match.index + match[0].length), agencies);
    if (supplier?.form !== 'agency-only' || supplier.providers.length > 0 || supplier.caseIgnored) continue;
    const before = tail.slice(0, match.index);
    const words = before.split(/(\s+)/u);
    const name: string[] = [];
    while (
      words.length > 0 &&
      (isNameWord(words.at(-1) ?? '') || isParticle(words.at(-1) ?? '') || /^\s+$/.test(words.at(-1) ?? ''))
    ) {
      name.unshift(words.pop() ?? '');
    }
    while (name.length > 0 && !isNameWord(name[0] ?? '')) words.push(name.shift() ?? '');
    const rest = words.join('').trimEnd();
    const capitals = name.filter((word) => isNameWord(word)).length;
    const unclear =
      capitals !== 2 ||
      rest === '' ||
      LEANING.test(rest) ||
      !/(?:[\p{Ll}\p{N},;:”"’')\]]|\b[ap]\.m\.)$/u.test(rest) ||
      /\/\S*$/u.test(rest);
    if (unclear) return doubt(text, 'it is not clear where the photographer’s name begins');
    const start = offset + before.length - name.join('').length;
    return cut(text, start, parseCredit(text.slice(start), agencies));
  }
  return null;
}
