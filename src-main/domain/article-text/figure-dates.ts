/** Dates in the scripts that write them with figures and a sign for year, month and day, and the digits of other scripts. */
import { daysIn, isoOf } from '../text/dates.ts';

/** The first digit of each script. */
const ZEROS = '٠۰०০๐';
const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu;

/** Digits of other scripts as Latin ones. */
export function plainDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [...ZEROS, '０']
      .map((first) => first.codePointAt(0) ?? 0)
      .find((first) => code - first >= 0 && code - first <= 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

const LABEL =
  '(?:发布时间|發佈時間|发表于|公開(?:日時|日)?|掲載日?|更新(?:日時|日)?|配信|入力|입력|등록|게재|발행)?\\s*[:：]?\\s*';
const WEEKDAY = '(?:\\s*[(（]?[一-龥月火水木金土日가-힣]{1,3}[)）]?)?';
const CLOCK =
  '(?:\\s*(?:午前|午後|上午|下午|오전|오후)?\\s*\\d{1,2}\\s*(?:[:：]\\d{2}(?::\\d{2})?|[時时點点시]\\s*(?:\\d{1,2}\\s*[分분]?)?))?';
/** `2025年3月4日(火) 6時00分`, `2025년 3월 4일 오전 6:00`. */
const SIGNS = new RegExp(
  `^${LABEL}((?:19|20)\\d\\d)\\s?[年년]\\s*(\\d{1,2})\\s?[月월]\\s*(\\d{1,2})\\s?[日일号號]${WEEKDAY}${CLOCK}\\s*(?:更新|配信|公開|発行)?$`,
  'u',
);
const REIWA = new RegExp(
  `^${LABEL}令和\\s?(\\d{1,2}|元)\\s?年\\s*(\\d{1,2})\\s?月\\s*(\\d{1,2})\\s?日${WEEKDAY}$`,
  'u',
);
/** `2025.03.04. 오전 6:00`, `2025/03/04 06:00`. */
const POINTS = new RegExp(
  `^${LABEL}((?:19|20)\\d\\d)\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\.?${WEEKDAY}${CLOCK}$`,
  'u',
);
/** `4 มีนาคม 2568` is read by its words; its year is counted from the Buddha. */
const BUDDHIST = /(?<!\d)(2[45]\d\d)(?!\d)/u;
const REIWA_BEGINS = 2018;
const BUDDHIST_AHEAD = 543;
const LONGEST = 60;

/** `YYYY-MM-DD`, or null where the line is no such date. */
export function figureDate(line: string): string | null {
  if (line.length > LONGEST) return null;
  const plain = plainDigits(line).trim();
  const match = SIGNS.exec(plain) ?? POINTS.exec(plain);
  if (match !== null) return isoFrom(Number(match[1]), match[2], match[3]);
  const era = REIWA.exec(plain);
  if (era === null) return null;
  return isoFrom(REIWA_BEGINS + (era[1] === '元' ? 1 : Number(era[1])), era[2], era[3]);
}

/** A Thai line with its year counted as in the west. */
export function westernYear(line: string): string {
  if (!/\p{Script=Thai}/u.test(line)) return line;
  return line.replace(BUDDHIST, (year) => String(Number(year) - BUDDHIST_AHEAD)).replace(/พ\.ศ\.\s*/u, '');
}

function isoFrom(year: number, month = '', day = ''): string | null {
  const [m, d] = [Number(month), Number(day)];
  return m < 1 || m > 12 || d < 1 || d > daysIn(year, m) ? null : isoOf({ year, month: m, day: d });
}
