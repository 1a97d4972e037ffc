/** Variables in captions and templates, `{city}`, `{date}`, `{photographer}` and every IPTC field, filled from the photograph. */
import type { Article, Picture } from '../article.ts';
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import { parseCredit } from '../credit/credit.ts';
import { type Location, NEWS_FIELDS, type NewsMetadata } from '../metadata.ts';
import type { Photo } from '../photo.ts';
import { MONTHS, weekdayOf } from '../text/dates.ts';
import type { ExpandedText } from './codes.ts';

/** Name without spaces, hyphens and capitals, to its value; a variable that the photograph does not fill is empty. */
export type VariableValues = ReadonlyMap<string, string>;

/** What a variable may be filled from. */
export interface VariableSource {
  /** Null for a photograph's own metadata, which are the same for every article. */
  readonly article: Article | null;
  /** Null in the text of an article without pictures. */
  readonly picture: Picture | null;
  readonly photo: Photo | null;
  readonly agencies?: readonly Agency[];
}

/** The names that an editor is offered first, with what they mean. */
export const VARIABLES: readonly { readonly name: string; readonly meaning: string }[] = [
  { name: 'city', meaning: 'City of the photograph' },
  { name: 'country', meaning: 'Country of the photograph' },
  { name: 'sublocation', meaning: 'Place within the city' },
  { name: 'date', meaning: 'Day it was taken: 12 August 2024' },
  { name: 'weekday', meaning: 'Weekday it was taken' },
  { name: 'time', meaning: 'Time it was taken: 21:05' },
  { name: 'photographer', meaning: 'Who took it' },
  { name: 'agency', meaning: 'Agency of its credit' },
  { name: 'headline', meaning: 'Headline of the photograph' },
  { name: 'persons', meaning: 'Persons shown' },
  { name: 'event', meaning: 'Event' },
  { name: 'description', meaning: 'Caption in the file' },
  { name: 'filename', meaning: 'File name without its ending' },
  { name: 'position', meaning: 'Position in the article' },
  { name: 'articleheadline', meaning: 'Headline of the article' },
  { name: 'articledate', meaning: 'Date of the article' },
];

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function placeText({ sublocation, city, country }: Location): string {
  return [sublocation, city, country].filter((part) => part !== undefined && part !== '').join(', ');
}

function textOf(value: NewsMetadata[keyof NewsMetadata]): string {
  if (value === undefined) return '';
  const items: readonly (string | number | Location)[] = Array.isArray(value) ? value : [value];
  return items.map((item) => (typeof item === 'object' ? placeText(item) : String(item))).join(', ');
}

interface Moment {
  readonly date: string;
  readonly isodate: string;
  readonly weekday: string;
  readonly year: string;
  readonly time: string;
}

/** `12 August 2024`; only as precise as the photograph knows. */
function momentOf(iso: string): Moment {
  const [, year = '', month, day, time = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
  const monthName = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  const date = [day === undefined ? '' : String(Number(day)), monthName, year].filter((part) => part !== '').join(' ');
  const weekday = day === undefined ? '' : weekdayOf(Number(year), Number(month), Number(day));
  return { date, weekday, year, time, isodate: iso.slice(0, 10) };
}

/** Photo Mechanic's names for what is here already, the long and the short ones. */
function photoMechanicNames(metadata: NewsMetadata, moment: Moment): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = moment.isodate.split('-');
  const long: readonly (readonly [names: string, value: string])[] = [
    ['capt', metadata.description ?? ''],
    ['captionwriter cwrt', metadata.captionWriter ?? ''],
    ['head', metadata.headline ?? ''],
    ['objectname', metadata.title ?? ''],
    ['byline photog', metadata.creator?.[0] ?? ''],
    ['bylinetitle', metadata.creatorJobTitle ?? ''],
    ['personshown people', textOf(metadata.personInImage)],
    ['eventname', metadata.event ?? ''],
    ['transmissionreference jobidentifier', metadata.jobId ?? ''],
    ['datesort', `${year}${month}${day}`],
    ['year4 yr4', year],
    ['year2 yr2', year.slice(2)],
    ['month0', month],
    ['day0', day],
    ['monthname', month === '' ? '' : (MONTHS[Number(month) - 1] ?? '')],
  ];
  return Object.fromEntries(long.flatMap(([names, value]) => names.split(' ').map((name) => [name, value])));
}

