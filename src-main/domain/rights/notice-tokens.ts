/** Cuts a notice ("EMBARGOED UNTIL 0001 GMT…") into words, numbers and marks, folded so that case, accents and invisible letters do not matter. */

export interface NoticeToken {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Lower case without accents, dots or invisible characters: `p.m.` is `pm`, `Österreich` is `osterreich`. */
  readonly fold: string;
  /** Character range [start, end) in the text. */
  readonly start: number;
  readonly end: number;
  /** A word without a small letter. */
  readonly caps: boolean;
  /** White space is before it (or nothing). */
  readonly spaced: boolean;
}

/** Letters that no reader sees; they may be inside a word. */
const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFFFC';
const UNSEEN_CHARACTER = new RegExp(`[${UNSEEN}]`, 'u');
const UNSEEN_CHARACTERS = new RegExp(UNSEEN_CHARACTER, 'gu');
/** In this order: abbreviations with dots, words, numbers, line ends, anything else that is not white space. */
const TOKEN = new RegExp(
  `(?<dotted>(?<!\\p{L})(?:[Ee][Xx][CcKk][Ll]|[Ii][Nn][CcKk][Ll]|[Ee][Xx][Cc])\\.(?=\\s)|\\p{L}\\.(?:\\p{L}\\.)+|\\p{L}(?:\\.\\p{L})+(?![\\p{L}]))|(?<word>\\p{L}[\\p{L}\\p{M}${UNSEEN}]*)|(?<number>\\d[\\d${UNSEEN}]*)|(?<line>\\r?\\n|\\r)|(?<mark>[^\\s${UNSEEN}])`,
  'gu',
);

/** The word as the tables of this folder write it. */
export function foldWord(word: string): string {
  return word
    .replace(UNSEEN_CHARACTERS, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');
}

/** All tokens of the text in order; what lies between two of them is white space or invisible. */
export function tokensOf(text: string): readonly NoticeToken[] {
  const tokens: NoticeToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { dotted, word, number, line } = match.groups ?? {};
    const start = match.index;
    const raw = match[0].replace(UNSEEN_CHARACTERS, '');
    const before = seenBefore(text, start);
    const isWord = dotted !== undefined || word !== undefined;
    tokens.push({
      kind: isWord ? 'word' : number !== undefined ? 'number' : line !== undefined ? 'break' : 'mark',
      fold: isWord ? foldWord(match[0]) : raw,
      start,
      end: start + match[0].length,
      caps: isWord && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
      spaced: before === undefined || /\s/.test(before),
    });
  }
  return tokens;
}

/** The nearest character before that place which a reader sees. */
function seenBefore(text: string, start: number): string | undefined {
  let at = start - 1;
  while (at >= 0 && UNSEEN_CHARACTER.test(text.charAt(at))) at -= 1;
  return at < 0 ? undefined : text.charAt(at);
}

const APOSTROPHES = new Set(["'", '’', '‘', '`', '´']);
const HYPHENS = new Set(['-', '‐', '‑']);

/** A mark that words of one phrase may have between them: an apostrophe, a quotation mark, a hyphen without spaces. */
export function isSoft(token: NoticeToken, next: NoticeToken | undefined): boolean {
  if (token.kind !== 'mark') return false;
  if (APOSTROPHES.has(token.fold) || /["“”„«»*_]/.test(token.fold)) return true;
  return HYPHENS.has(token.fold) && !token.spaced && next !== undefined && !next.spaced;
}

/** True where a clause ends before this token: a stop, a line end, a bracket, a spaced dash, or the end of the text. */
export function isBoundary(tokens: readonly NoticeToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'break') return true;
  return token.kind === 'mark' && !isSoft(token, tokens[at + 1]);
}
