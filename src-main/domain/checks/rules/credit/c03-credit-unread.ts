/** C3: the end of a caption, or a credit, that looks like a credit but that the grammar cannot read with certainty. */

import { isProvider } from '../../../credit/names.ts';
import type { Finding } from '../../../finding.ts';
import { sentenceEnds } from '../../../text/sentences.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditPlace, creditReadings, isFillerCredit } from '../../reading/credit-reading.ts';
import { say } from '../../reading/say.ts';

const TAIL = 60;
const LOOKS_LIKE = /\/|\svia\s|\bPhotos?\b|\bPictures?\b/u;

export const creditUnread = {
  id: 'C3',
  title: 'Credit readable',
  reason: 'A credit that cannot be told from the caption becomes part of the sentence, or removes a name from it.',
  source: 'AP Stylebook: caption signoffs; Getty Images Editorial Standards: the credit ends the caption',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return creditReadings(input).flatMap((reading) => unread(reading));
  },
} satisfies Check;

/** Where the words begin that may be a credit: behind the last sentence, or at the first whole word of the tail. */
function tailStart(caption: string): number {
  const from = Math.max(0, caption.length - TAIL);
  const behind = sentenceEnds(caption).filter((end) => end >= from && end < caption.length);
  const start =
    behind.at(-1) ??
    (from === 0 || /\s/.test(caption[from - 1] ?? '') ? from : from + caption.slice(from).search(/\s|$/));
  return start + (/\S/.exec(caption.slice(start))?.index ?? 0);
}

function unread(reading: CreditReading): readonly Finding[] {
  const { position, text, credit, split, picture } = reading;
  const base = { rule: 'C3', severity: 'warn', picture: position } as const;
  if (text === null) {
    if (split.certain) return [];
    const caption = picture.caption.trimEnd();
    const start = tailStart(caption);
    const message = `Caption and credit cannot be told apart in “${caption.slice(start)}”: ${split.reason}. Separate them yourself.`;
    return [say({ ...base, field: 'caption', start, end: caption.length, message })];
  }
  if (isFillerCredit(text) || credit?.caseIgnored === true || credit?.certain === true) return [];
  if (credit?.photographer === null && /\svia\s/iu.test(text) && credit.providers.every(isProvider)) return [];
  if (credit === null && !LOOKS_LIKE.test(text)) return [];
  const unlisted = credit?.providers.join(', ') ?? '';
  const why =
    unlisted === ''
      ? 'no form the desk knows fits'
      : `“${unlisted}” is no agency that the desk knows; add it to the list if it is one`;
  const message = `“${text}” cannot be read as agency and name: ${why}.`;
  return [say({ ...base, ...creditPlace(reading), message })];
}
