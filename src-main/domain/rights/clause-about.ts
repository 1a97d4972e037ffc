/** What a word of a clause is about in its place: some mean something only behind another, and letters of a code mean nothing. */
import { type Concept, conceptsOf } from './clause-words.ts';
import { momentAt } from './deadline.ts';
import type { Notice } from './notice.ts';
import type { NoticeToken } from './notice-tokens.ts';

/** Words that mean something only behind another. */
const PAIRS: readonly (readonly [first: RegExp, second: string, concept: Concept])[] = [
  [/^(?:take|taken|taking|pull|pulled|bring|brought)$/, 'down', 'withdraw'],
  [/^(?:take|taken|taking|pull|pulled)$/, 'offline', 'withdraw'],
  [/^up$/, 'to', 'before'],
  [/^in$/, 'place', 'replace'],
  [/^sit(?:s|ting)?$/, 'on', 'hold'],
  [/^pass(?:ed|ing)?$/, 'on', 'sell'],
  [/^tant$/, 'que', 'during'],
  [/^(?:long|lange)$/, 'as', 'during'],
  [/^go(?:es)?$/, 'live', 'use'],
  [/^(?:run|runs|ran)$/, 'out', 'ends'],
];

/** "Dès le 5 mai" and "des images" are one word without their accents. */
const FROM: ReadonlySet<Concept> = new Set(['from']);

export function aboutOf(notice: Notice, at: number): ReadonlySet<Concept> {
  const token = notice.tokens[at] as NoticeToken;
  if (token.fold === 'des' && /[èÈ]/u.test(notice.text.slice(token.start, token.end).normalize('NFC'))) return FROM;
  if (/^thr(?:ough|u)$/.test(token.fold) && momentAt(notice.tokens, at + 1, 'latest', notice.reference) !== null)
    return BEFORE;
  if (isWithinCode(notice.tokens, at) || isOfCareer(notice.tokens, at)) return NONE;
  return pairAt(notice.tokens, at) ?? conceptsOf(token.fold);
}

const NONE: ReadonlySet<Concept> = new Set();
/** "Through 28 February". */
const BEFORE: ReadonlySet<Concept> = new Set(['before']);

/** `AFP_34AB9ZT`: letters between figures are no words. */
function isWithinCode(tokens: readonly NoticeToken[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isAfter = tokens[at]?.spaced === false && (before?.kind === 'number' || before?.fold === '_');
  return isAfter && next?.spaced === false && (next.kind === 'number' || next.fold === '_');
}

/** "Mary Doe may retire": the Spanish order is "retire esta foto". */
function isOfCareer(tokens: readonly NoticeToken[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.fold === 'retire' && before?.kind === 'word' && !/^(?:se|que|favor|y|o)$/.test(before.fold);
}

function pairAt(tokens: readonly NoticeToken[], at: number): ReadonlySet<Concept> | null {
  const before = tokens[at - 1]?.fold ?? '';
  const pair = PAIRS.find(([first, second]) => second === tokens[at]?.fold && first.test(before));
  return pair === undefined ? null : new Set([pair[2]]);
}
