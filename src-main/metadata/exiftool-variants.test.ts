/** Compares the reader with ExifTool on files that the test makes itself: charsets, blocks that disagree, structures, every container. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exiftoolPath } from 'exiftool-vendored';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MetadataBlock, NewsField, NewsMetadata, PhotoFacts } from '../domain/metadata.ts';
import { fromBuffer } from './byte-source.ts';
import { readFacts } from './read-facts.ts';
import { mergeSidecar, readSidecar } from './xmp/sidecar.ts';

interface Variant {
  readonly name: string;
  readonly type?: 'jpg' | 'png' | 'webp' | 'tif' | 'avif';
  /** Runs of ExifTool over the file, one after another. */
  readonly write: readonly (readonly string[])[];
  /** What was meant; every value must be read so. */
  readonly meant: NewsMetadata;
  /** Values that disagree, both kept. */
  readonly conflicts?: Partial<Record<NewsField, Partial<Record<MetadataBlock, unknown>>>>;
  /** Changes bytes behind ExifTool's back. */
  readonly bend?: (bytes: Uint8Array) => Uint8Array;
  readonly gps?: readonly [latitude: number, longitude: number];
  readonly isBesides?: boolean;
}

const UTF8 = '-IPTC:CodedCharacterSet=UTF8';
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
const LATIN = { city: 'Besançon', headline: 'Défilé à Besançon', creator: ['Zoë Désirée'] } as const;
const LATIN_ARGUMENTS = ['-IPTC:City=Besançon', '-IPTC:Headline=Défilé à Besançon', '-IPTC:By-line=Zoë Désirée'];
const LONG = 'A very long story of rowers on the river. '.repeat(1800).trim();

