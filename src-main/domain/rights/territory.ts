/** Names of territories as restrictions write them, and whether two of them meet; deliberately small and wide rather than exact. */

import { territoryOfFolk } from './territory-folk.ts';

/** Names of one territory, then the wider ones that contain it. */
const GROUPS: readonly (readonly string[])[] = [
  [
    'UK',
    'U.K',
    'U.K.',
    'UNITED KINGDOM',
    'GREAT BRITAIN',
    'BRITAIN',
    'GB',
    'GBR',
    'ENGLAND',
    'SCOTLAND',
    'WALES',
    'NORTHERN IRELAND',
    '>BRITISH ISLES',
    '>EUROPE',
  ],
  ['IRELAND', 'EIRE', 'IRL', 'REPUBLIC OF IRELAND', '>BRITISH ISLES', '>EUROPE', '>EU'],
  [
    'USA',
    'US',
    'U.S',
    'U.S.',
    'U.S.A',
    'U.S.A.',
    'UNITED STATES',
    'UNITED STATES OF AMERICA',
    'AMERICA',
    '>NORTH AMERICA',
  ],
  ['CANADA', 'CAN', '>NORTH AMERICA'],
  ['MEXICO', 'MEX', '>NORTH AMERICA', '>LATIN AMERICA'],
  ['GERMANY', 'GER', 'DEU', 'DEUTSCHLAND', '>D-A-CH', '>EUROPE', '>EU'],
  ['AUSTRIA', 'AUT', 'ÖSTERREICH', '>D-A-CH', '>EUROPE', '>EU'],
  ['SWITZERLAND', 'SUI', 'CHE', 'SCHWEIZ', 'SUISSE', '>D-A-CH', '>EUROPE'],
  ['CHANNEL ISLANDS', 'JERSEY', 'GUERNSEY', '>BRITISH ISLES', '>EUROPE'],
  ['ISLE OF MAN', '>BRITISH ISLES', '>EUROPE'],
  ['FRANCE', 'FRA', '>EUROPE', '>EU'],
  ['BELGIUM', 'BEL', '>BENELUX', '>EUROPE', '>EU'],
  ['NETHERLANDS', 'NED', 'NLD', 'HOLLAND', '>BENELUX', '>EUROPE', '>EU'],
  ['LUXEMBOURG', 'LUX', '>BENELUX', '>EUROPE', '>EU'],
  ['SPAIN', 'ESP', '>EUROPE', '>EU'],
  ['PORTUGAL', 'POR', 'PRT', '>EUROPE', '>EU'],
  ['ITALY', 'ITA', '>EUROPE', '>EU'],
  ['GREECE', 'GRE', 'GRC', '>EUROPE', '>EU'],
  ['POLAND', 'POL', '>EUROPE', '>EU'],
  ['HUNGARY', 'HUN', '>EUROPE', '>EU'],
  ['CZECH REPUBLIC', 'CZECHIA', 'CZE', '>EUROPE', '>EU'],
  ['SLOVAKIA', 'SVK', '>EUROPE', '>EU'],
  ['ROMANIA', 'ROU', '>EUROPE', '>EU'],
  ['BULGARIA', 'BUL', '>EUROPE', '>EU'],
  ['CROATIA', 'CRO', '>EUROPE', '>EU'],
  ['SLOVENIA', 'SLO', '>EUROPE', '>EU'],
  ['SERBIA', 'SRB', '>EUROPE'],
  ['SWEDEN', 'SWE', '>SCANDINAVIA', '>NORDIC COUNTRIES', '>EUROPE', '>EU'],
  ['NORWAY', 'NOR', '>SCANDINAVIA', '>NORDIC COUNTRIES', '>EUROPE'],
  ['DENMARK', 'DEN', 'DNK', '>SCANDINAVIA', '>NORDIC COUNTRIES', '>EUROPE', '>EU'],
  ['FINLAND', 'FIN', '>NORDIC COUNTRIES', '>EUROPE', '>EU'],
  ['ICELAND', 'ISL', '>NORDIC COUNTRIES', '>EUROPE'],
  ['ESTONIA', 'EST', '>EUROPE', '>EU'],
  ['LATVIA', 'LAT', '>EUROPE', '>EU'],
  ['LITHUANIA', 'LTU', '>EUROPE', '>EU'],
  ['RUSSIA', 'RUS', '>EUROPE', '>ASIA'],
  ['UKRAINE', 'UKR', '>EUROPE'],
  ['TURKEY', 'TUR', 'TÜRKIYE', '>EUROPE', '>ASIA'],
  ['CHINA', 'CHN', '>ASIA'],
  ['HONG KONG', '>CHINA', '>ASIA'],
  ['MACAU', 'MACAO', '>CHINA', '>ASIA'],
  ['TAIWAN', 'TPE', '>ASIA'],
  ['JAPAN', 'JPN', '>ASIA'],
  ['SOUTH KOREA', 'KOREA', 'KOR', '>ASIA'],
  ['INDIA', 'IND', '>ASIA'],
  ['PAKISTAN', 'PAK', '>ASIA'],
  ['ISRAEL', 'ISR', '>ASIA', '>MIDDLE EAST'],
  ['IRAN', 'IRI', '>ASIA', '>MIDDLE EAST'],
  ['SAUDI ARABIA', 'KSA', '>ASIA', '>MIDDLE EAST'],
  ['UNITED ARAB EMIRATES', 'UAE', '>ASIA', '>MIDDLE EAST'],
  ['EGYPT', 'EGY', '>AFRICA', '>MIDDLE EAST'],
  ['SOUTH AFRICA', 'RSA', 'ZAF', '>AFRICA'],
  ['NIGERIA', 'NGR', '>AFRICA'],
  ['KENYA', 'KEN', '>AFRICA'],
  ['MOROCCO', 'MAR', '>AFRICA'],
  ['BRAZIL', 'BRA', '>SOUTH AMERICA', '>LATIN AMERICA'],
  ['ARGENTINA', 'ARG', '>SOUTH AMERICA', '>LATIN AMERICA'],
  ['CHILE', 'CHI', '>SOUTH AMERICA', '>LATIN AMERICA'],
  ['COLOMBIA', 'COL', '>SOUTH AMERICA', '>LATIN AMERICA'],
  ['AUSTRALIA', 'AUS', '>AUSTRALASIA', '>OCEANIA'],
  ['NEW ZEALAND', 'NZL', 'NZ', '>AUSTRALASIA', '>OCEANIA'],
];

