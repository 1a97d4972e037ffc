/** What a template or an edit of many left as it was, and why: one sentence a reason, which names all that it is about. */
import { numbered, plural } from '../counts.ts';

export interface LeftOut {
  /** What it is called in a list: a picture's position, a photograph's file name. */
  readonly name: string;
  readonly why: string;
}

/** So many are named; of more it is said how many. */
const MOST_NAMED = 40;

export const picturesLeftOut = (left: readonly LeftOut[]): readonly string[] =>
  sentences(left, (names) => `${plural(names.length, 'Picture', 'Pictures')} ${inWords(names)}`);

export const photographsLeftOut = (left: readonly LeftOut[]): readonly string[] => sentences(left, inWords);

function sentences(left: readonly LeftOut[], named: (names: readonly string[]) => string): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { name, why } of left) byReason.set(why, [...(byReason.get(why) ?? []), name]);
  return [...byReason].map(([why, names]) => `${named(names)} ${plural(names.length, 'is', 'are')} left out: ${why}`);
}

/** `2`, `2 and 5`, `2, 5 and 7`, `2, 5 and 1,200 more`. */
function inWords(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return first;
  const rest = names.length - MOST_NAMED;
  if (rest > 1) return `${names.slice(0, MOST_NAMED).join(', ')} and ${numbered(rest)} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
