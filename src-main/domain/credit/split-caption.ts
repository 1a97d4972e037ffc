/** Parts a caption paragraph into its text and the credit at its end; where there is doubt the paragraph stays whole. */
import { AGENCIES, type Agency } from './agencies.ts';
import { type CaptionSplit, doubt, none } from './caption-split.ts';
import { afterLead, bracketed, marked, wholeCredit } from './split-marked.ts';
import {
  afterSentence,
  afterStopIgnoringCase,
  agencyIgnoringCase,
  agencyWithoutStop,
  glued,
  nameWithoutStop,
} from './split-unmarked.ts';

export type { CaptionSplit } from './caption-split.ts';

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
  afterStopIgnoringCase,
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
