/** Reads the time zone of a moment in a notice ("CET", "GMT+2", "heure de Paris", "Ortszeit Wien", `20h Paris`) at one place of its tokens. */
import { CITY_ZONES, MONTH_OF, NAMED_ZONES, WEEKDAY_OF, words, ZONES } from './moment-words.ts';
import { isBoundary, type NoticeToken } from './notice-tokens.ts';

/** Minutes east of Greenwich by which the moment is latest and first, or the IANA name that tells them for a day. */
export type Zone =
  | { readonly latest: number; readonly first: number; readonly name?: string | undefined }
  | { readonly name: string };

const IN_ZONE = words(
  'time local ortszeit zeit heure hora ora locale standard daylight summer winter de di d the us in a la',
);
const MAY_STAND_BEFORE = words(
  'time zeit ortszeit uhrzeit heure hora horario ora orario local locale locales été verano legale estiva sommerzeit winterzeit de di d del la ciudad à a at von us the in',
);
/** "Heure de Paris", "Ortszeit Wien": what is behind them is a place. */
const SAYS_TIME = words('time zeit ortszeit uhrzeit heure hora horario ora orario');
/** "Ortszeit", "heure locale": somewhere, and nobody says where. */
const LOCAL = /^(?:local|ortszeit|locales?)$/;

/** `+2`, `-0500`, `+01:00` behind GMT, UTC or the time itself. */
export function offsetAt(
  tokens: readonly NoticeToken[],
  at: number,
): { readonly minutes: number; readonly end: number } | null {
  const sign = tokens[at]?.fold;
  const digits = tokens[at + 1];
  if (sign === undefined || !/^[+−–-]$/.test(sign) || digits?.kind !== 'number' || digits.spaced) return null;
  const isLong = digits.fold.length > 2;
  const hours = isLong ? Number(digits.fold.slice(0, -2)) : Number(digits.fold);
  const colon =
    !isLong && tokens[at + 2]?.fold === ':' && /^\d\d$/.test(tokens[at + 3]?.fold ?? '')
      ? Number(tokens[at + 3]?.fold)
      : null;
  const minutes = isLong ? Number(digits.fold.slice(-2)) : (colon ?? 0);
  if (hours > 14 || minutes > 59) return null;
  return { minutes: (sign === '+' ? 1 : -1) * (hours * 60 + minutes), end: colon === null ? at + 2 : at + 4 };
}

