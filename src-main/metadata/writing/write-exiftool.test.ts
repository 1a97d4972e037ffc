/** Reads back with the real ExifTool what the writers of this folder put into JPEG and WebP files. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exiftoolPath } from 'exiftool-vendored';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewsField, NewsMetadata } from '../../domain/metadata.ts';
import { EVERY_FIELD, TINY_JPEG, TINY_LOSSLESS_WEBP, TINY_WEBP } from '../testing/write-samples.ts';
import { spliceJpeg } from './splice-jpeg.ts';
import { spliceWebp } from './splice-webp.ts';
import { type ExifFields, writeExif } from './write-exif.ts';
import { writeIim } from './write-iim.ts';
import { writeXmp } from './write-xmp.ts';

type Tags = Readonly<Record<string, unknown>>;

const XMP_TAGS: { readonly [F in NewsField]: string } = {
  title: 'XMP-dc:Title',
  headline: 'XMP-photoshop:Headline',
  description: 'XMP-dc:Description',
  creator: 'XMP-dc:Creator',
  creatorJobTitle: 'XMP-photoshop:AuthorsPosition',
  creditLine: 'XMP-photoshop:Credit',
  source: 'XMP-photoshop:Source',
  copyrightNotice: 'XMP-dc:Rights',
  usageTerms: 'XMP-xmpRights:UsageTerms',
  instructions: 'XMP-photoshop:Instructions',
  altText: 'XMP-iptcCore:AltTextAccessibility',
  extendedDescription: 'XMP-iptcCore:ExtDescrAccessibility',
  digitalSourceType: 'XMP-iptcExt:DigitalSourceType',
  dateCreated: 'XMP-photoshop:DateCreated',
  city: 'XMP-photoshop:City',
  provinceState: 'XMP-photoshop:State',
  country: 'XMP-photoshop:Country',
  countryCode: 'XMP-iptcCore:CountryCode',
  sublocation: 'XMP-iptcCore:Location',
  keywords: 'XMP-dc:Subject',
  hierarchicalKeywords: 'XMP-lr:HierarchicalSubject',
  personInImage: 'XMP-iptcExt:PersonInImage',
  event: 'XMP-iptcExt:Event',
  jobId: 'XMP-photoshop:TransmissionReference',
  captionWriter: 'XMP-photoshop:CaptionWriter',
  urgency: 'XMP-photoshop:Urgency',
  category: 'XMP-photoshop:Category',
  supplementalCategories: 'XMP-photoshop:SupplementalCategories',
  intellectualGenre: 'XMP-iptcCore:IntellectualGenre',
  sceneCodes: 'XMP-iptcCore:Scene',
  subjectCodes: 'XMP-iptcCore:SubjectCode',
  mediaTopics: 'XMP-iptcExt:AboutCvTerm',
  licensor: 'XMP-plus:Licensor',
  webStatement: 'XMP-xmpRights:WebStatement',
  locationShown: 'XMP-iptcExt:LocationShown',
  locationCreated: 'XMP-iptcExt:LocationCreated',
};

const IIM_TAGS: { readonly [F in NewsField]?: string } = {
  title: 'IPTC:ObjectName',
  headline: 'IPTC:Headline',
  description: 'IPTC:Caption-Abstract',
  creator: 'IPTC:By-line',
  creatorJobTitle: 'IPTC:By-lineTitle',
  creditLine: 'IPTC:Credit',
  source: 'IPTC:Source',
  copyrightNotice: 'IPTC:CopyrightNotice',
  instructions: 'IPTC:SpecialInstructions',
  city: 'IPTC:City',
  provinceState: 'IPTC:Province-State',
  country: 'IPTC:Country-PrimaryLocationName',
  countryCode: 'IPTC:Country-PrimaryLocationCode',
  sublocation: 'IPTC:Sub-location',
  keywords: 'IPTC:Keywords',
  jobId: 'IPTC:OriginalTransmissionReference',
  captionWriter: 'IPTC:Writer-Editor',
  urgency: 'IPTC:Urgency',
  category: 'IPTC:Category',
  supplementalCategories: 'IPTC:SupplementalCategories',
  intellectualGenre: 'IPTC:ObjectAttributeReference',
};

/** Fields whose form in ExifTool's answer is not the form they have here. */
const AS_READ: { readonly [F in NewsField]?: unknown } = {
  dateCreated: '2024:08:12 21:05:03+02:00',
  mediaTopics: [
    ['20000006', 'film festival'],
    ['15000000', 'sport'],
  ].map(([code, CvTermName]) => ({
    CvId: 'http://cv.iptc.org/newscodes/mediatopic/',
    CvTermId: `http://cv.iptc.org/newscodes/mediatopic/${code}`,
    CvTermName,
  })),
  licensor: [{ LicensorName: 'Norlandia Bild' }, { LicensorURL: 'https://example.com/licence?a=1&b=2' }],
  locationShown: [
    {
      Sublocation: 'Pier 3',
      City: 'Kelmarhaven',
      ProvinceState: 'Öst',
      CountryName: 'Norlandia',
      CountryCode: 'NOR',
      WorldRegion: 'Europe',
    },
    { City: 'Måkevik' },
  ],
  locationCreated: [{ City: 'Kelmarhaven', CountryName: 'Norlandia' }],
};

