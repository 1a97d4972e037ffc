/** Restrictions that end or begin at a moment: embargoes and last days of use. */
import { readDeadline } from './deadline.ts';
import { clauseAfter, each, place, type Reader, trimmedLength } from './reading.ts';

export const embargo: Reader = (reading) =>
  each(
    reading,
    /\b(?:(?:strictly\s+|under\s+)?embargo(?:ed)?(?!\s+(?:is\s+|has\s+been\s+|was\s+)?(?:lifted|expired|over|ended))\b(?:\s*[:-])?(?:\s+(?:(?:for\s+(?:use|release|publication)\s+)?(?:until|till|to|before)))?|hold\s+(?:for\s+release\s+)?(?:until|till)|(?:do\s+not\s+(?:use|publish|release)|no\s+(?:use|publication|release)|not\s+(?:to\s+be\s+(?:used|published|released)|for\s+(?:use|release|publication|broadcast)))\s+(?:before|until|till))\s*:?\s*/gi,
    (match) => {
      const from = match.index + match[0].length;
      const clause = clauseAfter(reading.text, from);
      const end = from + trimmedLength(clause);
      const start = match.index;
      const at = place(reading, start, end > from ? end : start + trimmedLength(match[0]));
      return { ...at, kind: 'embargo', until: readDeadline(clause, reading.reference) };
    },
  ).filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0));

/** AP's byline title HONS: a handout that may be used for 14 days. */
const HANDOUT_DAYS = 14;
const DAY = 86_400_000;

function expiresAfter(days: number, reference: string | undefined) {
  const from = /^\d{4}-\d{2}-\d{2}/.exec(reference ?? '');
  if (from === null) return null;
  const start = Date.parse(/T\d{2}:\d{2}/.test(reference ?? '') ? (reference ?? '') : `${from[0]}T23:59:59Z`);
  if (Number.isNaN(start)) return null;
  return { at: new Date(start + days * DAY).toISOString(), certain: false };
}

export const expiry: Reader = (reading) => {
  if (reading.field === 'creatorJobTitle') {
    return each(reading, /\bHONS\b/g, (_match, at) => ({
      ...at,
      kind: 'expiry',
      days: HANDOUT_DAYS,
      until: expiresAfter(HANDOUT_DAYS, reading.reference),
    }));
  }
  const counted = each(
    reading,
    /\b(?:(?:for\s+use\s+|used?\s+|only\s+|valid\s+)+(?:only\s+)?(?:for|within)\s+(\d{1,3})[\s-]+days?\b|(\d{1,3})[\s-]+days?\s+(?:from|of|after)\s+(?:the\s+)?(?:(?:time|date|day)\b(?:\s+of\b)?\s*)?(?:transmission|date|issue|release|publication|distribution|receipt)?)(?:\s*(?:from|of|after)\s+(?:the\s+)?(?:(?:time|date|day)\s+of\s+)?(?:transmission|date|issue|release|publication|distribution|receipt))?/gi,
    (match, at) => {
      const days = Number(match[1] ?? match[2]);
      const end = at.start + trimmedLength(at.words);
      return { ...place(reading, at.start, end), kind: 'expiry', days, until: expiresAfter(days, reading.reference) };
    },
  );
  const dated = each(
    reading,
    /\b(?:(?:no|do\s+not|not\s+(?:to\s+be|for))\s+use[d]?\s+after|expir(?:es|y)(?:\s+(?:on|date))?|licen[cs]ed?\s+until|use\s+until)\s*:?\s*/gi,
    (match) => {
      const from = match.index + match[0].length;
      const clause = clauseAfter(reading.text, from);
      const until = readDeadline(clause, reading.reference);
      const at = place(reading, match.index, from + trimmedLength(clause));
      // A day without a clock may be used to its end.
      const whole = until !== null && !/\d[:.]\d\d|\b\d{4}\s*(?:h|gmt|utc)|\d\s*[ap]\.?m\b/i.test(clause);
      const end =
        until === null || !whole
          ? until
          : { at: new Date(Date.parse(until.at) + DAY / 2).toISOString(), certain: false };
      return { ...at, kind: 'expiry', days: null, until: end };
    },
  );
  return [...counted, ...dated];
};
