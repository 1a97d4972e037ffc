/** T6: near its day, an agency caption names the weekday. */
import { parseCredit } from '../../../credit/credit.ts';
import type { Finding } from '../../../finding.ts';
import { dateLanguage, weekdayName } from '../../../text/date-words.ts';
import { dayNumberOf, WEEKDAYS, weekdayOf } from '../../../text/dates.ts';
import type { Check, CheckInput } from '../../check.ts';
import { ownDay } from '../../reading/caption-dates.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { saidOnce, say } from '../../reading/say.ts';

/** AP: the weekday too, if within two weeks. */
const TWO_WEEKS = 14;

/** Agencies whose own captions give day, month and year and no weekday. */
const WITHOUT_WEEKDAY: ReadonlySet<string> = new Set(['Reuters', 'AFP', 'EPA', 'Xinhua', 'DPA', 'Getty Images']);

function hasNoWeekdays(credit: string): boolean {
  const agencies = parseCredit(credit)?.agencies ?? [];
  return agencies.length > 0 && agencies.every((agency) => WITHOUT_WEEKDAY.has(agency));
}

export const weekdayMissing = {
  id: 'T6',
  title: 'Weekday near publication',
  reason: 'Within two weeks of publication the weekday comes before the date.',
  source: 'AP Stylebook: photo captions, the weekday within two weeks',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    if (!input.profile.agencyManner) return [];
    const published = dayNumberOf(input.article.date) ?? dayNumberOf(input.now);
    if (published === null) return [];
    const findings = captionTexts(input).flatMap((caption): Finding[] => {
      const language = dateLanguage(caption.language);
      const day = ownDay(input, caption);
      if (hasNoWeekdays(input.article.pictures[caption.position - 1]?.credit ?? '')) return [];
      if (day === null || day.weekday !== null || Math.abs(published - day.number) > TWO_WEEKS) return [];
      const written = caption.text.slice(day.start, day.end);
      // "on 12 August" and "on Aug. 12" both take "Monday, " before them; a bare ISO date is left to the editor.
      const name = weekdayName(WEEKDAYS.indexOf(weekdayOf(day.year, day.month, day.day)), language);
      const before = language === 'en' || language === 'de' ? `${name},` : name;
      const isElided = /['’]$/.test(caption.text.slice(0, day.start));
      const suggestion = /^\d{4}-/.test(written) || isElided ? null : `${before} ${written}`;
      const message = `“${written}” lacks its weekday, which a day within two weeks of publication needs: add it.`;
      const place = { picture: caption.position, field: 'caption', start: day.start, end: day.end } as const;
      return [say({ rule: 'T6', severity: 'warn', ...place, message, suggestion })];
    });
    return saidOnce(findings);
  },
} satisfies Check;
