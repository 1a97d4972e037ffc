/** Credits that nothing but their own form tells from the sentence before them. */
import { sentenceEnds } from '../text/sentences.ts';
import { type Agency, agencyNamed } from './agencies.ts';
import { bareEnd, type CaptionSplit, cut, doubt, doubtIn, isDoubled, isPlain, TAIL } from './caption-split.ts';
import { type Credit, parseWords } from './credit.ts';
import { isFromOwnDrawer, isName, isNameWord, isOnlyFiller, isParticle, isProvider, namesNobody } from './names.ts';
import { isAddress } from './organisations.ts';
import { isLedName } from './split-marked.ts';

/** Words after which a name belongs to the sentence, not to a credit. */
const LEANING =
  /(?:^|\s)(?:a|an|the|in|at|on|of|to|for|from|with|by|and|or|near|outside|inside|against|as|over|under|into|between|during|after|before|beside|behind|past|through|towards?|is|was|are|were|says?|said|told)$/iu;

/** The words after a sentence's end are a credit and nothing else. */
export function afterSentence(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  for (const start of sentenceStarts(text, agencies)) {
    const rest = text.slice(start);
    const parsed = parseWords(rest, agencies);
    if (isPlain(parsed) && (!parsed?.caseIgnored || parsed.separators.length > 0)) return cut(text, start, parsed);
    // `Kelding Fire Department via AP`: no name that could be cut in two.
    if (parsed?.photographer === null && parsed.providers.length === 1 && /^\p{Lu}/u.test(rest))
      return cut(text, start, parsed);
    if (isLedName(bareEnd(rest), agencies)) return cut(text, start, parsed);
    if (parsed !== null && !isPlain(parsed) && parsed.lead === '' && !isDoubled(rest))
      return parsed.caseIgnored ? doubt(text, doubtIn(parsed)) : cut(text, start, parsed, doubtIn(parsed));
    const bare = bareEnd(rest);
    if (/^[\p{Lu}@]/u.test(rest) && (isOnlyFiller(rest) || isFromOwnDrawer(rest) || namesNobody(bare)))
      return cut(text, start, null);
    // `Collection of the Ashby Museum`, `U.S. Navy photo`: no sentence, and nobody's name.
    if (/\s/u.test(bare) && /\p{Ll}/u.test(bare) && isProvider(bare) && bare.split(/\s+/u).length <= 7)
      return cut(text, start, null, 'an organisation at the end may be the credit');
    if (/^\p{Lu}{2,5}$/u.test(bareEnd(rest)) && /\p{Ll}/u.test(text.slice(0, start)))
      return doubt(text, `“${bareEnd(rest)}” may be an agency that the desk does not know`);
    if (NAME_AND_PAPER.test(bareEnd(rest))) return doubt(text, 'a name and a paper at the end may be the credit');
    if (isDoubled(rest)) continue;
    const unknown = 'the credit at the end names no agency that the desk knows';
    if (isUnlistedCredit(rest)) return isPair(rest) ? doubt(text, unknown) : cut(text, start, null, unknown);
    if (isAddress(bareEnd(rest))) return doubt(text, unknown);
  }
  return null;
}

/** `Jane Doe/Ashby Foto`, `AW/Jane Doe`, `Jane Doe via Ashby Foto`, `Photo Jane Doe`, `Jane Doe photo`, `Jane Doe © 2024`: a person's full name, and who supplied it. */
export function isUnlistedCredit(text: string): boolean {
  const plain = bareEnd(text);
  const led = /^(?:photo|picture|foto)s?(?:\s+|\/)(?=\p{Lu})/iu.exec(plain)?.[0] ?? '';
  const behind = /\s+(?:photos?|fotos?|pics?|©(?:\s*(?:19|20)\d\d)?)$/iu.exec(plain)?.[0] ?? '';
  const parts = plain.slice(led.length, plain.length - behind.length).split(/\s*\/\s*|,?\s+via\s+/iu);
  const isOther = (part: string) => part === '' || isProvider(part) || SUPPLIER.test(part);
  if (parts.length === 1) return led + behind !== '' && isFullName(parts[0]);
  if (parts.length > 5) return false;
  const [first, ...suppliers] = isFullName(parts[0]) ? parts : [...parts].reverse();
  return isFullName(first) && suppliers.every(isOther);
}

