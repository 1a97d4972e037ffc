/** Reads that a photograph is withdrawn. */
import { conceptsOf } from './clause-words.ts';
import { words } from './moment-words.ts';
import { longest, type Notice, placeOf, readTable, tableOf } from './notice.ts';
import type { PhraseMatch } from './notice-phrase.ts';
import { endsClause, isNotice, isProse, isWhole, startsClause } from './notice-standing.ts';
import {
  ASK_FIRST,
  KILL_ALONE,
  KILL_AT_END,
  KILL_ORDERS,
  KILL_STRONG,
  KILL_WORDS,
  NO_KILL,
  NOT_THE_PHOTOGRAPH,
} from './notice-tables-kill.ts';
import { isBoundary } from './notice-tokens.ts';
import type { Restriction } from './restriction.ts';

const TABLES = {
  noKill: tableOf(NO_KILL),
  killStrong: tableOf(KILL_STRONG),
  killAtEnd: tableOf(KILL_AT_END),
  killOrders: tableOf(KILL_ORDERS),
  killAlone: tableOf(KILL_ALONE),
  askFirst: tableOf(ASK_FIRST),
  killWords: tableOf(KILL_WORDS),
};
/** Behind "do not use" these make it a limit and no kill. */
const CONDITIONS = words(
  'solange bevor tant mientras finche as until without unless except in on for before after until outside as elsewhere online any if ohne außer sans sauf sin salvo senza tranne with when',
);
const LESSER = words(NOT_THE_PHOTOGRAPH);

const PROSE_KILLS = words(
  'kill elimination retracted retraction withdrawn zurückgezogen annulation annulée retirée anulada anulación eliminación eliminada retirada eliminazione annullamento annullata ritirata',
);

/** "Rights expire 30 June; remove from all systems": then, and not now. */
const REMOVAL =
  /^(?:please|remove|delete|purge|erase|destroy|bitte|loschen|entfernen|supprimer|effacer|eliminar|borrar|eliminare|cancellare|rimuovere)$/;

export function readKills(notice: Notice, found: readonly Restriction[]): readonly Restriction[] {
  const isEnded = found.some(({ kind }) => kind === 'expiry');
  if (notice.field === 'copyrightNotice' || notice.field === 'creatorJobTitle') return [];
  const kill = ({ from, to }: PhraseMatch) => ({
    restriction: { ...placeOf(notice, from, to), kind: 'kill' as const },
    to,
  });
  // "Nach Ablauf von 72 Stunden nicht mehr verwenden" ends a use.
  const isTimed = ({ from, to }: PhraseMatch): boolean => {
    for (let at = from - 1; at >= 0 && !isBoundary(notice.tokens, at); at -= 1)
      if (
        conceptsOf(notice.tokens[at]?.fold ?? '').has('after') &&
        notice.tokens.slice(at, to).some((one) => one.kind === 'number')
      )
        return true;
    return false;
  };
  const isConditional = (to: number): boolean =>
    CONDITIONS.has(notice.tokens[notice.tokens[to]?.fold === ',' ? to + 1 : to]?.fold ?? '');
  return [
    ...readTable(notice, TABLES.killStrong, 'latest', (match) => {
      if (isConditional(match.to) && /^(?:do|dont|never|not|no)$/.test(notice.tokens[match.from]?.fold ?? ''))
        return null;
      if (notice.tokens.slice(match.from, match.to).some(({ fold }) => LESSER.has(fold))) return null;
      if (isEnded && (REMOVAL.test(notice.tokens[match.from]?.fold ?? '') || isBehindEnd(notice, match.from)))
        return { restriction: null, to: match.to };
      return isNotice(notice, match.from, match.to, false) || isOfSlug(notice, match) ? kill(match) : null;
    }),
    ...readTable(notice, TABLES.killOrders, 'latest', (match) =>
      startsClause(notice, match.from) && endsClause(notice, match.to) ? kill(match) : null,
    ),
    ...readTable(notice, TABLES.killAtEnd, 'latest', (match) => {
      if (isProse(notice) || !endsClause(notice, match.to) || isConditional(match.to) || isTimed(match)) return null;
      // "Earlier photo sent in error": this one is what is to be used.
      if (notice.tokens.slice(Math.max(0, match.from - 2), match.to).some(({ fold }) => LESSER.has(fold))) return null;
      return longest(notice, TABLES.askFirst, match.to + 1, 'latest') === null ? kill(match) : null;
    }),
    ...readTable(notice, TABLES.killAlone, 'latest', (match) =>
      notice.kind === 'rights' && startsClause(notice, match.from) && endsClause(notice, match.to) ? kill(match) : null,
    ),
    ...readTable(notice, TABLES.killWords, 'latest', (match) => {
      if (longest(notice, TABLES.noKill, match.from, 'latest') !== null) return null;
      const { from, to } = match;
      const isAlone = startsClause(notice, from) && endsClause(notice, to);
      const word = notice.tokens[from]?.fold ?? '';
      if (notice.kind === 'rights') return isAlone || isCaps(notice, from, to) ? kill(match) : null;
      if (!isCaps(notice, from, to) || notice.field === 'keywords') return null;
      return isWhole(notice, from, to) || (isAlone && PROSE_KILLS.has(word)) ? kill(match) : null;
    }),
  ];
}

/** "ASHBY FIRE MANDATORY KILL", "PHOTO KILL KILL KILL": no news has these words. */
function isOfSlug(notice: Notice, { from, to }: PhraseMatch): boolean {
  const said = notice.tokens.slice(from, to).map(({ fold }) => fold);
  const isMandatory = said[0] === 'mandatory' || said.at(-1) === 'bulletin';
  return /\bkill kill\b/.test(said.join(' ')) || (notice.kind === 'short' && isMandatory && endsClause(notice, to));
}

/** "Until 31 December; after that the picture is to be deleted". */
function isBehindEnd({ tokens }: Notice, at: number): boolean {
  for (let index = at - 1; index >= 0 && !isBoundary(tokens, index); index -= 1)
    if (conceptsOf(tokens[index]?.fold ?? '').has('after')) return true;
  return false;
}

function isCaps({ tokens }: Notice, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, caps }) => kind !== 'word' || caps);
}
