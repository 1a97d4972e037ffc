/** Reads by its words how and where a clause that no phrase knows lets a photograph be used. */
import { about, type Clause, follows, has, isTogether, unknownIn } from './clause.ts';
import { momentIn } from './clause-moment.ts';
import { folkIn, placesIn } from './clause-places.ts';
import type { Meaning } from './restriction.ts';

/** Each limit once; where only a use is denied and nothing says which rule it is, it is told to a person. */
export function limitsOfUse(clause: Clause): readonly Meaning[] {
  const isDenied = has(clause, 'not', 'except') || isOut(clause);
  const isOnly = has(clause, 'only');
  const isAsked = has(clause, 'ask') && has(clause, 'medium');
  if (!isDenied && !isOnly) return isAsked || (has(clause, 'single') && has(clause, 'use', 'rights')) ? [UNREAD] : [];
  const territories = [...placesIn(clause), ...folkIn(clause)];
  const found: Meaning[] = [];
  const isOfUse = has(clause, 'use', 'rights', 'allowed', 'sell', 'people', 'picture', 'out');
  // "No commercial or editorial sales in Norway": what is denied is denied there.
  if (territories.length > 0 && (isOfUse || unknownIn(clause) <= territories.length))
    return [{ kind: 'out', territories, only: !isDenied }];
  if (isDenied && has(clause, 'sell')) found.push({ kind: 'noSales' });
  if (isDenied && has(clause, 'store')) found.push({ kind: 'noArchive' });
  const isCommerce = isDenied && has(clause, 'advertise');
  if (isCommerce || (isOnly && has(clause, 'editorial') && has(clause, 'use', 'rights', 'allowed')))
    found.push({ kind: 'editorialUseOnly' });
  if (isDenied && isOffline(clause) && has(clause, 'use', 'out', 'rights')) found.push({ kind: 'noDigital' });
  if (found.length > 0) return found;
  if (has(clause, 'lesser')) return [];
  const isOfKind =
    has(clause, 'use') ||
    (has(clause, 'rights') && has(clause, 'allowed')) ||
    (isOnly && has(clause, 'people')) ||
    (has(clause, 'not') && has(clause, 'picture', 'face', 'alter')) ||
    (has(clause, 'medium') && (isOut(clause) || has(clause, 'not')));
  const isDated = momentIn(clause, 'latest').named && !has(clause, 'occasion');
  return isOfKind ? [isDated ? DATED : UNREAD] : [];
}

/** "Online use limited to 120 images, no video": what is denied behind a comma is something else. */
function isOffline(clause: Clause): boolean {
  const online = about(clause, 'online');
  const denied = [...about(clause, 'not'), ...about(clause, 'except'), ...about(clause, 'out')];
  return online.some((one) => denied.some((no) => no.at < one.at || isTogether(clause, one, no)));
}

/** Whatever it says of that day, a person must read it. */
const DATED: Meaning = { kind: 'unread', like: 'embargo' };
const UNREAD: Meaning = { kind: 'unread', like: null };

/** "Magazines out", "China (incl. Hong Kong) out": at its end. */
function isOut(clause: Clause): boolean {
  const last = clause.words.at(-1);
  return (
    last?.about.has('out') === true &&
    (has(clause, 'medium', 'online') || placesIn(clause).length > 0 || follows(clause, 'people', 'out', 2))
  );
}