const VARIANTS: readonly Variant[] = [
  {
    name: 'IIM in UTF-8 with its mark',
    write: [[UTF8, ...LATIN_ARGUMENTS, '-IPTC:Keywords=Łódź']],
    meant: { ...LATIN, keywords: ['Łódź'] },
  },
  { name: 'IIM in Latin-1', write: [['-charset', 'iptc=Latin1', ...LATIN_ARGUMENTS]], meant: LATIN },
  { name: 'IIM in MacRoman', write: [['-charset', 'iptc=MacRoman', ...LATIN_ARGUMENTS]], meant: LATIN },
  { name: 'IIM in UTF-8 without its mark', write: [['-charset', 'iptc=UTF8', ...LATIN_ARGUMENTS]], meant: LATIN },
  {
    name: 'IIM with every field',
    write: [
      [
        UTF8,
        '-IPTC:ObjectName=LDZ-001',
        '-IPTC:Headline=Łódź wins',
        '-IPTC:Caption-Abstract=Line one\nLine two',
        '-IPTC:By-line=Zoë Ångström',
        '-IPTC:By-line=Jan Żak',
        '-IPTC:By-lineTitle=Stringer',
        '-IPTC:Credit=AP',
        '-IPTC:Source=AP',
        '-IPTC:CopyrightNotice=© 2024 AP',
        '-IPTC:SpecialInstructions=NO SALES',
        '-IPTC:City=Łódź',
        '-IPTC:Province-State=Łódzkie',
        '-IPTC:Country-PrimaryLocationName=Polska',
        '-IPTC:Country-PrimaryLocationCode=POL',
        '-IPTC:Sub-location=Manufaktura',
        '-IPTC:Keywords=a',
        '-IPTC:Keywords=b',
        '-IPTC:OriginalTransmissionReference=J1',
        '-IPTC:Writer-Editor=jd',
        '-IPTC:Urgency=4',
        '-IPTC:Category=SPO',
        '-IPTC:SupplementalCategories=Rowing',
        '-IPTC:DateCreated=2024:08:12',
        '-IPTC:TimeCreated=21:05:03+02:00',
      ],
    ],
    meant: {
      title: 'LDZ-001',
      headline: 'Łódź wins',
      description: 'Line one\nLine two',
      creator: ['Zoë Ångström', 'Jan Żak'],
      creatorJobTitle: 'Stringer',
      creditLine: 'AP',
      source: 'AP',
      copyrightNotice: '© 2024 AP',
      instructions: 'NO SALES',
      city: 'Łódź',
      provinceState: 'Łódzkie',
      country: 'Polska',
      countryCode: 'POL',
      sublocation: 'Manufaktura',
      keywords: ['a', 'b'],
      jobId: 'J1',
      captionWriter: 'jd',
      urgency: 4,
      category: 'SPO',
      supplementalCategories: ['Rowing'],
      dateCreated: '2024-08-12T21:05:03+02:00',
    },
  },
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
    name: 'EXIF alone, little-endian',
    write: [
      [
        '-ExifByteOrder=Little-endian',
        '-EXIF:ImageDescription=Zoe wins',
        '-EXIF:Artist=Jane Doe; John Roe',
        '-EXIF:Copyright=(c) AP',
        '-EXIF:DateTimeOriginal=2024:08:12 21:05:03',
        '-EXIF:OffsetTimeOriginal=+02:00',
      ],
    ],
    meant: {
      description: 'Zoe wins',
      creator: ['Jane Doe', 'John Roe'],
      copyrightNotice: '(c) AP',
      dateCreated: '2024-08-12T21:05:03+02:00',
    },
  },
  {
    name: 'EXIF alone, big-endian, UTF-8',
    write: [
      [
        '-ExifByteOrder=Big-endian',
        '-EXIF:ImageDescription=Zoë wins',
        '-EXIF:Artist=Jane Doë',
        '-EXIF:Copyright=© AP',
        '-EXIF:DateTimeOriginal=2024:08:12 21:05:03',
        '-EXIF:SubSecTimeOriginal=25',
      ],
    ],
    meant: {
      description: 'Zoë wins',
      creator: ['Jane Doë'],
      copyrightNotice: '© AP',
      dateCreated: '2024-08-12T21:05:03.25',
    },
  },
  {
    name: 'EXIF in PNG',
    type: 'png',
    write: [['-EXIF:ImageDescription=Zoe wins', '-EXIF:Artist=Jane Doe']],
    meant: { description: 'Zoe wins', creator: ['Jane Doe'] },
  },
  {
    name: 'EXIF in WebP',
    type: 'webp',
    write: [['-EXIF:Artist=Jane Doe', '-EXIF:Copyright=AP']],
    meant: { creator: ['Jane Doe'], copyrightNotice: 'AP' },
  },
  {
    name: 'EXIF in AVIF',
    type: 'avif',
    write: [['-EXIF:Artist=Jane Doe', '-EXIF:Copyright=AP']],
    meant: { creator: ['Jane Doe'], copyrightNotice: 'AP' },
  },
  {
    name: 'words in the EXIF directory',
    write: [['-ExifIFD:ImageDescription=Zoe wins', '-ExifIFD:Artist=Jane Doe']],
    meant: { description: 'Zoe wins', creator: ['Jane Doe'] },
  },
  {
    name: 'persons with details alone',
    write: [['-struct', '-XMP-iptcExt:PersonInImageWDetails={PersonName=Zoë Ångström}']],
    meant: { personInImage: ['Zoë Ångström'] },
  },
  { name: 'IIM in TIFF', type: 'tif', write: [[UTF8, ...LATIN_ARGUMENTS]], meant: LATIN },
  { name: 'IIM in PNG', type: 'png', write: [[UTF8, ...LATIN_ARGUMENTS]], meant: LATIN },
  {
    name: 'PNG texts',
    type: 'png',
    write: [['-PNG:Description=Zoe wins', '-PNG:Author=Jane Doe', '-PNG:Copyright=AP']],
    meant: { description: 'Zoe wins', creator: ['Jane Doe'], copyrightNotice: 'AP' },
  },
  {
    name: 'Windows fields',
    write: [['-EXIF:XPTitle=Łódź wins', '-EXIF:XPAuthor=Jan Żak', '-EXIF:XPKeywords=a;b']],
    meant: { creator: ['Jan Żak'], keywords: ['a', 'b'] },
  },
  {
    name: 'IIM and XMP disagree',
    write: [
      [
        UTF8,
        '-IPTC:City=Łódź',
        '-IPTC:Headline=Old words',
        '-XMP-photoshop:City=Kraków',
        '-XMP-photoshop:Headline=New words',
      ],
    ],
    meant: { city: 'Kraków', headline: 'New words' },
    conflicts: { city: { iptc: 'Łódź', xmp: 'Kraków' }, headline: { iptc: 'Old words', xmp: 'New words' } },
  },
  {
    name: 'all three disagree about the creator and the date',
    write: [
      [
        UTF8,
        '-IPTC:By-line=Anna Berg',
        '-XMP-dc:Creator=Jane Doe',
        '-EXIF:Artist=John Roe',
        '-IPTC:DateCreated=2024:08:10',
        '-XMP-photoshop:DateCreated=2024:08:11',
        '-EXIF:DateTimeOriginal=2024:08:12 10:00:00',
      ],
    ],
    meant: { creator: ['John Roe'], dateCreated: '2024-08-12T10:00:00' },
    conflicts: {
      creator: { exif: ['John Roe'], xmp: ['Jane Doe'], iptc: ['Anna Berg'] },
      dateCreated: { exif: '2024-08-12T10:00:00', xmp: '2024-08-11', iptc: '2024-08-10' },
    },
  },
  {
    name: 'IIM holds the beginning of what XMP says',
    write: [
      [
        UTF8,
        `-IPTC:Headline=${'h'.repeat(256)}`,
        `-XMP-photoshop:Headline=${'h'.repeat(400)}`,
        '-IPTC:Credit=A credit of just thirty-two byte',
        '-XMP-photoshop:Credit=A credit of just thirty-two bytes, and more',
      ],
    ],
    meant: { headline: 'h'.repeat(400), creditLine: 'A credit of just thirty-two bytes, and more' },
  },
  {
    name: 'a list in XMP, the same in IIM in another order',
    write: [[UTF8, '-IPTC:Keywords=b', '-IPTC:Keywords=a', '-XMP-dc:Subject=a', '-XMP-dc:Subject=b']],
    meant: { keywords: ['a', 'b'] },
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
  {
    name: 'structures',
    write: [
      [
        '-struct',
        '-XMP-iptcExt:LocationShown=[{City=Kraków,CountryName=Polska,Sublocation=Rynek Główny,ProvinceState=Małopolska,CountryCode=POL,WorldRegion=Europe},{City=Łódź}]',
        '-XMP-iptcExt:LocationCreated={City=Praha,CountryName=Česko}',
        '-XMP-plus:Licensor={LicensorName=AP,LicensorURL=https://example.org/licence}',
        '-XMP-iptcExt:ArtworkOrObject={AOTitle=Dama z gronostajem,AOCreator=Leonardo}',
        '-XMP-iptcExt:PersonInImageWDetails={PersonName=Zoë Ångström}',
        '-XMP-iptcExt:PersonInImage=Jan Żak',
      ],
    ],
    meant: {
      locationShown: [
        {
          sublocation: 'Rynek Główny',
          city: 'Kraków',
          provinceState: 'Małopolska',
          country: 'Polska',
          countryCode: 'POL',
          worldRegion: 'Europe',
        },
        { city: 'Łódź' },
      ],
      locationCreated: [{ city: 'Praha', country: 'Česko' }],
      licensor: ['AP'],
      personInImage: ['Jan Żak'],
      sublocation: 'Rynek Główny',
      city: 'Kraków',
      provinceState: 'Małopolska',
      country: 'Polska',
      countryCode: 'POL',
    },
  },
  { name: 'a year alone', write: [['-XMP-photoshop:DateCreated=1987']], meant: { dateCreated: '1987' } },
  { name: 'a month alone', write: [['-XMP-photoshop:DateCreated=1987:05']], meant: { dateCreated: '1987-05' } },
  { name: 'a day in IIM', write: [['-IPTC:DateCreated=1987:05:03']], meant: { dateCreated: '1987-05-03' } },
  {
    name: 'a date in UTC',
    write: [['-XMP-photoshop:DateCreated=2024:08:12 21:05:03Z']],
    meant: { dateCreated: '2024-08-12T21:05:03Z' },
  },
  {
    name: 'a date without seconds',
    write: [['-XMP-photoshop:DateCreated=2024:08:12 21:05']],
    meant: { dateCreated: '2024-08-12T21:05' },
  },
  {
    name: 'IIM time far west',
    write: [['-IPTC:DateCreated=2024:08:12', '-IPTC:TimeCreated=21:05:03-09:30']],
    meant: { dateCreated: '2024-08-12T21:05:03-09:30' },
  },
  {
    name: 'GPS south and west',
    write: [
      ['-EXIF:GPSLatitude=33.8568', '-EXIF:GPSLatitudeRef=S', '-EXIF:GPSLongitude=70.6483', '-EXIF:GPSLongitudeRef=W'],
    ],
    meant: {},
    gps: [-33.8568, -70.6483],
  },
  {
    name: 'GPS in XMP alone',
    write: [['-XMP-exif:GPSLatitude=51.5', '-XMP-exif:GPSLongitude=-0.125']],
    meant: {},
    gps: [51.5, -0.125],
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

function run(...words: readonly (readonly string[])[]): string {
  const lines = words.flatMap((one, at) => [...(at === 0 ? [] : ['-execute']), ...one]);
  const escaped = lines.map((line) =>
    line.includes('\n') ? `#[CSTR]${line.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}` : line,
  );
  return execFileSync(program as string, ['-charset', 'filename=UTF8', '-@', '-'], {
    input: escaped.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

let program: string | null = null;
try {
  program = await exiftoolPath();
  execFileSync(program, ['-ver'], { stdio: 'pipe' });
} catch {
  program = null;
  console.warn('Expected ExifTool with perl on this machine, found none: the comparison on made files is skipped.');
}

describe.skipIf(program === null)('files that ExifTool wrote', () => {
  let folder = '';
  const read = new Map<string, PhotoFacts>();
  const tags = new Map<string, Readonly<Record<string, unknown>>>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'picture-desk-variants-'));
    const picture = sharp({ create: { width: 8, height: 6, channels: 3, background: '#336699' } });
    const empty = {
      jpg: await picture.jpeg().toBuffer(),
      png: await picture.png().toBuffer(),
      webp: await picture.webp().toBuffer(),
      tif: await picture.tiff().toBuffer(),
      avif: await picture.avif({ effort: 0 }).toBuffer(),
    };
    const paths = VARIANTS.map(({ type = 'jpg', isBesides }, at) =>
      join(folder, `${String(at).padStart(2, '0')}.${isBesides === true ? 'xmp' : type}`),
    );
    VARIANTS.forEach(({ type = 'jpg', isBesides }, at) => {
      if (isBesides !== true) writeFileSync(paths[at] as string, empty[type]);
    });
    run(
      ...VARIANTS.flatMap(({ write }, at) =>
        write.map((words) => ['-overwrite_original', '-m', '-q', ...words, paths[at] as string]),
      ),
    );
    VARIANTS.forEach(({ bend, isBesides }, at) => {
      const path = paths[at] as string;
      const written = new Uint8Array(readFileSync(path));
      const bytes = bend === undefined ? written : bend(written);
      if (bend !== undefined) writeFileSync(path, bytes);
      const photo = isBesides === true ? new Uint8Array(empty.jpg) : bytes;
      const facts = readFacts(fromBuffer(photo));
      read.set(VARIANTS[at]?.name ?? '', isBesides === true ? mergeSidecar(facts, readSidecar(bytes)) : facts);
    });
    const answer = JSON.parse(run(['-j', '-struct', '-a', '-G1', '-b', '-charset', 'iptc=Latin1', ...paths])) as Record<
      string,
      unknown
    >[];
    for (const [at, one] of answer.entries()) tags.set(VARIANTS[at]?.name ?? '', one);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(VARIANTS)('$name', ({ name, meant, conflicts = {}, gps }) => {
    const facts = read.get(name);
    expect(facts?.metadata).toMatchObject(meant);
    for (const [field, blocks] of Object.entries(conflicts))
      expect(facts?.conflicts[field as NewsField], field).toEqual(blocks);
    if (Object.keys(conflicts).length === 0) expect(facts?.conflicts).toEqual({});
    if (gps !== undefined) {
      expect(facts?.capture.gps?.latitude).toBeCloseTo(gps[0], 4);
      expect(facts?.capture.gps?.longitude).toBeCloseTo(gps[1], 4);
    }
  });

  it('loses no value that ExifTool reads, and prints the score', () => {
    const losses: string[] = [];
    let all = 0;
    for (const [name, own] of tags) {
      if (/Latin-1|MacRoman|without its mark|disagree|holds the beginning/.test(name)) continue;
      const values = new Set(valuesOf(read.get(name)?.metadata).map(plain));
      for (const [tag, value] of Object.entries(own)) {
        if (!/^(?:IPTC|XMP-(?:dc|photoshop|xmpRights|iptcCore|iptcExt|plus)|IFD0):/.test(tag) || UNASKED.test(tag))
          continue;
        for (const text of valuesOf(value).map(plain)) {
          all += 1;
          if (!values.has(text)) losses.push(`${name}: ${tag} ${text}`);
        }
      }
    }
    console.log(`Values in made files as ExifTool reads them: ${all - losses.length} of ${all}`);
    expect(losses).toEqual([]);
  });
});

/** Dates, licensors (their names count) and Windows’ lists have their own tests above; translations and artworks are no news fields. */
const UNASKED =
  /Date|Time|-(?:fr|de)$|Artwork|WDetails|CodedCharacterSet|RecordVersion|IFD0:(?!ImageDescription|Artist|Copyright|XPAuthor)|Artist|plus:Licensor/;

function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesOf);
  return value === undefined ? [] : [value];
}

function plain(value: unknown): string {
  return String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
}