/** Every variable of one picture. */
export function variableValues({ article, picture, photo, agencies = AGENCIES }: VariableSource): VariableValues {
  const metadata = photo?.metadata ?? {};
  const values = new Map<string, string>(NEWS_FIELDS.map((field) => [keyOf(field), textOf(metadata[field])]));
  const credit = parseCredit(picture?.credit ?? '', agencies) ?? parseCredit(metadata.creditLine ?? '', agencies);
  const moment = momentOf(metadata.dateCreated ?? photo?.capturedAt ?? '');
  const more: Readonly<Record<string, string>> = {
    ...moment,
    photographer: credit?.photographer ?? metadata.creator?.[0] ?? '',
    agency: credit?.agencies[0] ?? metadata.creditLine ?? '',
    // Where the file names no place, its position does.
    city: metadata.city ?? photo?.gpsPlace?.city ?? '',
    country: metadata.country ?? photo?.gpsPlace?.country ?? '',
    countrycode: metadata.countryCode ?? photo?.gpsPlace?.countryCode ?? '',
    state: metadata.provinceState ?? '',
    location: metadata.sublocation ?? '',
    persons: textOf(metadata.personInImage),
    copyright: metadata.copyrightNotice ?? '',
    filename: (photo?.fileName ?? '').replace(/\.[^.]*$/, ''),
    filenamebase: (photo?.fileName ?? '').replace(/\.[^.]*$/, ''),
    fbas: (photo?.fileName ?? '').replace(/\.[^.]*$/, ''),
    caption: metadata.description ?? '',
    credit: metadata.creditLine ?? '',
    camera: photo?.capture.model ?? '',
    ...photoMechanicNames(metadata, moment),
    position: picture === null ? '' : String((article?.pictures.findIndex(({ id }) => id === picture.id) ?? -1) + 1),
  };
  const ofArticle: Readonly<Record<string, string>> =
    article === null
      ? {}
      : {
          articleheadline: article.headline,
          articledate: momentOf(article.date).date,
          byline: article.byline,
          slug: article.slug,
        };
  for (const [name, value] of Object.entries({ ...more, ...ofArticle })) values.set(name, value.trim());
  return values;
}

const VARIABLE = /\{[ \t]{0,3}([\p{L}][\p{L}\d _-]{0,40})\}/gu;

function lookUp(name: string, values: VariableValues): { readonly value: string } | { readonly why: string } {
  const value = values.get(keyOf(name));
  if (value === undefined) return { why: `There is no variable {${name}}.` };
  return value === '' ? { why: `The photograph has no {${name}}.` } : { value };
}

/** Fills every variable; one that is unknown or empty stays, and `stayed` says why. */
export function expandVariables(text: string, values: VariableValues): ExpandedText {
  const stayed = new Set<string>();
  const filled = text.replace(VARIABLE, (written, name: string) => {
    const found = lookUp(name, values);
    if ('value' in found) return found.value;
    stayed.add(found.why);
    return written;
  });
  return { text: filled, stayed: [...stayed] };
}

export interface WrittenVariable {
  readonly start: number;
  readonly found: { readonly value: string } | { readonly why: string };
}

/** The variable that the brace right before `caret` closes; null where it closes none. */
export function variableClosedAt(text: string, caret: number, values: VariableValues): WrittenVariable | null {
  if (text.charAt(caret - 1) !== '}') return null;
  const start = text.lastIndexOf('{', caret - 1);
  if (start < 0) return null;
  const written = text.slice(start, caret);
  const [match] = [...written.matchAll(VARIABLE)];
  if (match === undefined || match[0] !== written) return null;
  return { start, found: lookUp(match[1] ?? '', values) };
}
