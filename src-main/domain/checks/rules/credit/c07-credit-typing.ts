/** C7: slips of typing in a credit: spaces round the slash, two slashes, a doubled credit, one bracket, a full stop at its end. */
import type { Agency } from '../../../credit/agencies.ts';
import { bareCredit, parseCredit } from '../../../credit/credit.ts';
import { splitCaption } from '../../../credit/split-caption.ts';
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditReadings, type Spot, spotted } from '../../reading/credit-reading.ts';

export const creditTyping = {
  id: 'C7',
  title: 'Credit cleanly typed',
  reason: 'Agencies ask for their credit literally: no spaces by the slash, nothing doubled, nothing left over.',
  source: 'AP Stylebook: caption signoffs, no spaces by the slash',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const spots = creditReadings(input).flatMap((reading) => [...spotIn(reading), ...doubledIn(reading)]);
    return spotted(
      creditTyping,
      spots,
      (count, positions) =>
        `${count} credits have slips of typing, ${slipsOf(spots)} (pictures ${positions}): one key puts them right.`,
    );
  },
} satisfies Check;

interface Clean {
  readonly text: string;
  readonly slips: readonly string[];
}

function spotIn(reading: CreditReading): readonly Spot[] {
  const source = reading.text === null ? null : sourceOf(reading);
  if (source === null) return [];
  const clean = cleaned(source.text);
  if (clean.slips.length === 0) return [];
  const message = `“${source.text}”, the credit of picture ${reading.position}, has ${clean.slips.join(' and ')}: write “${clean.text}”.`;
  return [
    {
      place: { picture: reading.position, field: reading.field, start: source.start, end: source.end },
      suggestion: clean.text,
      message,
    },
  ];
}

/** The credit with all that is typed round it: in the caption to its very end, in the text as it was written. */
function sourceOf(reading: CreditReading): { readonly text: string; readonly start: number; readonly end: number } {
  const { picture, field, split, written, start, end } = reading;
  if (field === 'caption')
    return {
      text: picture.caption.slice(split.start).trimEnd(),
      start: split.start,
      end: picture.caption.trimEnd().length,
    };
  const own = picture.credit.trim();
  const typed = written === null || written.split.credit !== own ? own : written.text.slice(written.split.start).trim();
  return { text: typed, start, end };
}

function cleaned(typed: string): Clean {
  const slips: string[] = [];
  let text = typed;
  const apply = (slip: string, changed: string) => {
    if (changed !== text) slips.push(slip);
    text = changed;
  };
  apply('a doubled credit', text.replace(/^(.{4,}?)[\s.,;]+\1(?=\.?$)/u, '$1'));
  apply('a doubled credit', text.replace(/^([^/]{2,40})(\/[^/]+)\/\1(?=\.?$)/u, '$1$2'));
  const bracketed = /^([([{]).*([)\]}])\.?$/u.test(text);
  if (!bracketed)
    apply('a full stop at its end', /(?:Jr|Sr|\p{Lu}\.\p{Lu})\.$/u.test(text) ? text : text.replace(/\.+$/u, ''));
  const opens = (text.match(/[([{]/g) ?? []).length;
  const closes = (text.match(/[)\]}]/g) ?? []).length;
  if (opens !== closes)
    apply('an unmatched bracket', opens > closes ? text.replace(/[([{]/, '') : text.replace(/[)\]}](?=[^)\]}]*$)/, ''));
  apply('two slashes', text.replace(/(?:\s*\/){2,}\s*/gu, '/'));
  apply('spaces round the slash', text.replace(/[^\S\n]+\/[^\S\n]*|\/[^\S\n]+/gu, '/'));
  return { text, slips };
}

/** The caption ends in the credit that the credit field holds too. */
function doubledIn(reading: CreditReading): readonly Spot[] {
  const { picture, split, field, text, position } = reading;
  const own = field === 'credit' ? split.credit : splitCaption(split.caption, reading.agencies).credit;
  if (own === null || text === null || !isSame(own, text, reading.agencies)) return [];
  const caption = field === 'credit' ? picture.caption : split.caption;
  const start = field === 'credit' ? split.start : splitCaption(caption, reading.agencies).start;
  const from = caption.slice(0, start).trimEnd().length;
  const message = `“${own}”, the credit of picture ${position}, is at the end of its caption too: remove it there.`;
  return [
    {
      place: { picture: position, field: 'caption', start: from, end: caption.trimEnd().length },
      suggestion: '',
      message,
    },
  ];
}

function isSame(a: string, b: string, agencies: readonly Agency[]): boolean {
  const [first, second] = [parseCredit(a, agencies), parseCredit(b, agencies)];
  if (first === null || second === null) return bareCredit(a) === bareCredit(b);
  return first.photographer === second.photographer && first.agencies.join() === second.agencies.join();
}

function slipsOf(spots: readonly Spot[]): string {
  const kinds = [
    'a doubled credit',
    'a full stop at its end',
    'an unmatched bracket',
    'two slashes',
    'spaces round the slash',
  ];
  const found = kinds.filter((kind) => spots.some((spot) => spot.message.includes(kind)));
  return found.length === 0 ? 'the credit twice' : found.join(', ');
}
