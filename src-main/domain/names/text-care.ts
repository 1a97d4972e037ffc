/** How carefully each text of a gallery is written, by its other slips: decides between two spellings of a name. */
import type { NameUse } from './name-uses.ts';
import type { Spelling } from './spelling-groups.ts';

/** One text of the gallery: a caption, the headline; files are no texts. */
export function textOf({ picture, field }: Pick<NameUse, 'picture' | 'field'>): string {
  return `${picture ?? ''} ${field}`;
}

/** How many slips a text has, by `textOf`. */
export type SlipsOf = (text: string) => number;

/** `the the`, and a space before a stop: nobody has read it again. */
const UNREAD = /(?<![\p{L}\p{M}])(\p{Ll}{2,})\s+\1(?![\p{L}\p{M}])|\p{Ll}\s[.,](?=\s|$)/gu;
/** French sets a space before some marks, but none before these. */
const SAID_TWICE = new Set(['had', 'that', 'die', 'der', 'das', 'nous', 'vous']);

/** Slips of typing that need no dictionary. */
export function typingSlips(text: string): number {
  return [...text.matchAll(UNREAD)].filter(([, word]) => word === undefined || !SAID_TWICE.has(word)).length;
}

/** What is asked of a misspelling: where its wrong spellings are, once it is known which is right. */
interface Settled {
  readonly right: { readonly repairs: readonly { readonly use: NameUse }[] } | null;
}

/** Slips in the names that are settled: each text with the wrong spelling of one. */
export function settledSlips(misspellings: readonly Settled[]): ReadonlyMap<string, number> {
  const slips = new Map<string, number>();
  for (const { right } of misspellings) {
    const texts = new Set((right?.repairs ?? []).map(({ use }) => textOf(use)));
    for (const text of texts) slips.set(text, (slips.get(text) ?? 0) + 1);
  }
  return slips;
}

/**
 * Which of two spellings the more careful texts have: one side is in a text without any slip, and every text of the
 * other has some. Null where both do, or neither: how often a spelling occurs says nothing.
 */
export function byCare(one: Spelling, other: Spelling, slipsOf: SlipsOf): 'one' | 'other' | null {
  const slips = ({ uses }: Spelling) =>
    uses.filter(({ source }) => source !== 'metadata').map((use) => slipsOf(textOf(use)));
  const [a, b] = [slips(one), slips(other)];
  if (a.length === 0 || b.length === 0) return null;
  const isCareful = (counts: readonly number[]) => counts.includes(0);
  return isCareful(a) === isCareful(b) ? null : isCareful(a) ? 'one' : 'other';
}
