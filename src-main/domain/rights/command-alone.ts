/** A title, a keyword or a job id that speaks of nothing but a limit of use. */
import { type Clause, follows, has, opening } from './clause.ts';
import { momentIn, spanIn } from './clause-moment.ts';
import { folkIn, placesIn } from './clause-places.ts';
import { strangersIn } from './clause-strangers.ts';

/** "Hungary only", "Expires 1 May", "Sotto embargo fino alla fine …". */
export function isOfNothingElse(clause: Clause): boolean {
  const first = opening(clause);
  const isTimed = momentIn(clause, 'latest').named || spanIn(clause) !== null;
  const isSperrfrist = first?.fold.startsWith('sperr') === true;
  if (first?.about.has('embargo') === true && (follows(clause, 'embargo', 'before', 2) || (isTimed && isSperrfrist)))
    return true;
  if (strangersIn(clause) > 0) return false;
  const isPlaced = placesIn(clause).length > 0 || folkIn(clause).length > 0;
  if (has(clause, 'out')) return (isPlaced || has(clause, 'medium')) && isOut(clause);
  const isLimit =
    isTimed || has(clause, 'not', 'only', 'except', 'ends', 'before', 'during', 'from', 'hold', 'embargo');
  const isOfUse = has(clause, 'use', 'rights', 'sell', 'store', 'embargo', 'people') || isPlaced;
  return isLimit && (isOfUse || (has(clause, 'allowed', 'hold', 'ends') && isTimed));
}

/** "Germany out" is the headline of a match; `GERMANY OUT` is not, nor is a keyword. */
function isOut({ notice, words: all }: Clause): boolean {
  const at = all.findIndex(({ about: own }) => own.has('out'));
  const out = all[at];
  if (out === undefined || (at < all.length - 1 && all[at + 1]?.about.has('before') !== true)) return false;
  return notice.field !== 'title' || notice.tokens[out.at]?.caps === true;
}
