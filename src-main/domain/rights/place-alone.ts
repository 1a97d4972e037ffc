/** Territories that are a caption's first or last sentence and say nothing else: "Interdit en France.", "Nur für Österreich", "UK only". */
import { type Clause, clausesOf } from './clause.ts';
import { words } from './moment-words.ts';
import { noticeWithin } from './notice.ts';
import { readTerritories } from './read-uses.ts';

/** Fields whose text is a caption; a headline may well be "Banned in Boston". */
const CAPTIONS: ReadonlySet<string> = new Set(['description', 'caption']);
/** What may stand before the exception, and say nothing by itself. */
const EVERYWHERE = words(
  'world worldwide global monde tous pays le les weltweit welt alle länder todo el mundo todos los países mondo tutto il all territories countries rights strictly please bitte',
);

/** A photograph's last words may be its credit, in so many words. */
const CREDIT_WORDS = 5;

/** True where the whole sentence is one restriction to territories, and opens or ends the caption. */
export function isPlaceAlone(clause: Clause): boolean {
  const { notice, from, to } = clause;
  if (!CAPTIONS.has(notice.field) || clause.words.length < 2 || !isAtAnEnd(clause)) return false;
  const read = readTerritories(noticeWithin(notice, from, to));
  if (read.length === 0) return false;
  return clause.words.every(({ at, fold }) => {
    const token = notice.tokens[at];
    return (
      EVERYWHERE.has(fold) ||
      read.some(({ start, end }) => token !== undefined && token.start >= start && token.end <= end)
    );
  });
}

function isAtAnEnd({ notice, from, to }: Clause): boolean {
  if (notice.tokens.slice(0, from).every(({ kind }) => kind !== 'word')) return true;
  const behind = clausesOf(notice).filter((other) => other.from >= to);
  return behind.every(({ words: left }) => left.length <= CREDIT_WORDS);
}
