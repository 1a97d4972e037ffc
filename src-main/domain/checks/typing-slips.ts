/** Finds slips of typing and transmission in one text, each with its range and, where it is certain, its repair. */

export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly suggestion: string | null;
}

export interface TextManner {
  /** French sets a space before `: ; ! ?`. */
  readonly french: boolean;
  /** Direction marks are needed in such texts. */
  readonly rightToLeft: boolean;
  /** Line breaks and indents mean something. */
  readonly markdown: boolean;
}

type Finder = (text: string, manner: TextManner) => readonly Slip[];

function each(
  text: string,
  pattern: RegExp,
  message: (found: string) => string,
  repair: (match: RegExpMatchArray) => string | null,
): readonly Slip[] {
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index ?? 0;
    return { start, end: start + match[0].length, message: message(match[0]), suggestion: repair(match) };
  });
}

const doubleSpaces: Finder = (text, { markdown }) =>
  each(
    text,
    markdown ? /(?<=[^\s>*+.-])[ \u00a0]{2,}(?=\S)/g : /(?<=\S)[ \u00a0]{2,}(?=\S)/g,
    () => 'Two spaces stand where one belongs.',
    () => ' ',
  );

const spaceBeforeMark: Finder = (text, { french }) =>
  each(
    text,
    french
      ? /(?<=\S)[ \u00a0]+(?=[,.](?![\d.]))/g
      : /(?<=[^\s])[ \u00a0]+(?=(?:,|;|\.(?![\d.])|[:!?])(?![-)(\p{L}\d/:]))/gu,
    () => 'A space stands before a punctuation mark.',
    () => '',
  );

const spaceInBrackets: Finder = (text) =>
  each(
    text,
    /(?<=[([])[ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+(?=[)\]])/g,
    () => 'A space stands inside a bracket.',
    () => '',
  );

const noSpaceAfterMark: Finder = (text) =>
  each(
    text,
    /(?<=\p{Ll}{2})(?:,(?=\p{L}{2})|\.(?=\p{Lu}\p{Ll}+ ))/gu,
    () => 'A space is missing after a punctuation mark.',
    (match) => `${match[0]} `,
  );

/** Words that stand twice in good sentences. */
const DOUBLED_WELL =
  /^(?:had|that|very|so|no|ha|bye|really|many|long|much|far|more|again|up|bora|hush|now|there|who|is|yes|go|run|knock|tut|night)$/;

const doubledWord: Finder = (text) =>
  each(
    text,
    /(?<![\p{L}\p{N}'’-])(\p{Ll}{2,})[ \u00a0]+\1(?![\p{L}\p{N}'’-])/gu,
    (found) => `“${found}” has one word twice.`,
    (match) => match[1] ?? null,
  ).filter((slip) => slip.suggestion !== null && !DOUBLED_WELL.test(slip.suggestion));

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' };
const MIRRORED: Readonly<Record<string, string>> = { '“': '”', '”': '“', '«': '»', '»': '«' };

/** Brackets and quotes that are opened and not closed, or the reverse; smileys, list numbers and inches are none. */
const unbalanced: Finder = (text) => {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const slips: Slip[] = [];
  const slip = (mark: string, at: number) =>
    slips.push({ start: at, end: at + 1, message: `“${mark}” has no partner.`, suggestion: null });
  // German quotes („…“) close with the mark that English opens with; » and « open in either direction.
  const german = text.includes('„');
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] as string;
    if (mark === '(' || mark === '[' || mark === '„') open.push({ mark, at });
    else if ((mark === '“' && !german) || mark === '«' || mark === '»') {
      const last = open.at(-1);
      if (mark !== '“' && last?.mark === MIRRORED[mark]) open.pop();
      else open.push({ mark, at });
    } else if (mark === ')' || mark === ']' || mark === '”' || mark === '“') {
      const wanted = german && (mark === '“' || mark === '”') ? '„' : PAIRS[mark];
      const found = open.map((one) => one.mark).lastIndexOf(wanted ?? '');
      if (found >= 0) open.splice(found, 1);
      else if (!isListNumber(text, at)) slip(mark, at);
    }
  }
  for (const { mark, at } of open) slip(mark, at);
  const straight = [...text.matchAll(/(?<!\d ?)"/g)];
  const last = straight.at(-1);
  if (straight.length % 2 === 1 && last !== undefined && !/\d ?"/.test(text)) slip('"', last.index);
  return slips;
};

function isListNumber(text: string, at: number): boolean {
  return text[at] === ')' && /(?:^|\s)(?:\d{1,2}|\p{L}|[:;=8]-?)$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** Windows-1252 bytes 0x80-0x9F as the characters that stand for them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 that was read as Windows-1252, read back; null where it was not. */
export function unbroken(text: string): string | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const windows = WINDOWS.indexOf(letter);
    if (windows >= 0) bytes.push(0x80 + windows);
    else if (code < 0x100) bytes.push(code);
    else return null;
  }
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}

const mojibake: Finder = (text) =>
  each(
    text,
    /(?:[\u00c2-\u00df][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€\u0080][\u0080-\u00bf™œ“”˜¦\u009d\u0099–—]|ï¿½|ðŸ[^\s]{2}|\ufffd)+/g,
    (found) => `“${found}” is text in a wrong character set.`,
    (match) => unbroken(match[0]),
  ).filter(
    (slip) =>
      slip.suggestion !== null ||
      text.slice(slip.start, slip.end).includes('\ufffd') ||
      text.slice(slip.start, slip.end).includes('ï¿½'),
  );

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff\u00ad]+/g;
const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

const controls: Finder = (text, { rightToLeft }) => {
  const hidden = each(
    text,
    CONTROLS,
    () => 'A control character that nobody sees stands here.',
    () => '',
  );
  // A direction mark beside Arabic or Hebrew is meant; an override never is.
  const needed = rightToLeft || RIGHT_TO_LEFT.test(text);
  const marks = each(
    text,
    BIDI,
    () => 'A mark that changes the direction of writing stands here.',
    () => '',
  );
  return [...hidden, ...marks.filter((slip) => !needed || /[\u202a-\u202e]/.test(text.slice(slip.start, slip.end)))];
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  ntilde: 'ñ',
  euro: '€',
  pound: '£',
  copy: '©',
};

function entity(name: string): string | null {
  const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  if (code === null) return ENTITIES[name] ?? null;
  const number = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return number > 0 && number < 0x110000 ? String.fromCodePoint(number) : null;
}

const markup: Finder = (text, { markdown }) => [
  ...(markdown
    ? []
    : each(
        text,
        /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi,
        (found) => `“${found}” is markup, and would be printed.`,
        () => '',
      )),
  ...each(
    text,
    /&(#x?[0-9a-f]{2,6}|[a-z]{2,8});/gi,
    (found) => `“${found}” is markup, and would be printed.`,
    (match) => entity(match[1] ?? ''),
  ),
];

const FINDERS: readonly Finder[] = [
  doubleSpaces,
  spaceBeforeMark,
  spaceInBrackets,
  noSpaceAfterMark,
  doubledWord,
  unbalanced,
  mojibake,
  controls,
  markup,
];

/** All slips in reading order. */
export function slipsIn(text: string, manner: TextManner): readonly Slip[] {
  if (text === '') return [];
  return FINDERS.flatMap((find) => find(text, manner)).sort((a, b) => a.start - b.start);
}
