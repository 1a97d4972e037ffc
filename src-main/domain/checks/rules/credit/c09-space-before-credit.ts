/** C9: no space between the caption's last word and the credit (`challenge.AP/Jane Doe`). */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditReadings, type Spot, spotted } from '../../reading/credit-reading.ts';

export const spaceBeforeCredit = {
  id: 'C9',
  title: 'Space before the credit',
  reason: 'Without a space the agency reads as part of the last word, and programs cannot tell the credit.',
  source: 'Desk rule: a credit can be told from its caption',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const spots = creditReadings(input).flatMap(spotIn);
    return spotted(
      spaceBeforeCredit,
      spots,
      (count, positions) =>
        `${count} captions have no space before the credit (pictures ${positions}): one key adds it.`,
    );
  },
} satisfies Check;

function spotIn(reading: CreditReading): readonly Spot[] {
  const { picture, field, split, written, position } = reading;
  const message = `No space before the credit of picture ${position}: “${(written?.text ?? picture.caption).slice(-50)}”.`;
  if (field === 'caption' && isGlued(picture.caption, split.start)) {
    return [
      {
        place: { picture: position, field: 'caption', start: split.start, end: split.start },
        suggestion: ' ',
        message,
      },
    ];
  }
  // Caption and credit are parted already: printing them puts the space in.
  const end = picture.caption.length;
  const wasGlued =
    field === 'credit' && written?.split.credit === picture.credit.trim() && isGlued(written.text, written.split.start);
  return wasGlued
    ? [{ place: { picture: position, field: 'caption', start: end, end }, suggestion: null, message }]
    : [];
}

function isGlued(text: string, start: number): boolean {
  return start > 0 && start < text.length && /[^\s([{|#/]/u.test(text.charAt(start - 1));
}
