/** Reads that a photograph is withdrawn. */
import { words } from './moment-words.ts';
import {
  endsClause,
  isNotice,
  isProse,
  isWhole,
  longest,
  type Notice,
  placeOf,
  readTable,
  startsClause,
  tableOf,
} from './notice.ts';
import type { PhraseMatch } from './notice-phrase.ts';
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
  'without unless except in on for before after until outside as elsewhere online any if ohne außer sans sauf sin salvo senza tranne with when',
);
const LESSER = words(NOT_THE_PHOTOGRAPH);

const PROSE_KILLS = words('kill elimination retracted retraction withdrawn');

export function readKills(notice: Notice): readonly Restriction[] {
  if (notice.field === 'copyrightNotice' || notice.field === 'creatorJobTitle') return [];
  const kill = ({ from, to }: PhraseMatch) => ({
    restriction: { ...placeOf(notice, from, to), kind: 'kill' as const },
    to,
  });
  const isConditional = (to: number): boolean => CONDITIONS.has(notice.tokens[to]?.fold ?? '');
  return [
    ...readTable(notice, TABLES.killStrong, 'latest', (match) => {
      if (isConditional(match.to) && /^(?:do|dont|never|not|no)$/.test(notice.tokens[match.from]?.fold ?? ''))
        return null;
      if (notice.tokens.slice(match.from, match.to).some(({ fold }) => LESSER.has(fold))) return null;
      return isNotice(notice, match.from, match.to, false) ? kill(match) : null;
    }),
    ...readTable(notice, TABLES.killOrders, 'latest', (match) =>
      startsClause(notice, match.from) && endsClause(notice, match.to) ? kill(match) : null,
    ),
    ...readTable(notice, TABLES.killAtEnd, 'latest', (match) => {
      if (isProse(notice) || !endsClause(notice, match.to) || isConditional(match.to)) return null;
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

function isCaps({ tokens }: Notice, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, caps }) => kind !== 'word' || caps);
}
