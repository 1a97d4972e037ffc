/** What the caption rules look for in one language; a language without such words is not looked at by those rules. */

export interface CaptionWords {
  /** Who is where: left, in the middle, in red. */
  readonly position: RegExp;
  /** `and` and similar words between two persons of one list. */
  readonly and: string;
  /** Articles and possessives before a role in such a list. */
  readonly beforeRole: string;
  /** That somebody is seen, poses or looks on. */
  readonly padding: RegExp;
  /** Numbers of dead, injured, arrested or missing. */
  readonly claims: readonly RegExp[];
  /** Who says so. */
  readonly attribution: RegExp;
  /** What is remembered is known; what is played is not meant. */
  readonly knownOrPlayed: RegExp;
  /** Verbs of things to come. */
  readonly toCome: RegExp;
  /** At the end of the words before a date: the day of something else than the picture. */
  readonly otherEvent: RegExp;
  /** `Saturday and` before a date, `and 11` after it. */
  readonly listBefore: RegExp;
  readonly listAfter: RegExp;
  /** A verb that is in the past and can be nothing else. */
  readonly past: RegExp;
  /** Words that put a place right behind them: `in Leipzig`. */
  readonly locator: RegExp;
  /** Between a number and the comma: `34 ans`. */
  readonly years: string;
}

/** Whole words, whatever their accents. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

/** A number of people with what happened to them, a few words between the two. */
export function harm(numbers: string, what: string): readonly RegExp[] {
  return [wholeWords(`(?:\\d[\\d.,]*|${numbers})(?:\\s[\\p{L}\\d-]+){0,4}?\\s(?:${what})`)];
}

/** The words, and at most three more, at the end of what precedes a date. */
export function justBefore(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})[^\\p{L}\\p{N}]+(?:[\\p{L}\\d’'-]+[^\\p{L}\\p{N}]+){0,3}$`, 'iu');
}

/** Days in a row, by the names of the weekdays and what joins them. */
export function dayLists(weekdays: string, joins: string): Pick<CaptionWords, 'listBefore' | 'listAfter'> {
  const join = `(?:[-–—/&,]|(?<!\\p{L})(?:${joins})(?!\\p{L}))`;
  return {
    listBefore: new RegExp(`(?:(?:${weekdays})\\.?\\s*|\\d\\.?\\s*)${join}\\s*$`, 'iu'),
    listAfter: new RegExp(`^\\s*${join}\\s*(?:\\p{L}{1,4}\\s+)?(?:\\d|(?:${weekdays})\\.?,?\\s+\\d)`, 'iu'),
  };
}
