/** Whether caption and file are about two people: each names somebody, and neither knows the other's. */
import { nameDistance } from '../checks/reading/photographer-names.ts';
import { namePhrases } from '../names/name-phrases.ts';
import { personOf } from '../names/persons.ts';
import { damerauLevenshtein } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import { latinLanguage } from '../text/language-words.ts';
import type { Asked, Subject } from './match-subject.ts';
import { onceEach } from './once-each.ts';

/** One person as written, and the surname by which later texts call them. */
interface Named {
  readonly text: string;
  readonly folded: string;
  readonly surname: string;
}

const NO_NAMES: ReadonlySet<string> = new Set();

const personsRead = onceEach(({ text }: Asked): readonly Named[] =>
  namePhrases(text, latinLanguage(text) ?? 'en').flatMap((phrase) => personOf(phrase, NO_NAMES) ?? []),
);

const shownIn = onceEach(({ metadata }: Subject): readonly Named[] =>
  (metadata.personInImage ?? [])
    .map((text) => ({ text, folded: fold(text), surname: fold(text).split(' ').at(-1) ?? '' }))
    .filter(({ folded, surname }) => folded.includes(' ') && surname.length > 2),
);

/** `Selenskyj` and `Zelenskyy`: one surname in two alphabets' spellings. */
const OTHER_SPELLING = 3;
const LONG_SURNAME = 6;

function mayBeOne(one: Named, other: Named): boolean {
  if (one.surname === other.surname || nameDistance(one.text, other.text) <= 2) return true;
  const shorter = Math.min(one.surname.length, other.surname.length);
  return shorter >= LONG_SURNAME && damerauLevenshtein(one.surname, other.surname, OTHER_SPELLING) <= OTHER_SPELLING;
}

/** Who is who, for an editor; null where they may be the same, or where one of them names nobody in full. */
export function personOdds(asked: Asked, file: Subject): string | null {
  const named = personsRead(asked);
  if (named.length === 0) return null;
  const shown = shownIn(file);
  const there = shown.length > 0 ? shown : personsRead(file);
  if (there.length === 0) return null;
  const isTold =
    named.some(({ surname }) => file.folded.includes(surname)) ||
    there.some(({ surname }) => asked.folded.includes(surname));
  if (isTold || named.some((one) => there.some((other) => mayBeOne(one, other)))) return null;
  return `the text names ${named[0]?.text}, the file ${there[0]?.text}`;
}
