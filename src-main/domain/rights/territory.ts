/** Names of territories as restrictions write them, and whether two of them meet; deliberately small and wide rather than exact. */

import { territoryOfFolk } from './territory-folk.ts';
import { EVERYWHERE, GROUPS, SAME_AS } from './territory-names.ts';

/** The languages in which agencies of this desk's world write the names of countries. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it'] as const;

/** Names of countries in those languages, with the name by which a group knows the country. */
let countries: ReadonlyMap<string, string> | null = null;

function countryNames(): ReadonlyMap<string, string> {
  if (countries !== null) return countries;
  const grouped = new Map(
    GROUPS.flatMap((group) =>
      group.filter((name) => !name.startsWith('>')).map((name) => [comparable(name), group[0] ?? name]),
    ),
  );
  const displays = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  const names = new Map<string, string>();
  for (let one = 65; one <= 90; one += 1) {
    for (let two = 65; two <= 90; two += 1) {
      const all = displays.flatMap((display) => display.of(String.fromCharCode(one, two)) ?? []);
      const [english] = all;
      if (english === undefined) continue;
      const known = all.map((name) => grouped.get(comparable(name))).find((name) => name !== undefined);
      for (const name of all) names.set(comparable(name), known ?? english.toUpperCase());
    }
  }
  countries = names;
  return names;
}

/** Every name that this file knows, as people write them; read once. */
export function territoryNames(): readonly string[] {
  return [
    ...GROUPS.flatMap((group) => group.map((name) => name.replace(/^>/, ''))),
    ...EVERYWHERE,
    ...Object.keys(SAME_AS),
    ...countryNames().keys(),
  ];
}

/** Upper case without accents, hyphens and dots. */
function comparable(name: string): string {
  return name
    .toUpperCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[-‐‑’']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const BY_COMPARABLE = new Map(
  [...GROUPS.flatMap((group) => group.map((name) => name.replace(/^>/, ''))), ...EVERYWHERE].map((name) => [
    comparable(name),
    name,
  ]),
);
const SAME_BY_COMPARABLE = new Map(Object.entries(SAME_AS).map(([name, same]) => [comparable(name), same]));

/** True for a name of a territory, in any of the languages, whatever its case. */
export function isTerritoryName(name: string): boolean {
  const key = comparable(name);
  return SAME_BY_COMPARABLE.has(key) || BY_COMPARABLE.has(key) || countryNames().has(key);
}

function plain(name: string): string {
  const key = comparable(name);
  return (
    SAME_BY_COMPARABLE.get(key) ?? BY_COMPARABLE.get(key) ?? countryNames().get(key) ?? territoryOfFolk(name) ?? key
  );
}

/** The country's own names, and the regions that contain it. */
function reach(name: string): ReadonlySet<string> {
  const upper = plain(name);
  const group = GROUPS.find((names) => names.includes(upper));
  return new Set(group === undefined ? [upper] : group.map((other) => other.replace(/^>/, '')));
}

/** "Territories: Worldwide" restricts nothing. */
export function isEverywhere(name: string): boolean {
  return EVERYWHERE.has(plain(name));
}

/** True where a territory that is "out" covers one of the desk's own. */
export function coversDesk(outTerritory: string, deskTerritories: readonly string[]): boolean {
  const wanted = plain(outTerritory);
  if (EVERYWHERE.has(wanted)) return true;
  return deskTerritories.some((desk) => reach(desk).has(wanted) || reach(wanted).has(plain(desk)));
}
