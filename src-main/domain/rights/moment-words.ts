/** The words of dates and times in English, German, French, Spanish and Italian, and time zones by name and by city. */
import { monthSpellings, weekdaySpellings } from '../text/date-words.ts';
import { foldWord } from './notice-tokens.ts';

/** Days from the photograph's own. */
export const NEAR_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  heute: 0,
  hoy: 0,
  oggi: 0,
  stasera: 0,
  stanotte: 0,
  manana: 1,
  tomorrow: 1,
  demain: 1,
  domani: 1,
};

/** Days with names of their own, folded, apostrophes as spaces: month and day. */
export const NAMED_DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  'new year s day': [1, 1],
  'new years day': [1, 1],
  'new year s eve': [12, 31],
  'new years eve': [12, 31],
  heiligabend: [12, 24],
  neujahr: [1, 1],
  neujahrstag: [1, 1],
  silvester: [12, 31],
  'jour de noel': [12, 25],
  noel: [12, 25],
  'jour de l an': [1, 1],
  nochebuena: [12, 24],
  navidad: [12, 25],
  nochevieja: [12, 31],
  'ano nuevo': [1, 1],
  'vigilia di natale': [12, 24],
  natale: [12, 25],
  capodanno: [1, 1],
  jahresende: [12, 31],
};

export const NOON_NAMES = 'noon midday mittag mittags midi mediodía mezzogiorno';
export const MIDNIGHT_NAMES = 'midnight mitternacht minuit medianoche mezzanotte';
/** Behind a number they say that it is an hour. */
export const HOUR_NAMES = 'h hr hrs hour hours uhr heure heures hora horas ore ora oclock';
/** Before a number they say that it is an hour. */
export const AT_NAMES = 'at um ore las ab dalle alle delle';
/** Behind an hour they say that it is one of the morning. */
export const MORNING_NAMES = 'mañana madrugada matin morgens mattina mattino morning';
/** Behind an hour up to eleven they say that it is one of the afternoon. */
export const EVENING_NAMES = 'tarde noche abends nachmittags soir sera pomeriggio evening afternoon';

/** Words and marks that join the parts of a moment. */
export const JOINING =
  'at on the of from um am den dem der des vom ab zum le la les du de d à a au el los las del di al il lo alle delle della dell dalle dalla dal ore ora l jusqu hrs und uhr gegen exactly sharp time est en morning in as after nach après después dopo';

/** Before or behind a day these say that it still belongs to what ends with it. */
export const INCLUSIVE_NAMES =
  'einschließlich inklusive inkl including inclusive inclus incluse compris incluido inclusive incluso compreso';

/** Minutes east of Greenwich; where a name has several meanings, the one that ends latest, then the one that ends first. */
export const ZONES: Readonly<Record<string, number | readonly [latest: number, first: number]>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  tu: 0,
  ut: 0,
  wez: 0,
  zulu: 0,
  wet: 0,
  bst: 60,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  mest: 120,
  oez: 120,
  hec: 60,
  met: 60,
  wesz: 60,
  eet: 120,
  eest: 180,
  oesz: 180,
  msk: 180,
  trt: 180,
  sast: 120,
  cat: 120,
  eat: 180,
  wat: 60,
  gst: 240,
  pkt: 300,
  ist: [60, 330],
  npt: 345,
  ict: 420,
  wib: 420,
  hkt: 480,
  sgt: 480,
  pht: 480,
  myt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  ast: [-240, 180],
  adt: -180,
  et: [-300, -240],
  est: -300,
  hne: -300,
  hae: -240,
  edt: -240,
  ct: [-360, -300],
  cst: [-360, 480],
  cdt: -300,
  mt: [-420, -360],
  mst: -420,
  mdt: -360,
  pt: [-480, -420],
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  clt: -240,
  cot: -300,
  pet: -300,
  eastern: [-300, -240],
  central: [-360, -300],
  mountain: [-420, -360],
  pacific: [-480, -420],
};

/** Zones whose names leave summer and winter to the day. */
export const NAMED_ZONES: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
};

