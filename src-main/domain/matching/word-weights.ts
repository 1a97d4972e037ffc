/** How much of a caption's words a photo's own words share; words that every photo of the event has count for little. */

import { DATE_LANGUAGES, namesOf } from '../text/date-words.ts';
import { fold } from '../text/fold.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for from with by and or as is are was were be been his her their its it he she they this that during after before photo picture image ap afp via left right'.split(
    ' ',
  ),
);

/** Words of a folded text that may tell photos apart, each once. */
export function wordsOf(folded: string): readonly string[] {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 1 && !STOP_WORDS.has(word)).map(stem))];
}

/** `passes`, `passing` and `passed` are one word; only for comparing, so a crude cut is enough. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word.replace(/(?:ings?|ers?|ed|es|s)$/, '');
}

/** Weekdays, months, days and years: what tells a caption that has them, and says nothing about one that has none. */
const OF_DATES: ReadonlySet<string> = new Set(
  DATE_LANGUAGES.flatMap((one) => [...namesOf('months', one).keys(), ...namesOf('weekdays', one).keys()]).map((name) =>
    stem(fold(name)),
  ),
);
const isOfDate = (word: string): boolean => /^\d+$/.test(word) || OF_DATES.has(word);

export interface WordScores {
  /** One score (0-1) for each photo. */
  against(words: readonly string[]): Float64Array;
}

/** An inverted index over the photos' words. */
export function weighted(photos: readonly (readonly string[])[]): WordScores {
  const postings = new Map<string, number[]>();
  photos.forEach((words, photo) => {
    for (const word of words) {
      const places = postings.get(word);
      if (places === undefined) postings.set(word, [photo]);
      else places.push(photo);
    }
  });
  const weightOf = (word: string) =>
    Math.max(0.05, Math.log((photos.length + 1) / ((postings.get(word)?.length ?? 0) + 0.5)));
  const totals = Float64Array.from(photos, (words) =>
    words.reduce((sum, word) => (isOfDate(word) ? sum : sum + weightOf(word)), 0),
  );
  return {
    against(words) {
      const shared = new Float64Array(photos.length);
      let total = 0;
      for (const word of words) {
        // A date that no file has in its words is none of theirs against another's.
        if (isOfDate(word) && !postings.has(word)) continue;
        const weight = weightOf(word);
        total += weight;
        for (const photo of postings.get(word) ?? []) shared[photo] = (shared[photo] ?? 0) + weight;
      }
      return shared.map((sum, photo) =>
        sum === 0 || total === 0
          ? 0
          : (0.7 * sum) / total + 0.3 * Math.min(1, sum / Math.max(totals[photo] ?? 0, 0.05)),
      );
    },
  };
}