/** "Heure d'été de Paris". */
function isApostropheIn(tokens: readonly NoticeToken[], at: number, from: number): boolean {
  return at > from && /^['’]$/.test(tokens[at]?.fold ?? '') && tokens[at - 1]?.fold === 'd';
}

/** "9 a.m. Central" ends there, "8 p.m. Pacific on Monday" names its day; "9 a.m. in the central square" goes on. */
function endsHalf(tokens: readonly NoticeToken[], at: number): boolean {
  const next = tokens[at + 1]?.fold ?? '';
  const goesOnAsMoment = /^(?:on|[,/(])$/.test(next) || WEEKDAY_OF.has(next) || MONTH_OF.has(next);
  return /^[ap]m$/.test(tokens[at - 1]?.fold ?? '') && (goesOnAsMoment || isBoundary(tokens, at + 1));
}

/** A zone at that token: a name, an offset, a city's time, `local time` (which tells nothing); brackets are passed. */
export function zoneAt(
  tokens: readonly NoticeToken[],
  at: number,
): { readonly zone: Zone | null; readonly end: number } | null {
  let index = at;
  while (/^[(,/]$/.test(tokens[index]?.fold ?? '')) index += 1;
  while (MAY_STAND_BEFORE.has(tokens[index]?.fold ?? '') || isApostropheIn(tokens, index, at)) index += 1;
  const name = tokens[index]?.kind === 'word' ? (tokens[index]?.fold ?? '') : '';
  const known = ZONES[name];
  const city = CITY_ZONES.get(name);
  const close = (end: number): number => (tokens[end]?.fold === ')' ? end + 1 : end);
  if (known !== undefined) {
    // "in the Eastern …", "west of" and the German "ist" are no zones.
    const isPlain = /^(?:eastern|central|mountain|pacific|west|cat|eat|art|pet|ist|est|met|mt|ct|pt|et|tu|ut|z)$/.test(
      name,
    );
    const isSaid = IN_ZONE.has(tokens[index + 1]?.fold ?? '') || endsHalf(tokens, index);
    if (isPlain && !(tokens[index]?.caps === true && name.length <= 4) && !isSaid) return null;
    const offset = /^(?:gmt|utc)$/.test(name) ? offsetAt(tokens, index + 1) : null;
    const [latest, first] = typeof known === 'number' ? [known, known] : known;
    let end = offset?.end ?? index + 1;
    while (
      IN_ZONE.has(tokens[end]?.fold ?? '') &&
      /^(?:standard|daylight|summer|winter|time)$/.test(tokens[end]?.fold ?? '')
    )
      end += 1;
    const zone = offset === null ? { latest, first } : { latest: offset.minutes, first: offset.minutes };
    const isExact =
      offset !== null || tokens.slice(index, end).some(({ fold }) => /^(?:standard|daylight)$/.test(fold));
    return { zone: isExact ? zone : { ...zone, name: NAMED_ZONES[name] }, end: close(end) };
  }
  // "19.45 ora italiana": the word may be read as the hour's own.
  const saysTime = tokens.slice(Math.max(0, at - 1), index).some(({ fold }) => SAYS_TIME.has(fold));
  if (city !== undefined) {
    let end = index + 1;
    while (
      /^(?:kong|york|angeles|city|time|zeit|ortszeit|sommerzeit|winterzeit|summer|standard|daylight)$/.test(
        tokens[end]?.fold ?? '',
      )
    )
      end += 1;
    const timeBehind = tokens
      .slice(index + 1, end)
      .some(({ fold }) => /^(?:time|zeit|ortszeit|sommerzeit|winterzeit)$/.test(fold));
    return saysTime || timeBehind ? { zone: { name: city }, end: close(end) } : null;
  }
  // "New York time": the city's last word tells.
  const second = CITY_ZONES.get(tokens[index + 1]?.fold ?? '');
  if (second !== undefined && /^(?:new|los|sao|buenos)$/.test(name)) {
    let end = index + 2;
    while (/^(?:time|zeit)$/.test(tokens[end]?.fold ?? '')) end += 1;
    return saysTime || end > index + 2 ? { zone: { name: second }, end: close(end) } : null;
  }
  const local = tokens.slice(at, index).findLastIndex(({ fold }) => LOCAL.test(fold));
  if (local < 0) return null;
  const end = at + local + 1;
  return { zone: null, end: close(/^(?:time|zeit)$/.test(tokens[end]?.fold ?? '') ? end + 1 : end) };
}

/** "9h00 Paris", "20.00 (Wien)", "6pm London, 1pm New York": right behind a time of day a city alone names its zone. */
export function bareCityAt(
  tokens: readonly NoticeToken[],
  at: number,
): { readonly zone: Zone; readonly end: number } | null {
  const isBracketed = tokens[at]?.fold === '(';
  const from = isBracketed ? at + 1 : at;
  const isNew = /^(?:new|los|sao|buenos)$/.test(tokens[from]?.fold ?? '');
  const last = isNew ? from + 1 : from;
  const city = CITY_ZONES.get(tokens[last]?.fold ?? '');
  if (city === undefined || tokens[from]?.kind !== 'word') return null;
  const end = /^(?:kong|city)$/.test(tokens[last + 1]?.fold ?? '') ? last + 2 : last + 1;
  if (isBracketed) return tokens[end]?.fold === ')' ? { zone: { name: city }, end: end + 1 } : null;
  const next = tokens[end]?.fold ?? '';
  // "5 p.m. Berlin on 5 December".
  const goesOn = /^(?:on|am|le|el|il|del)$/.test(next) || WEEKDAY_OF.has(next) || MONTH_OF.has(next);
  return goesOn || isBoundary(tokens, end) || tokens[end]?.kind === 'number' ? { zone: { name: city }, end } : null;
}
