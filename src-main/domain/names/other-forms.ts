/** T10: finds one name with other accents, apostrophes, hyphens, or small and capital letters. */
import { APOSTROPHES } from '../text/plain-letters.ts';
import { grouped } from './grouped.ts';
import { OPENERS, PARTICLES } from './known-words.ts';
import { bendsNames } from './name-cases.ts';
import { type NameKnowledge, NOTHING_KNOWN } from './name-knowledge.ts';
import type { NamePhrase, NameWord } from './name-phrases.ts';
import type { NameUse, NameUses } from './name-uses.ts';
import { areNamesakes, commonest, groupUses, part, readingsOf } from './spelling-groups.ts';
import { type Misspelling, misspellingOf, type Variant } from './spelling-variants.ts';

/** Every name that occurs in several forms, each said once. What files say is evidence only: agencies' metadata often lack accents. */
export function otherForms(names: NameUses, knowledge: NameKnowledge = NOTHING_KNOWN): readonly Misspelling[] {
  const { uses, ordinary } = names;
  const texts = uses.filter((use) => use.source !== 'metadata');
  const inFiles = grouped(
    uses.filter((use) => use.source === 'metadata').flatMap((use) => [use, part(use, use.phrase.words.slice(-1))]),
    (use) => use.phrase.folded,
  );
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
    const told = inFiles.get(group.folded) ?? [];
    const forms = withPersonShown(formsOf(fresh, told), told);
    const variants = single ? forms.filter((form) => isName(form, knowledge)) : forms;
    if (variants.length === 2 && areTwoNames(variants)) return [];
    if (single && variants.length > 1 && variants.every(({ text }) => knowledge.knownAs(text) === 'word')) return [];
    if (bendsNames(knowledge.language) && differAtEnds(variants)) return [];
    const found = variants.length < 2 ? null : misspellingOf(variants, { knowledge, isPerson: true });
    if (found === null) return [];
    for (const { use } of variants.flatMap((variant) => variant.uses))
      for (const word of use.phrase.words) covered.add(word);
    return [found];
  });
}

/** Jerry Garcia and Sergio García, or two forms in one sentence: nobody writes one name in two ways side by side. */
function areTwoNames(variants: readonly Variant[]): boolean {
  const [one = [], other = []] = variants.map(({ uses }) => uses.map(({ use }) => use));
  if (areNamesakes(one, other)) return true;
  const sentences = new Set(one.map(({ picture, field, phrase }) => `${picture} ${field} ${phrase.sentence}`));
  return other.some(({ picture, field, phrase }) => sentences.has(`${picture} ${field} ${phrase.sentence}`));
}

/** Without a dictionary short words that open a sentence (`Man`, `Män`) are none of ours. */
const LONGER_THAN_SMALL_WORDS = 5;

/** `Töten ist verboten`: what only ever opens sentences has its capital from there, unless a dictionary has it as nothing else. */
function isName({ text, uses, evidence = [] }: Variant, { hasDictionary, knownAs }: NameKnowledge): boolean {
  if (evidence.length > 0 || uses.some(({ use }) => !use.phrase.opensSentence)) return true;
  return hasDictionary ? knownAs(text) !== 'word' : text.length >= LONGER_THAN_SMALL_WORDS;
}

/** `Albania` and `Albanią`: two cases. */
function differAtEnds(variants: readonly Variant[]): boolean {
  const ends = ({ text }: Variant) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\p{L}{1,2}(?!\p{L})/gu, '');
  const [first, ...others] = variants.map(ends);
  return others.every((one) => one === first);
}

function isContraction(phrase: NamePhrase): boolean {
  return phrase.words.length === 1 && /['’](?:s|re|ll|ve|d|m|t)$/i.test(phrase.text);
}

/** Which apostrophe is typed is the page's business, not the name's. */
function plainForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(APOSTROPHES, '’')
    .replace(/[ \u00a0\u202f]+/g, ' ');
}

function variantsBy(
  uses: readonly NameUse[],
  inFiles: readonly NameUse[],
  key: (text: string) => string,
): readonly Variant[] {
  const keyOf = (use: NameUse) => key(plainForm(use.phrase.text));
  const evidence = grouped(inFiles, keyOf);
  return [...grouped(uses, keyOf)].map(([spelling, same]) => ({
    text: commonest(same),
    words: (same[0]?.phrase.folded ?? '').split(' '),
    uses: same.map((use) => ({ use, word: null })),
    evidence: evidence.get(spelling) ?? [],
  }));
}

/** The texts print a person without the accents that Person Shown has: the file speaks for a form that no text has. */
function withPersonShown(variants: readonly Variant[], inFiles: readonly NameUse[]): readonly Variant[] {
  const [only] = variants;
  if (only === undefined || variants.length > 1) return variants;
  const persons = inFiles.filter((use) => use.field === 'personInImage' && use.phrase.words.length > 1);
  const text = commonest(persons);
  const forms = new Set([text, only.text].map((form) => plainForm(form).toLowerCase()));
  const isAccented = text.normalize('NFD').length > only.text.normalize('NFD').length;
  if (persons.length === 0 || forms.size < 2 || !isAccented) return variants;
  return [only, { text, words: only.words, uses: [], evidence: persons }];
}

function shouts({ phrase: { text } }: NameUse): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** First whether the letters differ; only where they do not, whether small and capital ones do. Capitals are often set without accents. */
function formsOf(uses: readonly NameUse[], inFiles: readonly NameUse[]): readonly Variant[] {
  const letters = variantsBy(
    uses.filter((use) => !shouts(use)),
    inFiles,
    (text) => text.toLowerCase(),
  );
  if (letters.length > 1) return letters;
  // `Van Dijk` opens a sentence, or has no given name before it.
  const telling = uses.filter(
    (use) =>
      use.caseCounts && use.phrase.words.length > 1 && !PARTICLES.has(use.phrase.words[0]?.text.toLowerCase() ?? ''),
  );
  return variantsBy(telling, inFiles, (text) => text);
}
