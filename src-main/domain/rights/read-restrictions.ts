/** Reads restriction phrases out of a file's rights fields, every one with its words and range; judging them is the R rules' work. */
import type { NewsMetadata } from '../metadata.ts';
import { readDeadline } from './deadline.ts';
import { type Restriction, type RestrictionPlace, RIGHTS_FIELDS, type RightsField } from './restriction.ts';
import { KNOWN_TERRITORIES } from './territory.ts';

interface Reading {
  readonly text: string;
  readonly field: RightsField;
  readonly reference: string | undefined;
}

type Reader = (reading: Reading) => readonly Restriction[];

function place(reading: Reading, start: number, end: number): RestrictionPlace {
  return { field: reading.field, start, end, words: reading.text.slice(start, end) };
}

function each(
  reading: Reading,
  pattern: RegExp,
  make: (match: RegExpExecArray, at: RestrictionPlace) => Restriction | null,
) {
  const found: Restriction[] = [];
  for (const match of reading.text.matchAll(pattern)) {
    const restriction = make(match, place(reading, match.index, match.index + match[0].length));
    if (restriction !== null) found.push(restriction);
  }
  return found;
}

/** The words from `from` to the end of their clause: a semicolon, a line end, or a full stop that is not in a number or "a.m.". */
function clauseAfter(text: string, from: number): string {
  const rest = text.slice(from, from + 120);
  const stop = /[;\n\r|]|\.(?=\s+[A-Z]{3})|\b(?:no sales|no archiv|mandatory|editorial|not for)\b/i.exec(rest);
  return stop === null ? rest : rest.slice(0, stop.index);
}

function trimmedLength(words: string): number {
  return words.replace(/[\s.,;:!–—-]+$/, '').length;
}

const noSales: Reader = (reading) =>
  each(
    reading,
    /\bno\s+(?:(?:re)?sales?|resales?|licen[cs]ing|third[\s-]+part(?:y|ies)(?:\s+(?:sales?|use|distribution))?)\b(?!\s+restriction)|\bnot\s*for\s*(?:re)?sale\b/gi,
    (_match, at) => ({ ...at, kind: 'noSales' }),
  );

const noArchive: Reader = (reading) =>
  each(
    reading,
    /\bno\s+(?:archiv(?:e|es|ing|al)|archiving\s+or\s+resale)\b|\bdo\s+not\s+archive\b/gi,
    (_match, at) => ({
      ...at,
      kind: 'noArchive',
    }),
  );

const editorialUseOnly: Reader = (reading) =>
  each(
    reading,
    /\b(?:for\s+)?editorial(?:\s+news)?(?:\s+(?:use|usage|purposes?))?\s+only\b|\bno\s+commercial\s+use\b|\bnot\s+for\s+(?:commercial|advertising)(?:\s+or\s+(?:commercial|advertising))?\s+use\b/gi,
    (_match, at) => ({ ...at, kind: 'editorialUseOnly' }),
  );

const noCropping: Reader = (reading) =>
  each(
    reading,
    /\b(?:no|do\s+not)\s+(?:crop(?:ping|s)?|alter(?:ations?|ing)?|digital\s+(?:alterations?|manipulation)|manipulat(?:ion|ing|e))(?:\s+or\s+(?:crop(?:ping)?|alter(?:ations?|ing)?|manipulat(?:ion|ing|e)))?\b/gi,
    (_match, at) => ({ ...at, kind: 'noCropping' }),
  );

const noDigital: Reader = (reading) =>
  each(
    reading,
    /\bno\s+(?:digital(?!\s+(?:alter|manip))|internet|online|web(?:site)?s?)(?:\s+use)?\b|\b(?:internet|online|web|digital)\s+OUT\b|\bno\s+use\s+(?:on\s+(?:the\s+)?)?(?:internet|online|web(?:sites?)?)\b|\bprint\s+(?:use\s+)?only\b/gi,
    (_match, at) => ({ ...at, kind: 'noDigital' }),
  );

