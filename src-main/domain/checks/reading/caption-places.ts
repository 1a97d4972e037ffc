/** Places in captions: what follows “in”, “at”, “near” or “outside”, and what is known to be a place. */

import type { NewsMetadata } from '../../metadata.ts';
import { isKnownPlace } from '../../names/known-places.ts';
import { CALENDAR_AND_PEOPLES } from '../../names/known-words.ts';
import { namePhrases } from '../../names/name-phrases.ts';
import { DATE_LANGUAGES, namesOf } from '../../text/date-words.ts';
import { MONTHS, WEEKDAYS } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { captionWords } from './words/index.ts';

export interface PlaceMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `Germany` in `in Leipzig, Germany`. */
  readonly after: string | null;
  /** The word before it: `in`, `at`, `near`… */
  readonly word: string;
  /** Up to 24 characters before that word. */
  readonly before: string;
}

const LOCATOR =
  /\b(in|at|near|outside|inside|off|around|across|over|above|through|on)\s+(?:(?:the|downtown|central|northern|southern|eastern|western|north|south|east|west|upper|lower|greater|rural)\s+){0,3}$/i;
const NOT_PLACES: ReadonlySet<string> = new Set([
  ...[...MONTHS, ...WEEKDAYS].map((word) => word.toLowerCase()),
  ...DATE_LANGUAGES.flatMap((one) => [...namesOf('months', one).keys(), ...namesOf('weekdays', one).keys()]).map(fold),
]);
const MOST_READINGS = 1000;
const readings = new Map<string, readonly PlaceMention[]>();

/** Capitalised phrases after a locating word, in order; none in a language whose locating words are not known. */
export function placeMentions(text: string, language = 'en'): readonly PlaceMention[] {
  const key = `${language} ${text}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const words = captionWords(language);
  const locators = words === 'english' || words === null ? LOCATOR : words.locator;
  const phrases = namePhrases(text, language);
  const mentions = phrases.flatMap((phrase, index): PlaceMention[] => {
    const lead = text.slice(Math.max(0, phrase.start - 60), phrase.start);
    const locator = locators.exec(lead);
    if (locator?.[1] === undefined || words === null) return [];
    // German nouns have a capital too: only a known place is one without its article.
    if (words !== 'english' && !isKnownPlace(phrase.folded) && !phrase.words.some((word) => isKnownPlace(word.folded)))
      return [];
    const first = phrase.words[0]?.folded ?? '';
    if (NOT_PLACES.has(first) || CALENDAR_AND_PEOPLES.has(phrase.folded)) return [];
    const next = phrases[index + 1];
    const after = next !== undefined && /^,\s+$/.test(text.slice(phrase.end, next.start)) ? next.text : null;
    const before = lead.slice(Math.max(0, locator.index - 24), locator.index);
    return [{ text: phrase.text, start: phrase.start, end: phrase.end, after, word: locator[1].toLowerCase(), before }];
  });
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(key, mentions);
  return mentions;
}

function folded(names: readonly (string | undefined)[]): readonly string[] {
  return names.flatMap((name) => (name === undefined || name.trim() === '' ? [] : [fold(name)]));
}

/** Folded names of the town, quarter or province that the file tells. */
export function fileTowns({
  city,
  sublocation,
  provinceState,
  locationShown = [],
  locationCreated = [],
}: NewsMetadata): readonly string[] {
  const structured = [...locationShown, ...locationCreated].flatMap((one) => [
    one.city,
    one.sublocation,
    one.provinceState,
  ]);
  return folded([city, sublocation, provinceState, ...structured]);
}

/** Folded names of all places that the file tells, its country too. */
export function filePlaces(metadata: NewsMetadata): readonly string[] {
  const { country, locationShown = [], locationCreated = [] } = metadata;
  return [
    ...fileTowns(metadata),
    ...folded([country, ...[...locationShown, ...locationCreated].map((one) => one.country)]),
  ];
}

/** `River Test`, `Stade de France`; `Westminster Abbey`, `Fifth Avenue`. */
const OPENS_PLACE =
  /^(?:river|lake|loch|mount|cape|port|fort|gulf|isle|stade|estadio|stadion|stadio|place|plaza|piazza|rue|avenue|boulevard|pont|gare|calle|avenida|via|viale|corso|ponte|palazzo|palacio|palais|château|castello|lago|lac|monte|mont|île|isla|isola|puerto|porto|playa|parque|parc|parco|jardin|jardín)$/;
const ENDS_PLACE =
  /^(?:stadium|arena|park|square|street|road|avenue|boulevard|bridge|palace|castle|cathedral|abbey|church|basilica|mosque|temple|airport|station|beach|islands?|river|lake|mountains?|valley|bay|harbou?r|peninsula|desert|hospital|university|museum|theatre|theater|tower|circuit|courthouse|glacier|volcano|canal|coast|strait|ocean|sea|stadion|\p{L}*(?:stadion|platz|straße|strasse|brücke|halle|dom|kirche|bahnhof|flughafen|schloss|burg|markt|park|tor|turm|see)|station|estadio|avenida|catedral|puente|aeropuerto|stazione|duomo|ponte|aeroporto)$/u;

/** By primary tag: words that say where the picture is, right before a place that no list has. */
const HERE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:in|nahe|durch)\s$/iu,
  fr: /(?<!\p{L})(?:à\s|en\s|près d(?:e\s|['’])|(?:villages?|ville|port|pont|place|gare|rues?|vignes?|plage) d(?:e\s|['’]))$/iu,
  es: /(?<!\p{L})(?:en|por|cerca de|(?:calles?|ciudad|pueblo|puerto|puente|plaza|centro|playa) de)\s$/iu,
  it: /(?<!\p{L})(?:ad?\s|in\s|presso\s|vicino a\s|(?:paese|città|ponte|porto|piazza|strade|spiaggia|centro) d(?:i\s|['’]))$/iu,
};
/** `in Handschellen`, `in Bewegung`: German nouns have a capital too; those without an article are plurals or end so. */
const GERMAN_NOUN =
  /(?:n|ung|heit|keit|schaft|tion|haft|sicht|form|folge|gefahr|not|uniform|tracht|zivil|position|reihe|kraft|betrieb|brand|ruhe|schutz\p{L}*)$/u;

/** The town is too small for the list, and the sentence says that it is one. */
function namesUnknownPlace(text: string, language: string): boolean {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const here = HERE[primary];
  if (here === undefined) return false;
  return namePhrases(text, language).some(({ start, words, folded: name }) => {
    const [first] = words;
    if (first === undefined || !here.test(text.slice(Math.max(0, start - 24), start))) return false;
    if (NOT_PLACES.has(first.folded) || CALENDAR_AND_PEOPLES.has(name)) return false;
    return primary !== 'de' || words.length > 1 || !GERMAN_NOUN.test(first.folded);
  });
}

/** True where the text names a place: after a locating word, known to all, or one of `gazetteer` (folded). */
export function namesPlace(text: string, gazetteer: ReadonlySet<string>, language = 'en'): boolean {
  if (placeMentions(text, language).length > 0 || namesUnknownPlace(text, language)) return true;
  return namePhrases(text, language).some(
    (phrase) =>
      gazetteer.has(phrase.folded) ||
      isKnownPlace(phrase.folded) ||
      (phrase.words.length > 1 &&
        (OPENS_PLACE.test(phrase.words[0]?.folded ?? '') || ENDS_PLACE.test(phrase.words.at(-1)?.folded ?? ''))) ||
      phrase.words.some((word) => gazetteer.has(word.folded) || isKnownPlace(word.folded)),
  );
}
