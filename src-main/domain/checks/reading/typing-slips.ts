/** Finds slips of typing and transmission in one text, each with its range and, where it is certain, its repair. */
import { type VisibleText, visibleText } from '../../text/invisible.ts';
import { controls, markup, mojibake } from './character-slips.ts';
import { doubledWord } from './doubled-words.ts';
import { each, type Finder, type Slip, type TextManner } from './slip.ts';

const doubleSpaces: Finder = (text, { markdown }) =>
  each(
    text,
    markdown ? /(?<=[^\s>*+.-])[ \u00a0]{2,}(?=\S)/g : /(?<=\S)[ \u00a0]{2,}(?=\S)/g,
    () => 'There are two spaces where one belongs.',
    () => ' ',
  );

const spaceBeforeMark: Finder = (text, { language }) =>
  each(
    text,
    language === 'fr'
      ? /(?<=\S)[ \u00a0]+(?=[,.](?![\d.]))/g
      : /(?<=[^\s])[ \u00a0]+(?=(?:,|;|\.(?![\d.])|[:!?])(?![-)(\p{L}\d/:]))/gu,
    () => 'There is a space before a punctuation mark.',
    () => '',
  );

const spaceInBrackets: Finder = (text) =>
  each(
    text,
    /(?<=[([])[ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+(?=[)\]])/g,
    () => 'There is a space inside a bracket.',
    () => '',
  );

const noSpaceAfterMark: Finder = (text) =>
  each(
    text,
    /(?<=\p{Ll}{2})(?:,(?=\p{L}{2})|\.(?=\p{Lu}\p{Ll}+ ))/gu,
    () => 'A space is missing after a punctuation mark.',
    (match) => `${match[0]} `,
  );

/** `Leeds..`, `Leeds,.`, `rain,, wind`; three and more are an omission. */
const doubledStop: Finder = (text) =>
  each(
    text,
    /(?<![.,/])(?:\.\.|,,|,\.)(?![.,/\d\p{L}])/gu,
    (found) => `“${found}” has one mark too many.`,
    (match) => match[0].slice(-1),
  );

/** What Spanish opens its questions and exclamations with; in a quotation it may be another language. */
const SPANISH_OPENERS: Readonly<Record<string, string>> = { '?': '¿', '!': '¡' };

const spanishOpener: Finder = (text, { language }) => {
  if (language !== 'es') return [];
  return [...text.matchAll(/(?:^|(?<=[.?!…:]\s))([^.?!…:¿¡«»“”"\n]*\p{L}[^.?!…:¿¡«»“”"\n]*)([?!])(?=\s|$)/gu)].flatMap(
    (match): readonly Slip[] => {
      const [, said = '', mark = ''] = match;
      const opener = SPANISH_OPENERS[mark] ?? '';
      const at = (match.index ?? 0) + said.search(/\p{L}/u);
      const message = `“${mark}” has no “${opener}” before it.`;
      // Behind a comma the question may begin later: `Y tú, ¿qué?`.
      if (said.includes(','))
        return [{ start: at + said.trim().length, end: at + said.trim().length + 1, message, suggestion: null }];
      return [{ start: at, end: at + 1, message, suggestion: `${opener}${text.charAt(at)}` }];
    },
  );
};

/** These languages close a quotation with the mark that opens it: `”Vi vann”`. */
const ONE_QUOTE = /^(?:sv|fi|da|nb|nn|no)$/;

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' };
const MIRRORED: Readonly<Record<string, string>> = { '“': '”', '”': '“', '«': '»', '»': '«' };

/** Brackets and quotes that are opened and not closed, or the reverse; smileys, list numbers and inches are none. */
const unbalanced: Finder = (text, { language }) => {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const slips: Slip[] = [];
  const slip = (mark: string, at: number) =>
    slips.push({ start: at, end: at + 1, message: `“${mark}” has no counterpart.`, suggestion: null });
  // German quotes („…“) close with the mark that English opens with; » and « open in either direction.
  const german = text.includes('„');
  const isSame = (mark: string) =>
    ONE_QUOTE.test(language) && !text.includes('“') && !text.includes('«') && text.split(mark).length % 2 === 1;
  const balanced = new Set(['”', '»'].filter(isSame));
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] as string;
    if (balanced.has(mark)) continue;
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

const FINDERS: readonly Finder[] = [
  doubleSpaces,
  spaceBeforeMark,
  spaceInBrackets,
  noSpaceAfterMark,
  doubledWord,
  doubledStop,
  spanishOpener,
  unbalanced,
  mojibake,
  controls,
  markup,
];

/** All slips in reading order. */
/** More in one text say that it is no text; nobody reads them one by one. */
const MOST_SLIPS = 50;

export function slipsIn(text: string, manner: TextManner): readonly Slip[] {
  if (text === '') return [];
  // Only one finder looks for what nobody sees; to the others a word is what a reader sees of it.
  const visible = visibleText(text);
  const seen = FINDERS.filter((find) => find !== controls || visible === null).flatMap((find) =>
    find(visible?.text ?? text, manner),
  );
  const kept = visible === null ? seen : seen.map((slip) => inKept(slip, visible));
  const hidden = visible === null ? [] : controls(text, manner);
  const slips = [...kept, ...hidden].sort((a, b) => a.start - b.start);
  return slips.slice(0, MOST_SLIPS);
}

function inKept(slip: Slip, visible: VisibleText): Slip {
  const start = visible.originAt(slip.start);
  return { ...slip, start, end: slip.end === slip.start ? start : visible.originEnd(slip.end) };
}
