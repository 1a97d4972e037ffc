/** C15: a credit that was left in the caption while the credit field is empty; one key moves it there. */
import { captionAndCredit } from '../../../credit/split-caption.ts';
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditReadings } from '../../reading/credit-reading.ts';
import { say } from '../../reading/say.ts';

export const creditInCaption = {
  id: 'C15',
  title: 'Credit in its own field',
  reason:
    'A credit inside the caption is missing from the file’s Credit field and from search, and can be printed twice.',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return creditReadings(input).flatMap(left);
  },
} satisfies Check;

function left({ picture, position, split }: CreditReading): readonly Finding[] {
  if (picture.credit.trim() !== '' || split.credit === null || !split.certain || split.caption.trim() === '') return [];
  const { credit } = captionAndCredit(split);
  if (credit === null) return [];
  const leads = split.from !== undefined && split.start === picture.caption.length;
  const end = picture.caption.length;
  const range = leads
    ? { start: 0, end: split.from ?? 0 }
    : { start: picture.caption.slice(0, split.start).trimEnd().length, end };
  const message = `The credit of picture ${position} is in its caption (“${split.credit}”): move it to the credit field.`;
  const field = {
    picture: position,
    field: 'credit',
    start: 0,
    end: picture.credit.length,
    suggestion: credit,
  } as const;
  return [
    say({
      rule: 'C15',
      severity: 'warn',
      picture: position,
      field: 'caption',
      ...range,
      message,
      suggestion: '',
      also: [field],
    }),
  ];
}
