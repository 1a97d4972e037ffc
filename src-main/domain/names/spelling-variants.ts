/** One name in several spellings: where each is, which is right as far as that can be told, and what would make them one. */
import { inCaseOf } from './name-cases.ts';
import type { NameUse } from './name-uses.ts';
import { type Compared, judge, likelierFirst, type Reason } from './spelling-evidence.ts';
import type { Spelling } from './spelling-groups.ts';

export interface Variant {
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
  /** `word` is the place of a single word that means the whole name; null where the whole name is written. */
  readonly uses: readonly { readonly use: NameUse; readonly word: number | null }[];
  /** Uses that speak for the spelling and are not to be changed. */
  readonly evidence?: readonly NameUse[];
  /** A single word of the name in its own spelling: the whole name cannot be written so, and it is not offered. */
  readonly isPart?: true;
}

export interface WrongUse {
  readonly use: NameUse;
  /** What should be there instead. */
  readonly repair: string;
}

/** A spelling with its uses, and what must change so that it is the only one. */
export interface ToldSpelling extends Spelling {
  readonly repairs: readonly WrongUse[];
}

export interface Misspelling {
  /** Null where nothing tells which is right; then `spellings` are offered. */
  readonly right: ToldSpelling | null;
  readonly because: Reason;
  /** All that may be right, the likelier first; those that are surely wrong are only in the repairs. */
  readonly spellings: readonly ToldSpelling[];
  /** Every spelling with its uses. */
  readonly all: readonly Spelling[];
}

function printedWords(text: string, count: number): readonly string[] | null {
  const words = text.split(/[\s\u00a0\u202f\u2010\u2011-]+/u);
  return words.length === count ? words : null;
}

/** In capitals where the use shouts. */
function inMannerOf({ phrase: { text } }: NameUse, repair: string): string {
  const shouts = text.length > 1 && text === text.toUpperCase() && repair !== repair.toUpperCase();
  return shouts ? repair.toUpperCase() : repair;
}

function repairsTo(right: Variant, variants: readonly Variant[], language: string): readonly WrongUse[] {
  const words = printedWords(right.text, right.words.length);
  return variants
    .filter((variant) => variant !== right)
    .flatMap((variant) =>
      variant.uses.flatMap(({ use, word }): WrongUse[] => {
        const repair = word === null ? wholeFor(use, right, language) : words?.[word];
        return repair === undefined || repair === use.phrase.text ? [] : [{ use, repair: inMannerOf(use, repair) }];
      }),
    );
}

/** The right name as this place needs it: German adjectives before the last word keep their ending. */
function wholeFor({ phrase: { text } }: NameUse, right: Variant, language: string): string {
  const [written, words] = [text.split(' '), right.text.split(' ')];
  if (language !== 'de' || written.length !== words.length) return right.text;
  return words.map((word, at) => (at < words.length - 1 ? inCaseOf(word, written[at] ?? '') : word)).join(' ');
}

/** What these variants of one name come to; null where no use of them would change. */
export function misspellingOf(variants: readonly Variant[], compared: Compared): Misspelling | null {
  const told = variants.flatMap((variant): ToldSpelling[] => {
    if (variant.isPart) return [];
    const uses = [...variant.uses.map(({ use }) => use), ...(variant.evidence ?? [])];
    return [{ text: variant.text, uses, repairs: repairsTo(variant, variants, compared.knowledge.language) }];
  });
  const losers = new Set<Spelling>();
  let because: Reason = 'open';
  told.forEach((one, at) => {
    for (const other of told.slice(at + 1)) {
      const verdict = judge(one, other, compared);
      if (verdict.right === null) continue;
      losers.add(verdict.right === one ? other : one);
      because = verdict.because;
    }
  });
  const left = told.filter((spelling) => !losers.has(spelling));
  const spellings = likelierFirst(left.length === 0 ? told : left, compared.knowledge) as readonly ToldSpelling[];
  const [first] = spellings;
  if (first === undefined || told.every(({ repairs }) => repairs.length === 0)) return null;
  const right = spellings.length === 1 ? first : null;
  const parts = variants
    .filter(({ isPart }) => isPart)
    .map(({ text, uses }) => ({ text, uses: uses.map(({ use }) => use) }));
  return { right, because: right === null ? 'open' : because, spellings, all: [...told, ...parts] };
}
