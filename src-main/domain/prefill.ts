/** A picture's first words in an article, taken from the photograph's own metadata; the file keeps its own. */
import type { Picture } from './article.ts';
import { AGENCIES, type Agency, agencyNamed } from './credit/agencies.ts';
import type { CaptionSplit } from './credit/caption-split.ts';
import { creatorsIn } from './credit/creators.ts';
import { type Credit, parseCredit } from './credit/credit.ts';
import { LABEL, LEAD } from './credit/credit-leads.ts';
import { isFiller, isName, isProvider, isTerm } from './credit/names.ts';
import { splitWireText } from './credit/split-caption.ts';
import type { NewsMetadata } from './metadata.ts';
import { fold } from './text/fold.ts';
import { withoutInvisible } from './text/invisible.ts';

/**
 * Caption from Description without its credit and without what the agency says to the desk (the rights rules read that in the
 * file); credit from the caption's own tail, else from Credit Line and Creator as `Agency/Photographer`; alt text from Alt
 * Text. What the file does not say stays empty: nothing is invented.
 */
export function prefillPicture(
  metadata: NewsMetadata,
  agencies: readonly Agency[] = AGENCIES,
): Pick<Picture, 'caption' | 'credit' | 'altText'> {
  const description = withoutInvisible(metadata.description ?? '').trim();
  const altText = withoutInvisible(metadata.altText ?? '');
  const split = splitWireText(description, agencies);
  if (split.credit !== null && (split.certain || isSetOff(description, split)))
    return { caption: split.caption, credit: withCreator(split.credit, metadata, agencies), altText };
  const caption = split.credit === null ? split.caption : description;
  return { caption, credit: creditOfMetadata(metadata, agencies), altText };
}

/** Brackets, a label or the end of a sentence say where the credit begins; only who is meant may be in doubt. */
function isSetOff(text: string, { start, from }: CaptionSplit): boolean {
  if (from !== undefined && start === text.length) return true;
  const rest = text.slice(start);
  return (
    /^[([（［©]/u.test(rest) ||
    LABEL.test(rest) ||
    LEAD.test(rest) ||
    /[.!?…。]["'”’)\]]*\s*$/u.test(text.slice(0, start))
  );
}

/** `(Kyodo)` in a file whose Creator is a person names that person too. */
function withCreator(text: string, metadata: NewsMetadata, agencies: readonly Agency[]): string {
  const credit = parseCredit(text, agencies);
  if (credit === null) return text;
  const plain = inDeskForm(text, credit, agencies);
  const creator = creatorOf(metadata);
  if (credit.form !== 'agency-only' || !credit.certain || credit.terms.length > 0) return plain;
  if (!isPerson(creator, agencies) || fold(plain).includes(fold(creator))) return plain;
  return joined(plain, creator);
}

/** The credit that Credit Line and Creator make together; empty where the file names neither. */
export function creditOfMetadata(metadata: NewsMetadata, agencies: readonly Agency[] = AGENCIES): string {
  const line = supplierOf(metadata, agencies);
  const creator = creatorOf(metadata);
  if (line === '') return creator;
  const parsed = parseCredit(line, agencies);
  const text = parsed === null ? line : inDeskForm(line, parsed, agencies);
  const namesSomebody = parsed?.photographer != null && parsed.certain;
  if (creator === '' || namesSomebody || fold(line).includes(fold(creator)) || fold(creator).includes(fold(line)))
    return text;
  // `REUTERS/Roe` next to the Creator `John Roe`: the longer name is meant.
  if (parsed?.photographer != null && fold(creator).split(' ').includes(fold(parsed.photographer)))
    return text.replace(parsed.photographer, creator);
  return parsed === null ? `${creator}/${text}` : joined(text, creator);
}

/** Credit Line; where the file has none, its Source, if that is an agency. */
function supplierOf({ creditLine = '', source = '' }: NewsMetadata, agencies: readonly Agency[]): string {
  const line = withoutInvisible(creditLine).trim();
  const from = withoutInvisible(source).trim();
  return line === '' && agencyNamed(from, agencies)?.caseIgnored === false ? from : line;
}

/** A chain that ends in `via` has the name before it: `Jane Doe/AFP via Getty Images`. */
function joined(line: string, creator: string): string {
  return /\svia\s/iu.test(line) ? `${creator}/${line}` : `${line}/${creator}`;
}

function creatorOf({ creator = [] }: NewsMetadata): string {
  const names = creatorsIn(creator);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function isPerson(name: string, agencies: readonly Agency[]): boolean {
  if (!/\s/u.test(name) || !isName(name)) return false;
  return !isFiller(name) && !isTerm(name) && !isProvider(name) && agencyNamed(name, agencies) === null;
}

/** Without `Photo by` before it and spaces round its slashes; agencies in the form that the desk prefers. */
function inDeskForm(text: string, credit: Credit, agencies: readonly Agency[]): string {
  let plain = text
    .replace(LABEL, '')
    .replace(LEAD, '')
    .replace(/[^\S\n]*\/[^\S\n]*/gu, '/')
    .trim();
  for (const printed of credit.printedAgencies) {
    const preferred = agencies.find((one) => one.name === agencyNamed(printed, agencies)?.name)?.preferred;
    if (preferred !== undefined && !plain.includes(preferred)) plain = plain.replace(printed, preferred);
  }
  return parseCredit(plain, agencies)?.photographer === credit.photographer ? plain : text;
}
