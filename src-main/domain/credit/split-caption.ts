/** Parts a caption paragraph into its text, its credit and what the agency says to the desk; where there is doubt it stays whole. */
import { visibleText } from '../text/invisible.ts';
import { AGENCIES, type Agency } from './agencies.ts';
import { type CaptionSplit, cut, doubt, isPlain, none, TAIL } from './caption-split.ts';
import { parseWords } from './credit.ts';
import { LABEL, LEAD } from './credit-leads.ts';
import { isName, isParticle } from './names.ts';
import { leadingCredit, setOffBefore } from './split-leading.ts';
import { afterLead, bracketed, marked, wholeCredit } from './split-marked.ts';
import {
  afterSentence,
  afterStopIgnoringCase,
  agencyIgnoringCase,
  agencyWithoutStop,
  glued,
  nameAtEnd,
  nameWithoutStop,
} from './split-unmarked.ts';
import { afterWeakEnd } from './split-weak-ends.ts';
import { wireLead, withoutAsides } from './wire-leads.ts';
import { beforeNote, isHarmless, noteStarts, noteWords } from './wire-notes.ts';

export type { CaptionSplit } from './caption-split.ts';

/** What makes a tail look like a credit that the grammar could not read (rule C3). */
const HINT = /(?<!\d\s?)\/|\/(?!\s?\d)|\svia\s|\bPhotos?\b|\bPictures?\b/u;
const HINT_TAIL = 60;
/** A paragraph with more places where a note may begin is no caption. */
const MOST_NOTES = 24;

/** Caption text and credit of one paragraph. */
export function splitCaption(paragraph: string, agencies: readonly Agency[] = AGENCIES): CaptionSplit {
  const visible = visibleText(paragraph);
  if (visible === null) return splitVisible(paragraph, agencies);
  const split = splitVisible(visible.text, agencies);
  const whole = split.start === visible.text.length;
  return {
    ...split,
    start: whole ? paragraph.length : visible.originAt(split.start),
    ...(split.from === undefined ? {} : { from: visible.originAt(split.from) }),
  };
}

/** The same for what comes from a photograph's file or a clipboard: a note to the desk is parted off without a credit too. */
export function splitWireText(paragraph: string, agencies: readonly Agency[] = AGENCIES): CaptionSplit {
  const split = splitCaption(paragraph, agencies);
  if (split.credit !== null) return split;
  const text = paragraph.trim();
  for (const start of noteStarts(text)) {
    const caption = beforeNote(text, start);
    const note = noteWords(text.slice(caption.length));
    if (!/[.!?…)\]"”’»]$/u.test(caption) || !isInCapitals(note)) continue;
    return { ...split, caption, asides: [...(split.asides ?? []), note] };
  }
  return split;
}

/** The asides that bind the desk (`RESTRICTED TO EDITORIAL USE`), without marks and numbers. */
export function bindingAsides({ asides = [] }: Pick<CaptionSplit, 'asides'>): readonly string[] {
  return asides.filter((words) => !isHarmless(words));
}

/** The fields that a caption with its credit fills; what binds the desk is given too, because taken out in silence it would be lost. */
export function pictureWords(split: Pick<CaptionSplit, 'caption' | 'credit' | 'asides'>): {
  readonly caption: string;
  readonly credit: string | null;
  readonly restrictions: string;
} {
  if (split.credit === null) return { caption: split.caption, credit: null, restrictions: '' };
  const credit = split.credit.replace(/\s*\n\s*/g, ' ');
  return { caption: split.caption, credit, restrictions: bindingAsides(split).join('; ') };
}

/** A credit on its own, and what binds the desk behind it: `EPA/JOHN ROE  UK OUT`. */
export function creditAndRestrictions(
  credit: string,
  agencies: readonly Agency[] = AGENCIES,
): { readonly credit: string; readonly restrictions: string } {
  const split = splitCaption(credit, agencies);
  const words = pictureWords(split);
  if (split.caption !== '' || words.credit === null || words.restrictions === '') return { credit, restrictions: '' };
  return { credit: words.credit, restrictions: words.restrictions };
}

