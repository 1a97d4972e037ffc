/** Galleries with mistakes put into them on purpose, and how a mistake counts as found; every text is invented. */
import type { Finding, FindingPlace } from '../../../finding.ts';
import type { CheckInput } from '../../check.ts';
import { type ExampleText, exampleInput } from '../example.ts';

export interface Mistake {
  readonly rule: string;
  /** Counted from 1; null for the article's own text, or for the gallery as a whole. */
  readonly picture: number | null;
  /** Words that the finding must be about; left out where the whole picture or field is meant. */
  readonly words?: string;
}

export interface SeededGallery {
  readonly title: string;
  readonly input: CheckInput;
  readonly mistakes: readonly Mistake[];
}

type Seed = readonly [rule: string, picture: number | null, words?: string];

/** A gallery about which we say beforehand what is wrong with it. */
export function seeded(title: string, text: ExampleText, ...seeds: readonly Seed[]): SeededGallery {
  const mistakes = seeds.map(([rule, picture, words]) => ({
    rule,
    picture,
    ...(words === undefined ? {} : { words }),
  }));
  return { title, input: exampleInput(text), mistakes };
}

/** The words that a place stands for; null where it is a whole field, a picture or the gallery. */
function wordsAt({ article, photos }: CheckInput, { picture, field, start, end }: FindingPlace): string | null {
  if (end <= start) return null;
  const placed = picture === null ? undefined : article.pictures[picture - 1];
  const metadata = placed === undefined ? undefined : photos.get(placed.photoId)?.metadata;
  const fields: Readonly<Record<string, unknown>> = { ...metadata, ...article, ...placed };
  const text = fields[field];
  return typeof text === 'string' ? text.slice(start, end) : null;
}

function isAbout(input: CheckInput, place: FindingPlace, mistake: Mistake): boolean {
  if (place.picture !== mistake.picture) return false;
  const words = mistake.words === undefined ? null : wordsAt(input, place);
  return (
    words === null || mistake.words === undefined || words.includes(mistake.words) || mistake.words.includes(words)
  );
}

/** A mistake is found by its own rule, at its own picture, at its own words; findings of anything else count for nothing. */
export function isFound(input: CheckInput, findings: readonly Finding[], mistake: Mistake): boolean {
  return findings.some(
    (finding) =>
      finding.rule === mistake.rule && [finding, ...finding.also].some((place) => isAbout(input, place, mistake)),
  );
}

export interface Score {
  readonly seeded: number;
  readonly found: number;
  readonly missed: readonly string[];
}

/** How many of the seeded mistakes `run` finds. */
export function scoreOf(galleries: readonly SeededGallery[], run: (input: CheckInput) => readonly Finding[]): Score {
  const missed: string[] = [];
  let all = 0;
  for (const { title, input, mistakes } of galleries) {
    const findings = run(input);
    for (const mistake of mistakes) {
      all += 1;
      if (isFound(input, findings, mistake)) continue;
      missed.push(`${title}: ${mistake.rule} picture ${mistake.picture ?? '-'} ${mistake.words ?? ''}`.trimEnd());
    }
  }
  return { seeded: all, found: all - missed.length, missed };
}