const LONG: NewsMetadata = {
  description: 'Zoë 🏮 '.repeat(9000),
  altText: 'short',
  keywords: Array(990).fill('lanterns in the rain '.repeat(3).trim()),
};
const HOSTILE: NewsMetadata = {
  headline: 'a\u0000b\u0007c\u001b[31md\uFFFE',
  keywords: ['half \uD83D character', '\u0001'],
  city: '',
};

const CAMERA: ExifFields = {
  orientation: 6,
  make: 'Corvid',
  model: 'Corvid M4',
  lens: '24-70mm f/2.8',
  serialNumber: '0042117',
  dateTimeOriginal: '2024-08-12T21:05:03+02:00',
  subSeconds: '07',
  exposureTime: 1 / 2000,
  aperture: 2.8,
  iso: 6400,
  focalLength: 35,
  gps: { latitude: 58.1234, longitude: -6.5 },
  width: 8,
  height: 6,
  thumbnail: TINY_JPEG,
};

const PICTURES: Readonly<Record<string, Uint8Array>> = {
  'whole.jpg': jpegWith(EVERY_FIELD),
  'again.jpg': spliceJpeg(jpegWith(LONG), { iim: writeIim(EVERY_FIELD), xmp: writeXmp(EVERY_FIELD) }),
  'long.jpg': jpegWith(LONG),
  'camera.jpg': spliceJpeg(TINY_JPEG, { exif: writeExif(CAMERA) }),
  'hostile.jpg': jpegWith(HOSTILE),
  'lossy.webp': spliceWebp(TINY_WEBP, { xmp: writeXmp(EVERY_FIELD), exif: writeExif({ artist: 'Ilse' }) }),
  'lossless.webp': spliceWebp(TINY_LOSSLESS_WEBP, { xmp: writeXmp(EVERY_FIELD) }),
  'twice.webp': spliceWebp(spliceWebp(TINY_WEBP, { xmp: writeXmp(LONG), exif: writeExif({}) }), {
    xmp: writeXmp({ city: 'Kelmarhaven' }),
  }),
};

function jpegWith(fields: NewsMetadata): Uint8Array {
  const exif = writeExif({
    artist: fields.creator?.join('; '),
    copyright: fields.copyrightNotice,
    description: fields.description?.slice(0, 80),
  });
  return spliceJpeg(TINY_JPEG, { iim: writeIim(fields), xmp: writeXmp(fields, { rating: 3, label: 'Red' }), exif });
}

let folder = '';
let read: Readonly<Record<string, Tags>> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'picture-desk-metadata-'));
  for (const [name, bytes] of Object.entries(PICTURES)) writeFileSync(join(folder, name), bytes);
  const options = ['-j', '-G1', '-struct', '-a', '-n', '-validate', '-warning', '-error', '-all', folder];
  const answer = execFileSync(await exiftoolPath(), options, { encoding: 'utf8', maxBuffer: 64 << 20 });
  const rows = JSON.parse(answer) as readonly Tags[];
  read = Object.fromEntries(rows.map((row) => [String(row.SourceFile).split(/[/\\]/).pop(), row]));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tagsOf = (name: string): Tags => read[name] ?? {};

describe.each(['whole.jpg', 'again.jpg', 'lossy.webp', 'lossless.webp'])('XMP of %s', (name) => {
  it.each(Object.entries(XMP_TAGS))('gives back %s', (field, tag) => {
    const written = AS_READ[field as NewsField] ?? EVERY_FIELD[field as NewsField];
    expect(texts(tagsOf(name)[tag])).toEqual(texts(written));
  });
});

