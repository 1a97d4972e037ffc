/** Reads the credit that an agency demands ("MANDATORY CREDIT: JO BLOGGS/GAZETTE") in a field for restrictions. */
import { type Notice, unreadText } from './notice.ts';
import type { Restriction } from './restriction.ts';

export function readMandatoryCredits(notice: Notice): readonly Restriction[] {
  const { field, kind } = notice;
  if (kind !== 'rights') return [];
  const text = unreadText(notice);
  const place = (start: number, end: number) => ({ field, start, end, words: text.slice(start, end) });
  if (field === 'creatorJobTitle') {
    return [...text.matchAll(/\b(?:HOGP|HONS)\b/g)].map((match) => ({
      ...place(match.index, match.index + match[0].length),
      kind: 'mandatoryCredit',
      name: null,
    }));
  }
  const demand =
    /\b(?:mandatory\s+(?:photo\s+)?credit(?:\s+line)?|must\s+(?:be\s+)?credit(?:ed)?(?:\s+to)?|credit\s+(?:line\s+)?(?:is\s+)?mandatory|please\s+credit)(?:\s+(?:must\s+read|to\s+read|to))?\s*[:=–-]?\s*/gi;
  return [...text.matchAll(demand)].map((match): Restriction => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 90);
    const stop =
      /[;\n\r\u0000]|\.(?=\s|$)(?<!\b[A-Z]\.)|,\s*(?=no\b|not\b|editorial\b)|\s+[-–—]\s+|\s+(?=(?:no\s+(?:sales|archiv|internet|use|commercial|third)|not\s+for|editorial\s+use|for\s+editorial)\b)/i.exec(
        rest,
      );
    const clause = stop === null ? rest : rest.slice(0, stop.index);
    const bare = clause.replace(/^["“'‘(\s]+|["”'’)\s]+$/g, '');
    // Eight words are a sentence about credits, not a credit.
    const name = bare === '' || bare.split(/\s+/).length > 8 || (stop === null && rest.length === 90) ? null : bare;
    const end = name === null ? match.index + trimmedLength(match[0]) : from + trimmedLength(clause);
    return { ...place(match.index, end), kind: 'mandatoryCredit', name };
  });
}

/** Length without the marks and spaces at the end. */
function trimmedLength(words: string): number {
  return words.replace(/[\s.,;:!–—-]+$/, '').length;
}
