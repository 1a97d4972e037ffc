/** What speaks against putting a caption on a photograph, as half a sentence that an editor reads. */
import { wordOdds } from './match-contradiction.ts';
import { creditOdds } from './match-credit-odds.ts';
import { dateOdds } from './match-date-odds.ts';
import { oppositeOdds } from './match-opposites.ts';
import { personOdds } from './match-person-odds.ts';
import { placeOdds } from './match-place-odds.ts';
import type { Asked, Subject } from './match-subject.ts';

/** However well the words agree, this is left to a person. */
export const ODDS_CONFIDENCE = 0.5;

/** `people` are the folded names of other photographs' persons that the caption has; null where nothing speaks against it. */
export function oddsOf(asked: Asked, subject: Subject, people: ReadonlySet<string> = new Set()): string | null {
  const maker = creditOdds(asked.makers, subject.makers);
  // Word for word the file's own caption: whoever wrote the file named town and people so.
  if (maker !== null || (subject.description !== '' && subject.description === asked.folded)) return maker;
  if ([...people].some((person) => !subject.folded.includes(person)))
    return 'the text names somebody who is in another photograph';
  return (
    wordOdds(asked, subject) ??
    oppositeOdds(asked, subject) ??
    personOdds(asked, subject) ??
    placeOdds(asked, subject) ??
    dateOdds(asked, subject)
  );
}
