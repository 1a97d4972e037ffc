/** XMP properties to the news fields by their IPTC names; what shape a program chose to write them in does not matter. */
import type { Location, NewsMetadata } from '../../domain/metadata.ts';
import { topicOfTerm } from '../../domain/topics/media-topics.ts';
import { xmpDate } from '../exif/dates.ts';
import type { XmpProperties } from './xmp.ts';
import type { XmpValue } from './xmp-values.ts';

const MAX_ITEMS = 1_000;

function tidy(text: string): string {
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).trim();
}

/** One text: of language alternatives the default, else the first; of a list where one text belongs, its items joined. */
export function textOf(value: XmpValue | undefined): string | undefined {
  if (value == null) return undefined;
  if (value.items == null) return tidy(value.text) || undefined;
  const items = value.items.filter((item) => itemText(item) !== '');
  if (items.some((item) => item.language !== '')) {
    const chosen =
      items.find((item) => item.language.toLowerCase() === 'x-default') ??
      items.find((item) => item.language === '') ??
      items[0];
    return chosen == null ? undefined : itemText(chosen);
  }
  return items.slice(0, MAX_ITEMS).map(itemText).join('; ') || undefined;
}

function itemText(item: XmpValue): string {
  return item.items == null ? tidy(item.text) : (textOf(item) ?? '');
}

function listOf(value: XmpValue | undefined): readonly string[] | undefined {
  if (value == null) return undefined;
  const texts = value.items == null ? [tidy(value.text)] : value.items.slice(0, MAX_ITEMS).map(itemText);
  const kept = texts.filter((text) => text !== '');
  return kept.length === 0 ? undefined : kept;
}

function structsOf(value: XmpValue | undefined): readonly ReadonlyMap<string, XmpValue>[] {
  if (value == null) return [];
  const all = value.items ?? [value];
  return all
    .slice(0, MAX_ITEMS)
    .flatMap((item) => (item.fields == null || item.fields.size === 0 ? [] : [item.fields]));
}

function locationsOf(value: XmpValue | undefined): readonly Location[] | undefined {
  const places = structsOf(value).map((fields) => {
    const get = (name: string): string | undefined => textOf(fields.get(`Iptc4xmpExt:${name}`));
    return {
      sublocation: get('Sublocation') ?? get('LocationName'),
      city: get('City'),
      provinceState: get('ProvinceState'),
      country: get('CountryName'),
      countryCode: get('CountryCode'),
      worldRegion: get('WorldRegion'),
    };
  });
  const kept = places.filter((place) => Object.values(place).some((text) => text != null));
  return kept.length === 0 ? undefined : kept.map(withoutGaps);
}

/** Drops what is undefined, so that an absent field is absent. */
export function withoutGaps<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** Person Shown unchanged; the names of Person Shown with Details, its own property, only where it is silent. */
function personsOf(xmp: XmpProperties): readonly string[] | undefined {
  const named = listOf(xmp.get('Iptc4xmpExt:PersonInImage'));
  if (named != null) return named;
  const detailed = structsOf(xmp.get('Iptc4xmpExt:PersonInImageWDetails')).flatMap(
    (fields) => textOf(fields.get('Iptc4xmpExt:PersonName')) ?? [],
  );
  return detailed.length === 0 ? undefined : detailed;
}

/** How each program parts the words of a path. */
const PATHS = [
  ['lr:hierarchicalSubject', '|'],
  ['digiKam:TagsList', '/'],
  ['MicrosoftPhoto:LastKeywordXMP', '/'],
  ['mediapro:CatalogSets', '|'],
] as const;
/** What digiKam notes for itself. */
const INTERNAL = /^_digikam_/i;

