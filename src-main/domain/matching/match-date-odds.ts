/** Whether caption and file are of two days: another year, or so many days apart that no time zone and no slip explains it. */
import { dayNumber, dayNumberOf, findDates, type WrittenDate } from '../text/dates.ts';
import { latinLanguage } from '../text/language-words.ts';
import type { Asked, Subject } from './match-subject.ts';
import { onceEach } from './once-each.ts';

/** A day or two may be a slip, which the rules of dates report. */
const NEAR_DAYS = 3;
/** Pictures from the archive, and what was or will be on another day. */
const OTHER_DAY =
  /(?<!\p{L})(?:FILE|file (?:photo|picture)|archiv\p{L}*|since|until|ahead of|anniversary|scheduled|seit|bis|jahrestag|depuis|jusqu\p{L}*|anniversaire|desde|hasta|aniversario|dal|fino|anniversario)(?!\p{L})/iu;

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Days as they are written, and how. */
type WrittenDay = Day & Pick<WrittenDate, 'text' | 'weekday'>;

const daysIn = onceEach(({ text }: Asked): readonly WrittenDay[] =>
  findDates(text, latinLanguage(text) ?? 'en').flatMap(({ day, month, ambiguous, ...date }) =>
    day === null || month === null || ambiguous ? [] : [{ ...date, day, month }],
  ),
);

/** The one day that the caption is of; null where it has none or several. */
const dayOf = onceEach((asked: Asked): WrittenDay | null => {
  const dates = daysIn(asked);
  const days = new Set(dates.map(({ month, day }) => `${month}-${day}`));
  return days.size === 1 && !OTHER_DAY.test(asked.text) ? (dates[0] ?? null) : null;
});

const madeOn = onceEach(({ metadata: { dateCreated = '' } }: Subject): Day | null => {
  if (dayNumberOf(dateCreated) === null) return null;
  const [year = 0, month = 0, day = 0] = dateCreated.slice(0, 10).split('-').map(Number);
  return { year, month, day };
});

/** Days between two dates; of a date without year in the year that is nearest. */
function daysApart(one: Day, other: Day): number {
  const years = one.year === null ? [other.year ?? 2000] : [one.year];
  const nearest = one.year === null && other.year !== null ? [other.year - 1, other.year, other.year + 1] : years;
  return Math.min(
    ...nearest.map((year) =>
      Math.abs(dayNumber(year, one.month, one.day) - dayNumber(other.year ?? year, other.month, other.day)),
    ),
  );
}

/** True where the file was made within a day of the caption's date. */
export function isOfThatDay(asked: Asked, file: Subject): boolean {
  const [told, made] = [dayOf(asked), madeOn(file)];
  return told !== null && made !== null && daysApart(told, made) <= 1;
}

/** Both days, for an editor; null where one of them tells none, or they are near. */
export function dateOdds(asked: Asked, file: Subject): string | null {
  const told = dayOf(asked);
  if (told === null) return null;
  const [shown, made] = [daysIn(file), madeOn(file)];
  // A file without a date in its words was made on its day, but its caption may tell of another.
  if (shown.length === 0 && (made === null || told.weekday === null)) return null;
  if ([...shown, ...(made === null ? [] : [made])].some((day) => daysApart(told, day) <= NEAR_DAYS)) return null;
  return `the text is of ${told.text}, the file of ${shown[0]?.text ?? file.metadata.dateCreated?.slice(0, 10)}`;
}
