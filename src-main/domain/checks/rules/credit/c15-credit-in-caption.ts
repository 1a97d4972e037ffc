/** C15: a credit that was left in the caption while the credit field is empty; one key moves it there. */
import { pictureWords } from '../../../credit/split-caption.ts';
import type { Finding, FurtherPlace } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditReadings } from '../../reading/credit-reading.ts';
import { say } from '../../reading/say.ts';

export const creditInCaption = {
  id: 'C15',
  title: 'Credit in its own field',
  reason:
    'A credit inside the caption is missing from the file’s Credit field and from search, and can be printed twice.',
  source: 'IPTC Photo Metadata Standard: Credit Line apart from Description',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return creditReadings(input).flatMap(left);
  },
} satisfies Check;

function left({ picture, position, split }: CreditReading): readonly Finding[] {
  if (picture.credit.trim() !== '' || split.credit === null || !split.certain || split.caption.trim() === '') return [];
  const { credit, restrictions } = pictureWords(split);
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
  // Conditions behind the credit go to the picture's restrictions, where the rights rules judge them.
  const kept = picture.restrictions ?? '';
  const at = { picture: position, field: 'restrictions', start: kept.length, end: kept.length } as const;
  const isNew = restrictions !== '' && !kept.includes(restrictions);
  const moved: readonly FurtherPlace[] = isNew ? [field, { ...at, suggestion: restrictions }] : [field];
  return [
    say({
      rule: 'C15',
      severity: 'warn',
      picture: position,
      field: 'caption',
      ...range,
      message,
      suggestion: '',
      also: moved,
    }),
  ];
}
