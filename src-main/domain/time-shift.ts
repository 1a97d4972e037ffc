/** Capture times moved by a fixed span: a camera's clock an hour off, or set to another day. What the file knows of fractions and offset stays. */

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d+))?)?(.*)$/;

/**
 * The same time by the clock on the wall, moved by `ms`. A time without a clock (a day, a year) cannot be moved and stays as it is; so
 * do the offset from UTC and the number of decimals, which grows only where the span itself has a fraction.
 */
export function shiftedTime(iso: string, ms: number): string {
  const found = MOMENT.exec(iso);
  if (found === null || ms === 0) return iso;
  const [, day = '', minute = '', second, fraction = '', rest = ''] = found;
  const start = Date.parse(`${day}T${minute}:${second ?? '00'}Z`);
  if (!Number.isFinite(start)) return iso;
  const ownMs = Math.trunc(Number(`0.${fraction || '0'}`) * 1_000);
  const at = new Date(start + ownMs + ms);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1 || at.getUTCFullYear() > 9_999) return iso;
  const text = at.toISOString();
  const millis = text.slice(20, 23);
  // Digits beyond the thousandth are not touched by a span of whole milliseconds.
  const decimals = ms % 1_000 === 0 ? fraction : `${millis}${fraction.slice(3)}`;
  const seconds =
    second === undefined && ms % 60_000 === 0 ? '' : `:${text.slice(17, 19)}${decimals === '' ? '' : `.${decimals}`}`;
  return `${text.slice(0, 16)}${seconds}${rest}`;
}

/** Whether it says a time of day, and so can be moved. */
export function isShiftable(iso: string | null): iso is string {
  return iso !== null && MOMENT.test(iso);
}

/** The span from one wall-clock time to another, in milliseconds; null where either is no time of day. */
export function spanBetween(from: string, to: string): number | null {
  const [a, b] = [wallMs(from), wallMs(to)];
  return a === null || b === null ? null : b - a;
}

function wallMs(iso: string): number | null {
  const found = MOMENT.exec(iso);
  if (found === null) return null;
  const [, day = '', minute = '', second = '00'] = found;
  const at = Date.parse(`${day}T${minute}:${second}Z`);
  return Number.isFinite(at) ? at : null;
}

/** `1 h 30 min later`, `2 days 3 s earlier`. */
export function spanInWords(ms: number): string {
  const left = Math.round(Math.abs(ms) / 1_000);
  const parts = [
    [Math.floor(left / 86_400), left >= 172_800 ? 'days' : 'day'],
    [Math.floor(left / 3_600) % 24, 'h'],
    [Math.floor(left / 60) % 60, 'min'],
    [left % 60, 's'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return words.length === 0 ? 'not moved' : `${words.join(' ')} ${ms > 0 ? 'later' : 'earlier'}`;
}
