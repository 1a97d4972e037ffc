/** T4: a weekday that contradicts its date; computed, in the proleptic Gregorian calendar. */
import type { Finding } from '../../../finding.ts';
import { DATE_LANGUAGES, DATE_WORDS, type DateLanguage, dateLanguage, weekdayName } from '../../../text/date-words.ts';
import { dayNumberOf, WEEKDAYS, type Weekday, weekdayOf } from '../../../text/dates.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CaptionDay, captionDays, dayInWords } from '../../reading/caption-dates.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { say } from '../../reading/say.ts';

function fits({ year, month, day, ambiguous, weekday }: CaptionDay): boolean {
  return weekdayOf(year, month, day) === weekday || (ambiguous && weekdayOf(year, day, month) === weekday);
}

/** The language that the weekday is written in: the caption's where it has the word, else the one that has. */
function languageOf(written: string, own: string): DateLanguage {
  const language = dateLanguage(own);
  const has = (one: DateLanguage, kind: 'weekdays' | 'shortWeekdays') =>
    DATE_WORDS[one][kind].some((names) => names.split('|').some((name) => written.toLowerCase().startsWith(name)));
  if (has(language, 'weekdays')) return language;
  return DATE_LANGUAGES.find((one) => has(one, 'weekdays')) ?? (has(language, 'shortWeekdays') ? language : 'en');
}

/** The right weekday in the manner of the wrong one: `Tue` for `Mon`, `TUESDAY` for `MONDAY`, `Dienstagabend` for `Montagabend`. */
function inMannerOf(weekday: Weekday, written: string, language: DateLanguage): string {
  const at = WEEKDAYS.indexOf(weekday);
  const isShort = written.length <= 5 && !DATE_WORDS[language].weekdays.includes(written.toLowerCase());
  const short = DATE_WORDS[language].shortWeekdays[at]?.split('|')[0] ?? '';
  const partOfDay = /(?:abend|morgen|mittag|nachmittag|vormittag|nacht|früh)$/u.exec(written)?.[0] ?? '';
  const name = isShort ? short : weekdayName(at, language) + (language === 'de' ? partOfDay : '');
  if (written === written.toUpperCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
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
  source: 'Reuters Handbook of Journalism: captions state the correct date; Pressekodex: Ziffer 2, care',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return captionTexts(input).flatMap((caption) =>
      captionDays(input, caption)
        .filter((day) => day.weekday !== null && !day.inList && !fits(day))
        .map((day) => {
          const right = weekdayOf(day.year, day.month, day.day);
          const written = caption.text.slice(day.weekdayStart, day.weekdayEnd);
          const language = languageOf(written, caption.language);
          const message = `${dayInWords(day.number)} is a ${weekdayName(WEEKDAYS.indexOf(right), language)}, not a ${written}: correct the weekday or the date.`;
          const suggestion = isDateSure(input, caption, day) ? inMannerOf(right, written, language) : null;
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
} satisfies Check;
