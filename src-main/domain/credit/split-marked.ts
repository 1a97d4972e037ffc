/** Credits that a mark sets off: brackets, `Photo by`, ©, a bar, a separate line. */
import { fold } from '../text/fold.ts';
import { type Agency, agencyNamed } from './agencies.ts';
import { bareEnd, type CaptionSplit, cut, doubt, isPlain, TAIL } from './caption-split.ts';
import { type Credit, parseWords } from './credit.ts';
import { creditBody, withoutRank } from './credit-body.ts';
import { LABEL, LEAD, lastMarkInside, PHOTO_LABEL } from './credit-leads.ts';
import { isFiller, isFromOwnDrawer, isLicence, isName, isProvider, isTerm, namesNobody } from './names.ts';
import { isAddress, isShortened } from './organisations.ts';

/** A paragraph that is nothing but a credit. */
export function wholeCredit(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  if (text.length > TAIL) return null;
  if (/^(?:©|courtesy\s)/iu.test(text) || LABEL.test(text)) return labelled(text, 0, agencies);
  const parsed = parseWords(text, agencies);
  return isPlain(parsed) && !parsed?.caseIgnored ? cut(text, 0, parsed) : null;
}

/** `(AP Photo/Jane Doe)`, `[Jane Doe/Reuters]`, `(Handout)`. */
export function bracketed(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const match = /[([（［]((?:[^()[\]（）［］]|\([cC]\)){1,180})[)\]）］]\s*[.。]?$/u.exec(text.slice(-TAIL));
  const inner = match?.[1];
  if (match === null || inner === undefined) return null;
  const start = Math.max(0, text.length - TAIL) + match.index;
  const parsed = isGloss(inner, text.slice(0, start)) ? null : parseWords(inner, agencies);
  const named = parsed?.form === 'agency-only' ? nameBefore(text, start) : start;
  if (named < start) return cut(text, named, parseWords(text.slice(named), agencies));
  if (parsed?.form === 'agency-only' && endsInList(text.slice(0, start), agencies)) return null;
  if (parsed !== null && !(parsed.caseIgnored && parsed.separators.length === 0)) {
    const made = parsed.photographer === null ? suppliedBefore(text, start, parsed, agencies) : null;
    if (made !== null) return cut(text, made.start, made.credit);
    return cut(text, repeatedBefore(text, sameBefore(text, start, parsed, agencies), parsed, agencies), parsed);
  }
  if (/\p{L}/u.test(inner) && (isFiller(inner) || isFromOwnDrawer(inner) || saysOnlyKind(inner)))
    return cut(text, start, null);
  if (isLedName(inner, agencies)) return cut(text, start, null);
  const looksLike = /\p{L}\s*\/\s*\p{L}|\svia\s/iu.test(inner) || LEAD.test(inner);
  return looksLike
    ? doubt(text, 'the words in brackets at the end look like a credit but fit no form the desk knows')
    : null;
}