function isFullName(part = ''): boolean {
  return /\s/u.test(part) && isName(part) && !isProvider(part);
}

/** `Jane Doe/John Roe`: two who made it, or two who are in it. */
function isPair(text: string): boolean {
  const parts = bareEnd(text).split(/\s*\/\s*/u);
  return parts.length === 2 && parts.every(isFullName);
}

/** `Jane Doe, Ashby Herald`. */
const NAME_AND_PAPER =
  /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2},\s(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:Herald|Times|Gazette|Tribune|Post|Chronicle|Observer|Journal|Bugle|Star-Tribune|News|Zeitung|Nachrichten|Anzeiger|Tagblatt)$/u;

/** One to four words with capitals. */
const SUPPLIER = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.&’'-]*(?:\s+|$)){1,4}$/u;

/** `He reads. van der Berg/ANP`: a name may open with its particles, in small letters. */
const PARTICLES_FIRST =
  /(?<=[\p{Ll}\p{N})\]”’"'][.!?…]["'”’)]*\s+)(?:(?:de|da|di|do|dos|del|della|degli|der|den|du|des|la|las|le|los|van|von|zu|zur|bin|ibn|al|el|ter|ten|het|’t)\s+){1,3}(?=\p{Lu}[^.!?]*(?:\/|\svia\s))/gu;

