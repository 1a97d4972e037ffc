/** What speaks against a photograph although the words agree: another number in the same place, two names that changed places, somebody who is not there. */
import { DATE_LANGUAGES, namesOf } from '../text/date-words.ts';
import { fold } from '../text/fold.ts';
import { tokens } from '../text/tokens.ts';
import type { Asked } from './match-subject.ts';
import { onceEach } from './once-each.ts';

/** Dates differ for many reasons, and have rules of their own (T4, T5). */
const OF_DATES: ReadonlySet<string> = new Set(
  DATE_LANGUAGES.flatMap((one) => [...namesOf('months', one).keys(), ...namesOf('weekdays', one).keys()]).map(fold),
);
const YEAR = /^(?:1[89]|20)\d\d$/;
/** Words that any name may follow. */
const NO_PLACE = /^(?:the|a|an|and|of|in|at|on|for|de|der|die|das|und|im|la|le|les|et|el|y|il|e|di|a)$/;

interface Slots {
  /** By the word before or behind it: the numbers there. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the word before it: the names there. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly allNames: ReadonlySet<string>;
}

const slotsOf = onceEach(({ text }: Asked): Slots => {
  const numbers = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  const allNames = new Set<string>();
  const words = tokens(text).map((token) => ({ text: token.text, folded: fold(token.text) }));
  const add = (slots: Map<string, Set<string>>, place: string, word: string) =>
    slots.set(place, (slots.get(place) ?? new Set()).add(word));
  words.forEach(({ text: word, folded }, at) => {
    const [last, next] = [words[at - 1], words[at + 1]];
    if (/^\d{1,4}$/.test(word)) {
      const isDate = YEAR.test(word) || [last, next].some((one) => OF_DATES.has(one?.folded.replace(/\.$/, '') ?? ''));
      if (isDate) return;
      if (last !== undefined && /^\p{L}{2,}/u.test(last.text)) add(numbers, `${last.folded} #`, word);
      if (next !== undefined && /^\p{L}{3,}/u.test(next.text)) add(numbers, `# ${next.folded}`, word);
      return;
    }
    if (!/^\p{Lu}\p{L}{2,}/u.test(word) || OF_DATES.has(folded)) return;
    allNames.add(folded);
    if (last !== undefined && /^\p{Ll}/u.test(last.text) && !NO_PLACE.test(last.folded))
      add(names, last.folded, folded);
  });
  return { numbers, names, allNames };
});

const areApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((word) => !other.has(word));

/** `No. 7` and `No. 17`. */
function hasOtherNumber(one: Slots, other: Slots): boolean {
  return [...one.numbers].some(([place, numbers]) => {
    const there = other.numbers.get(place);
    return there !== undefined && areApart(numbers, there);
  });
}

/** `Ashby score against Stoke` and `Stoke score against Ashby`: both have both names, each in the place of the other. */
function haveChangedPlaces(one: Slots, other: Slots): boolean {
  return [...one.names].some(([place, names]) => {
    const there = other.names.get(place);
    if (there === undefined || !areApart(names, there)) return false;
    return [...names].every((name) => other.allNames.has(name)) && [...there].every((name) => one.allNames.has(name));
  });
}

/** Why caption and description cannot both be about one photograph, however many words they share; null where they can. */
export function wordOdds(caption: Asked, description: Asked): string | null {
  if (caption.text === '' || description.text === '') return null;
  const [one, other] = [slotsOf(caption), slotsOf(description)];
  if (hasOtherNumber(one, other)) return 'text and file have different numbers in one place';
  return haveChangedPlaces(one, other) ? 'in text and file the names have changed places' : null;
}
