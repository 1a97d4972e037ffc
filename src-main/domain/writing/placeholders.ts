/** Finds what should have been filled and was not: variables (`{city}`) and codes (`=cw#2=`) that are in a text as they were written. */

export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** `{city}`, `{ Person Shown }`, `{city:UC}`: a name in braces, known or not, as any program writes it; no number of an object. */
const VARIABLE =
  /\{(?![\dA-Fa-f]{8}-[\dA-Fa-f]{4}-)[ \t]{0,3}\p{L}[\p{L}\p{N} _-]{0,40}(?:[:.|/#,][\p{L}\p{N}_:.|/#,-]{1,30}[ \t]{0,3})?\}/gu;
/** `=cw=`, `=cw#2=`, `=cw#2` and `=cw` left open: not the sign of equality between words or numbers, nor an address. */
const CODE =
  /(?<![\p{L}\p{N}=&?])=[\p{L}\p{N}][\p{L}\p{N}_.-]{0,40}(?:#\d{1,2}=?|=)(?![=\p{L}\p{N}])|(?<!\S)=\p{L}[\p{L}\p{N}_-]{1,40}(?![=\p{L}\p{N}])/gu;
/** `\cw\`, as Photo Mechanic is set from the start: no part of a path. */
const BACKSLASH_CODE = /(?<![\p{L}\p{N}:\\])\\[\p{L}\p{N}][\p{L}\p{N}_.-]{0,40}(?:#\d{1,2})?\\(?![\p{L}\p{N}\\])/gu;

/** What a form calls its fields; folded, a space stands for any joint. */
const FIELD_NAMES =
  'city|town|state|country|location|sublocation|place|venue|name|first name|last name|full name|person|persons|names|photographer|byline|author|creator|credit|agency|source|date|weekday|day|month|year|time|caption|description|headline|title|event|keywords?|subject|slug|job id|copyright|file ?name|team|player|number|age|ort|stadt|land|datum|wochentag|vorname|nachname|fotografin?|fotograf|quelle|bildtext|titel|anlass|agentur|ville|pays|lieu|nom|prénom|photographe|crédit|légende|titre|événement|agence|ciudad|país|lugar|nombre|apellido|fotógrafo|fotógrafa|crédito|fecha|leyenda|título|evento|agencia|città|paese|luogo|nome|cognome|fotografo|fotografa|data|didascalia|titolo|agenzia';
/** `[CITY]`, `<Name>`, `%city%`, `[insert date]`, `<<City>>`: other programs' signs round the name of a field and nothing else. */
const FIELD = new RegExp(
  `(?:\\[{1,2}|<{1,2}|«|%{1,2}|(?<![\\p{L}\\p{N}])[$#@~])\\s?(?:(?:insert|enter|your|add|type)[ _-])?(?:${FIELD_NAMES.replaceAll(' ', '[ _-]?')})\\s?(?:\\]{1,2}|>{1,2}|»|%{1,2}|[$#@~])`,
  'giu',
);
/** The signs that go together. */
const PAIRS: Readonly<Record<string, string>> = { '[': ']', '<': '>', '«': '»' };

/** By the desk's own sign: `/cw/`, `~cw#2~`, `%cw#2`. */
const ownCodes = new Map<string, RegExp>();

function ownCode(delimiter: string): RegExp {
  const known = ownCodes.get(delimiter);
  if (known !== undefined) return known;
  const sign = delimiter.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  // With these signs Markdown sets words off: only what has a column's number is surely a code.
  const closed = /[*_]/.test(delimiter) ? `#\\d{1,2}${sign}` : `(?:#\\d{1,2})?${sign}`;
  const code = `${sign}[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,40}`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}:/\\\\]|${sign})${code}${closed}(?![\\p{L}\\p{N}]|${sign})|(?<!\\S)${code}#\\d{1,2}(?![\\p{L}\\p{N}]|${sign})`,
    'gu',
  );
  ownCodes.set(delimiter, pattern);
  return pattern;
}

/** Every one in reading order; `delimiter` is the sign that the desk has set before and after a code. */
export function placeholdersIn(text: string, delimiter = '='): readonly Placeholder[] {
  const isOwn = delimiter !== '' && !/[=\\]/.test(delimiter);
  if (!/[{=\\[<«%$#@~]/.test(text) && !(isOwn && text.includes(delimiter))) return [];
  const found = [VARIABLE, CODE, BACKSLASH_CODE, ...(isOwn ? [ownCode(delimiter)] : [])].flatMap((pattern) => [
    ...text.matchAll(pattern),
  ]);
  const fields = [...text.matchAll(FIELD)].filter((match) => isPair(match[0]) && !isLink(text, match));
  return [...found, ...fields.filter((field) => !found.some((one) => meet(one, field)))]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
    .sort((one, other) => one.start - other.start);
}

function isPair(words: string): boolean {
  const first = words.charAt(0);
  return words.endsWith(PAIRS[first] ?? first);
}

/** `[Name](https://…)` is a link of Markdown. */
function isLink(text: string, match: RegExpExecArray): boolean {
  return match[0].startsWith('[') && /^[([]/.test(text.slice(match.index + match[0].length));
}

function meet(one: RegExpExecArray, other: RegExpExecArray): boolean {
  return one.index < other.index + other[0].length && other.index < one.index + one[0].length;
}
