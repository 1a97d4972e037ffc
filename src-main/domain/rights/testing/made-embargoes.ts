/** Embargoes put together from the forms, days, times and zones of five languages, each with its moment: the same for the same seed. */

export interface MadeEmbargo {
  readonly field: 'instructions' | 'usageTerms' | 'title' | 'jobId' | 'headline' | 'description' | 'caption' | 'credit';
  readonly text: string;
  /** ISO 8601 UTC; null where the day may be read in two orders. */
  readonly at: string | null;
}

interface Day {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

interface Tongue {
  readonly months: string;
  readonly weekdays: string;
  readonly days: readonly ((day: Day, month: string, weekday: string) => string)[];
  readonly times: readonly ((hour: number, minute: number) => string)[];
  /** Minutes east of Greenwich, or the IANA name. */
  readonly zones: Readonly<Record<string, number | string>>;
  /** `{d}`, `{t}` and `{z}` are day, time and zone. */
  readonly forms: readonly string[];
}

const two = (number: number): string => String(number).padStart(2, '0');
const numbers = ({ year, month, day }: Day, mark: string): string => [two(day), two(month), year].join(mark);

const TONGUES: readonly Tongue[] = [
  {
    months: 'January February March April May June July August September October November December',
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    days: [
      ({ day, year }, month) => `${day} ${month} ${year}`,
      ({ day, year }, month) => `${month} ${day}, ${year}`,
      ({ day, year }, month, weekday) => `${weekday} ${day} ${month} ${year}`,
      ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
      ({ day, year }, month) => `${month === 'May' ? 'May' : `${month.slice(0, 3)}.`} ${day}, ${year}`,
      ({ day, year }, month) => `${two(day)}-${month.slice(0, 3).toUpperCase()}-${year}`,
      ({ day, year }, month) => `${two(day)} ${month.slice(0, 3).toUpperCase()} ${year % 100}`,
    ],
    times: [
      (hour, minute) => `${two(hour)}:${two(minute)}`,
      (hour, minute) => two(hour) + two(minute),
      (hour, minute) => `${hour % 12 || 12}${minute === 0 ? '' : `:${two(minute)}`}${hour < 12 ? 'am' : 'pm'}`,
      (hour, minute) => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
      (hour, minute) => `${two(hour)}.${two(minute)}`,
    ],
    zones: {
      GMT: 0,
      BST: 60,
      UTC: 0,
      EST: -300,
      EDT: -240,
      CEST: 120,
      PDT: -420,
      JST: 540,
      ET: 'America/New_York',
      PT: 'America/Los_Angeles',
      'London time': 'Europe/London',
      'Eastern Time': 'America/New_York',
      'local time in Paris': 'Europe/Paris',
    },
    forms: [
      'EMBARGOED UNTIL {t} {z}, {d}',
      'Strictly embargoed until {t} {z} on {d}',
      'Embargo: {d}, {t} {z}',
      'Not for publication before {t} {z} {d}',
      'HOLD FOR RELEASE {t} {z} {d}',
      'For release at {t} {z} on {d}',
      'For use from {t} {z}, {d}',
      'No publication until {t} ({z}) on {d}',
      'Release date: {d} {t} {z}',
      'May not be used before {d}, {t} {z}',
      'This image is under embargo and must not be published until {t} {z} on {d}.',
      'Available for publication from {t} {z} on {d}',
    ],
  },
  {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
    days: [
      ({ day, year }, month) => `${day}. ${month} ${year}`,
      (day) => numbers(day, '.'),
      ({ day, year }, month, weekday) => `${weekday}, ${day}. ${month} ${year}`,
      (day, _, weekday) => `${weekday}, den ${numbers(day, '.')}`,
      ({ day, month, year }) => `${day}.${month}.${year % 100}`,
    ],
    times: [
      (hour, minute) => `${hour}${minute === 0 ? '' : `.${two(minute)}`} Uhr`,
      (hour, minute) => `${two(hour)}:${two(minute)} Uhr`,
    ],
    zones: { MEZ: 60, MESZ: 120, GMT: 0, 'Berliner Zeit': 'Europe/Berlin', 'Ortszeit Wien': 'Europe/Vienna' },
    forms: [
      'Sperrfrist: {d}, {t} {z}',
      'SPERRFRIST {d} {t} {z}',
      'Achtung: Sperrfrist bis {d}, {t} {z}',
      'Veröffentlichung erst ab {d}, {t} {z}',
      'Gesperrt bis {d}, {t} {z}',
      'Frei ab {d}, {t} {z}',
      'Nicht vor {d}, {t} {z} veröffentlichen',
      'Freigabe: {d}, {t} {z}',
    ],
  },
  {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    days: [
      ({ day, year }, month) => `${day === 1 ? '1er' : day} ${month} ${year}`,
      ({ day, year }, month, weekday) => `${weekday} ${day === 1 ? '1er' : day} ${month} ${year}`,
      (day) => numbers(day, '/'),
    ],
    times: [
      (hour, minute) => `${hour}h${minute === 0 ? '' : two(minute)}`,
      (hour, minute) => `${hour} h${minute === 0 ? '' : ` ${two(minute)}`}`,
      (hour, minute) => `${two(hour)}:${two(minute)}`,
    ],
    zones: { GMT: 0, 'heure de Paris': 'Europe/Paris', HEC: 60, TU: 0, UTC: 0 },
    forms: [
      'SOUS EMBARGO JUSQU’AU {d} à {t} {z}',
      'Embargo : {d}, {t} {z}',
      "Sous embargo jusqu'au {d}, {t} ({z})",
      'Ne pas publier avant le {d} à {t} {z}',
      'Publication interdite avant le {d} à {t} {z}',
      'Diffusion autorisée à partir du {d} à {t} {z}',
    ],
  },
  {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
    days: [
      ({ day, year }, month) => `${day} de ${month} de ${year}`,
      ({ day, year }, month, weekday) => `${weekday} ${day} de ${month} de ${year}`,
      (day) => numbers(day, '/'),
    ],
    times: [
      (hour, minute) => `${hour}:${two(minute)}`,
      (hour, minute) => `${two(hour)}:${two(minute)} horas`,
      (hour, minute) => `${two(hour)}.${two(minute)} h`,
    ],
    zones: { GMT: 0, 'hora peninsular': 'Europe/Madrid', CET: 60, 'hora de Madrid': 'Europe/Madrid' },
    forms: [
      'EMBARGADA HASTA LAS {t} {z} DEL {d}',
      'Embargo hasta el {d} a las {t} {z}',
      'No publicar antes de las {t} {z} del {d}',
      'Prohibida su publicación antes del {d} a las {t} {z}',
    ],
  },
  {
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    days: [
      ({ day, year }, month) => `${day === 1 ? '1°' : day} ${month} ${year}`,
      ({ day, year }, month, weekday) => `${weekday} ${day} ${month} ${year}`,
      (day) => numbers(day, '/'),
    ],
    times: [(hour, minute) => `${hour}:${two(minute)}`, (hour, minute) => `${two(hour)}.${two(minute)}`],
    zones: { GMT: 0, 'ora italiana': 'Europe/Rome', CET: 60, CEST: 120 },
    forms: [
      'EMBARGO FINO ALLE {t} {z} DEL {d}',
      'Sotto embargo fino al {d}, ore {t} {z}',
      'Non pubblicare prima delle ore {t} {z} del {d}',
      'Embargo: {d}, ore {t} {z}',
      'Divieto di pubblicazione prima del {d} alle {t} {z}',
    ],
  },
];

const FIELDS: readonly (readonly [MadeEmbargo['field'], string])[] = [
  ['instructions', ''],
  ['usageTerms', ''],
  ['title', ''],
  ['jobId', ''],
  ['headline', ''],
  ['description', 'A crew passes the bridge in Ashby. '],
  ['caption', 'A crew passes the bridge in Ashby. '],
  ['credit', 'Jane Doe/AP '],
];

export function madeEmbargoes(seed: number, count: number): readonly MadeEmbargo[] {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: count }, () => {
    const tongue = one(TONGUES);
    const [year, month, day] = [
      2026 + Math.floor(next() * 2),
      1 + Math.floor(next() * 12),
      1 + Math.floor(next() * 28),
    ];
    const [hour, minute] = [Math.floor(next() * 24), one([0, 0, 1, 15, 30, 45, 59])];
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    const said = one(tongue.days)(
      { year, month, day, weekday },
      tongue.months.split(' ')[month - 1]!,
      tongue.weekdays.split(' ')[weekday]!,
    );
    const [zone, east] = one(Object.entries(tongue.zones));
    const words = one(tongue.forms).replace('{d}', said).replace('{t}', one(tongue.times)(hour, minute));
    const [field, before] = one(FIELDS);
    const wall = Date.UTC(year, month - 1, day, hour, minute);
    const isOrdered = !/^\d+\/\d+\/\d+$/.test(said);
    const at = isOrdered ? new Date(wall - minutesEast(east, wall) * 60_000).toISOString() : null;
    return { field, text: before + words.replace('{z}', zone), at };
  });
}

function minutesEast(zone: number | string, wall: number): number {
  if (typeof zone === 'number') return zone;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  let east = 0;
  // The offset is that of the moment, which is known by the offset: twice is enough.
  for (let round = 0; round < 2; round += 1) {
    const moment = wall - east * 60_000;
    east = (Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - moment) / 60_000;
  }
  return east;
}
