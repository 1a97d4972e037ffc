/** T10: finds one name with other accents, apostrophes, hyphens, or small and capital letters. */
import { grouped } from './grouped.ts';
import { OPENERS } from './known-words.ts';
import type { NamePhrase, NameWord } from './name-phrases.ts';
import type { NameUse, NameUses } from './name-uses.ts';
import {
  commonest,
  groupUses,
  judge,
  type Misspelling,
  part,
  readingsOf,
  type Spelling,
  wrongUse,
} from './spelling-groups.ts';

/** Every name that stands in several forms, each said once. */
export function otherForms({ uses, ordinary }: NameUses): readonly Misspelling[] {
  const texts = uses.filter((use) => use.source !== 'metadata');
  const phrases = groupUses(texts.flatMap((use) => (use.phrase.words.length > 1 ? readingsOf(use) : [use])));
  const inside = groupUses(
    texts.filter((use) => use.phrase.words.length > 1).map((use) => part(use, use.phrase.words.slice(-1))),
  );
  const words = new Map(inside.map((group) => [group.folded, group.uses]));
  const covered = new Set<NameWord>();
  return phrases.flatMap((group): readonly Misspelling[] => {
    const single = group.uses[0]?.phrase.words.length === 1 && group.words.length === 1;
    // "Were" and "We're", "Rose" and "rosé": a word of the language is no name.
    if (single && (ordinary.has(group.folded) || OPENERS.has(group.folded))) return [];
    // A surname alone is also compared with the surname inside full names.
    const all = [...group.uses, ...(single ? (words.get(group.folded) ?? []) : [])];
    const fresh = all.filter(
      (use) => !use.phrase.words.some((word) => covered.has(word)) && !isContraction(use.phrase),
    );
    const found = formsOf(fresh);
    for (const { wrong } of found) for (const { use } of wrong) for (const word of use.phrase.words) covered.add(word);
    return found;
  });
}

function isContraction(phrase: NamePhrase): boolean {
  return phrase.words.length === 1 && /['’](?:s|re|ll|ve|d|m|t)$/i.test(phrase.text);
}

function spellingsBy(uses: readonly NameUse[], key: (text: string) => string): readonly Spelling[] {
  const spellings = grouped(uses, (use) => key(use.phrase.text.normalize('NFC').replace(/[ \u00a0\u202f]+/g, ' ')));
  return [...spellings.values()].map((same) => ({ text: commonest(same), uses: same }));
}

/** First whether the letters differ; only where they do not, whether small and capital ones do. */
function formsOf(uses: readonly NameUse[]): readonly Misspelling[] {
  const letters = spellingsBy(uses, (text) => text.toLowerCase());
  if (letters.length > 1) return disagreements(letters);
  const telling = uses.filter((use) => use.caseCounts && use.phrase.words.length > 1);
  return disagreements(spellingsBy(telling, (text) => text));
}

function disagreements(spellings: readonly Spelling[]): readonly Misspelling[] {
  const [first, ...others] = spellings;
  if (first === undefined) return [];
  const best = others.reduce((right, other) => judge(right, other).right, first);
  const wrong = spellings.filter((spelling) => spelling !== best);
  const [one] = wrong;
  if (one === undefined) return [];
  const { because } = judge(best, one);
  const uses = wrong.flatMap((spelling) => spelling.uses).map((use) => wrongUse(use, best.text));
  return [{ wrong: uses, rightText: best.text, right: best.uses, because }];
}
