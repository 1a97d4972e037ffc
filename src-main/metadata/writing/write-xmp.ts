/** Writes the news fields as an XMP packet with the property ids and types of the IPTC Photo Metadata TechReference 2025.1. */

import type { Location, NewsMetadata } from '../../domain/metadata.ts';
import { mediaTopics, TOPIC_SCHEME, topicAddress } from '../../domain/topics/media-topics.ts';
import { textBytes } from './write-bytes.ts';
import { xmlText } from './write-text.ts';

/** What else a packet of ours may say next to the news fields. */
export interface XmpExtra {
  /** 1-5 stars, 0 none, -1 rejected. */
  readonly rating?: number;
  /** Colour label by name. */
  readonly label?: string;
  /** The program that wrote the file. */
  readonly creatorTool?: string;
}

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  lr: 'http://ns.adobe.com/lightroom/1.0/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
} as const;

type PropertyId = `${keyof typeof NAMESPACES}:${string}`;
/** `alt` is a text by language (ours is always the default one), `seq` an ordered list, `bag` an unordered one, `topics` terms of IPTC's list. */
export type XmpKind = 'text' | 'alt' | 'seq' | 'bag' | 'locations' | 'licensors' | 'topics';

/** Field by field: where it is in XMP and in which form. A field missing here does not compile. */
export const XMP_PROPERTIES: { readonly [F in keyof Required<NewsMetadata>]: readonly [PropertyId, XmpKind] } = {
  title: ['dc:title', 'alt'],
  description: ['dc:description', 'alt'],
  creator: ['dc:creator', 'seq'],
  copyrightNotice: ['dc:rights', 'alt'],
  keywords: ['dc:subject', 'bag'],
  hierarchicalKeywords: ['lr:hierarchicalSubject', 'bag'],
  headline: ['photoshop:Headline', 'text'],
  creatorJobTitle: ['photoshop:AuthorsPosition', 'text'],
  creditLine: ['photoshop:Credit', 'text'],
  source: ['photoshop:Source', 'text'],
  instructions: ['photoshop:Instructions', 'text'],
  dateCreated: ['photoshop:DateCreated', 'text'],
  city: ['photoshop:City', 'text'],
  provinceState: ['photoshop:State', 'text'],
  country: ['photoshop:Country', 'text'],
  jobId: ['photoshop:TransmissionReference', 'text'],
  captionWriter: ['photoshop:CaptionWriter', 'text'],
  urgency: ['photoshop:Urgency', 'text'],
  category: ['photoshop:Category', 'text'],
  supplementalCategories: ['photoshop:SupplementalCategories', 'bag'],
  countryCode: ['Iptc4xmpCore:CountryCode', 'text'],
  sublocation: ['Iptc4xmpCore:Location', 'text'],
  intellectualGenre: ['Iptc4xmpCore:IntellectualGenre', 'text'],
  sceneCodes: ['Iptc4xmpCore:Scene', 'bag'],
  subjectCodes: ['Iptc4xmpCore:SubjectCode', 'bag'],
  altText: ['Iptc4xmpCore:AltTextAccessibility', 'alt'],
  extendedDescription: ['Iptc4xmpCore:ExtDescrAccessibility', 'alt'],
  mediaTopics: ['Iptc4xmpExt:AboutCvTerm', 'topics'],
  digitalSourceType: ['Iptc4xmpExt:DigitalSourceType', 'text'],
  event: ['Iptc4xmpExt:Event', 'alt'],
  personInImage: ['Iptc4xmpExt:PersonInImage', 'bag'],
  locationShown: ['Iptc4xmpExt:LocationShown', 'locations'],
  locationCreated: ['Iptc4xmpExt:LocationCreated', 'locations'],
  licensor: ['plus:Licensor', 'licensors'],
  usageTerms: ['xmpRights:UsageTerms', 'alt'],
  webStatement: ['xmpRights:WebStatement', 'text'],
};