describe.each(['whole.jpg', 'again.jpg'])('IIM of %s', (name) => {
  it.each(Object.entries(IIM_TAGS))('gives back %s', (field, tag) => {
    expect(texts(tagsOf(name)[tag])).toEqual(texts(EVERY_FIELD[field as NewsField]));
  });

  it('gives back Date Created and the subject codes in the form of IIM, marked as UTF-8 and with a true digest', () => {
    const tags = tagsOf(name);
    expect(tags['IPTC:DateCreated']).toBe('2024:08:12');
    expect(tags['IPTC:TimeCreated']).toBe('21:05:03+02:00');
    expect(tags['IPTC:SubjectReference']).toEqual(['IPTC:15043000:::', 'IPTC:01016000:::']);
    expect(tags['IPTC:CodedCharacterSet']).toBe('\u001b%G');
    expect(tags['Photoshop:IPTCDigest']).toBe(tags['File:CurrentIPTCDigest'] ?? tags['System:CurrentIPTCDigest']);
  });
});

it('leaves nothing for ExifTool to warn of', () => {
  const warnings = Object.keys(PICTURES).flatMap((name) =>
    Object.entries(tagsOf(name)).filter(([tag]) => /:(Warning|Error)$/.test(tag)),
  );
  expect(warnings).toEqual([]);
});

it('keeps the colour profile and replaces earlier blocks', () => {
  const tags = tagsOf('again.jpg');
  expect(tags['ICC_Profile:ProfileDescription']).toBe('sRGB');
  expect(tags['IFD0:Artist']).toBeUndefined();
  expect(tagsOf('twice.webp')).toMatchObject({ 'XMP-photoshop:City': 'Kelmarhaven' });
  expect(tagsOf('twice.webp')['XMP-dc:Description']).toBeUndefined();
});

it('writes XMP of more than 64 KB as extended XMP that reads as one', () => {
  const tags = tagsOf('long.jpg');
  expect(tags['XMP-dc:Description']).toBe(LONG.description);
  expect(tags['XMP-dc:Subject']).toHaveLength(990);
  expect(tags['XMP-iptcCore:AltTextAccessibility']).toBe('short');
  expect(tags['IPTC:Keywords']).toHaveLength(990);
  expect(tags['IPTC:Caption-Abstract']).toBe(
    Buffer.from(LONG.description ?? '')
      .subarray(0, 2000)
      .toString()
      .replace(/\uFFFD+$/, ''),
  );
});

it('drops what XML cannot hold from both blocks alike', () => {
  const tags = tagsOf('hostile.jpg');
  expect(tags).toMatchObject({ 'XMP-photoshop:Headline': 'abc[31md', 'IPTC:Headline': 'abc[31md' });
  expect(texts(tags['XMP-dc:Subject'])).toEqual(['half \uFFFD character']);
  expect(texts(tags['IPTC:Keywords'])).toEqual(['half \uFFFD character']);
});

it('writes a small EXIF block', () => {
  expect(tagsOf('whole.jpg')).toMatchObject({ 'IFD0:Orientation': 1, 'IFD0:Artist': 'Ilse Vantongeren; Øyvind Skårn' });
  expect(tagsOf('whole.jpg')).toMatchObject({ 'XMP-xmp:Rating': 3, 'XMP-xmp:Label': 'Red' });
});

/** ExifTool gives a number where a text looks like one, and a list of one as a single value. */
function texts(value: unknown): unknown {
  const list = Array.isArray(value) ? value : [value];
  return list.map((item) => (typeof item === 'number' ? String(item) : item));
}

it('writes what a camera writes, for the sample desk', () => {
  expect(tagsOf('camera.jpg')).toMatchObject({
    'IFD0:Orientation': 6,
    'IFD0:Model': 'Corvid M4',
    'ExifIFD:LensModel': '24-70mm f/2.8',
    'ExifIFD:SerialNumber': '0042117',
    'ExifIFD:DateTimeOriginal': '2024:08:12 21:05:03',
    'ExifIFD:OffsetTimeOriginal': '+02:00',
    'ExifIFD:ExposureTime': 1 / 2000,
    'ExifIFD:FNumber': 2.8,
    'ExifIFD:ISO': 6400,
    'ExifIFD:FocalLength': 35,
    'Composite:GPSLatitude': 58.1234,
    'Composite:GPSLongitude': -6.5,
    'IFD1:ThumbnailLength': TINY_JPEG.length,
  });
});
