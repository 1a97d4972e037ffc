/** Weekdays and months in the languages of the desk: what their dates are made of, for reading and for writing them. */

/** Languages that dates are read in, by their BCP 47 primary tag. */
export type DateLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl';

interface DateWords {
  /** Monday first; where there are several names the first is the one that is written. */
  readonly weekdays: readonly string[];
  /** Short forms, also with a full stop; read only in texts of that language. */
  readonly shortWeekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

const lists = (weekdays: string, shortWeekdays: string, months: string, shortMonths: string): DateWords => ({
  weekdays: weekdays.split(' '),
  shortWeekdays: shortWeekdays.split(' '),
  months: months.split(' '),
  shortMonths: shortMonths.split(' '),
});

export const DATE_WORDS: Readonly<Record<DateLanguage, DateWords>> = {
  en: lists(
    'monday tuesday wednesday thursday friday saturday sunday',
    'mon tue|tues wed thu|thur|thurs fri sat sun',
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sep|sept oct nov dec',
  ),
  de: lists(
    'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
    'mo di mi do fr sa so',
    'januar|jänner|jaenner februar|feber märz|maerz april mai juni|juno juli|julei august september oktober november dezember',
    'jan|jän feb|febr mär|mrz apr mai jun jul aug sep|sept okt nov dez',
  ),
  fr: lists(
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'lun mar mer jeu ven sam dim',
    'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
    'janv févr|fév|fevr mars avr mai juin juil août|aout sept oct nov déc|dec',
  ),
  es: lists(
    'lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo',
    'lun mar mié|mie jue vie sáb|sab dom',
    'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sep|sept|set oct nov dic',
  ),
  it: lists(
    'lunedì|lunedi martedì|martedi mercoledì|mercoledi giovedì|giovedi venerdì|venerdi sabato domenica',
    'lun mar mer gio ven sab dom',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen|genn feb|febb mar apr mag|magg giu lug ago set|sett ott nov dic',
  ),
  // `out` is no short form of a month here: it is the word of territories.
  pt: lists(
    'segunda-feira terça-feira|terca-feira quarta-feira quinta-feira sexta-feira sábado|sabado domingo',
    'seg ter qua qui sex sáb|sab dom',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'jan fev mar abr mai jun jul ago set outubro nov dez',
  ),
  nl: lists(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'ma di wo do vr za zo',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'jan feb mrt apr mei jun jul aug sep|sept okt nov dec',
  ),
};

export const DATE_LANGUAGES = Object.keys(DATE_WORDS) as readonly DateLanguage[];

/** `de` for `de-AT`; English where the language has no words here. */
export function dateLanguage(tag: string): DateLanguage {
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  return DATE_LANGUAGES.find((one) => one === primary) ?? 'en';
}

/** The weekday as that language writes it, `at` from 0 for Monday. German and English with a capital. */
export function weekdayName(at: number, language: DateLanguage): string {
  const name = DATE_WORDS[language].weekdays[at]?.split('|')[0] ?? '';
  return language === 'en' || language === 'de' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** By every name and short form, in lower case; a short form has the place of its language only. */
export function namesOf(kind: 'weekdays' | 'months', language: DateLanguage): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (names: readonly string[]) =>
    names.forEach((name, at) => {
      for (const one of name.split('|')) if (!found.has(one)) found.set(one, at);
    });
  add(DATE_WORDS[language][kind]);
  add(DATE_WORDS[language][kind === 'weekdays' ? 'shortWeekdays' : 'shortMonths']);
  add(DATE_WORDS.en[kind]);
  add(DATE_WORDS.en[kind === 'weekdays' ? 'shortWeekdays' : 'shortMonths']);
  for (const other of DATE_LANGUAGES) add(DATE_WORDS[other][kind]);
  return found;
}

const everySpelling = (lists: readonly (readonly string[])[], at: number): readonly string[] => [
  ...new Set(lists.flatMap((names) => names[at]?.split('|') ?? [])),
];

/** Every name and short form of a month in all languages, `at` from 0 for January. */
export const monthSpellings = (at: number): readonly string[] =>
  everySpelling(
    DATE_LANGUAGES.flatMap((language) => [DATE_WORDS[language].months, DATE_WORDS[language].shortMonths]),
    at,
  );

/** Every name of a weekday in all languages, `at` from 0 for Monday; the short forms of English only, as others are words too (`so`, `do`). */
export const weekdaySpellings = (at: number): readonly string[] =>
  everySpelling([...DATE_LANGUAGES.map((language) => DATE_WORDS[language].weekdays), DATE_WORDS.en.shortWeekdays], at);

/** Every name and short form of every weekday in all languages: only where nothing but a date is possible, as many are words too. */
export const weekdayForms = (): readonly string[] =>
  DATE_LANGUAGES.flatMap((language) => [
    ...DATE_WORDS[language].weekdays,
    ...DATE_WORDS[language].shortWeekdays,
  ]).flatMap((names) => names.split('|'));
