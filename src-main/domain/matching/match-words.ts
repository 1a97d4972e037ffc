/** Matches captions by the words, names and credits that they share with the files, the best assignment over all at once. */
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import { isKnownPlace } from '../names/known-places.ts';
import { bestAssignment, type Candidate } from './best-assignment.ts';
import type { CaptionToMatch, MatchedBy } from './caption-match.ts';
import { actionOf } from './match-action.ts';
import { oddsOf } from './match-odds.ts';
import { scoreOf } from './match-score.ts';
import { type Asked, askedOf, type Subject } from './match-subject.ts';
import { weighted } from './word-weights.ts';

/** Below this the words in common are those that any two captions of one event share. */
const LEAST_SCORE = 0.3;
/** What speaks against a photograph weighs more than a photographer who agrees, and leaves it to a person. */
const AT_ODDS = 0.2;
/** Of two photographs that share the caption's names, the one this near may be meant as well. */
const RIVAL = 0.6;
/** Photos that stay in play for one caption. */
const CANDIDATES = 12;

export interface WordMatch {
  readonly row: number;
  readonly column: number;
  readonly confidence: number;
  readonly by: MatchedBy;
  /** What speaks against the photograph; null where nothing does. */
  readonly doubt: string | null;
}

interface Rated extends Candidate {
  readonly named: boolean;
  /** The file's description is the caption, word for word. */
  readonly alike: boolean;
  /** What in the file speaks against it. */
  readonly odds: string | null;
}

/** Matches among the given rows (captions) and the free photos. */
export function byWords(
  captions: readonly CaptionToMatch[],
  all: readonly Subject[],
  rows: readonly number[],
  free: ReadonlySet<number>,
  agencies: readonly Agency[] = AGENCIES,
): readonly WordMatch[] {
  if (rows.length === 0 || free.size === 0) return [];
  const columns = [...free];
  const subjects = columns.map((index) => all[index]).filter((subject) => subject !== undefined);
  const scores = weighted(subjects.map((subject) => subject.words));
  const persons = personIndex(subjects);
  const questions = rows.map((caption) => askedOf(captions[caption] ?? { caption: '', credit: null }, agencies));
  const rated = questions.map((asked, row): readonly Rated[] =>
    ratedFor(
      row,
      row / rows.length,
      asked,
      subjects,
      scores.against(asked.words),
      personsIn(asked.folded, persons),
      new Set([...persons.keys()].filter((person) => asked.folded.includes(person))),
    ),
  );
  const assigned = bestAssignment(rows.length, rated.flat());
  const settled = new Set(
    assigned.filter(({ row, column }) => rated[row]?.some((one) => one.column === column && one.alike)).map(columnOf),
  );
  return assigned.flatMap((best): readonly WordMatch[] => {
    const own = rated[best.row] ?? [];
    const chosen = own.find((one) => one.column === best.column);
    const [caption, photo] = [rows[best.row], columns[best.column]];
    if (chosen === undefined || caption === undefined || photo === undefined) return [];
    const others = subjects.map((subject, column) => ({
      subject,
      score: own.find((one) => one.column === column)?.score ?? 0,
    }));
    const rivals = others.filter((_, column) => column !== chosen.column && !settled.has(column));
    const subject = subjects[chosen.column];
    const isOpen = chosen.odds === null && !chosen.alike && subject !== undefined;
    const doubt = isOpen
      ? actionOdds(questions[best.row]?.text ?? '', subject.text, chosen.score, rivals)
      : chosen.odds;
    const by = chosen.named ? 'names' : 'metadata';
    return [{ row: caption, column: photo, confidence: confidenceOf(chosen, own), by, doubt }];
  });
}

const columnOf = ({ column }: Candidate): number => column;

/** Another action is no other photograph by itself; it is a doubt where a second one may be meant. */
function actionOdds(
  caption: string,
  description: string,
  reached: number,
  rivals: readonly { readonly subject: Subject; readonly score: number }[],
): string | null {
  const [told, shown] = [actionOf(caption), actionOf(description)];
  if (told === null || shown === null || told.base === shown.base) return null;
  const names = namesBoth(caption, description);
  const isRival = rivals.some(
    ({ subject, score }) =>
      score >= reached * RIVAL ||
      (names.length >= LEAST_NAMES && names.every((name) => subject.text.includes(name))) ||
      (score > 0 && actionOf(subject.text)?.base === told.base),
  );
  if (!isRival) return null;
  return `in the text somebody “${told.written}”, in the file “${shown.written}”, and another photograph fits too`;
}

/** A name and a family name, or a rider and a horse: who is in two photographs may be meant in either. */
const LEAST_NAMES = 2;

function namesBoth(caption: string, description: string): readonly string[] {
  const names = caption.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
  return [...new Set(names)].filter((name) => description.includes(name) && !isKnownPlace(name));
}

function ratedFor(
  row: number,
  progress: number,
  asked: Asked,
  subjects: readonly Subject[],
  words: Float64Array,
  named: ReadonlyMap<number, number>,
  people: ReadonlySet<string>,
): readonly Rated[] {
  return subjects
    .flatMap((subject, column): readonly Rated[] => {
      const [shared, persons] = [words[column] ?? 0, named.get(column) ?? 0];
      if (shared === 0 && persons === 0) return [];
      const alike = subject.description !== '' && subject.description === asked.folded;
      const plain = scoreOf(asked, subject, alike ? 1.1 : shared, persons);
      if (plain < LEAST_SCORE) return [];
      const odds = oddsOf(asked, subject, people);
      const score = plain - (odds === null ? 0 : AT_ODDS);
      if (score < LEAST_SCORE) return [];
      // Of frames that share one description the order decides: a caption early in the text is about an early frame.
      const nearness = 1 - Math.abs(progress - column / subjects.length);
      return [
        {
          row,
          column,
          score: score + nearness / 1000,
          named: persons > 0 && subject.description === '',
          alike,
          odds,
        },
      ];
    })
    .sort((a, b) => b.score - a.score || a.column - b.column)
    .slice(0, CANDIDATES);
}

/** As good as the score, and better the further the next best photo is behind. */
function confidenceOf(chosen: Rated, rivals: readonly Rated[]): number {
  const next = Math.max(0, ...rivals.filter((one) => one.column !== chosen.column).map((one) => one.score));
  const margin = Math.max(0, Math.min(1, (chosen.score - next) / 0.15));
  if (chosen.alike && margin > 0.3) return 0.99;
  return Math.min(0.99, Math.min(1, chosen.score) * (0.55 + 0.45 * margin));
}

function personIndex(subjects: readonly Subject[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  subjects.forEach((subject, column) => {
    for (const person of subject.persons) {
      const columns = index.get(person);
      if (columns === undefined) index.set(person, [column]);
      else columns.push(column);
    }
  });
  return index;
}

/** Photos whose named persons the caption names, with the share of their persons that it does. */
function personsIn(folded: string, persons: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, number> {
  const named = new Map<number, number>();
  for (const [person, columns] of persons) {
    if (!folded.includes(person)) continue;
    for (const column of columns) named.set(column, (named.get(column) ?? 0) + 1);
  }
  return named;
}
