/** Reads by its words when the use that a clause speaks of may begin or must end. */
import { about, type Clause, follows, has } from './clause.ts';
import { embargoEnd, momentIn, spanIn } from './clause-moment.ts';
import { momentAt } from './deadline.ts';
import { endOfSpan } from './limit.ts';
import type { Meaning } from './restriction.ts';

const UNTIL = /^(?:until|till?|bis|jusqu|hasta|fino|sino|thr(?:ough|u))$/;

/** "Media may run this image starting 5 a.m.", "Libre de droits jusqu'à la fin de l'exposition", "Good for 7 days only". */
export function limitOfTime(clause: Clause): Meaning | null {
  // "Nur zur redaktionellen Verwendung" is read, "im Zusammenhang mit … bis zum 1. März" goes on.
  const goesOn = clause.isPartRead && has(clause, 'occasion') && clause.words.some(({ fold }) => UNTIL.test(fold));
  const isOfUse = goesOn || has(clause, 'use', 'rights', 'allowed');
  if (has(clause, 'way')) return null;
  const { named } = momentIn(clause, 'latest');
  const until = embargoEnd(clause);
  // "before obtaining consent", "vor Veröffentlichung": what must come first is a question.
  const span = spanIn(clause);
  if (
    !named &&
    span === null &&
    !has(clause, 'ends') &&
    (has(clause, 'ask') || (isBeforeUse(clause) && !has(clause, 'not')))
  )
    return null;
  if (has(clause, 'hold') && has(clause, 'before')) return { kind: 'embargo', until, bare: false };
  // "To be deleted after use": it is not kept.
  const isOfCopy = has(clause, 'lesser');
  if (!isOfCopy && has(clause, 'withdraw') && has(clause, 'after') && has(clause, 'use') && !named && span === null)
    return { kind: 'noArchive' };
  if (!isOfCopy && has(clause, 'withdraw') && has(clause, 'ends')) return ends(clause);
  if (!isOfCopy && has(clause, 'withdraw') && has(clause, 'before', 'after') && (named || isOfUse || isOfDate(clause)))
    return ends(clause);
  if (!isOfUse) return null;
  const isDenied = has(clause, 'not');
  const isOnly = has(clause, 'only');
  // "Nicht verwenden, solange die Angehörigen nicht informiert sind".
  if (about(clause, 'not').length > 1 && has(clause, 'during')) return { kind: 'embargo', until: null, bare: false };
  if (isDenied && has(clause, 'before')) return { kind: 'embargo', until, bare: false };
  if (span === null && follows(clause, 'not', 'after', 2)) return ends(clause);
  if (isOnly && span === null && has(clause, 'after', 'from')) return { kind: 'embargo', until, bare: false };
  if (span !== null) return { kind: 'expiry', ...endOfSpan(clause.notice, span.days, span.end) };
  if (isDenied && has(clause, 'after', 'from')) return ends(clause);
  // "Nutzung nur tagesaktuell", "solo en la semana del estreno".
  if (isOnly && has(clause, 'topical', 'unit') && !has(clause, 'occasion')) return ends(clause);

  // "Before, during and after the exhibition" is always.
  if (has(clause, 'before') && has(clause, 'during') && has(clause, 'after')) return null;
  if (has(clause, 'before', 'during', 'ends')) return ends(clause);
  if (named && isHeading(clause)) return { kind: 'embargo', until: momentIn(clause, 'latest').until, bare: false };
  return (named || isOrdered(clause)) && has(clause, 'after', 'from') ? { kind: 'embargo', until, bare: false } : null;
}

/** Nouns: "date released: …" tells of what was done. */
const HEADS =
  /^(?:publication|release|launch|freigabe|veroffentlichung|veroffentlichungstermin|erstveroffentlichung|diffusion|parution|difusion|publicacion|emision|pubblicazione|diffusione|uscita)$/;

/** "Freigabe: Dienstag, 18. Juni, 11 Uhr", "Publication time: …". */
function isHeading({ notice, words }: Clause): boolean {
  const colon = notice.tokens.findIndex(({ fold }, at) => fold === ':' && at > (words[0]?.at ?? 0));
  const before = words.filter(({ at }) => at < colon);
  const isOf = before.some(({ fold }) => HEADS.test(fold));
  const read = isOf ? momentAt(notice.tokens, colon + 1, 'latest', notice.reference) : null;
  return read !== null && before.length <= 4;
}

const ACT =
  /^(?:publish|release|run|print|use|post|publier|diffuser|utiliser|publicar|difundir|usar|utilizar|pubblicare|diffondere|usare|utilizzare|veroffentlichen|verwenden|drucken|senden)$/;

/** "Release after the vows", "Para publicar después del estreno": an order, and no report of what was done. */
function isOrdered({ words }: Clause): boolean {
  const at = words.findIndex(({ fold }) => ACT.test(fold));
  return at >= 0 && at <= 2 && words.slice(at + 1, at + 4).some(({ about: own }) => own.has('after'));
}

/** "Please purge after this date". */
function isOfDate({ words }: Clause): boolean {
  return words.some(({ fold }) => /^(?:date|datum|fecha|data)$/.test(fold));
}

function ends(clause: Clause): Meaning {
  // "Licence period: 1 January – 31 December": the end of it.
  const isPeriod = has(clause, 'during') && !has(clause, 'before');
  return {
    kind: 'expiry',
    days: null,
    until: isPeriod ? momentIn(clause, 'earliest', 'last').until : momentIn(clause, 'earliest').until,
  };
}

function isBeforeUse(clause: Clause): boolean {
  return clause.words.some(
    (word, at) => word.about.has('before') && clause.words.slice(at + 1, at + 4).some((next) => next.about.has('use')),
  );
}
