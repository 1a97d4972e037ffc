/** The three date notations of photographs (EXIF, IIM, XMP) as one: ISO 8601, as precise as the file knows and no more. */

const EXIF =
  /^(\d{4})[:\-/. ](\d{1,2})(?:[:\-/. ](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(Z|[+-]\d{1,2}:?\d{2})?)?)?/;
const XMP =
  /^(\d{4})(?:[-:](\d{1,2})(?:[-:](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(Z|[+-]\d{1,2}:?\d{2})?)?)?)?/;
const IIM_DATE = /^(\d{4})[-:/]?(\d{2})?[-:/]?(\d{2})?/;
const IIM_TIME = /^(\d{2}):?(\d{2}):?(\d{2})?\s*(?:([+-])(\d{2}):?(\d{2}))?/;

interface Parts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly fraction?: string;
  readonly zone?: string;
}

function two(text: string): string {
  return text.length === 1 ? `0${text}` : text;
}

/** `+2:00`, `+0200`, `Z` as ISO 8601 writes them; zones that exist nowhere on Earth are dropped. */
export function zone(text: string | undefined): string {
  if (text == null) return '';
  if (text === 'Z') return 'Z';
  const match = /^([+-])(\d{1,2}):?(\d{2})$/.exec(text.trim());
  if (match == null) return '';
  const [, sign, hours = '', minutes = ''] = match;
  if (Number(hours) > 14 || Number(minutes) % 15 !== 0 || Number(minutes) > 45) return '';
  return `${sign}${two(hours)}:${minutes}`;
}

function compose(parts: Parts): string | null {
  const { year, month, day, hour, minute, second } = parts;
  if (Number(year) === 0) return null;
  if (month == null || Number(month) === 0) return year;
  if (Number(month) > 12) return null;
  if (day == null || Number(day) === 0) return `${year}-${two(month)}`;
  if (Number(day) > 31) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour == null || minute == null) return date;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return date;
  const time = second == null ? `${two(hour)}:${minute}` : `${two(hour)}:${minute}:${second}${parts.fraction ?? ''}`;
  return `${date}T${time}${zone(parts.zone)}`;
}

function fromMatch(match: RegExpExecArray | null): string | null {
  if (match == null) return null;
  const [, year = '', month, day, hour, minute, second, fraction, offset] = match;
  return compose({ year, month, day, hour, minute, second, fraction, zone: offset });
}

/** ISO 8601's basic form, `20240812T210503`, with the marks of the extended one. */
function marked(text: string): string {
  return text
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})(?=$|[T ])/, '$1-$2-$3')
    .replace(/^(\d{4}-\d{2}-\d{2}[T ])(\d{2})(\d{2})(?:(\d{2})(?!\d))?/, (_, date, hour, minute, second) =>
      [`${date}${hour}`, minute, second].filter((part) => part !== undefined).join(':'),
    );
}

/** `2024:08:12 21:05:03` with its separate sub-second and offset fields; null for blanks, zeros and nonsense. */
export function exifDate(text: string | undefined, subSeconds?: string, offset?: string): string | null {
  if (text == null) return null;
  const iso = fromMatch(EXIF.exec(marked(text)));
  if (iso == null || iso.length !== 19) return iso;
  const fraction = /^\s*(\d+)/.exec(subSeconds ?? '');
  return `${iso}${fraction == null ? '' : `.${fraction[1]}`}${zone(offset?.trim())}`;
}

export function xmpDate(text: string | undefined): string | null {
  return text == null ? null : fromMatch(XMP.exec(marked(text)));
}

/** `20240812` and `210503+0200`; IIM writes an unknown month or day as zeros. */
export function iimDate(date: string | undefined, time: string | undefined): string | null {
  const matchDate = IIM_DATE.exec(date?.trim() ?? '');
  if (matchDate == null) return null;
  const [, year = '', month, day] = matchDate;
  const matchTime = IIM_TIME.exec(time?.trim() ?? '');
  if (matchTime == null) return compose({ year, month, day });
  const [, hour, minute, second, sign, hours, minutes] = matchTime;
  return compose({
    year,
    month,
    day,
    hour,
    minute,
    second,
    zone: sign == null ? undefined : `${sign}${hours}:${minutes}`,
  });
}

/** Two dates that say the same as far as both go: one may be less precise or lack the zone. */
export function sameDate(one: string, other: string): boolean {
  const strip = (iso: string): string => iso.replace(/(Z|[+-]\d{2}:\d{2})$/, '').replace(/\.\d+$/, '');
  const [a, b] = [strip(one), strip(other)];
  const zoneOf = (iso: string): string => (/T.*?(Z|[+-]\d{2}:\d{2})$/.exec(iso)?.[1] ?? '').replace('Z', '+00:00');
  if (a.startsWith(b) || b.startsWith(a)) {
    const [za, zb] = [zoneOf(one), zoneOf(other)];
    return za === '' || zb === '' || za === zb || a.length !== b.length;
  }
  const both = zoneOf(one) !== '' && zoneOf(other) !== '';
  return both && Date.parse(one) === Date.parse(other);
}