const LOCATION_PROPERTIES: { readonly [K in keyof Required<Location>]: PropertyId } = {
  sublocation: 'Iptc4xmpExt:Sublocation',
  city: 'Iptc4xmpExt:City',
  provinceState: 'Iptc4xmpExt:ProvinceState',
  country: 'Iptc4xmpExt:CountryName',
  countryCode: 'Iptc4xmpExt:CountryCode',
  worldRegion: 'Iptc4xmpExt:WorldRegion',
};

/** The packet, in UTF-8. The same fields always give the same bytes. */
export function writeXmp(fields: NewsMetadata, extra: XmpExtra = {}): Uint8Array {
  return textBytes(xmpPacket(fields, extra));
}

/** The packet as text, for image libraries that take a string. */
export function xmpPacket(fields: NewsMetadata, extra: XmpExtra = {}): string {
  const properties: string[] = [];
  if (extra.creatorTool != null) properties.push(element('xmp:CreatorTool', xmlText(extra.creatorTool)));
  if (extra.rating != null) properties.push(element('xmp:Rating', String(extra.rating)));
  if (extra.label != null) properties.push(element('xmp:Label', xmlText(extra.label)));
  for (const [field, [id, kind]] of Object.entries(XMP_PROPERTIES)) {
    const content = propertyContent(fields[field as keyof NewsMetadata], kind);
    if (content !== '') properties.push(element(id, content));
  }
  return wrap(properties);
}

function propertyContent(value: NewsMetadata[keyof NewsMetadata], kind: XmpKind): string {
  if (value == null) return '';
  const items: readonly (string | number | Location)[] = Array.isArray(value) ? value : [value];
  if (kind === 'locations') {
    return container(
      'Bag',
      items.map((item) => (typeof item === 'object' ? locationContent(item) : '')),
      RESOURCE,
    );
  }
  const texts = items.map((item) => xmlText(String(item)));
  if (kind === 'text') return texts[0] ?? '';
  if (kind === 'alt') return container('Alt', texts, ' xml:lang="x-default"');
  if (kind === 'topics')
    return container(
      'Bag',
      items.map((item) => topicContent(String(item))),
      RESOURCE,
    );
  if (kind === 'licensors') return container('Seq', texts.map(licensorContent), RESOURCE);
  return container(kind === 'seq' ? 'Seq' : 'Bag', texts, '');
}

const RESOURCE = ' rdf:parseType="Resource"';

function locationContent(location: Location): string {
  return Object.entries(LOCATION_PROPERTIES)
    .map(([key, id]) => [id, location[key as keyof Location] ?? ''] as const)
    .filter(([, text]) => text !== '')
    .map(([id, text]) => element(id, xmlText(text)))
    .join('');
}

/** A licensor is given by name or by the address where a licence is to be had. */
function licensorContent(text: string): string {
  if (text === '') return '';
  return element(/^https?:\/\//i.test(text) ? 'plus:LicensorURL' : 'plus:LicensorName', text);
}

/** A term as IPTC's Photo Metadata Standard describes one: its vocabulary, its own address, and its name for people. */
function topicContent(code: string): string {
  const name = mediaTopics().get(code)?.name;
  return [
    element('Iptc4xmpExt:CvId', TOPIC_SCHEME),
    element('Iptc4xmpExt:CvTermId', topicAddress(code)),
    ...(name === undefined
      ? []
      : [element('Iptc4xmpExt:CvTermName', container('Alt', [xmlText(name)], ' xml:lang="x-default"'))]),
  ].join('');
}

function container(kind: 'Alt' | 'Bag' | 'Seq', contents: readonly string[], attributes: string): string {
  const items = contents
    .filter((content) => content !== '')
    .map((content) => `<rdf:li${attributes}>${content}</rdf:li>`);
  return items.length === 0 ? '' : `<rdf:${kind}>${items.join('')}</rdf:${kind}>`;
}

function element(id: PropertyId, content: string): string {
  return `<${id}>${content}</${id}>`;
}

function wrap(properties: readonly string[]): string {
  const body = properties.map((property) => `   ${property}\n`).join('');
  const declared = Object.entries(NAMESPACES)
    .filter(([prefix]) => body.includes(`<${prefix}:`))
    .map(([prefix, uri]) => `\n    xmlns:${prefix}="${uri}"`)
    .join('');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""${declared}>
${body}  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}
