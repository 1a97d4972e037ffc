/** Who wins when a file says new words about a photograph that the desk has described itself: the later saying, field by field. */
import type { SaidTime, SaidTimes } from './marks/said-block.ts';
import type { MetadataBlock, NewsField, NewsMetadata } from './metadata.ts';
import { isSameValue, type OwnField, type OwnMetadata, type OwnWords, valueIn } from './own-metadata.ts';
import { isEmptied, isSaidLater, wordToken } from './said-times.ts';

export interface SettledOwn {
  readonly own: OwnMetadata;
  /** Fields in which the desk's words gave way to the file's. */
  readonly taken: readonly OwnField[];
  /** Fields that the file says otherwise, and earlier. */
  readonly refused: readonly OwnField[];
}

/** What a file says at one reading. */
export interface SaidWords {
  readonly metadata: NewsMetadata;
  /** When desks said which of it. */
  readonly times?: SaidTimes | undefined;
  /** The block that each field was taken from. */
  readonly sources?: { readonly [F in NewsField]?: MetadataBlock } | undefined;
}

/**
 * A word with its desk's time counts by that time, however often it is read. Of all else only what the file did not say
 * before is news. A field that it says no more is none: whoever wrote the file again may not have known it; nor is one
 * whose time went away while others have theirs, which a desk wrote that had not seen it.
 * @param at milliseconds: when the file said so
 * @param latest milliseconds: a word written later than this was written by a clock that was wrong, and every other is
 * later
 */
export function settleOwn(
  own: OwnMetadata,
  before: SaidWords,
  now: SaidWords,
  at: number,
  latest = Number.POSITIVE_INFINITY,
): SettledOwn {
  const settled: Record<string, OwnWords> = { ...own };
  const taken: OwnField[] = [];
  const refused: OwnField[] = [];
  const emptied = Object.keys(now.times ?? {}).filter((name) => !(name in own) && isGone(now, name as OwnField));
  for (const field of [...Object.keys(own), ...emptied] as OwnField[]) {
    const mine = own[field];
    const told = timeOf(now, field);
    const said = told !== undefined && isEmptied(told) ? null : valueIn(now.metadata, field);
    const isNews = !isSameValue(said, valueIn(before.metadata, field));
    const isHeard = told !== undefined || (said !== null && isNews && !isUnseen(before, now, field));
    if (!isHeard || (mine !== undefined && isSameValue(said, mine.value))) continue;
    const saidAt = told?.at ?? at;
    if (mine !== undefined && isMineLater(mine, told, saidAt, latest)) {
      if (isNews) refused.push(field);
      continue;
    }
    taken.push(field);
    settled[field] = { ...mine, value: said, at: new Date(saidAt).toISOString() };
  }
  return { own: settled as OwnMetadata, taken, refused };
}

/** The entry of a field, as long as the file still says what was said then. */
export function timeOf(said: SaidWords, field: OwnField): SaidTime | undefined {
  const time = said.times?.[field];
  if (time === undefined) return undefined;
  return isGone(said, field) || time.token === wordToken(valueIn(said.metadata, field)) ? time : undefined;
}

/** A desk emptied it: the sidecar has it no more, and what is left is what the photograph's own file says. */
function isGone({ times, sources, metadata }: SaidWords, field: OwnField): boolean {
  const time = times?.[field];
  return time !== undefined && isEmptied(time) && (sources?.[field] !== 'sidecar' || metadata[field] === undefined);
}

function isUnseen(before: SaidWords, now: SaidWords, field: OwnField): boolean {
  return now.times !== undefined && now.times[field] === undefined && before.times?.[field] !== undefined;
}

function isMineLater(mine: OwnWords, told: SaidTime | undefined, saidAt: number, latest: number): boolean {
  const written = Date.parse(mine.at);
  const at = written > latest ? 0 : written;
  return told === undefined ? at > saidAt : isSaidLater({ at, token: wordToken(mine.value) }, told);
}
