/** Restrictions that name something: territories that are out, and the credit that must be printed. */
import { each, place, type Reader, trimmedLength } from './reading.ts';
import { KNOWN_TERRITORIES } from './territory.ts';

/** Upper-case words that may stand before "OUT" without naming a place or a medium. */
const NOT_A_TERRITORY = /^(?:CUT|FADE|BLACK|SOLD|WATCH|COMING|CARRIED|CALL|HAND|DROP|TIME|WORK|ALL)$/;

function splitTerritories(words: string): string[] {
  return words
    .split(/\s*(?:[,/&+]|\band\b|\bor\b)\s*/i)
    .map((word) =>
      word
        .replace(/^the\s+/i, '')
        .replace(/[\s.;:-]+$/, '')
        .trim()
        .toUpperCase(),
    )
    .filter((word) => word !== '');
}

/** The known territories right before `end`: `Germany, Austria and Switzerland`; null where there are none. */
function knownBefore(
  text: string,
  end: number,
): { readonly start: number; readonly territories: readonly string[] } | null {
  const from = Math.max(0, end - LONGEST_LIST);
  const parts = [
    ...text.slice(from, end).matchAll(/[^,/&+;:.()*\n\r]+?(?=\s*(?:[,/&+;:.()*\n\r]|\band\b|\bor\b|$))/gi),
  ];
  const territories: string[] = [];
  let start = end;
  for (const part of parts.reverse()) {
    const name = part[0].replace(/^\s*(?:(?:and|or)\s+)?(?:the\s+)?/i, '').trim();
    if (name === '') continue;
    if (
      !KNOWN_TERRITORIES.has(name.toUpperCase()) ||
      /[;:.()*]/.test(text.slice(from + part.index + part[0].length, start))
    )
      break;
    territories.unshift(name.toUpperCase());
    start = from + part.index + part[0].lastIndexOf(name);
  }
  return territories.length === 0 ? null : { start, territories };
}

/** A list of territories is not longer than this. */
const LONGEST_LIST = 120;

export const out: Reader = (reading) => {
  const upper = each(
    reading,
    /(?<![\p{L}.])([A-Z][A-Z.]*(?:(?:\s*[,/&+-]\s*|\s+)(?:[A-Z][A-Z.]*|&)){0,16}?)\s+OUT\b/gu,
    (match, at) => {
      const listed = splitTerritories(match[1] ?? '');
      const last = listed.at(-1) ?? '';
      if (NOT_A_TERRITORY.test(last.split(' ').at(-1) ?? '') && last !== 'ALL') return null;
      if (/^(?:INTERNET|ONLINE|WEB|DIGITAL)$/.test(last)) return null;
      // "NO SALES UK OUT" without a stop between: only what follows the known phrase is the place.
      const territories = listed.map((name) => name.replace(/^.*\b(?:SALES|ARCHIVES?|ONLY|PHOTO|CREDIT|NO)\s+/, ''));
      const start = at.start + at.words.lastIndexOf(territories[0] ?? '', at.words.length - 4);
      return { ...place(reading, Math.max(at.start, start), at.end), kind: 'out', territories };
    },
  );
  const mixed = each(reading, /\bout\b(?!\s+of)/gi, (match) => {
    const listed = knownBefore(reading.text, match.index);
    return listed === null
      ? null
      : {
          ...place(reading, listed.start, match.index + match[0].length),
          kind: 'out',
          territories: listed.territories,
        };
  });
  const noUse = each(
    reading,
    /\b(?:no\s+use|not\s+for\s+(?:use|publication|distribution|release)|do\s+not\s+use|no\s+(?:publication|distribution))\s+(?:in|within)\s+(?:the\s+)?([^;.\n\r]{2,60})|\bno\s+use\s+(?!in\b|after|before|until|without|on\b|online|internet|web)([A-Z][A-Z .,&/-]+)\b/gi,
    (match, at) => {
      const listed = match[1] ?? match[2] ?? '';
      const names = splitTerritories(listed.replace(/\s+(?:until|before|after|without|unless|except)\b.*$/i, ''));
      if (match[1] === undefined && !names.every((name) => KNOWN_TERRITORIES.has(name))) return null;
      return { ...place(reading, at.start, at.start + trimmedLength(at.words)), kind: 'out', territories: names };
    },
  );
  const all = [...upper, ...mixed, ...noUse];
  return all.filter(
    (one, index) => !all.some((other, at) => at < index && other.start < one.end && one.start < other.end),
  );
};

export const mandatoryCredit: Reader = (reading) => {
  if (reading.field === 'creatorJobTitle') {
    return each(reading, /\b(?:HOGP|HONS)\b/g, (_match, at) => ({ ...at, kind: 'mandatoryCredit', name: null }));
  }
  return each(
    reading,
    /\b(?:mandatory\s+(?:photo\s+)?credit(?:\s+line)?|must\s+(?:be\s+)?credit(?:ed)?(?:\s+to)?|credit\s+(?:line\s+)?(?:is\s+)?mandatory|please\s+credit)(?:\s+(?:must\s+read|to\s+read|to))?\s*[:=–-]?\s*/gi,
    (match) => {
      const from = match.index + match[0].length;
      const rest = reading.text.slice(from, from + 90);
      const stop =
        /[;\n\r]|\.(?=\s|$)(?<!\b[A-Z]\.)|,\s*(?=no\b|not\b|editorial\b)|\s+[-–—]\s+|\s+(?=(?:no\s+(?:sales|archiv|internet|use|commercial|third)|not\s+for|editorial\s+use|for\s+editorial)\b)/i.exec(
          rest,
        );
      const clause = stop === null ? rest : rest.slice(0, stop.index);
      const bare = clause.replace(/^["“'‘(\s]+|["”'’)\s]+$/g, '');
      // Eight words are a sentence about credits, not a credit.
      const name = bare === '' || bare.split(/\s+/).length > 8 || (stop === null && rest.length === 90) ? null : bare;
      const end = name === null ? match.index + trimmedLength(match[0]) : from + trimmedLength(clause);
      return { ...place(reading, match.index, end), kind: 'mandatoryCredit', name };
    },
  );
};
