/** T9: finds one name in two spellings across a gallery, by the distance of the letters and by what typing slips look like. */
import { isKnownPlace } from './known-places.ts';
import { arePhrasesNear, areWordsNear, SINGLE_WORD, standTogether } from './name-distance.ts';
import { type NameKnowledge, NOTHING_KNOWN } from './name-knowledge.ts';
import type { NameWord } from './name-phrases.ts';
import type { NameUse, NameUses } from './name-uses.ts';
import { personOf } from './persons.ts';
import type { Compared } from './spelling-evidence.ts';
import { areNamesakes, type Group, groupUses, part, readingsOf, spellingOf } from './spelling-groups.ts';
import { type Misspelling, misspellingOf, type Variant } from './spelling-variants.ts';

function singleWords(use: NameUse): readonly NameUse[] {
  return use.phrase.words.filter((word) => word.text.length >= SINGLE_WORD - 1).map((word) => part(use, [word]));
}

/** Groups joined by `near`, in the order of their first member. */
function clusters(groups: readonly Group[], near: (a: Group, b: Group) => boolean): readonly (readonly Group[])[] {
  const neighbours = new Map<Group, Set<Group>>();
  const join = (a: Group, b: Group) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  forPairs(groups, (a, b) => {
    if (!near(a, b) || standTogether(a, b)) return;
    join(a, b);
    join(b, a);
  });
  const left = new Set(neighbours.keys());
  const found: (readonly Group[])[] = [];
  for (const group of neighbours.keys()) {
    if (!left.has(group)) continue;
    const cluster = new Set([group]);
    // A set walked while it grows visits what is added to it.
    for (const member of cluster) {
      left.delete(member);
      for (const next of neighbours.get(member) ?? []) cluster.add(next);
    }
    found.push([...cluster]);
  }
  return found;
}

/** A text with more names than this is a directory; then the most used ones are compared. */
const MOST_NAMES = 1000;

function forPairs(groups: readonly Group[], visit: (a: Group, b: Group) => void): void {
  const compared =
    groups.length <= MOST_NAMES
      ? groups
      : [...groups].sort((a, b) => b.uses.length - a.uses.length).slice(0, MOST_NAMES);
  const sorted = [...compared].sort((a, b) => a.folded.length - b.folded.length);
  for (let one = 0; one < sorted.length; one += 1) {
    const a = sorted[one] as Group;
    for (let two = one + 1; two < sorted.length; two += 1) {
      const b = sorted[two] as Group;
      if (b.folded.length - a.folded.length > 2) break;
      visit(a, b);
    }
  }
}

function isFresh(covered: ReadonlySet<NameWord>): (use: NameUse) => boolean {
  return (use) => !use.phrase.words.some((word) => covered.has(word));
}

function cover(covered: Set<NameWord>, uses: readonly NameUse[]): void {
  for (const use of uses) for (const word of use.phrase.words) covered.add(word);
}

function variantsOf(cluster: readonly Group[], covered: ReadonlySet<NameWord>): readonly Variant[] {
  return cluster.flatMap((group): Variant[] => {
    const uses = group.uses.filter(isFresh(covered)).map((use) => ({ use, word: null }));
    return uses.length === 0 ? [] : [{ text: spellingOf(group).text, words: group.words, uses }];
  });
}

/** Whether two variants of one phrase differ by exactly these two words. */
function differBy(variants: readonly Variant[], words: readonly Group[]): boolean {
  const folded = new Set(words.map((group) => group.folded));
  return variants.some((one) =>
    variants.some((other) =>
      one.words.some((word, at) => word !== other.words[at] && folded.has(word) && folded.has(other.words[at] ?? '')),
    ),
  );
}

/** `Griezman` alone belongs to `Antoine Griezman`: one name, one finding. */
function withWordsAlone(host: readonly Variant[], words: readonly Group[], covered: Set<NameWord>): readonly Variant[] {
  const [first] = host;
  // A further spelling that occurs only as a single word gets the place of the word that it is near to.
  const place = first?.words.findIndex((word, at) => host.some((variant) => variant.words[at] !== word)) ?? -1;
  const further = words.filter((group) => !host.some((variant) => variant.words.includes(group.folded)));
  const told = host.map((variant) => {
    const alone = words.flatMap((group) => {
      const at = variant.words.indexOf(group.folded);
      return at < 0 ? [] : group.uses.filter(isFresh(covered)).map((use) => ({ use, word: at }));
    });
    cover(
      covered,
      alone.map(({ use }) => use),
    );
    return { ...variant, uses: [...variant.uses, ...alone] };
  });
  const parts = further.flatMap((group): Variant[] => {
    const uses = group.uses.filter(isFresh(covered));
    cover(covered, uses);
    if (place < 0 || uses.length === 0) return [];
    return [
      {
        text: spellingOf(group).text,
        words: group.words,
        uses: uses.map((use) => ({ use, word: place })),
        isPart: true,
      },
    ];
  });
  return [...told, ...parts];
}

/** Every name that seems to be spelt in several ways, each said once: whole phrases first, their single words with them. */
export function nearMisses(names: NameUses, knowledge: NameKnowledge = NOTHING_KNOWN): readonly Misspelling[] {
  const { uses, ordinary } = names;
  const covered = new Set<NameWord>();
  const persons = personWords(uses);
  const inPhrases = uses.filter((use) => use.phrase.words.length > 1).flatMap(readingsOf);
  const phrases = groupUses(inPhrases).filter((group) => !isKnownPlace(group.folded) || group.words.length > 1);
  const words = groupUses(uses.flatMap(singleWords));
  const compared = (variants: readonly Variant[]): Compared => ({
    knowledge,
    isPerson: variants.some((variant) => variant.words.some((word) => persons.has(word))),
  });
  const hosts: (readonly Variant[])[] = [];
  for (const cluster of clusters(phrases, (a, b) => arePhrasesNear(a, b, knowledge) && !areNamesakes(a.uses, b.uses))) {
    const variants = variantsOf(cluster, covered);
    if (variants.length < 2) continue;
    cover(
      covered,
      variants.flatMap((variant) => variant.uses.map(({ use }) => use)),
    );
    hosts.push(variants);
  }
  const alone: (readonly Variant[])[] = [];
  for (const cluster of clusters(
    words,
    (a, b) => areWordsNear(a, b, ordinary, knowledge) && !areNamesakes(a.uses, b.uses),
  )) {
    const at = hosts.findIndex((variants) => differBy(variants, cluster));
    const host = hosts[at];
    if (host !== undefined) {
      hosts[at] = withWordsAlone(host, cluster, covered);
      continue;
    }
    const variants = variantsOf(cluster, covered);
    if (variants.length < 2) continue;
    cover(
      covered,
      variants.flatMap((variant) => variant.uses.map(({ use }) => use)),
    );
    alone.push(variants);
  }
  return [...hosts, ...alone].flatMap((variants) => misspellingOf(variants, compared(variants)) ?? []);
}

/** Folded words of the persons that the texts name: their spelling is theirs, whatever a dictionary has. */
function personWords(uses: readonly NameUse[]): ReadonlySet<string> {
  const shown = new Set(uses.filter(({ field }) => field === 'personInImage').map(({ phrase }) => phrase.folded));
  const persons = uses.flatMap(({ phrase }) => personOf(phrase, shown)?.words ?? []);
  return new Set(persons.map((word) => word.folded));
}