function splitVisible(paragraph: string, agencies: readonly Agency[]): CaptionSplit {
  const text = paragraph.trim();
  const indent = paragraph.length - paragraph.trimStart().length;
  const lead = wireLead(text);
  const rest = text.slice(lead.length);
  const found = leadingCredit(rest, agencies) ?? behindOrBefore(rest, agencies);
  const from = indent + lead.length + (found.from ?? 0);
  const start = found.credit === null || found.from !== undefined ? paragraph.length : found.start + from;
  const inside = found.credit === null ? { caption: found.caption, words: [] } : withoutAsides(found.caption);
  const asides = [...lead.words, ...inside.words, ...(found.asides ?? [])];
  // Without a credit nothing is parted: the marks are kept with the caption.
  const caption = found.credit === null ? text : inside.caption;
  const { from: _from, asides: _asides, ...split } = found;
  const isMoved = found.credit !== null && from > indent;
  return { ...split, caption, start, ...(isMoved ? { from } : {}), ...(asides.length > 0 ? { asides } : {}) };
}

/** The credit at the end; where there is none, one that is set off before the caption. */
function behindOrBefore(text: string, agencies: readonly Agency[]): CaptionSplit {
  const behind = withNotes(text, agencies);
  return behind.credit === null ? (setOffBefore(text, agencies) ?? behind) : behind;
}

/** The credit, with what may be behind it for the desk. */
function withNotes(text: string, agencies: readonly Agency[]): CaptionSplit {
  let open: CaptionSplit | null = null;
  for (const start of noteStarts(text).slice(0, MOST_NOTES)) {
    const before = beforeNote(text, start);
    if (before === '') continue;
    const split = attempt(before, agencies);
    const note = noteWords(text.slice(before.length));
    if (split.credit === null) continue;
    if (!split.certain && !isInCapitals(note) && !isHarmless(note) && !isSetOff(before.slice(split.start))) continue;
    const found = note === '' ? split : { ...split, asides: [note] };
    if (split.certain) return found;
    open ??= found;
  }
  if (open === null) return attempt(text, agencies);
  const whole = attempt(text, agencies);
  return whole.credit !== null && whole.certain ? whole : open;
}

/** Brackets or a label say that it is the credit, whoever is named in it. */
function isSetOff(credit: string): boolean {
  return /^[([（©]/u.test(credit) || LABEL.test(credit) || LEAD.test(credit);
}

/** `RESTRICTED TO EDITORIAL USE`, `RESTRICTIONS: …`: its first two words are in capitals. */
function isInCapitals(note: string): boolean {
  return /^\P{Ll}{6}/u.test(note) && /\p{Lu}{3}/u.test(note.slice(0, 24));
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
  afterSlash,
  afterStopIgnoringCase,
  afterWeakEnd,
  nameWithoutStop,
  agencyIgnoringCase,
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

/** Name and agency behind a slash with spaces, and before it words that are no name. */
function afterSlash(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  for (const match of text.slice(offset).matchAll(/\s[/|]\s+(?=\p{L})/gu)) {
    const start = offset + match.index + match[0].length;
    const before = text.slice(0, offset + match.index);
    const rest = text.slice(start);
    const parsed = parseWords(rest, agencies);
    if (parsed === null || !isPlain(parsed) || parsed.caseIgnored || parsed.photographer === null) continue;
    if (parsed.separators.length === 0) continue;
    // Inside the credit the slash has no spaces: the one before it is no part of it.
    const isOther = !/\s\/|\/\s/u.test(rest);
    if (isOther ? isWords(before) : isSentence(before) && !nameAtEnd(before).includes(' '))
      return cut(text, start, parsed);
  }
  return null;
}

function isWords(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length >= 3 && words.some((word) => /^\p{Ll}/u.test(word)) && !isName(text.trim());
}

/** Three words, one of them in small letters and no particle of a name. */
function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length >= 3 && words.some((word) => /^\p{Ll}{2}/u.test(word) && !isParticle(word));
}
