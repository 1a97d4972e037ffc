/** Splits the paragraphs of one text, each once, with the desk's agencies and with those that the text itself repeats. */
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import { parseCredit } from '../credit/credit.ts';
import { isName, isProvider } from '../credit/names.ts';
import { type CaptionSplit, creditAndRestrictions, splitCaption } from '../credit/split-caption.ts';
import { isLedName } from '../credit/split-marked.ts';
import type { Line } from './text-lines.ts';

export interface Splitter {
  split(text: string): CaptionSplit;
  /** A credit on its own, parted from what binds the desk behind it. */
  part(credit: string): { readonly credit: string; readonly restrictions: string };
  /** `Photo: Jane Doe`: plainly a credit, with no agency that anybody knows. */
  isLed(text: string): boolean;
  /** The credit can be read with certainty by the desk's own list of agencies. */
  isKnown(credit: string): boolean;
}

/** An unlisted supplier at the end of this many lines is taken for an agency. */
const REPEATED = 3;

export function splitterFor(lines: readonly Line[], agencies: readonly Agency[] = AGENCIES): Splitter {
  const found = repeatedSuppliers(lines, agencies);
  const all = found.length === 0 ? agencies : [...agencies, ...found.map((name): Agency => ({ name, aliases: [] }))];
  const known = new Map<string, CaptionSplit>();
  return {
    split(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const split = splitCaption(withoutEmphasis(text), all);
      known.set(text, split);
      return split;
    },
    part: (credit) => creditAndRestrictions(credit, all),
    isLed: (text) => isLedName(text, all),
    isKnown: (credit) => parseCredit(credit, agencies)?.certain === true,
  };
}

/** `at the lock. *AP/Jane Doe*`: Markdown sets the credit off, also in texts that are not Markdown otherwise. */
function withoutEmphasis(text: string): string {
  if (!/[*_]\.?$/.test(text)) return text;
  return text.replace(/(?<=^|\s)([*_]{1,3})(?=[^\s*_])([^*_]{2,160})(?<=\S)\1(\.?)$/u, '$2$3');
}

/** `[Jane Doe/Ashby Tribune]` under every caption: the second part, or the first where that is no person's name. */
function repeatedSuppliers(lines: readonly Line[], agencies: readonly Agency[]): readonly string[] {
  const uses = new Map<string, { count: number; readonly others: Set<string>; bracketed: number }>();
  for (const { text } of lines) {
    const tail = /(?:([([])|[.!?]["'”’)]*\s+|^)([^()[\]/.!?]{3,60})\s*\/\s*([^()[\]/.!?]{3,60}?)[)\]]?\.?$/u.exec(
      text.slice(-140),
    );
    if (tail?.[2] === undefined || tail[3] === undefined) continue;
    const [first, second] = [tail[2].trim(), tail[3].trim()];
    if (!isName(first) && !isProvider(first)) continue;
    if (!isName(second) && !isProvider(second)) continue;
    if (parseCredit(`${first}/${second}`, agencies) !== null) continue;
    for (const [name, other] of [
      [second, first],
      [first, second],
    ] as const) {
      const use = uses.get(name) ?? { count: 0, others: new Set<string>(), bracketed: 0 };
      use.count += 1;
      use.others.add(other);
      if (tail[1] !== undefined && name === second) use.bracketed += 1;
      uses.set(name, use);
    }
  }
  return [...uses]
    .filter(
      ([name, use]) => use.count >= REPEATED && (use.others.size > 1 || isProvider(name) || use.bracketed >= REPEATED),
    )
    .map(([name]) => name);
}
