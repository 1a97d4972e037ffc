/** Countries, regions and towns that captions name, from GeoNames: for telling a place from a person and where it lies. */
import { fold } from '../text/fold.ts';
import { COUNTRY_DATA, QUARTER_DATA, TOWN_DATA } from './place-data.ts';

/** A town of that name. */
export interface Town {
  /** ISO 3166 code. */
  readonly country: string;
  /** Decimal degrees, to a tenth. */
  readonly latitude: number;
  readonly longitude: number;
  /** 0 from 15,000 people, one more for every doubling. */
  readonly size: number;
}

/** What CLDR does not call them: parts that captions take for the country, former names, short forms. */
const MORE_COUNTRY_NAMES = `GB|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Schottland|Nordirland|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Gran Bretaña|Inglaterra|Escocia|Gales|Gran Bretagna|Inghilterra|Scozia|Galles
US|USA|U.S.A.|U.S.|US|United States of America|États-Unis d’Amérique|EE. UU.|EE.UU.|Estados Unidos de América|Stati Uniti d’America|Vereinigte Staaten von Amerika
NL|The Netherlands|Holland|Hollande|Holanda|Olanda
CZ|Czech Republic|Tschechische Republik|République tchèque|República Checa|Repubblica Ceca
CN|People's Republic of China|Volksrepublik China
RU|Russian Federation
AE|UAE|U.A.E.|VAE
BA|Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnien|Bosnie
MM|Burma|Birma|Birmanie|Birmania
TR|Turkey
CI|Ivory Coast|Elfenbeinküste
CD|Democratic Republic of the Congo|DR Congo|Congo
KR|Korea|Republic of Korea
KP|North Korea
IE|Republic of Ireland
VA|Vatican|Vatikan|Le Vatican|Il Vaticano|Vaticano
MK|Macedonia
SZ|Swaziland
CV|Cape Verde
PS|Palestine|Palestinian Territories|West Bank|Gaza Strip
HK|Hong Kong
MO|Macao|Macau`;

/** States, provinces and regions that captions name without their country: a line a country, the last of those that two have or none is told of. */
const REGIONS = `US|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
DE|Bavaria|Saxony|Thuringia|Brandenburg|Hesse|Bayern|Sachsen|Thüringen|Hessen|Niedersachsen|Nordrhein-Westfalen|Baden-Württemberg|Rheinland-Pfalz|Saarland|Schleswig-Holstein|Mecklenburg-Vorpommern|Sachsen-Anhalt|Bavière
AT|Tirol|Kärnten|Steiermark|Vorarlberg|Burgenland
CA|Quebec|Ontario|Alberta
AU|Queensland
ES|Catalonia|Andalusia|Cataluña|Catalunya|Andalucía|Asturias|Cantabria|Navarra|Aragón|Extremadura|Baleares|Canarias|País Vasco|Euskadi|Mallorca|Ibiza|Tenerife
IT|Tuscany|Lombardy|Sicily|Toscana|Lombardia|Sicilia|Sardegna|Piemonte|Veneto|Liguria|Lazio|Campania|Puglia|Calabria|Umbria|Abruzzo
FR|Normandy|Brittany|Provence|Normandie|Bretagne|Alsace|Lorraine|Bourgogne|Occitanie|Corse|Auvergne|Aquitaine
GB|Cornwall|Yorkshire
|Victoria|Galicia|Murcia|Marche|Crimea|Krim|Crimée|Donbas|Donbass|Kashmir|Kurdistan|Gaza Strip|Gazastreifen|West Bank|Westjordanland|Cisjordanie|Svalbard|Spitsbergen|Wembley|Wimbledon|Westminster|Whitehall|Zandvoort|Silverstone|Davos|Lahaina|Maui|Hatay|Uvalde|Zanzibar|Luhansk|Kupiansk|Kramatorsk|Derna|Monte Carlo|Khan Younis|Rafah|Acapulco|Astana|Basra|Cebu|Galway|Limerick|Lusail|Ramallah|Ulaanbaatar|Zaporizhzhia|Valletta|Trinidad`;

/** Towns whose name is a word or a name first. */
const NO_PLACE_ALONE: ReadonlySet<string> = new Set(
  'police most march sale deal reading rugby split best young union hope orange mobile bath hull spring summit center central north south east west king queen prince bell cross hill lake park beach city opera same lens lion lions liberty independence freedom progress victory corner temple mission post santa maria rosa martin george franklin marion madison carol clark davis grant hamilton harrison henderson jackson jefferson johnson lawrence lincoln logan marshall mason morgan murray nelson parker perry peterson richardson russell salem stewart sullivan taylor thomas thompson troy tyler vernon walker warren wayne wilson winston batman bar man bor baden gera halle hagen hamm herne lage rat waren wesel leer moos feld linden mol male vera rama nara nova sur este norte centro barra madre paz cruz rosario esperanza concepcion asuncion trinidad mercedes dolores soledad libertad progreso victoria salto prato carpi lucca'.split(
    ' ',
  ),
);

