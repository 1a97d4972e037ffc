/** How well a caption and a photo's own words agree, all told. */
import { isOfThatDay } from './match-date-odds.ts';
import type { Asked, Subject } from './match-subject.ts';

/** `words` is the share of words in common, `named` how many of the photo's persons the caption names. */
export function scoreOf(asked: Asked, subject: Subject, words: number, named: number): number {
  let score = words;
  if (named > 0) score += 0.2 + (0.3 * named) / subject.persons.length;
  if (asked.photographer !== null && subject.photographer !== null)
    score += asked.photographer === subject.photographer ? 0.12 : -0.15;
  if (asked.agencies.length > 0 && subject.agencies.length > 0)
    score += asked.agencies.some((one) => subject.agencies.includes(one)) ? 0.03 : -0.08;
  if (isOfThatDay(asked, subject)) score += 0.06;
  return score;
}
