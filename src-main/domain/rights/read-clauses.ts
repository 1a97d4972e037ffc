/** Reads a clause that no phrase knows by what its words are about: a use that is denied before or after a time, a photograph taken back, altered or hidden. */
import { about, type Clause, clausesOf, follows, has, opening, saysOnly } from './clause.ts';
import { limitOfTime } from './clause-limits.ts';
import { limitsOfUse } from './clause-uses.ts';
import { type Notice, placeOf, readTable, tableOf } from './notice.ts';
import { NO_EXPIRY } from './notice-tables.ts';
import type { Meaning, Restriction, RestrictionKind, RestrictionPlace } from './restriction.ts';

const NO_LIMIT = tableOf(NO_EXPIRY);
const ASKS = /^(?:call|contact|ask|consult|check|ring|phone|email|request)$/;

/** A second sentence of the same says no more. */
const SAID_ONCE: ReadonlySet<RestrictionKind> = new Set([
  'noSales',
  'noArchive',
  'editorialUseOnly',
  'noCropping',
  'noDigital',
]);

/** Every clause by its own words; `found` is what phrases have read already, which a clause does not say again. */
export function readClauses(notice: Notice, found: readonly Restriction[]): readonly Restriction[] {
  if (notice.kind !== 'rights' || notice.field === 'copyrightNotice' || notice.field === 'creatorJobTitle') return [];
  readTable(notice, NO_LIMIT, 'latest', ({ to }) => ({ restriction: null, to }));
  const once = new Set(found.map(({ kind }) => kind).filter((kind) => SAID_ONCE.has(kind)));
  return clausesOf(notice).flatMap((clause) => {
    const here = found.filter(({ start, end }) => isWithin(clause, start, end)).map(({ kind }) => kind);
    // "Remove from all platforms after that date" names no other.
    const isEnded = has(clause, 'withdraw') && found.some(({ kind }) => kind === 'expiry');
    const read = meanings(clause, here, [...once, ...(isEnded ? (['expiry'] as const) : [])]);
    for (const { kind } of read) if (SAID_ONCE.has(kind)) once.add(kind);
    return read.map((one) => ({ ...placeOfClause(clause), ...one }) as Restriction);
  });
}

function isWithin({ notice, from, to }: Clause, start: number, end: number): boolean {
  const first = notice.tokens[from]?.start ?? 0;
  const last = notice.tokens[to - 1]?.end ?? 0;
  return start < last && end > first;
}

function placeOfClause({ notice, words, to }: Clause): RestrictionPlace {
  return placeOf(notice, words[0]?.at ?? to - 1, to);
}

function meanings(
  clause: Clause,
  here: readonly RestrictionKind[],
  once: readonly RestrictionKind[],
): readonly Meaning[] {
  const said = [...here, ...once];
  if (clause.words.length === 0) return [];
  const found: Meaning[] = [];
  const add = (one: Meaning | null): void => {
    if (one !== null && !said.includes(one.kind) && !found.some(({ kind }) => kind === one.kind)) found.push(one);
  };
  const isTimed = said.includes('embargo') || said.includes('expiry');
  if (!isTimed) add(limitOfTime(clause));
  add(identity(clause));
  add(alteration(clause));
  if (found.length === 0 && !isTimed) add(withdrawal(clause));
  if (!found.some(({ kind }) => kind === 'kill' || kind === 'embargo')) {
    const isSaid = found.length > 0 || here.length > 0;
    for (const one of limitsOfUse(clause)) if (one.kind !== 'unread' || !isSaid) add(one);
  }
  return found;
}

/** "Kennzeichen und Gesichter bitte verpixeln", "nothing may identify the boy". */
function identity(clause: Clause): Meaning | null {
  const isToBe = clause.words.some(
    ({ about: own }, at) => own.has('hide') && /^(?:a|zu|da)$/.test(clause.words[at - 1]?.fold ?? ''),
  );
  const isOrdered = has(clause, 'order') || opening(clause)?.about.has('hide') === true || isToBe;
  const isMade =
    clause.words.some(({ fold }) => /^(?:rendere|rendre|make|machen|hacer)$/.test(fold)) && has(clause, 'hide');
  const hides = isMade || (has(clause, 'hide') && has(clause, 'face') && (isOrdered || isNoun(clause)));
  // "Should not be used because of wrong identification" takes the photograph back.
  const names = has(clause, 'not') && has(clause, 'known') && !has(clause, 'reason');
  const shows = has(clause, 'not') && has(clause, 'face') && has(clause, 'use');
  return hides || names || shows ? { kind: 'unread', like: 'identity' } : null;
}

