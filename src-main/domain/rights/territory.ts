/** Names of territories as restrictions write them, and whether two of them meet; deliberately small and wide rather than exact. */

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
  ['HONG KONG', '>ASIA'],
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

const EVERYWHERE = new Set(['ALL', 'WORLD', 'WORLDWIDE', 'ALL COUNTRIES', 'ALL TERRITORIES']);
const SAME_AS: Readonly<Record<string, string>> = {
  NORDICS: 'NORDIC COUNTRIES',
  NORDIC: 'NORDIC COUNTRIES',
  'EUROPEAN UNION': 'EU',
  DACH: 'D-A-CH',
};

/** Every name that this file knows, upper case. */
export const KNOWN_TERRITORIES: ReadonlySet<string> = new Set([
  ...GROUPS.flatMap((group) => group.map((name) => name.replace(/^>/, ''))),
  ...EVERYWHERE,
  ...Object.keys(SAME_AS),
]);

function plain(name: string): string {
  const upper = name.trim().toUpperCase().replace(/\s+/g, ' ');
  return SAME_AS[upper] ?? upper;
}

/** The country's own names, and the regions that contain it. */
function reach(name: string): ReadonlySet<string> {
  const upper = plain(name);
  const group = GROUPS.find((names) => names.includes(upper));
  return new Set(group === undefined ? [upper] : group.map((other) => other.replace(/^>/, '')));
}

/** True where a territory that is "out" covers one of the desk's own. */
export function coversDesk(outTerritory: string, deskTerritories: readonly string[]): boolean {
  const wanted = plain(outTerritory);
  if (EVERYWHERE.has(wanted)) return true;
  return deskTerritories.some((desk) => reach(desk).has(wanted) || reach(wanted).has(plain(desk)));
}
