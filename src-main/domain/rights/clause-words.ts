/** What the words of a notice are about, in five languages: by these a clause is read that no phrase knows. */
import { WORDS_OF_PICTURE } from './clause-words-picture.ts';
import { WORDS_OF_USE } from './clause-words-use.ts';
import { foldWord } from './notice-tokens.ts';

/**
 * `picture`: the photograph or the work in it. `use`: showing it to anybody. `rights`, `allowed`: leave to do so. `not`, `only`.
 * `before`, `after`, `from`, `during`, `ends`: how a time limits. `hold`: to wait. `withdraw`: to take back or do away with.
 * `replace`, `version`. `again`: "no longer". `alter`, `whole`. `hide`, `face`, `known`. `ask`: leave must be asked for.
 * `lesser`: not the photograph but words about it, or a copy. `way`: a link or a permit. `order`: a word of command or courtesy.
 * `people`: who may use it. `systems`: where a desk keeps it. `reason`: why it is taken back.
 * `sell`, `store`, `advertise`, `editorial`, `online`, `medium`, `single`, `out`: how it may be used. `event`: what is on at its own time. `occasion`: what may be reported on. `stop`: to end a use.
 * `topical`: of the day; `unit`: a day, a week.
 */
export type Concept = keyof typeof WORDS_OF_USE | keyof typeof WORDS_OF_PICTURE;

const exact = new Map<string, Set<Concept>>();
const beginnings: (readonly [string, Concept])[] = [];
for (const [concept, list] of Object.entries({ ...WORDS_OF_USE, ...WORDS_OF_PICTURE }) as [Concept, string][])
  for (const word of list.split(/\s+/)) {
    if (word.endsWith('*')) beginnings.push([foldWord(word.slice(0, -1)), concept]);
    else exact.set(foldWord(word), (exact.get(foldWord(word)) ?? new Set()).add(concept));
  }

const NONE: ReadonlySet<Concept> = new Set();
const KNOWN = new Map<string, ReadonlySet<Concept>>();
const MOST_KNOWN = 20_000;

/** What a folded word is about; a word may be about several things, or none. */
export function conceptsOf(fold: string): ReadonlySet<Concept> {
  const known = KNOWN.get(fold);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const found = new Set(exact.get(fold));
  for (const [beginning, concept] of beginnings) if (fold.startsWith(beginning)) found.add(concept);
  const concepts = found.size === 0 ? NONE : found;
  KNOWN.set(fold, concepts);
  return concepts;
}
