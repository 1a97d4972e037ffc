/** C8: full stops before the credits, kept one way through the gallery. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditReadings, type Spot, spotted } from '../../reading/credit-reading.ts';

type Ending = 'stop' | 'none' | 'hanging' | 'other';

export const stopBeforeCredit = {
  id: 'C8',
  title: 'Full stop before the credit',
  reason:
    'A gallery ends its captions one way, with a full stop before the credit or without; most captions, or the profile, say which.',
  source: 'Desk rule: the form of most captions is the house’s',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const read = creditReadings(input).filter((reading) => reading.text !== null && captionOf(reading).trim() !== '');
    const wanted = house(input, read);
    const odd =
      wanted === null ? [] : read.filter((reading) => endingOf(reading) === (wanted === 'stop' ? 'none' : 'stop'));
    const spots = odd.map((reading) => spotIn(reading, wanted === 'stop'));
    const hanging = read
      .filter((reading) => endingOf(reading) === 'hanging')
      .map((reading) => hangingIn(reading, wanted !== 'none'));
    const total = read.length;
    const lack = wanted === 'stop' ? 'lack the full stop before the credit' : 'have a full stop before the credit';
    return [
      ...spotted(
        stopBeforeCredit,
        spots,
        (count, positions) =>
          `${count} of ${total} captions ${lack}, unlike the others (pictures ${positions}): one key makes them alike.`,
        1,
      ),
      ...spotted(
        stopBeforeCredit,
        hanging,
        (count, positions) =>
          `${count} captions end in a comma, colon or dash before the credit (pictures ${positions}): finish the sentences.`,
      ),
    ];
  },
} satisfies Check;

/** The caption's own text, up to a credit that is in it. */
function captionOf(reading: CreditReading): string {
  const { picture, field, split } = reading;
  return (field === 'caption' ? picture.caption.slice(0, split.start) : picture.caption).trimEnd();
}

function endingOf(reading: CreditReading): Ending {
  const caption = captionOf(reading);
  if (/[,;:–—]$|\s-$/u.test(caption)) return 'hanging';
  if (/[!?…]["'”’»)\]]*$|\.["'”’»)\]]+$|\.\.$/u.test(caption)) return 'other';
  // The full stop of an abbreviation ends no sentence and may not be taken away.
  if (/(?:^|[\s.])(?:\p{L}\.\p{L}|\p{Lu}|Jr|Sr|Inc|Ltd|Co|Corp|St|etc)\.$/u.test(caption)) return 'other';
  return caption.endsWith('.') ? 'stop' : 'none';
}

/** What this gallery does: the profile's word, or the way of most; a tie of more than one each goes to the full stop. */
function house(input: CheckInput, read: readonly CreditReading[]): 'stop' | 'none' | null {
  const rule = input.profile.stopBeforeCredit;
  if (rule !== 'as-gallery') return rule === 'required' ? 'stop' : 'none';
  const endings = read.map(endingOf);
  const stops = endings.filter((ending) => ending === 'stop').length;
  const bare = endings.filter((ending) => ending === 'none').length;
  if (stops === bare && stops < 2) return null;
  return stops >= bare ? 'stop' : 'none';
}

function spotIn(reading: CreditReading, add: boolean): Spot {
  const end = captionOf(reading).length;
  const start = add ? end : end - 1;
  const lack = add ? 'No full stop before the credit' : 'A full stop before the credit';
  const mend = add ? 'add it' : 'remove it';
  const message = `${lack} of picture ${reading.position}, unlike the other captions: ${mend}.`;
  return { place: { picture: reading.position, field: 'caption', start, end }, suggestion: add ? '.' : '', message };
}

function hangingIn(reading: CreditReading, add: boolean): Spot {
  const caption = captionOf(reading);
  const mark = /\s*[-,;:–—]+$/u.exec(caption.slice(-8))?.[0] ?? '';
  const place = {
    picture: reading.position,
    field: 'caption',
    start: caption.length - mark.length,
    end: caption.length,
  } as const;
  const message = `The caption of picture ${reading.position} ends in “${mark.trim()}” before the credit: finish the sentence.`;
  return { place, suggestion: add ? '.' : '', message };
}
