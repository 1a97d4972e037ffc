/** Tells persons among name phrases: by given name, by title, by the file's Person Shown; never by guessing. */

import { isKnownPlace } from './known-places.ts';
import { CALENDAR_AND_PEOPLES, GIVEN_NAMES, SHARED_ROLES, TITLES } from './known-words.ts';
import type { NamePhrase, NameWord } from './name-phrases.ts';

export interface Person {
  readonly text: string;
  readonly folded: string;
  /** Folded last word: the name that later captions use alone. */
  readonly surname: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Where the phrase begins, with a title before the name. */
  readonly phraseStart: number;
  readonly words: readonly NameWord[];
}

/** Words of a name that no person has: `Anna Berg Stadium`. */
const NOT_PERSON =
  /^(?:stadium|arena|street|square|park|bridge|airport|station|hospital|palace|cathedral|church|castle|university|school|college|museum|theatre|theater|hall|centre|center|club|fc|cup|league|open|prize|award|awards|foundation|institute|company|group|party|council|court|county|city|town|island|islands|lake|river|mount|mountain|valley|bay|beach|festival|united|rovers|city|airlines|hotel|tower|house|gate|road|avenue|garden|gardens|marathon|trophy|memorial|warming|army|navy|police|war|day|week|games|olympics|championship|championships|final|finals|tour|race|rally|parade|bank|express|times|news|post|gazette|herald|tribune|studios|records|orchestra|choir|band|ballet|opera|philharmonic|symphony)$/;

/** The person that a phrase names in full, without title or role before it; null where that is not plain. */
export function personOf(phrase: NamePhrase, shown: ReadonlySet<string>): Person | null {
  let from = 0;
  while (from < phrase.words.length - 2 && isRole(phrase.words[from]?.folded ?? '')) from += 1;
  const titled =
    from > 0 &&
    TITLES.has(phrase.words[from - 1]?.folded ?? '') &&
    !SHARED_ROLES.has(phrase.words[from - 1]?.folded ?? '');
  // `Ruderin Anna Berg`, `Painter Anna Berg`: a role that no list has.
  if (from === 0 && phrase.words.length > 2 && !isGiven(phrase, 0) && isGiven(phrase, 1) && isRoleWord(phrase.words[0]))
    from = 1;
  // A word with a capital only because it opens the sentence may be before the name.
  if (from === 0 && phrase.opensSentence && phrase.words.length > 2 && !isGiven(phrase, 0) && isGiven(phrase, 1))
    from = 1;
  const words = phrase.words.slice(from);
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || /\d/.test(phrase.text)) return null;
  const folded = words.map((word) => word.folded).join(' ');
  if (
    isKnownPlace(folded) ||
    words.some((word) => NOT_PERSON.test(word.folded) || CALENDAR_AND_PEOPLES.has(word.folded))
  )
    return null;
  const inRole = from === 0 && TITLES.has(phrase.before) && !SHARED_ROLES.has(phrase.before);
  if (!titled && !inRole && !shown.has(folded) && !GIVEN_NAMES.has(words[0]?.folded.split(' ')[0] ?? '')) return null;
  const start = words[0]?.start ?? 0;
  const text = phrase.text.slice(start - phrase.start);
  return {
    text,
    folded,
    surname: last.folded,
    start,
    end: phrase.end,
    sentence: phrase.sentence,
    words,
    phraseStart: phrase.start,
  };
}

function isRoleWord(word: NameWord | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{L}{3,}(?:er|erin|ist|istin|ant|antin|ent|entin|or|orin|eur|eurin|mann|frau|chef|chefin)$/u.test(word.folded)
  );
}

function isRole(word: string): boolean {
  return TITLES.has(word) || CALENDAR_AND_PEOPLES.has(word);
}

function isGiven(phrase: NamePhrase, at: number): boolean {
  return GIVEN_NAMES.has(phrase.words[at]?.folded.split(' ')[0] ?? '');
}