/** `fot. Jane Doe / PAP`: the stop of a shortened label ends no sentence. */
const SHORT_LABEL = /(?:^|\s)(?:fot|zdj|ph|phot)\.\s*$/iu;
const SMALL_AGENCY = /[.!?…]["'”’)]*\s+(\p{Ll}(?:[^.!?]|\.(?=\p{L})){1,40}\.?)$/u;

function sentenceStarts(text: string, agencies: readonly Agency[]): readonly number[] {
  const offset = Math.max(0, text.length - TAIL);
  const tail = text.slice(offset);
  const small = [...tail.matchAll(PARTICLES_FIRST)].map((match) => offset + match.index);
  const starts = sentenceEnds(tail).map(
    (end) => offset + end + (tail.slice(end).search(/\S/u) >= 0 ? tail.slice(end).search(/\S/u) : 0),
  );
  const unspaced = [...tail.matchAll(/[。！？؟۔।]["'”’」』)）]*\s*(?=[^\s])/gu)].map(
    (match) => offset + match.index + match[0].length,
  );
  // `A hive. iStock`: an agency that writes itself with a small letter.
  const own = SMALL_AGENCY.exec(tail);
  const opening = bareEnd(own?.[1] ?? '').split(/\/|\svia\s/iu, 1)[0] ?? '';
  const named = opening !== '' && agencyNamed(opening, agencies)?.caseIgnored === false ? own : null;
  const lowered = named === null ? [] : [offset + named.index + named[0].length - (named[1] ?? '').length];
  return [...starts, ...small, ...unspaced, ...lowered]
    .filter((start) => start < text.length && start > offset && !SHORT_LABEL.test(text.slice(start - 8, start)))
    .sort((a, b) => a - b);
}

/** `challenge.AP/Jane Doe`: no space after the full stop. */
export function glued(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  for (const match of text
    .slice(offset)
    .matchAll(/(?<=[\p{Ll}\p{N})\]"'”’]|\p{Lu}{2})[.!?…]["'”’)\]]*(?=[\p{Lu}([©])/gu)) {
    const start = offset + match.index + match[0].length;
    const parsed = parseWords(text.slice(start), agencies);
    if (isPlain(parsed) && !parsed?.caseIgnored) return cut(text, start, parsed);
  }
  return null;
}

/** `at the lock AP/Jane Doe`: an agency with a slash needs no full stop before it. */
export function agencyWithoutStop(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  return agencyTail(text, agencies, false);
}

export function agencyIgnoringCase(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  return agencyTail(text, agencies, true);
}

function agencyTail(text: string, agencies: readonly Agency[], ignoringCase: boolean): CaptionSplit | null {
  for (const found of agencyStarts(text, agencies, ignoringCase)) {
    const start = fromSource(text, found, agencies);
    const parsed = parseWords(text.slice(start), agencies);
    if (parsed === null || parsed.form === 'name-first') continue;
    if (parsed.photographer === null && parsed.terms.length === 0 && parsed.separators.length === 0) continue;
    if (!isPlain(parsed) && isDoubled(text.slice(start))) continue;
    if (!isPlain(parsed)) return doubt(text, doubtIn(parsed));
    if (parsed.caseIgnored && (!ignoringCase || !isInOneCase(parsed.photographer ?? ''))) continue;
    const before = text.slice(Math.max(0, start - TAIL), start).trimEnd();
    // `outside PA/AP`, `in the AP/Jane Doe`: the sentence leans on what follows.
    if (LEANING.test(before) && !/\s/u.test(parsed.photographer ?? '')) continue;
    if (/\/[^\s)]*$/u.test(before) || /(?:^|\s)via$/iu.test(before))
      return doubt(text, 'there is more before the agency than the desk can read');
    const opening = /[([]$/u.test(before) ? text.lastIndexOf(before.slice(-1), start) : start;
    return cut(text, opening, parsed);
  }
  return null;
}

/** `Action Images via Reuters/Jane Doe`: the credit begins with the agency before `via`. */
function fromSource(text: string, start: number, agencies: readonly Agency[]): number {
  const offset = Math.max(0, start - 60);
  const before = /((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*\s+){1,4})via\s+$/u.exec(text.slice(offset, start));
  if (before?.[1] === undefined) return start;
  const words = [...before[1].matchAll(/\S+/gu)];
  const end = offset + before.index + before[1].trimEnd().length;
  const first = words.find(
    (word) => agencyNamed(text.slice(offset + before.index + word.index, end), agencies)?.caseIgnored === false,
  );
  return first === undefined ? start : offset + before.index + first.index;
}

/** `jane doe` or `JANE DOE`, but not `Ipsos poll`. */
function isInOneCase(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => !isParticle(word));
  return (
    /\s/u.test(name) && (words.every((word) => /^\p{Lu}/u.test(word)) || words.every((word) => /^\p{Ll}/u.test(word)))
  );
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

/** `Rain fell. jane doe/ap`: a sentence's end is seen also before a small letter. */
export function afterStopIgnoringCase(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  for (const match of text.slice(offset).matchAll(/[.!?…]["'”’)\]]*\s+/gu)) {
    const start = offset + match.index + match[0].length;
    const parsed = parseWords(text.slice(start), agencies);
    if (parsed === null || !isPlain(parsed) || !parsed.caseIgnored || parsed.separators.length === 0) continue;
    if (parsed.photographer === null || isInOneCase(parsed.photographer)) return cut(text, start, parsed);
  }
  return null;
}

/** `crosses the line Jane Doe/AP`: two words of a name after a word in lower case, with a doubt; anything else stays whole. */
export function nameWithoutStop(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  const tail = bareEnd(text.slice(offset));
  for (const match of tail.matchAll(/\s*\/\s*|,?\s+via\s+/giu)) {
    if (!isSupplier(parseWords(tail.slice(match.index + match[0].length), agencies))) continue;
    const before = tail.slice(0, match.index);
    const name = nameAtEnd(before);
    const rest = before.slice(0, before.length - name.length).trimEnd();
    const words = name.split(/\s+/u).filter(isNameWord).length;
    if (words !== 2 || !endsBeforeName(rest))
      return doubt(text, 'it is not clear where the photographer’s name begins');
    const start = offset + before.length - name.length;
    const reason = 'no full stop shows where the photographer’s name begins';
    return cut(text, start, parseWords(text.slice(start), agencies), reason);
  }
  return null;
}

function isSupplier(credit: Credit | null): boolean {
  return credit?.form === 'agency-only' && credit.providers.length === 0 && !credit.caseIgnored;
}

/** The capitalised words, with their particles, at the end of the text. */
export function nameAtEnd(text: string): string {
  const words = [...text.matchAll(/\S+/gu)];
  let start = text.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || !(isNameWord(word[0]) || isParticle(word[0]))) break;
    if (isNameWord(word[0])) start = word.index;
  }
  return text.slice(start);
}

/** A noun, a number, a comma or a closing mark: the sentence may have ended there. */
function endsBeforeName(rest: string): boolean {
  return (
    rest !== '' &&
    !LEANING.test(rest) &&
    !/\/\S*$/u.test(rest) &&
    /(?:[\p{Ll}\p{N},;:”"’')\]]|\b[ap]\.m\.)$/u.test(rest)
  );
}
