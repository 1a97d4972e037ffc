/** T4: a weekday that contradicts its date; computed, in the proleptic Gregorian calendar. */
import type { Finding } from '../../../finding.ts';
import { dayNumberOf, WEEKDAYS, type Weekday, weekdayOf } from '../../../text/dates.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CaptionDay, captionDays, dayInWords } from '../../reading/caption-dates.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { say } from '../../reading/say.ts';
import { example } from '../../testing/example.ts';

function fits({ year, month, day, ambiguous, weekday }: CaptionDay): boolean {
  return weekdayOf(year, month, day) === weekday || (ambiguous && weekdayOf(year, day, month) === weekday);
}

/** The right weekday in the manner of the wrong one: `Tue` for `Mon`, `TUESDAY` for `MONDAY`. */
function inMannerOf(weekday: Weekday, written: string): string {
  const name = written.length <= 5 ? weekday.slice(0, 3) : weekday;
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}

/** The date is sure where the file or the article has the same day; then the weekday is what is wrong. */
function isDateSure(input: CheckInput, caption: CaptionText, day: CaptionDay): boolean {
  return [caption.metadata.dateCreated, caption.photo?.capturedAt, input.article.date].some(
    (iso) => dayNumberOf(iso ?? '') === day.number,
  );
}

export const weekdayDate = {
  id: 'T4',
  title: 'Weekday fits the date',
  reason: 'A weekday that contradicts its date means that one of the two is false.',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return captionTexts(input).flatMap((caption) =>
      captionDays(input, caption)
        .filter((day) => day.weekday !== null && !day.inList && !fits(day))
        .map((day) => {
          const right = weekdayOf(day.year, day.month, day.day);
          const written = caption.text.slice(day.weekdayStart, day.weekdayEnd);
          const message = `Expected ${right} for ${dayInWords(day.number)}, found ${written}: one of the two is wrong.`;
          const suggestion = isDateSure(input, caption, day) ? inMannerOf(right, written) : null;
          const place = {
            picture: caption.position,
            field: 'caption',
            start: day.weekdayStart,
            end: day.weekdayEnd,
          } as const;
          return say({ rule: 'T4', severity: 'block', ...place, message, suggestion });
        }),
    );
  },
  examples: {
    good: [
      example('right', {
        pictures: ['Rowers rest in Ashby on Monday, Aug. 12, 2024.', 'Rowers rest on Thursday, 29 February 2024.'],
      }),
      example('two days', { pictures: ['Rowers train in Ashby on Saturday and Sunday, August 10 and 11, 2024.'] }),
      example('a look back at the year', {
        now: '2023-12-29T09:00:00Z',
        date: '2023-12-29',
        pictures: ['Hail lies in Ashby on Friday, 10 February.'],
      }),
      example('the turn of the year', {
        now: '2025-01-02T09:00:00Z',
        date: '2025-01-02',
        pictures: ['Fireworks over Ashby on Tuesday, Dec. 31.'],
      }),
      example('every weekday is known', {
        pictures: WEEKDAYS.map((name, at) => `Rowers rest in Ashby on ${name}, ${12 + at} August 2024.`),
      }),
    ],
    bad: [
      example('weekday before date', { pictures: ['Rowers rest in Ashby on Tuesday, Aug. 12, 2024.'] }),
      example('without year, by the article', { pictures: ['Rowers rest in Ashby on Sunday, August 12.'] }),
      example('evening between', { pictures: ['Rowers rest in Ashby on Friday evening, 16 August 2023.'] }),
      example('long ago', { pictures: ['The lock opens in Ashby on Monday, 14 July 1789.'] }),
    ],
  },
} satisfies Check;
