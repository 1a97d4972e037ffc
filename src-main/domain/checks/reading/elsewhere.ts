/** Whether a caption's words say where the picture is, and whether that is far from where the file says it is. */
import type { NewsMetadata } from '../../metadata.ts';
import {
  countryNamed,
  distanceOf,
  isKnownPlace,
  isLargeCity,
  positionsNamed,
  type Town,
  townsNamed,
} from '../../names/known-places.ts';
import type { PlaceMention } from './caption-places.ts';

/** Words before "in" after which the place is not where the picture is. */
const ELSEWHERE =
  /\b(?:born|raised|made|built|based|living|lives?|lived|died|grew up|held|won|produced|registered|trained|like|than|later|earlier|once|exile|war|attacks?|killed|elections?|championships?|games|cup)\W*$/i;

/** The same in German, French, Spanish and Italian; a team in the match has the name of its city too. */
const ELSEWHERE_ABROAD =
  /(?<!\p{L})(?:geboren|lebt|lebend|wohnt|starb|gestorben|aufgewachsen|gebaut|hergestellt|ausgetragen|gewonnen|siegreich|sieg|krieg|wahlen|wm|em|née?s?|vit|vivant|morte?s?|installée?s?|face|opposée?s?|grâce|victoire|guerre|élections|arrivée?s?|exilée?s?|nacid[oa]s?|vive|muri[óo]|fallecid[oa]|criad[oa]|afincad[oa]|guerra|elecciones|victoria|frente|nat[oaie]|vive|mort[oaie]|cresciut[oaie]|esule|elezioni|vittoria|contro|davanti)\P{L}*$/iu;

/** Words that say where the picture is, not where somebody goes or comes from. */
const HERE =
  /^(?:in|at|near|outside|bei|nahe|außerhalb von|unweit von|à|en|dans|près d.|cerca de|ad?|nel|nella|nell['’]|presso|vicino a)$/iu;

/** True where the words before the place say that the picture is there. */
export function isHere(place: PlaceMention): boolean {
  return HERE.test(place.word) && !ELSEWHERE.test(place.before) && !ELSEWHERE_ABROAD.test(place.before);
}

/** So many kilometres apart two towns are two places; nearer, one is a part or a neighbour of the other. */
const APART_KM = 60;
/** Two cities that each are large are two places from here on: Cologne and Düsseldorf. */
const LARGE_APART_KM = 25;

/** A large city that lies far from the file's, or in other countries only where nothing is known of the file's. */
export function isElsewhere(name: string, { city, country }: NewsMetadata): boolean {
  if (!isLargeCity(name)) return false;
  const [told, own] = [positionsNamed(name), positionsNamed(city ?? '')];
  if (own.length > 0) return areFar(told, own, APART_KM);
  const at = countryNamed(country ?? '');
  return at === null || told.every((one) => one.country !== at);
}

/**
 * True only where both names are towns that are known, and neither is a part of the other; `country` is the file's own.
 * A smaller town counts where the file's country has one of that name.
 */
export function areTwoTowns(name: string, city: string, country: string | undefined): boolean {
  const at = countryNamed(country ?? '');
  const all = townsNamed(city);
  const within = all.filter((town) => town.country === at);
  const own = within.length > 0 ? within : all;
  const told = townsNamed(name);
  if (own.length === 0 || told.length === 0 || liesIn(name, city)) return false;
  if (isLargeCity(name)) return areFar(told, own, isLargeCity(city) ? LARGE_APART_KM : APART_KM);
  const isNear = told.some((one) => own.some((other) => one.country === other.country));
  return isNear && isKnownPlace(name) && areFar(told, own, APART_KM);
}

/** True where one of the two may be a quarter of the other: Hollywood and Los Angeles. */
export function liesIn(name: string, city: string): boolean {
  const [told, own] = [positionsNamed(name), positionsNamed(city)];
  const areQuarters = told.length > townsNamed(name).length || own.length > townsNamed(city).length;
  return areQuarters && !areFar(told, own, APART_KM);
}

/** A large city that lies far from where the camera was. */
export function isFarFrom(
  name: string,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): boolean {
  const here = { country: '', latitude, longitude, size: 0 };
  return isLargeCity(name) && areFar(positionsNamed(name), [here], APART_KM);
}

function areFar(told: readonly Town[], own: readonly Town[], kilometres: number): boolean {
  return told.every((one) => own.every((other) => distanceOf(one, other) > kilometres));
}