/** Cities and lands whose time a notice may name ("heure de Paris", "Hong Kong time"), by their time zone's name. */
const CITIES: Readonly<Record<string, string>> = {
  'Europe/London': 'london londres londra londoner uk british britannica británica britannique britische britischer',
  'Europe/Dublin': 'dublin irish ireland irlande irlanda irland',
  'Europe/Lisbon': 'lisbon lissabon lisbonne lisboa lisbona',
  'Europe/Paris': 'paris parigi parís pariser french française francesa francese französische französischer',
  'Europe/Berlin':
    'berlin berlín berlino berliner deutsche deutscher german allemande alemana tedesca mitteleuropäische mitteleuropäischer köln frankfurt münchen hamburg',
  'Europe/Vienna': 'vienna wien wiener vienne viena österreichische österreichischer austrian',
  'Europe/Zurich':
    'zurich zürich zürcher geneva genf genève ginevra ginebra bern berne berna swiss schweizer suisse suiza svizzera',
  'Europe/Madrid': 'madrid madrider peninsular española spanische spagnola barcelona spanish',
  'Atlantic/Canary': 'canarias canaria insular',
  'Europe/Rome': 'rome rom roma römischer italiana italienne italienische italian milano mailand milan',
  'Europe/Brussels': 'brussels brüssel brüsseler bruxelles bruselas belge belgische belgian',
  'Europe/Luxembourg': 'luxembourg luxemburg luxemburger',
  'Europe/Amsterdam': 'amsterdam dutch niederländische haag',
  'Europe/Athens': 'athens athen athener athènes atenas atene greek',
  'Europe/Warsaw': 'warsaw warschau varsovie varsovia varsavia polish',
  'Europe/Prague': 'prague prag praga prager',
  'Europe/Budapest': 'budapest',
  'Europe/Copenhagen': 'copenhagen kopenhagen copenhague copenaghen danish',
  'Europe/Stockholm': 'stockholm stoccolma estocolmo swedish',
  'Europe/Oslo': 'oslo norwegian',
  'Europe/Helsinki': 'helsinki finnish',
  'Europe/Kyiv': 'kyiv kiev kiew',
  'Europe/Moscow': 'moscow moskau moscou moscú mosca moskauer',
  'Europe/Istanbul': 'istanbul ankara turkish',
  'America/New_York': 'york washington boston miami atlanta',
  'America/Toronto': 'toronto ottawa montreal montréal',
  'America/Los_Angeles': 'angeles hollywood cupertino seattle',
  'America/Chicago': 'chicago houston dallas',
  'America/Denver': 'denver',
  'America/Mexico_City': 'mexico méxico messico mexiko mexicana',
  'America/Bogota': 'bogotá colombiana',
  'America/Lima': 'lima peruana',
  'America/Santiago': 'santiago chilena',
  'America/Caracas': 'caracas',
  'America/Sao_Paulo': 'brasília brasilia paulo',
  'America/Argentina/Buenos_Aires': 'aires argentina',
  'Asia/Hong_Kong': 'hong kong hongkong',
  'Asia/Shanghai': 'beijing peking pékin pekín pechino shanghai',
  'Asia/Taipei': 'taipei',
  'Asia/Tokyo': 'tokyo tokio japan japanese',
  'Asia/Seoul': 'seoul korean korea',
  'Asia/Singapore': 'singapore singapur singapour',
  'Asia/Manila': 'manila',
  'Asia/Bangkok': 'bangkok',
  'Asia/Kolkata': 'delhi indian mumbai',
  'Asia/Dubai': 'dubai',
  'Asia/Riyadh': 'riyadh riad',
  'Asia/Jerusalem': 'jerusalem israel',
  'Australia/Sydney': 'sydney melbourne canberra',
  'Australia/Perth': 'perth',
  'Pacific/Auckland': 'auckland wellington',
  'Africa/Johannesburg': 'johannesburg',
  'Africa/Nairobi': 'nairobi',
  'Africa/Lagos': 'lagos',
  'Africa/Cairo': 'cairo kairo',
};

const numbered = (count: number, spellings: (at: number) => readonly string[]): ReadonlyMap<string, number> =>
  new Map(Array.from({ length: count }, (_, at) => spellings(at).map((name) => [foldWord(name), at] as const)).flat());

export const words = (names: string): ReadonlySet<string> => new Set(names.split(' ').map(foldWord));
/** 0-11 by folded name. */
export const MONTH_OF = numbered(12, monthSpellings);
/** 0 (Monday) to 6 by folded name. */
export const WEEKDAY_OF = numbered(7, weekdaySpellings);
/** IANA time zone by folded name of a city. */
export const CITY_ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES).flatMap(([zone, names]) => names.split(' ').map((name) => [foldWord(name), zone] as const)),
);