/** `Rowers rest. Jane Doe (AP)`, `… Foto: Jane Doe (EFE)`: where a full name between sentence and bracket begins, else where the bracket does. */
function nameBefore(text: string, start: number): number {
  const tail = text.slice(Math.max(0, start - 60), start);
  const name = /[.!?…]["'”’)]*\s+(?:[/|–—-]\s*)?(\p{Lu}[^.!?…]*?)\s+$/u.exec(tail)?.[1] ?? '';
  const person = name.replace(LABEL, '').replace(LEAD, '');
  return /\s/u.test(name) && isName(person) && !isProvider(person)
    ? start - (tail.length - tail.lastIndexOf(name))
    : start;
}

/** `(Photo by Jane DOE / AFP) (Photo by JANE DOE/AFP via Getty Images)`: two suppliers each added theirs; the last one counts. */
function sameBefore(text: string, start: number, credit: Credit, agencies: readonly Agency[]): number {
  const before = /[([]([^()[\]]{1,120})[)\]]\s*$/u.exec(text.slice(Math.max(0, start - TAIL), start));
  if (before?.[1] === undefined || credit.photographer === null) return start;
  const other = parseWords(before[1], agencies);
  const same = other?.photographer != null && fold(other.photographer) === fold(credit.photographer);
  return same ? Math.max(0, start - TAIL) + before.index : start;
}

/** `Jane Doe/Getty Images/AFP (Photo by Jane Doe / Getty Images via AFP)`, `/ AFP / Jane DOE (Photo credit should read JANE DOE/AFP)`: the same without brackets before them. */
function repeatedBefore(text: string, start: number, credit: Credit, agencies: readonly Agency[]): number {
  const offset = Math.max(0, start - TAIL);
  const tail = text.slice(offset, start);
  for (const end of tail.matchAll(/[.!?…]["'”’)]*\s+(?:\/\s*)?(?=\p{L})/gu)) {
    const before = parseWords(tail.slice(end.index + end[0].length).trim(), agencies);
    if (before === null || before.caseIgnored || !isPlain(before)) continue;
    const isSame = before.photographer !== null && fold(before.photographer) === fold(credit.photographer ?? '');
    const isLess = before.photographer === null && before.agencies.every((name) => credit.agencies.includes(name));
    if (isSame || isLess) return offset + end.index + end[0].replace(/\s+(?:\/\s*)?$/u, '').length;
  }
  return start;
}

/** `(U.S. Navy photo)`, `(foto di repertorio)`. */
function saysOnlyKind(inner: string): boolean {
  const supplier = /^(.+?)\s(?:photo|image|picture)$/iu.exec(inner)?.[1];
  return supplier === undefined ? namesNobody(inner) && /\s/u.test(inner) && !isLicence(inner) : isProvider(supplier);
}

/** `the European Space Agency (ESA)`: short for the words before it, and no credit. */
function isGloss(inner: string, before: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(inner)) return false;
  const initials = (before.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
    .slice(-inner.length - 3)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return initials.endsWith(inner) && /\p{L}\s*$/u.test(before);
}

/** `(Photo by Jane Doe/Sipa USA)(Sipa via AP Images)`: who made it is in the first bracket, who it came through in the second. */
function suppliedBefore(
  text: string,
  start: number,
  supplier: Credit,
  agencies: readonly Agency[],
): { readonly start: number; readonly credit: Credit } | null {
  const offset = Math.max(0, text.length - TAIL * 2);
  const before = /[([]([^()[\]]{1,120})[)\]]\s*$/u.exec(text.slice(offset, start));
  const made = before?.[1] === undefined ? null : parseWords(before[1], agencies);
  const through = supplier.printedAgencies.at(-1);
  if (before === null || made?.photographer == null || through === undefined || !isPlain(made)) return null;
  const isNew = !made.agencies.includes(supplier.agencies.at(-1) ?? '');
  const credit = isNew ? parseWords(`${made.raw} via ${through}`, agencies) : made;
  return credit === null ? null : { start: offset + before.index, credit };
}

/** `NASA, ESA, CSA, J. Doe (STScI)`: agencies and names follow the sentence; the brackets have the last one's own. */
function endsInList(before: string, agencies: readonly Agency[]): boolean {
  const list = /[.!?…]["'”’)]*\s+((?:[^.!?…]|(?<=\b\p{Lu})\.)+)$/u.exec(before.slice(-TAIL).trimEnd())?.[1];
  const parts = list?.split(/[,;]\s+(?:and\s+|image processing:\s*)?/iu) ?? [];
  if (parts.length < 2) return false;
  const isAgency = (part: string): boolean => agencyNamed(part, agencies)?.caseIgnored === false;
  return (
    parts.some(isAgency) &&
    parts.every((part) => isAgency(part) || isName(part) || isShortened(part) || isProvider(part))
  );
}

/** `Imagen cedida por la Junta`, `Photo provided by Ashby Rowers`: whoever gave it, in a few words. */
const GIVEN =
  /^(?:photos?|images?|pictures?|vid[eé]o|handout|fotos?|fotograf[ií]as?|im[aá]gen(?:es)?|immagin[ei]|bild(?:er)?)\s+(?:provided|supplied|released|distributed|shared|made\s+available|cedid[ao]s?|facilitad[ao]s?|distribuid[ao]s?|proporcionad[ao]s?|fournie?s?|transmise?s?|remise?s?|diffusée?s?|fornit[ae]|concess[ae]|gentilmente\s+concess[ae]|diffus[ae]|bereitgestellt|zur\s+verfügung\s+gestellt)\s+(?:by|por|par|da|dal|dalla|dall[’']|von|vom|durch)\s*(?=\p{L})/iu;
const GIVER_WORDS = 12;
const MOST_PARTS = 5;

/** `Photo by Jane Doe`, `Photograph: Jane Doe/Ashby Times`: plainly a credit, with no agency that the desk knows. */
export function isLedName(text: string, agencies: readonly Agency[]): boolean {
  const lead = LABEL.exec(text)?.[0] ?? LEAD.exec(text)?.[0] ?? /^©\s*/u.exec(text)?.[0] ?? '';
  // `Courtesy of the Berg family`: whoever gave the picture, in a few words.
  const courtesy = /courtesy/i.test(lead) || /^courtesy\s+of\s+\S/iu.test(text.slice(lead.length));
  if (courtesy && lead.length < text.length && text.split(/\s+/u).length <= 9) return true;
  if (GIVEN.test(text) && text.split(/\s+/u).length <= GIVER_WORDS) return true;
  // `U.S. Army photo by Jane Doe`: the provider is before the lead.
  const provided = /^\p{Lu}(?:[^/():.]|(?<=\b\p{Lu})\.){1,60}\s(?:photo|picture|image)s?\s+by\s+(.+)$/iu.exec(
    text,
  )?.[1];
  if (provided !== undefined)
    return isName(withoutRank(provided).replace(/^(?:\p{Lu}\p{L}{1,8}\.? ){1,3}(?=\p{Lu})/u, ''));
  const parts = creditBody(text.slice(lead.length), lead).split(/\s*\/\s*|,?\s+via\s+|,?\s+\(?(?=CC[\s-])/iu);
  // `Images from Tel Aviv`: a place is named as a person is, so that `from` takes suppliers only.
  const mayBePlace = /\sfrom\s*$/iu.test(lead);
  const isMaker = (part: string): boolean =>
    isProvider(part) ||
    isProvider(part.charAt(0).toUpperCase() + part.slice(1)) ||
    isTerm(part) ||
    isShortened(part) ||
    isAddress(part) ||
    agencyNamed(part, agencies)?.caseIgnored === false ||
    isLicence(part.replace(/\)$/u, '')) ||
    // The platform, and no person's name.
    part === 'X' ||
    (part !== '' && (isFiller(part) || isFromOwnDrawer(part))) ||
    (mayBePlace ? agencyNamed(part, agencies)?.caseIgnored === false : isName(part));
  return lead !== '' && parts.length <= MOST_PARTS && parts.every(isMaker);
}

/** `Photo by`, `Picture:` or © inside the paragraph, whatever is before. */
export function afterLead(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  const last = lastMarkInside(text.slice(offset));
  if (last === null) return null;
  const start = offset + last.start;
  // `Photo © Jane Doe`: what was made is before the mark, and is no part of the caption.
  const said =
    /(?<=[.!?…]["'”’)]*\s+)(?:photos?|fotos?|bild(?:er)?|(?:satellite\s+)?images?|satellite\s+imagery|pictures?|imagen|immagine|satellitenbild|handout|video|screenshot)\s*[:：]?\s*$/iu.exec(
      text.slice(0, start),
    );
  const split = labelled(text, start, agencies, last.inCapitals);
  const isSaid = /^[©(]/u.test(last.mark);
  if (said === null || !isSaid || split === null || split.credit === null) return split;
  return { ...split, caption: text.slice(0, said.index).trimEnd(), start: said.index };
}

function labelled(text: string, start: number, agencies: readonly Agency[], isPlainly = false): CaptionSplit | null {
  const rest = bareEnd(text.slice(start));
  const parsed = parseWords(rest, agencies);
  if (isPlain(parsed)) return cut(text, start, parsed);
  const named = isLedName(rest.replace(/^\(c\)\s*/iu, '© '), agencies) || (start > 0 && isLabelledWords(rest));
  const closed =
    isPlainly ||
    start === 0 ||
    /\s[-–—|•·]\s*$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /[.!?…。！？؟۔।)\]]["'”’)]*\s*(?:[-–—|•·]\s*)?$/u.test(text.slice(Math.max(0, start - TAIL), start)) ||
    rest.startsWith('©');
  return named && closed ? cut(text, start, parsed) : null;
}

/** `Foto: Redes sociales`, `Foto: Jan Novák, Právo`: behind such a label a few words are a credit, whatever they are. */
function isLabelledWords(text: string): boolean {
  const label = PHOTO_LABEL.exec(text)?.[0];
  const words = text.slice(label?.length ?? 0).split(/[\s/,]+/u);
  if (label === undefined || words.length > 8 || /[.!?]\s/u.test(text)) return false;
  return words.length < 4 || words.every((word) => !/^\p{Ll}{4}/u.test(word));
}

/** `at the lock | AP`, `at the lock – Jane Doe/AP`, `at the lock # Jane Doe # AP`: the mark says where the credit begins. */
export function marked(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  for (const match of text.slice(offset).matchAll(/\s+(?:[|#]\s*|[-–—]\s+)(?=\p{L})/gu)) {
    const start = offset + match.index + match[0].length;
    const parsed = parseWords(text.slice(start), agencies);
    const dash = /[-–—]\s+$/u.test(match[0]);
    if (dash && parsed?.photographer == null) continue;
    if (isPlain(parsed) && !parsed?.caseIgnored) return cut(text, start, parsed);
  }
  const dashed = /\s[-–—]\s+(\S.{0,40})$/u.exec(text.slice(-60))?.[1];
  const isAgency = dashed !== undefined && agencyNamed(bareEnd(dashed), agencies)?.caseIgnored === false;
  return isAgency ? doubt(text, 'an agency after a dash may be the credit or part of the sentence') : null;
}
