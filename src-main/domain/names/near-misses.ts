/** T9: finds one name in two spellings across a gallery, by the distance of the letters and by what slips of the hand look like. */
import { damerauLevenshtein } from '../text/distance.ts';
import { isKnownPlace } from './known-places.ts';
import { areDifferentGivenNames, CALENDAR_AND_PEOPLES, OPENERS, PARTICLES, TITLES } from './known-words.ts';
import type { NameWord } from './name-phrases.ts';
import type { NameUse, NameUses } from './name-uses.ts';
import {
  type Group,
  groupUses,
  judge,
  type Misspelling,
  part,
  readingsOf,
  type Spelling,
  spellingOf,
  wrongUse,
} from './spelling-groups.ts';

/** Shortest single word that is compared: Paris and Parks are two places. */
const SINGLE_WORD = 7;

function bitCount(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count += 1) left &= left - 1;
  return count;
}

function singleWords(use: NameUse): readonly NameUse[] {
  return use.phrase.words.filter((word) => word.text.length >= SINGLE_WORD - 1).map((word) => part(use, [word]));
}

function allowed(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/** Same first letter, or two that sound alike (Catherine, Katherine). */
function isSameOpening(one: string, other: string): boolean {
  if (one[0] === other[0]) return true;
  const pair = [one[0], other[0]].sort().join('');
  return /^(?:ck|sz|vw|ij|iy|jy|fp)$/.test(pair) && Math.min(one.length, other.length) >= 5;
}

/** The words differ as a slip of the hand differs: same first letter, no number, enough letters to be sure. */
function isSlip(one: string, other: string, given: boolean): boolean {
  const shorter = Math.min(one.length, other.length);
  // "Arena do Vale", "Arena da Vale": the words on both sides of a particle are the same already.
  if (!given && PARTICLES.has(one) && PARTICLES.has(other)) return true;
  if (!isSameOpening(one, other) || shorter < 3 || Math.max(one.length, other.length) < 4 || /\d/.test(one + other))
    return false;
  if (/^[ivx]+$/.test(one) && /^[ivx]+$/.test(other)) return false;
  if (given && areDifferentGivenNames(one, other)) return false;
  if (CALENDAR_AND_PEOPLES.has(one) && CALENDAR_AND_PEOPLES.has(other)) return false;
  if (isKnownPlace(one) && isKnownPlace(other)) return false;
  return damerauLevenshtein(one, other, 2) <= (shorter < 6 ? 1 : 2);
}

/** `German` and `Germans`, `Croatia` and `Croatian`: forms of one word, not two spellings. */
function isInflection(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // A doubled last letter (Griezman, Griezmann) is a slip.
  if (/(\p{L})\1$/u.test(long)) return false;
  if (long.startsWith(short) && /^(?:s|es|n|an|ns|i|ish|er|ers|e|en|in)$/.test(long.slice(short.length))) return true;
  const stem = (word: string) => word.replace(/(?:ese|ian|ish|ia|y|s|ns|er|ers)$/, '');
  return stem(one) === stem(other);
}

function arePhrasesNear(a: Group, b: Group): boolean {
  const length = Math.min(a.folded.length, b.folded.length);
  const limit = allowed(length);
  if (limit === 0 || Math.abs(a.folded.length - b.folded.length) > limit) return false;
  if (bitCount(a.letters ^ b.letters) > limit * 2) return false;
  if (damerauLevenshtein(a.folded, b.folded, limit) > limit) return false;
  if (a.words.length !== b.words.length)
    return a.folded.replace(/ /g, '') !== b.folded.replace(/ /g, '') && length >= 12;
  return a.words.every((word, at) => word === b.words[at] || isSlip(word, b.words[at] ?? '', at === 0));
}

function areWordsNear(a: Group, b: Group, ordinary: ReadonlySet<string>): boolean {
  const length = Math.min(a.folded.length, b.folded.length);
  if (Math.max(a.folded.length, b.folded.length) < SINGLE_WORD || length < SINGLE_WORD - 1) return false;
  if (bitCount(a.letters ^ b.letters) > 4 || a.folded[0] !== b.folded[0]) return false;
  if ([a, b].some((one) => ordinary.has(one.folded) || OPENERS.has(one.folded) || TITLES.has(one.folded))) return false;
  if ([a, b].some((one) => CALENDAR_AND_PEOPLES.has(one.folded))) return false;
  if (isInflection(a.folded, b.folded) || !isSlip(a.folded, b.folded, true)) return false;
  // A word that only ever opens sentences may be any word; it must be very near to a name to be one.
  const name = (group: Group) => group.uses.some((use) => !use.phrase.opensSentence);
  if (!name(a) && !name(b)) return false;
  return damerauLevenshtein(a.folded, b.folded, 2) <= (length < 9 ? 1 : 2);
}

/** Two names in one sentence are two names: nobody misspells in the same breath. */
function standTogether(a: Group, b: Group): boolean {
  const seen = new Set(a.uses.filter((use) => use.source !== 'metadata').map(sentenceOf));
  return b.uses.some((use) => use.source !== 'metadata' && seen.has(sentenceOf(use)));
}

function sentenceOf(use: NameUse): string {
  return `${use.picture} ${use.field} ${use.phrase.sentence}`;
}

/** What speaks for a spelling against another one. */
type Evidence = (group: Group, against: Group) => Spelling;

/** For "Antoine Griezmann" against "Antoine Griezman" every "Griezmann" speaks, also where it stands alone. */
function evidenceOf(words: ReadonlyMap<string, Group>): Evidence {
  return (group, against) => {
    const spelling = spellingOf(group);
    if (group.words.length !== against.words.length) return spelling;
    const own = new Set(group.uses.flatMap((use) => use.phrase.words));
    const telling = group.words.filter((word, at) => word !== against.words[at]);
    const alone = telling
      .flatMap((word) => words.get(word)?.uses ?? [])
      .filter((use) => !use.phrase.words.some((word) => own.has(word)));
    return { text: spelling.text, uses: [...spelling.uses, ...alone] };
  };
}

/** Near spellings of one name, the best of them first. */
interface Cluster {
  readonly best: Group;
  readonly wrong: readonly Group[];
}

/** Groups joined by `near`, each cluster with the spelling that its members are judged to mean. */
function clusters(
  groups: readonly Group[],
  near: (a: Group, b: Group) => boolean,
  evidence: Evidence = (group) => spellingOf(group),
): readonly Cluster[] {
  const neighbours = new Map<Group, Set<Group>>();
  const join = (a: Group, b: Group) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  forPairs(groups, (a, b) => {
    if (!near(a, b) || standTogether(a, b)) return;
    join(a, b);
    join(b, a);
  });
  const left = new Set(neighbours.keys());
  const found: Cluster[] = [];
  for (const group of neighbours.keys()) {
    if (!left.has(group)) continue;
    const cluster = new Set([group]);
    // A set walked while it grows visits what is added to it.
    for (const member of cluster) {
      left.delete(member);
      for (const next of neighbours.get(member) ?? []) cluster.add(next);
    }
    const members = [...cluster];
    const best = members.reduce((right, other) => {
      const spelling = evidence(right, other);
      return judge(spelling, evidence(other, right)).right === spelling ? right : other;
    });
    found.push({ best, wrong: members.filter((member) => neighbours.get(best)?.has(member) === true) });
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

/** What a phrase cluster says about its words: the wrong one, and the right one in its place. */
function wordRepairs({ best, wrong }: Cluster): ReadonlyMap<string, string> {
  const same = wrong.filter((group) => group.words.length === best.words.length);
  return new Map(
    same.flatMap((group) =>
      group.words.flatMap((word, at) => (word === best.words[at] ? [] : [[word, best.words[at] ?? ''] as const])),
    ),
  );
}

function isFresh(covered: ReadonlySet<NameWord>): (use: NameUse) => boolean {
  return (use) => !use.phrase.words.some((word) => covered.has(word));
}

function misspelling({ best, wrong }: Cluster, covered: Set<NameWord>, evidence: Evidence): Misspelling | null {
  const right = spellingOf(best);
  const fresh = wrong.flatMap((group) => group.uses).filter(isFresh(covered));
  const first = wrong[0];
  if (fresh.length === 0 || first === undefined) return null;
  for (const use of fresh) for (const word of use.phrase.words) covered.add(word);
  const { because } = judge(evidence(best, first), evidence(first, best));
  return { wrong: fresh.map((use) => wrongUse(use, right.text)), rightText: right.text, right: right.uses, because };
}

/** Every name that seems to be spelt in several ways, each said once: whole phrases first, their single words with them. */
export function nearMisses({ uses, ordinary }: NameUses): readonly Misspelling[] {
  const covered = new Set<NameWord>();
  const inPhrases = uses.filter((use) => use.phrase.words.length > 1).flatMap(readingsOf);
  const phrases = groupUses(inPhrases).filter((group) => !isKnownPlace(group.folded));
  const words = groupUses(uses.flatMap(singleWords));
  const evidence = evidenceOf(new Map(words.map((group) => [group.folded, group])));
  const found: { repairs: ReadonlyMap<string, string>; said: Misspelling }[] = [];
  for (const cluster of clusters(phrases, arePhrasesNear, evidence)) {
    const said = misspelling(cluster, covered, evidence);
    if (said !== null) found.push({ repairs: wordRepairs(cluster), said });
  }
  const alone: Misspelling[] = [];
  for (const cluster of clusters(words, (a, b) => areWordsNear(a, b, ordinary))) {
    const members = [cluster.best, ...cluster.wrong];
    const host = found.find(({ repairs }) =>
      members.some((one) => members.some((other) => repairs.get(one.folded) === other.folded)),
    );
    if (host === undefined) {
      const said = misspelling(cluster, covered, (group) => spellingOf(group));
      if (said !== null) alone.push(said);
      continue;
    }
    // "Griezman" alone belongs to "Antoine Griezman": one name, one finding.
    const said = new Set(host.repairs.values());
    const right = members.find((member) => said.has(member.folded)) ?? cluster.best;
    const more = members
      .filter((member) => member !== right)
      .flatMap((member) => member.uses.filter(isFresh(covered)).map((use) => wrongUse(use, spellingOf(right).text)));
    for (const { use } of more) for (const word of use.phrase.words) covered.add(word);
    host.said = { ...host.said, wrong: [...host.said.wrong, ...more] };
  }
  return [...found.map(({ said }) => said), ...alone];
}
