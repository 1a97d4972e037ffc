/** Puts photographs in the order in which they were taken, from dates as precise as files happen to know them. */

/** Tenths of a second since 1970 by the clock on the wall, and so in the order an editor remembers. */
export type CaptureTenths = number;

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d))?)?)?/;
/** Years outside are a camera's or a file's mistake; they would also not fit the sort key. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/**
 * The place of a photograph in capture order. The offset from UTC is left out on purpose: of several cameras at one event some
 * write it and some do not, and only the clock on the wall is common to all. Without a date the file's own time decides.
 */
export function captureTenths(capturedAt: string | null, modifiedMs: number): CaptureTenths {
  return tenthsOf(capturedAt) ?? clampTenths(Math.round(modifiedMs / 100));
}

const TIME_OF_DAY = /T\d{2}:\d{2}:\d{2}/;
/** What scanners and desks write where they know the day only. */
const MIDNIGHT = /T00:00:00(?:\.0+)?(?!\.?\d)/;

/** The moment of the shutter; null where only a day is known, or a minute, which is too coarse to say what follows on what. */
export function shutterTenths(capturedAt: string | null): CaptureTenths | null {
  if (capturedAt === null || !TIME_OF_DAY.test(capturedAt) || MIDNIGHT.test(capturedAt)) return null;
  return tenthsOf(capturedAt);
}

/** `2024`, `2024-08`, `2024-08-12`, `2024-08-12T21:05:03.4+02:00`; null where there is no plausible year. */
function tenthsOf(date: string | null): CaptureTenths | null {
  const found = date === null ? null : DATE.exec(date);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, tenth] = found;
  const inYear = Number(year);
  if (inYear < FIRST_YEAR || inYear > LAST_YEAR) return null;
  const at = new Date(0);
  at.setUTCFullYear(inYear, numberOr(month, 1) - 1, numberOr(day, 1));
  at.setUTCHours(numberOr(hour, 0), numberOr(minute, 0), numberOr(second, 0));
  return at.getTime() / 100 + numberOr(tenth, 0);
}

function numberOr(digits: string | undefined, otherwise: number): number {
  return digits === undefined ? otherwise : Number(digits);
}

function clampTenths(tenths: number): number {
  if (!Number.isFinite(tenths)) return 0;
  return Math.max(-53_000_000_000, Math.min(73_000_000_000, tenths));
}