/** "Anonymat du témoin à respecter": the order is a noun. */
function isNoun({ words }: Clause): boolean {
  return (
    words.some(({ fold }) => /^(?:anonym|anonim|tutela|respect|rispett)/.test(fold)) &&
    words.some(({ fold }) => /^(?:respect|respekt|rispett|wahren|garanti|guarant|tutela)/.test(fold))
  );
}

/** "The image may not be retouched, mirrored or combined", "Beschnitt nur mit Genehmigung", "without overlay". */
function alteration(clause: Clause): Meaning | null {
  if (has(clause, 'lesser')) return null;
  const denies = has(clause, 'alter') && has(clause, 'not', 'ask', 'except');
  const wholly =
    has(clause, 'whole') && has(clause, 'use', 'picture') && has(clause, 'order', 'allowed', 'only', 'not');
  return denies || wholly ? { kind: 'noCropping' } : null;
}

const EARLIER =
  /^(?:earlier|previous|previously|former|old|fruhere[nrs]?|vorherige[nrs]?|alte|precedente?|precedentes|anterior|anteriores|precedenti)$/;
const SAID = ['picture', 'use', 'rights', 'allowed', 'not', 'withdraw', 'again', 'order', 'reason', 'version'] as const;

/** "Must be taken down", "Bitte aus allen Systemen entfernen", "Cette version annule la précédente", "No utilizar". */
function withdrawal(clause: Clause): Meaning | null {
  const isReplaced = has(clause, 'replace') && has(clause, 'version', 'picture', 'order');
  // "Please discard the previous file": not this one, but somebody must see to it.
  const isOfOther = has(clause, 'withdraw') && clause.words.some(({ fold }) => EARLIER.test(fold));
  if ((isReplaced && !follows(clause, 'not', 'replace', 2)) || (isOfOther && !has(clause, 'lesser')))
    return { kind: 'unread', like: 'kill' };
  if (has(clause, 'lesser', 'ask')) return null;
  // "Photo à retirer au service de presse": to be fetched there.
  const taken = about(clause, 'withdraw');
  if (has(clause, 'people') && taken.length > 0 && taken.every(({ fold }) => fold === 'retirer')) return null;
  if (has(clause, 'stop') && has(clause, 'use')) return { kind: 'kill' };
  // "Dieses Motiv ist nicht mehr freigegeben".
  if (follows(clause, 'not', 'again', 2) && has(clause, 'picture') && has(clause, 'allowed', 'rights'))
    return { kind: 'kill' };
  const isDenied = about(clause, 'not').length > 0;
  if (has(clause, 'withdraw') && !follows(clause, 'not', 'withdraw', 4)) {
    const first = clause.words.find(({ about: own }) => !own.has('order'));
    const isOrder = first?.about.has('withdraw') === true || has(clause, 'order');
    const isOfPicture = follows(clause, 'picture', 'withdraw', 6) || follows(clause, 'withdraw', 'picture', 5);
    if (isOfPicture || saysOnly(clause, ...SAID) || (isOrder && has(clause, 'systems'))) return { kind: 'kill' };
  }
  if (!isDenied || !has(clause, 'use') || has(clause, 'except', 'people', 'medium', 'out')) return null;
  if (has(clause, 'reason') && has(clause, 'picture')) return { kind: 'kill' };
  // "Do not use; call the desk before publication": a term of permission.
  if (ASKS.test(clause.notice.tokens[clause.to + 1]?.fold ?? '')) return null;
  return follows(clause, 'not', 'again', 2) || follows(clause, 'again', 'not', 2) || saysOnly(clause, ...SAID)
    ? { kind: 'kill' }
    : null;
}
