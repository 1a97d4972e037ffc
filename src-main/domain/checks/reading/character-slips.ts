/** Finds characters that do not belong: broken character sets, hidden controls, marks of direction, markup. */
import { invisibleRuns } from '../../text/invisible.ts';
import { each, type Finder } from './slip.ts';

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

export const mojibake: Finder = (text) =>
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

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]+/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

export const controls: Finder = (text, { rightToLeft }) => {
  const hidden = 'There is an invisible control character here.';
  const controlled = each(
    text,
    CONTROLS,
    () => hidden,
    () => '',
  );
  const runs = invisibleRuns(text).map(({ start, end, turns }) => ({
    start,
    end,
    message: turns ? 'There is a mark here that changes the direction of writing.' : hidden,
    suggestion: '',
    turns,
  }));
  // A direction mark beside Arabic or Hebrew is meant; an override never is.
  const needed = rightToLeft || RIGHT_TO_LEFT.test(text.replace(/\ufeff/g, ''));
  const wrong = runs.filter(
    ({ start, end, turns }) => !turns || !needed || /[\u202a-\u202e]/.test(text.slice(start, end)),
  );
  return [...controlled, ...wrong.map(({ turns: _turns, ...slip }) => slip)];
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

export const markup: Finder = (text, { markdown }) => [
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