interface Places {
  readonly countryOf: ReadonlyMap<string, string>;
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  readonly towns: ReadonlyMap<string, readonly Town[]>;
  readonly quarters: ReadonlyMap<string, readonly Town[]>;
  /** The country's code by the region's name; empty where two have one. */
  readonly regions: ReadonlyMap<string, string>;
  /** As they are spelt, in small letters. */
  readonly spellings: ReadonlySet<string>;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODE = 5;

function townOf(country: string, code: string): Town {
  const digit = (at: number) => DIGITS.indexOf(code.charAt(at));
  return {
    country,
    latitude: (digit(0) * 64 + digit(1)) / 10 - 90,
    longitude: (digit(2) * 64 + digit(3)) / 10 - 180,
    size: digit(4),
  };
}

function readPlaces(): Places {
  const countryOf = new Map<string, string>();
  const namesOf = new Map<string, string[]>();
  const spellings = new Set<string>();
  const spell = (name: string) => spellings.add(name.normalize('NFC').toLowerCase());
  for (const line of `${COUNTRY_DATA}\n${MORE_COUNTRY_NAMES}`.split('\n')) {
    const [code = '', ...names] = line.split('|');
    for (const name of names) {
      spell(name);
      if (!countryOf.has(fold(name))) countryOf.set(fold(name), code);
    }
    namesOf.set(code, [...(namesOf.get(code) ?? []), ...names.map(fold)]);
  }
  const towns = placesOf(TOWN_DATA, spell);
  const regions = new Map<string, string>();
  for (const line of REGIONS.split('\n')) {
    const [code = '', ...names] = line.split('|');
    for (const name of names) {
      spell(name);
      regions.set(fold(name), code);
    }
  }
  return {
    countryOf,
    namesOf,
    towns,
    quarters: placesOf(QUARTER_DATA),
    spellings,
    regions,
  };
}

/** By folded name; `each` is told how it is spelt. */
function placesOf(data: string, each?: (name: string) => void): ReadonlyMap<string, readonly Town[]> {
  const found = new Map<string, Town[]>();
  for (const line of data.split('\n')) {
    const [country = '', ...list] = line.split('|');
    for (const entry of list) {
      const name = entry.slice(0, -CODE);
      each?.(name);
      const key = fold(name);
      const same = found.get(key);
      const town = townOf(country, entry.slice(-CODE));
      if (same === undefined) found.set(key, [town]);
      else same.push(town);
    }
  }
  return found;
}

let places: Places | null = null;

/** Read when the first check asks: some 25,000 names. */
function known(): Places {
  places ??= readPlaces();
  return places;
}

/** The ISO code of a country, however it is written; null where it is none. */
export function countryNamed(name: string): string | null {
  const folded = fold(name);
  const { countryOf } = known();
  return countryOf.get(folded) ?? countryOf.get(folded.replace(/\.$/, '')) ?? null;
}

/** The ISO code of the country that has the region (`Texas`, `Bayern`); null where it is none, or two have one. */
export function countryOfRegion(name: string): string | null {
  return known().regions.get(fold(name)) || null;
}

/** True where the folded text has one of the country's names. */
export function mentionsCountry(folded: string, code: string): boolean {
  return (known().namesOf.get(code) ?? []).some((name) => name.length > 3 && folded.includes(name));
}

/** Every town of that name; its code is at least that of a town of 15,000. */
export function townsNamed(name: string): readonly Town[] {
  return known().towns.get(fold(name)) ?? [];
}

/** Towns and quarters of cities of that name: where it may lie. `Hollywood` is a town in Florida and a part of Los Angeles. */
export function positionsNamed(name: string): readonly Town[] {
  return [...townsNamed(name), ...(known().quarters.get(fold(name)) ?? [])];
}

/** A town of 120,000 people or more: known without its country. */
const LARGE = 3;

export function isLargeCity(name: string): boolean {
  const folded = fold(name);
  return !NO_PLACE_ALONE.has(folded) && townsNamed(folded).some(({ size }) => size >= LARGE);
}

/** Shortest single word that is a place by its name alone, and the size it must have. */
const SHORTEST = 4;
const NAMED_ALONE = 1;

/** A country, region or town: what is known to be a place needs no second look as a person. */
export function isKnownPlace(name: string): boolean {
  const folded = fold(name);
  if (known().countryOf.has(folded) || known().regions.has(folded)) return true;
  if (folded.length < SHORTEST || NO_PLACE_ALONE.has(folded)) return false;
  const least = folded.includes(' ') ? 0 : NAMED_ALONE;
  return townsNamed(folded).some(({ size }) => size >= least);
}

/** True where the text is spelt as a known place is, its accents and hyphens too. */
export function isPlaceSpelling(text: string): boolean {
  return known().spellings.has(text.normalize('NFC').toLowerCase());
}

const KILOMETRES_A_DEGREE = 111;

/** Kilometres between two towns, good enough to tell a suburb from another city. */
export function distanceOf(one: Town, other: Town): number {
  const north = one.latitude - other.latitude;
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(north, east) * KILOMETRES_A_DEGREE;
}
