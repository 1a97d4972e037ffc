/** T5: the caption's day lies in the future, or is not the day on which the file says it was taken. */
import type { Finding } from '../../../finding.ts';
import { dayNumberOf, WEEKDAYS } from '../../../text/dates.ts';
import type { Check, CheckInput } from '../../check.ts';
import { dayInWords, ownDay, ownWeekday } from '../../reading/caption-dates.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { say } from '../../reading/say.ts';
import { captionWords } from '../../reading/words/index.ts';

/** A night and a time zone may shift a picture by one day. */
const SLACK = 1;
/** Verbs of the future: then a date after today is intended. */
const TO_COME =
  /\b(?:will|ahead of|scheduled|due to|upcoming|preparations? for|prepares? for|is set to|are set to|to be held|expected)\b/i;

/** A picture of the archive tells the weekday of its own time. */
const FROM_ARCHIVE = /^\W*(?:FILE|ARCHIV\w*)\b/;

/** `on Wednesday` where the file was made on a Sunday. */
function weekdayFinding(caption: CaptionText, toCome: RegExp): Finding | null {
  const date = ownWeekday(caption);
  const taken = dayNumberOf(caption.metadata.dateCreated ?? '');
  if (date === null || taken === null || toCome.test(caption.text) || FROM_ARCHIVE.test(caption.text)) return null;
  const made = (taken + 3) % WEEKDAYS.length;
  const apart = Math.abs(made - WEEKDAYS.indexOf(date.weekday ?? 'Monday'));
  if (Math.min(apart, WEEKDAYS.length - apart) <= SLACK) return null;
  const place = { picture: caption.position, field: 'caption', start: date.start, end: date.end } as const;
  const message = `The caption says “${date.text}”, the file’s Date Created says ${dayInWords(taken)}, a ${WEEKDAYS[made]}: check the day.`;
  return say({ rule: 'T5', severity: 'warn', ...place, message });
}

export const datePlausible = {
  id: 'T5',
  title: 'Date plausible',
  reason:
    'A picture cannot be from tomorrow, and its day should be the file’s Date Created (one day of slack for time zones).',
  source: 'Reuters Handbook of Journalism: captions state the correct date; IPTC Photo Metadata Standard: Date Created',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const today = dayNumberOf(input.now);
    return captionTexts(input).flatMap((caption): Finding[] => {
      const words = captionWords(caption.language);
      if (words === null) return [];
      const toCome = words === 'english' ? TO_COME : words.toCome;
      const day = ownDay(input, caption);
      if (day === null) return [weekdayFinding(caption, toCome)].filter((one) => one !== null);
      const place = { picture: caption.position, field: 'caption', start: day.start, end: day.end } as const;
      if (today !== null && day.number > today + SLACK && !toCome.test(caption.text)) {
        const message = `${dayInWords(day.number)} is after ${dayInWords(today)}: a picture cannot be from the future. Correct the date.`;
        return [say({ rule: 'T5', severity: 'warn', ...place, message })];
      }
      const taken = dayNumberOf(caption.metadata.dateCreated ?? '');
      if (taken === null || Math.abs(taken - day.number) <= SLACK) return [];
      const message = `The caption says ${dayInWords(day.number)}, the file’s Date Created says ${dayInWords(taken)}: check the day.`;
      return [say({ rule: 'T5', severity: 'warn', ...place, message })];
    });
  },
} satisfies Check;