const EVERYWHERE = new Set([
  'ALL',
  'WORLD',
  'WORLDWIDE',
  'ALL COUNTRIES',
  'ALL TERRITORIES',
  'WELTWEIT',
  'MONDE',
  'MUNDO',
  'MONDO',
]);
const SAME_AS: Readonly<Record<string, string>> = {
  NORDICS: 'NORDIC COUNTRIES',
  NORDIC: 'NORDIC COUNTRIES',
  'EUROPEAN UNION': 'EU',
  'TERRITORIO ITALIANO': 'ITALY',
  'TERRITORIO ESPAÑOL': 'SPAIN',
  'TERRITOIRE FRANÇAIS': 'FRANCE',
  'DEUTSCHES STAATSGEBIET': 'GERMANY',
  'BUNDESREPUBLIK DEUTSCHLAND': 'GERMANY',
  UE: 'EU',
  NEDERLAND: 'NETHERLANDS',
  BELGIË: 'BELGIUM',
  SVERIGE: 'SWEDEN',
  NORGE: 'NORWAY',
  DANMARK: 'DENMARK',
  POLSKA: 'POLAND',
  BRASIL: 'BRAZIL',
  // As German sentences bend them.
  NIEDERLANDEN: 'NETHERLANDS',
  'VEREINIGTEN STAATEN': 'USA',
  'VEREINIGTEN KÖNIGREICH': 'UK',
  'VEREINIGTEN ARABISCHEN EMIRATEN': 'UNITED ARAB EMIRATES',
  'TSCHECHISCHEN REPUBLIK': 'CZECH REPUBLIC',
  DACH: 'D-A-CH',
  SÜDTIROL: 'ITALY',
  'ALTO ADIGE': 'ITALY',
  'SOUTH TYROL': 'ITALY',
  SARDINIEN: 'ITALY',
  SIZILIEN: 'ITALY',
  SICILY: 'ITALY',
  BAYERN: 'GERMANY',
  BAVARIA: 'GERMANY',
  NRW: 'GERMANY',
  TIROL: 'AUSTRIA',
  CATALONIA: 'SPAIN',
  CATALUÑA: 'SPAIN',
  CATALUNYA: 'SPAIN',
  QUEBEC: 'CANADA',
  GROSSBRITANNIEN: 'UK',
  SCHOTTLAND: 'UK',
  'ROYAUME UNI': 'UK',
  'GRANDE BRETAGNE': 'UK',
  ANGLETERRE: 'UK',
  'REINO UNIDO': 'UK',
  'GRAN BRETAÑA': 'UK',
  INGLATERRA: 'UK',
  'GRAN BRETAGNA': 'UK',
  INGHILTERRA: 'UK',
  'ETATS UNIS': 'USA',
  'EE.UU.': 'USA',
  EEUU: 'USA',
  AMERIKA: 'USA',
  EUROPA: 'EUROPE',
  SKANDINAVIEN: 'SCANDINAVIA',
  SCANDINAVIE: 'SCANDINAVIA',
  ESCANDINAVIA: 'SCANDINAVIA',
  ASIEN: 'ASIA',
  ASIE: 'ASIA',
  AFRIKA: 'AFRICA',
  AFRIQUE: 'AFRICA',
  NORDAMERIKA: 'NORTH AMERICA',
  'AMÉRIQUE DU NORD': 'NORTH AMERICA',
  NORTEAMÉRICA: 'NORTH AMERICA',
  LATEINAMERIKA: 'LATIN AMERICA',
  'AMÉRICA LATINA': 'LATIN AMERICA',
};

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