const kill: Reader = (reading) => {
  if (reading.field === 'copyrightNotice' || reading.field === 'creatorJobTitle') return [];
  const words =
    /\b(?:(?:MANDATORY|PHOTO|PICTURE|IMAGE)\s+KILL(?:ED)?|KILL(?:ED)?(?=\s*(?:[:;.,!-]|$|\bTHIS\b|\bTHE\b|\bPHOTO|\bPICTURE|\bIMAGE))|ELIMINATION(?!\s+(?:ROUND|MATCH|GAME|RACE|STAGE|CHAMBER)))\b/g;
  const anyCase =
    /\b(?:(?:mandatory|photo|picture)\s+kill|do\s+not\s+use(?!\s+(?:after|before|until|in|on|without|for|outside|as|elsewhere|online|any))(?:\s+(?:this|the)\s+(?:photo|picture|image))?|(?:has\s+been\s+|is\s+|photo\s+|picture\s+)?withdrawn)\b/gi;
  const found = [
    ...each(reading, words, (_match, at) => ({ ...at, kind: 'kill' })),
    ...each(reading, anyCase, (_match, at) => ({ ...at, kind: 'kill' })),
  ];
  return found.filter(
    (one, index) => !found.some((other, at) => at < index && other.start < one.end && one.start < other.end),
  );
};

const embargo: Reader = (reading) =>
  each(
    reading,
    /\b(?:(?:strictly\s+|under\s+)?embargo(?:ed)?(?!\s+(?:is\s+|has\s+been\s+|was\s+)?(?:lifted|expired|over|ended))\b(?:\s*[:-])?(?:\s+(?:(?:for\s+(?:use|release|publication)\s+)?(?:until|till|to|before)))?|(?:do\s+not\s+(?:use|publish|release)|no\s+(?:use|publication|release)|not\s+(?:to\s+be\s+(?:used|published|released)|for\s+(?:use|release|publication|broadcast)))\s+(?:before|until|till))\s*:?\s*/gi,
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

const expiry: Reader = (reading) => {
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

const out: Reader = (reading) => {
  const upper = each(
    reading,
    /(?<![\p{L}.])([A-Z][A-Z.]*(?:(?:\s*[,/&+-]\s*|\s+)(?:[A-Z][A-Z.]*|&))*?)\s+OUT\b/gu,
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
  const mixed = each(
    reading,
    /\b(\p{L}[\p{L}.]*(?:\s\p{L}+){0,2}?(?:\s*(?:,|&|and)\s*\p{L}+(?:\s\p{L}+){0,2}?)*)\s+out\b(?!\s+of)/giu,
    (match, at) => {
      const territories = splitTerritories(match[1] ?? '');
      return territories.every((name) => KNOWN_TERRITORIES.has(name)) ? { ...at, kind: 'out', territories } : null;
    },
  );
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

const mandatoryCredit: Reader = (reading) => {
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

/** Capital words that are no restriction in themselves. */
const PLAIN_CAPITALS = /\b(?:COPYRIGHT|ALL RIGHTS RESERVED|HANDOUT PHOTO|FILE PHOTO|EDS|NOTE)\b/;

function unread(reading: Reading): readonly Restriction[] {
  if (reading.field !== 'instructions') return [];
  const capitals = /(?<!\p{L})\p{Lu}[\p{Lu}'’-]+(?:,?[ \t]+\p{Lu}[\p{Lu}'’-]*){2,}(?!\p{Ll})/gu;
  return each(reading, capitals, (_match, at) =>
    PLAIN_CAPITALS.test(at.words) && at.words.split(/\s+/).length <= 4 ? null : { ...at, kind: 'unread' },
  );
}

/** In this order: what one reader has read, the next does not see (a mandatory credit may end in a territory's name). */
const READERS: readonly Reader[] = [
  mandatoryCredit,
  embargo,
  expiry,
  noSales,
  noArchive,
  editorialUseOnly,
  noCropping,
  noDigital,
  out,
  kill,
  unread,
];

/** Stands for what has been read; no pattern matches it, and it is no word and no white space. */
const READ = '\u0000';

function readField(text: string, field: RightsField, reference: string | undefined): readonly Restriction[] {
  const found: Restriction[] = [];
  let left = text;
  for (const reader of READERS) {
    for (const one of reader({ text: left, field, reference })) {
      found.push({ ...one, words: text.slice(one.start, one.end) });
      // One byline title (HONS) says two things.
      if (field !== 'creatorJobTitle')
        left = left.slice(0, one.start) + READ.repeat(one.end - one.start) + left.slice(one.end);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const known = new WeakMap<NewsMetadata, readonly Restriction[]>();

/** Every restriction in the rights fields, in field order and reading order; read once for each metadata object. */
export function readRestrictions(metadata: NewsMetadata): readonly Restriction[] {
  const before = known.get(metadata);
  if (before !== undefined) return before;
  const all = RIGHTS_FIELDS.flatMap((field) => {
    const text = metadata[field];
    return text === undefined || text.trim() === '' ? [] : readField(text, field, metadata.dateCreated);
  });
  known.set(metadata, all);
  return all;
}