/** The keywords that are in a hierarchy, whoever wrote it; what is in none is left to Keywords. */
function hierarchyOf(xmp: XmpProperties): readonly string[] | undefined {
  const paths = PATHS.flatMap(([name, separator]) =>
    (listOf(xmp.get(name)) ?? []).map((path) =>
      path
        .split(separator)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ).filter(([first]) => first !== undefined && !INTERNAL.test(first));
  const joined = new Set(paths.map((path) => path.join('|')));
  return joined.size === 0 ? undefined : [...joined];
}

function licensorOf(xmp: XmpProperties): readonly string[] | undefined {
  const named = structsOf(xmp.get('plus:Licensor')).flatMap(
    (fields) =>
      textOf(fields.get('plus:LicensorName')) ??
      textOf(fields.get('plus:LicensorURL')) ??
      textOf(fields.get('plus:LicensorID')) ??
      [],
  );
  const all = named.length > 0 ? named : (listOf(xmp.get('plus:LicensorName')) ?? []);
  return all.length === 0 ? undefined : all;
}

/** Of the terms that the picture is about, whatever their vocabulary, those that are media topics. */
function topicsOf(value: XmpValue | undefined): readonly string[] | undefined {
  const topics = structsOf(value).flatMap((fields) => {
    const part = (name: string): string => textOf(fields.get(`Iptc4xmpExt:${name}`)) ?? '';
    return topicOfTerm(part('CvId'), part('CvTermId')) ?? [];
  });
  return topics.length === 0 ? undefined : [...new Set(topics)];
}

/** The identifiers of the terms that are read as media topics, as the file has them. */
export function topicTermIds(xmp: XmpProperties): readonly string[] {
  return structsOf(xmp.get('Iptc4xmpExt:AboutCvTerm')).flatMap((fields) => {
    const id = textOf(fields.get('Iptc4xmpExt:CvTermId')) ?? '';
    return topicOfTerm(textOf(fields.get('Iptc4xmpExt:CvId')) ?? '', id) === null ? [] : [id];
  });
}

export function newsOfXmp(xmp: XmpProperties): NewsMetadata {
  const text = (name: string): string | undefined => textOf(xmp.get(name));
  const list = (name: string): readonly string[] | undefined => listOf(xmp.get(name));
  const urgency = Number(text('photoshop:Urgency') ?? '');
  return {
    headline: text('photoshop:Headline'),
    title: text('dc:title'),
    description: text('dc:description'),
    creator: list('dc:creator'),
    creatorJobTitle: text('photoshop:AuthorsPosition'),
    creditLine: text('photoshop:Credit'),
    source: text('photoshop:Source'),
    copyrightNotice: text('dc:rights'),
    usageTerms: text('xmpRights:UsageTerms'),
    instructions: text('photoshop:Instructions'),
    altText: text('Iptc4xmpCore:AltTextAccessibility'),
    extendedDescription: text('Iptc4xmpCore:ExtDescrAccessibility'),
    digitalSourceType: text('Iptc4xmpExt:DigitalSourceType') ?? text('Iptc4xmpExt:DigitalSourcefileType'),
    dateCreated: xmpDate(text('photoshop:DateCreated')) ?? undefined,
    city: text('photoshop:City'),
    provinceState: text('photoshop:State'),
    country: text('photoshop:Country'),
    countryCode: text('Iptc4xmpCore:CountryCode'),
    sublocation: text('Iptc4xmpCore:Location'),
    keywords: list('dc:subject'),
    hierarchicalKeywords: hierarchyOf(xmp),
    personInImage: personsOf(xmp),
    event: text('Iptc4xmpExt:Event'),
    jobId: text('photoshop:TransmissionReference'),
    captionWriter: text('photoshop:CaptionWriter'),
    urgency: Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined,
    category: text('photoshop:Category'),
    supplementalCategories: list('photoshop:SupplementalCategories'),
    intellectualGenre: text('Iptc4xmpCore:IntellectualGenre'),
    sceneCodes: list('Iptc4xmpCore:Scene'),
    subjectCodes: list('Iptc4xmpCore:SubjectCode'),
    mediaTopics: topicsOf(xmp.get('Iptc4xmpExt:AboutCvTerm')),
    licensor: licensorOf(xmp),
    webStatement: text('xmpRights:WebStatement'),
    locationShown: locationsOf(xmp.get('Iptc4xmpExt:LocationShown')),
    locationCreated: locationsOf(xmp.get('Iptc4xmpExt:LocationCreated')),
  };
}
