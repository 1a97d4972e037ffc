/** Which XMP properties are read, under which names: namespaces are told apart by their URI, whatever prefix a file gives them. */
import { MARK_PROPERTIES } from '../../domain/marks/index.ts';
import { SAID_NAMESPACE, SAID_PROPERTY } from '../../domain/said-times.ts';

const NAMESPACES: readonly (readonly [prefix: string, uri: string])[] = [
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['x', 'adobe:ns:meta/'],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['photoshop', 'http://ns.adobe.com/photoshop/1.0/'],
  ['Iptc4xmpCore', 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'],
  ['Iptc4xmpExt', 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'],
  ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['xmpNote', 'http://ns.adobe.com/xmp/note/'],
  ['xmpDM', 'http://ns.adobe.com/xmp/1.0/DynamicMedia/'],
  ['plus', 'http://ns.useplus.org/ldf/xmp/1.0/'],
  ['tiff', 'http://ns.adobe.com/tiff/1.0/'],
  ['exif', 'http://ns.adobe.com/exif/1.0/'],
  ['exifEX', 'http://cipa.jp/exif/1.0/'],
  ['aux', 'http://ns.adobe.com/exif/1.0/aux/'],
  ['svg', 'http://www.w3.org/2000/svg'],
  ['c2pa', 'http://c2pa.org/manifest'],
  ['lr', 'http://ns.adobe.com/lightroom/1.0/'],
  ['digiKam', 'http://www.digikam.org/ns/1.0/'],
  ['darktable', 'http://darktable.sf.net/'],
  ['photomechanic', 'http://ns.camerabits.com/photomechanic/1.0/'],
  ['acdsee', 'http://ns.acdsee.com/iptc/1.0/'],
  ['MicrosoftPhoto', 'http://ns.microsoft.com/photo/1.0/'],
  ['mediapro', 'http://ns.iview-multimedia.com/mediapro/1.0/'],
  ['pictureDesk', SAID_NAMESPACE],
];

/** Prefixes that old or careless programs use for the same namespaces without declaring them. */
const UNDECLARED: Readonly<Record<string, string>> = {
  xap: 'xmp',
  xapRights: 'xmpRights',
  iptcCore: 'Iptc4xmpCore',
  iptcExt: 'Iptc4xmpExt',
};

const BY_URI = new Map<string, string>();
const BY_PREFIX = new Map<string, string>(Object.entries(UNDECLARED));
for (const [prefix, uri] of NAMESPACES) {
  BY_URI.set(uri, prefix);
  BY_URI.set(loose(uri), prefix);
  BY_PREFIX.set(prefix, prefix);
}

function loose(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]+$/, '');
}

/** Our own short name of a namespace, or null for one that is not read. Forgives a missing slash and wrong case. */
export function namespaceOf(uri: string): string | null {
  return BY_URI.get(uri) ?? BY_URI.get(loose(uri)) ?? null;
}

/** For a prefix that the file never declares: what everybody means by it. */
export function namespaceOfUndeclared(prefix: string): string | null {
  return BY_PREFIX.get(prefix) ?? null;
}

/** The top-level properties that are kept; everything else (histories, develop settings) is stepped over. */
export const WANTED: ReadonlySet<string> = new Set([
  'dc:title',
  'dc:description',
  'dc:creator',
  'dc:rights',
  'dc:subject',
  'dc:source',
  'dc:type',
  'photoshop:Headline',
  'photoshop:AuthorsPosition',
  'photoshop:Credit',
  'photoshop:Source',
  'photoshop:Instructions',
  'photoshop:DateCreated',
  'photoshop:City',
  'photoshop:State',
  'photoshop:Country',
  'photoshop:TransmissionReference',
  'photoshop:CaptionWriter',
  'photoshop:Urgency',
  'photoshop:Category',
  'photoshop:SupplementalCategories',
  'Iptc4xmpCore:CountryCode',
  'Iptc4xmpCore:Location',
  'Iptc4xmpCore:IntellectualGenre',
  'Iptc4xmpCore:Scene',
  'Iptc4xmpCore:SubjectCode',
  'Iptc4xmpCore:AltTextAccessibility',
  'Iptc4xmpCore:ExtDescrAccessibility',
  'Iptc4xmpExt:AboutCvTerm',
  'Iptc4xmpExt:DigitalSourceType',
  'Iptc4xmpExt:DigitalSourcefileType',
  'Iptc4xmpExt:PersonInImage',
  'Iptc4xmpExt:PersonInImageWDetails',
  'Iptc4xmpExt:Event',
  'Iptc4xmpExt:LocationShown',
  'Iptc4xmpExt:LocationCreated',
  'xmpRights:UsageTerms',
  'xmpRights:WebStatement',
  ...MARK_PROPERTIES.map(({ name }) => name),
  SAID_PROPERTY,
  'lr:hierarchicalSubject',
  'digiKam:TagsList',
  'MicrosoftPhoto:LastKeywordXMP',
  'mediapro:CatalogSets',
  'xmp:CreateDate',
  'xmp:MetadataDate',
  'xmpNote:HasExtendedXMP',
  'plus:Licensor',
  'plus:LicensorName',
  'tiff:Orientation',
  'tiff:ImageWidth',
  'tiff:ImageLength',
  'tiff:Make',
  'tiff:Model',
  'exif:PixelXDimension',
  'exif:PixelYDimension',
  'exif:DateTimeOriginal',
  'exif:SubSecTimeOriginal',
  'exif:GPSLatitude',
  'exif:GPSLongitude',
  'aux:Lens',
  'exifEX:LensModel',
]);
