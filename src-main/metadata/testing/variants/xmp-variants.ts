/** Files with XMP: every field in every container, its spellings, languages, UTF-16, sidecars, signs. */
import type { NewsMetadata } from '../../../domain/metadata.ts';
import type { Variant } from './variant.ts';

const NAMES = { city: 'Kraków', country: 'Côte d’Ivoire', description: 'Zoë Łukasz-Ångström wins — again.' } as const;
const XMP_NAMES = [
  `-XMP-photoshop:City=${NAMES.city}`,
  `-XMP-photoshop:Country=${NAMES.country}`,
  `-XMP-dc:Description=${NAMES.description}`,
];
const ALL_XMP: NewsMetadata = {
  ...NAMES,
  headline: 'Łódź wins',
  title: 'LDZ-001',
  creator: ['Zoë Ångström', 'Jan Żak'],
  creditLine: 'AP',
  source: 'AP',
  copyrightNotice: '© 2024 Zoë Ångström',
  usageTerms: 'Editorial use only',
  instructions: 'NO SALES',
  altText: 'A woman with a cup',
  extendedDescription: 'A woman in a coat lifts a cup.',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  dateCreated: '2024-08-12T21:05:03+02:00',
  provinceState: 'Małopolska',
  countryCode: 'POL',
  sublocation: 'Rynek Główny',
  keywords: ['rowing', 'żagle'],
  personInImage: ['Zoë Ångström'],
  event: 'Regatta',
  jobId: 'LDZ240812',
  captionWriter: 'jd',
};
const ALL_XMP_ARGUMENTS = [
  ...XMP_NAMES,
  '-XMP-photoshop:Headline=Łódź wins',
  '-XMP-dc:Title=LDZ-001',
  '-XMP-dc:Creator=Zoë Ångström',
  '-XMP-dc:Creator=Jan Żak',
  '-XMP-photoshop:Credit=AP',
  '-XMP-photoshop:Source=AP',
  '-XMP-dc:Rights=© 2024 Zoë Ångström',
  '-XMP-xmpRights:UsageTerms=Editorial use only',
  '-XMP-photoshop:Instructions=NO SALES',
  '-XMP-iptcCore:AltTextAccessibility=A woman with a cup',
  '-XMP-iptcCore:ExtDescrAccessibility=A woman in a coat lifts a cup.',
  '-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  '-XMP-photoshop:DateCreated=2024:08:12 21:05:03+02:00',
  '-XMP-photoshop:State=Małopolska',
  '-XMP-iptcCore:CountryCode=POL',
  '-XMP-iptcCore:Location=Rynek Główny',
  '-XMP-dc:Subject=rowing',
  '-XMP-dc:Subject=żagle',
  '-XMP-iptcExt:PersonInImage=Zoë Ångström',
  '-XMP-iptcExt:Event=Regatta',
  '-XMP-photoshop:TransmissionReference=LDZ240812',
  '-XMP-photoshop:CaptionWriter=jd',
];
const LONG = 'A very long story of rowers on the river. '.repeat(1800).trim();

export const XMP_VARIANTS: readonly Variant[] = [
  ...(['jpg', 'png', 'webp', 'tif', 'avif'] as const).map(
    (type): Variant => ({ name: `XMP of every field in ${type}`, type, write: [ALL_XMP_ARGUMENTS], meant: ALL_XMP }),
  ),
  {
    name: 'XMP as attributes (compact)',
    write: [['-api', 'Compact=Shorthand', ...ALL_XMP_ARGUMENTS]],
    meant: ALL_XMP,
  },
  {
    name: 'XMP as one line',
    write: [['-api', 'Compact=OneDesc,NoIndent,NoNewline,NoPadding', ...ALL_XMP_ARGUMENTS]],
    meant: ALL_XMP,
  },
  {
    name: 'several languages, x-default not first',
    write: [
      [
        '-XMP-dc:Description-fr=Zoë gagne',
        '-XMP-dc:Description-de=Zoë siegt',
        '-XMP-dc:Description=Zoë wins',
        '-XMP-dc:Rights-fr=© AP, tous droits',
        '-XMP-dc:Rights=© AP',
      ],
    ],
    meant: { description: 'Zoë wins', copyrightNotice: '© AP' },
  },
  { name: 'one language that is not x-default', write: [['-XMP-dc:Title-fr=Régate']], meant: { title: 'Régate' } },
  {
    name: 'UTF-16 XMP, big-endian',
    write: [ALL_XMP_ARGUMENTS],
    bend: (bytes) => inUtf16(bytes, false),
    meant: ALL_XMP,
  },
  {
    name: 'UTF-16 XMP, little-endian',
    write: [ALL_XMP_ARGUMENTS],
    bend: (bytes) => inUtf16(bytes, true),
    meant: ALL_XMP,
  },
  {
    name: 'extended XMP',
    write: [[`-XMP-dc:Description=${LONG}`, '-XMP-photoshop:Headline=Short', '-XMP-dc:Subject=last']],
    meant: { description: LONG, headline: 'Short', keywords: ['last'] },
  },
  { name: 'a sidecar', isBesides: true, write: [ALL_XMP_ARGUMENTS], meant: ALL_XMP },
  {
    name: 'a sidecar of a structure and a compact one',
    isBesides: true,
    write: [
      [
        '-api',
        'Compact=Shorthand',
        '-struct',
        '-XMP-iptcExt:LocationCreated={City=Praha,CountryName=Česko}',
        ...XMP_NAMES,
      ],
    ],
    meant: { ...NAMES, locationCreated: [{ city: 'Praha', country: 'Česko' }] },
  },
  {
    name: 'entities and signs',
    write: [['-XMP-photoshop:Headline=A & B <C> "D" \'E\' 😀 𝔘', '-XMP-dc:Subject=a;b', '-XMP-dc:Subject=c,d']],
    meant: { headline: 'A & B <C> "D" \'E\' 😀 𝔘', keywords: ['a;b', 'c,d'] },
  },
  {
    name: 'decomposed accents',
    write: [[`-XMP-photoshop:City=${'Kraków'.normalize('NFD')}`]],
    meant: { city: 'Kraków'.normalize('NFD') },
  },
  {
    name: 'right to left',
    write: [['-XMP-photoshop:Headline=مهرجان الميناء', '-XMP-photoshop:City=תל אביב']],
    meant: { headline: 'مهرجان الميناء', city: 'תל אביב' },
  },
];

/** The packet in UTF-16 instead of UTF-8, in a JPEG's APP1 segment, as some programs wrote it. */
function inUtf16(jpeg: Uint8Array, little: boolean): Uint8Array {
  const bytes = Buffer.from(jpeg);
  const head = Buffer.from('http://ns.adobe.com/xap/1.0/\0');
  const at = bytes.indexOf(head);
  const length = bytes.readUInt16BE(at - 2);
  const packet = bytes
    .subarray(at + head.length, at - 2 + length)
    .toString('utf8')
    .replace(/\s{200,}/, ' ');
  const wide = Buffer.from(`\ufeff${packet.replace(/^\ufeff/, '')}`, 'utf16le');
  if (!little) wide.swap16();
  const size = Buffer.alloc(2);
  size.writeUInt16BE(head.length + wide.length + 2);
  return Buffer.concat([bytes.subarray(0, at - 2), size, head, wide, bytes.subarray(at - 2 + length)]);
}
