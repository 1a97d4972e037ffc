// Paints the small files on which a clone without the shared samples holds the reader against ExifTool, and writes down what
// ExifTool reads in them: node scripts/reading-samples/make.ts. Needs sharp and exiftool-vendored; the same bytes each time.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exiftoolPath } from 'exiftool-vendored';
import sharp from 'sharp';

const FOLDER = resolve(import.meta.dirname, '../../src-main/metadata/testing/samples');
const EXIFTOOL = await exiftoolPath();

type Tags = Readonly<Record<string, string | readonly string[]>>;
interface Sample {
  readonly name: string;
  readonly tags: Tags;
  /** ExifTool's own words for what is no value of a tag. */
  readonly options?: readonly string[];
}

const EXIF: Tags = {
  'IFD0:Artist': 'Øyvind Skårn',
  'IFD0:Copyright': '© 2024 Øyvind Skårn',
  'IFD0:ImageDescription': 'Lanterns on the quay of Kelmarhaven',
  'ExifIFD:DateTimeOriginal': '2024:08:12 21:05:03',
  'ExifIFD:OffsetTimeOriginal': '+02:00',
};
const IIM: Tags = {
  'IPTC:Caption-Abstract': 'Lanterns on the quay of Kelmarhaven',
  'IPTC:By-line': 'Øyvind Skårn',
  'IPTC:By-lineTitle': 'Staff',
  'IPTC:CopyrightNotice': '© 2024 Øyvind Skårn',
  'IPTC:Headline': 'Lanterns & rain',
  'IPTC:ObjectName': 'KEL-0042',
  'IPTC:Credit': 'Norlandia Bild',
  'IPTC:Source': 'NB',
  'IPTC:SpecialInstructions': 'MANDATORY CREDIT',
  'IPTC:OriginalTransmissionReference': 'KEL20240812-7',
  'IPTC:Writer-Editor': 'hv',
  'IPTC:City': 'Kelmarhaven',
  'IPTC:Province-State': 'Sørvik',
  'IPTC:Country-PrimaryLocationName': 'Norlandia',
  'IPTC:Country-PrimaryLocationCode': 'NOR',
  'IPTC:Sub-location': 'Lantern Quay',
  'IPTC:Keywords': ['regatta', 'lanterns & lights'],
};
const XMP: Tags = {
  'XMP-dc:Description': 'Lanterns on the quay of Kelmarhaven',
  'XMP-dc:Creator': 'Øyvind Skårn',
  'XMP-dc:Rights': '© 2024 Øyvind Skårn',
  'XMP-dc:Title': 'KEL-0042',
  'XMP-dc:Subject': ['regatta', 'lanterns & lights'],
  'XMP-photoshop:AuthorsPosition': 'Staff',
  'XMP-photoshop:Headline': 'Lanterns & rain',
  'XMP-photoshop:Credit': 'Norlandia Bild',
  'XMP-photoshop:Source': 'NB',
  'XMP-photoshop:Instructions': 'MANDATORY CREDIT',
  'XMP-photoshop:TransmissionReference': 'KEL20240812-7',
  'XMP-photoshop:CaptionWriter': 'hv',
  'XMP-photoshop:City': 'Kelmarhaven',
  'XMP-photoshop:State': 'Sørvik',
  'XMP-photoshop:Country': 'Norlandia',
  'XMP-iptcCore:CountryCode': 'NOR',
  'XMP-iptcCore:Location': 'Lantern Quay',
  'XMP-iptcCore:AltTextAccessibility': 'A woman in a yellow coat lifts a lantern 🏮',
  'XMP-iptcCore:ExtDescrAccessibility': 'Behind her the old harbour lies dark; 波止場の灯籠.',
  'XMP-xmpRights:UsageTerms': 'Editorial use only.\nNo sales.',
  'XMP-xmpRights:WebStatement': 'https://example.com/rights?x=1&y=2',
  'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  'XMP-xmp:Rating': '4',
};
const UTF8: Tags = { 'IPTC:CodedCharacterSet': 'UTF8' };

const SAMPLES: readonly Sample[] = [
  { name: 'every-block.jpg', tags: { ...EXIF, ...UTF8, ...IIM, ...XMP } },
  {
    name: 'blocks-disagree.jpg',
    tags: { ...UTF8, ...IIM, ...XMP, 'IPTC:Headline': 'Rain & lanterns', 'IPTC:By-line': 'Ilse Vantongeren' },
  },
  { name: 'iim-alone.jpg', tags: { ...UTF8, ...IIM } },
  { name: 'iim-latin-1.jpg', tags: IIM },
  { name: 'exif-turned.jpg', tags: { ...EXIF, 'IFD0:Orientation#': '6' } },
  { name: 'thumbnail.jpg', tags: EXIF, options: ['-ThumbnailImage<=thumbnail.part.jpg'] },
  { name: 'xmp-alone.png', tags: XMP },
  { name: 'exif-and-xmp.webp', tags: { ...EXIF, ...XMP } },
  { name: 'iim-and-xmp.tif', tags: { ...UTF8, ...IIM, ...XMP } },
  { name: 'xmp-alone.avif', tags: XMP },
];

/** Where ExifTool finds a field: the Metadata Working Group's reading first, else in this order. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  description: ['MWG:Description', 'XMP-dc:Description', 'IPTC:Caption-Abstract', 'IFD0:ImageDescription'],
  creator: ['MWG:Creator', 'XMP-dc:Creator', 'IPTC:By-line', 'IFD0:Artist'],
  copyrightNotice: ['MWG:Copyright', 'XMP-dc:Rights', 'IPTC:CopyrightNotice', 'IFD0:Copyright'],
  keywords: ['MWG:Keywords', 'XMP-dc:Subject', 'IPTC:Keywords'],
  dateCreated: ['MWG:DateTimeOriginal', 'ExifIFD:DateTimeOriginal'],
  rating: ['MWG:Rating', 'XMP-xmp:Rating'],
  title: ['XMP-dc:Title', 'IPTC:ObjectName'],
  headline: ['XMP-photoshop:Headline', 'IPTC:Headline'],
  creatorJobTitle: ['XMP-photoshop:AuthorsPosition', 'IPTC:By-lineTitle'],
  credit: ['XMP-photoshop:Credit', 'IPTC:Credit'],
  source: ['XMP-photoshop:Source', 'IPTC:Source'],
  instructions: ['XMP-photoshop:Instructions', 'IPTC:SpecialInstructions'],
  jobId: ['XMP-photoshop:TransmissionReference', 'IPTC:OriginalTransmissionReference'],
  captionWriter: ['XMP-photoshop:CaptionWriter', 'IPTC:Writer-Editor'],
  city: ['XMP-photoshop:City', 'IPTC:City'],
  state: ['XMP-photoshop:State', 'IPTC:Province-State'],
  country: ['XMP-photoshop:Country', 'IPTC:Country-PrimaryLocationName'],
  countryCode: ['XMP-iptcCore:CountryCode', 'IPTC:Country-PrimaryLocationCode'],
  sublocation: ['XMP-iptcCore:Location', 'IPTC:Sub-location'],
  altText: ['XMP-iptcCore:AltTextAccessibility'],
  extendedDescription: ['XMP-iptcCore:ExtDescrAccessibility'],
  usageTerms: ['XMP-xmpRights:UsageTerms'],
  webStatement: ['XMP-xmpRights:WebStatement'],
  digitalSourceType: ['XMP-iptcExt:DigitalSourceType'],
};
const BLOCKS: Readonly<Record<string, RegExp>> = { EXIF: /^(?:IFD0|ExifIFD):/, XMP: /^XMP-/, 'IPTC-IIM': /^IPTC:/ };

function exiftool(...words: readonly string[]): string {
  return execFileSync(EXIFTOOL, words, { cwd: FOLDER, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

async function paint(name: string, width: number, height: number): Promise<void> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 7 + (at % 3) * 80) % 256;
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } });
  writeFileSync(join(FOLDER, name), await picture.toFormat(name.endsWith('.tif') ? 'tiff' : formatOf(name)).toBuffer());
}

function formatOf(name: string): 'jpeg' | 'png' | 'webp' | 'avif' {
  return name.endsWith('.jpg') ? 'jpeg' : (name.slice(name.lastIndexOf('.') + 1) as 'png' | 'webp' | 'avif');
}

function write({ name, tags, options = [] }: Sample): void {
  const words = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((one) => `-${tag}=${one}`));
  exiftool('-overwrite_original', '-charset', 'iptc=Latin', '-sep', '\u0001', ...words, ...options, name);
}

/** What ExifTool reads, in the form of the shared samples' readings. */
function reading(name: string): object {
  const [found] = JSON.parse(
    exiftool('-use', 'MWG', '-j', '-G1', '-a', '-struct', '-charset', 'iptc=Latin', '-all', '-MWG:all', name),
  ) as [Record<string, unknown>];
  const [raw] = JSON.parse(exiftool('-j', '-n', '-Orientation', '-ImageWidth', '-ImageHeight', name)) as [
    Record<string, number>,
  ];
  const mwg = JSON.parse(exiftool('-use', 'MWG', '-j', '-G0', '-MWG:all', name))[0] as Record<string, unknown>;
  const values: Record<string, unknown> = { ...found };
  for (const [tag, value] of Object.entries(mwg)) values[tag.replace(/^Composite:/, 'MWG:')] = value;
  const news = Object.entries(FIELDS).flatMap(([field, tags]) => {
    const from = tags.find((tag) => values[tag] !== undefined);
    if (from === undefined) return [];
    const all = tags.filter((tag) => !tag.startsWith('MWG:') && values[tag] !== undefined);
    const kinds = new Set(all.map((tag) => JSON.stringify([values[tag]].flat())));
    const conflict = kinds.size > 1 ? { conflict: true } : {};
    return [
      [field, { value: values[from], all: Object.fromEntries(all.map((tag) => [tag, values[tag]])), ...conflict }],
    ];
  });
  const size = [raw.ImageWidth, raw.ImageHeight];
  const thumbnail = Number(/(\d+) bytes/.exec(String(values['IFD1:ThumbnailImage'] ?? ''))?.[1] ?? 0);
  return {
    fileType: values['File:FileType'] ?? values['RIFF:FileType'],
    news: Object.fromEntries(news as [string, unknown][]),
    blocks: Object.keys(BLOCKS).filter((block) => Object.keys(values).some((tag) => BLOCKS[block]?.test(tag))),
    orientation: raw.Orientation ?? null,
    display: (raw.Orientation ?? 1) > 4 ? size.reverse() : size,
    ...(thumbnail === 0 ? {} : { embedded: { ThumbnailImage: thumbnail } }),
  };
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await paint('thumbnail.part.jpg', 16, 12);
for (const sample of SAMPLES) {
  await paint(sample.name, 48, 32);
  write(sample);
}
rmSync(join(FOLDER, 'thumbnail.part.jpg'));
const files = Object.fromEntries(SAMPLES.map(({ name }) => [name, reading(name)]));
const exiftoolVersion = exiftool('-ver').trim();
writeFileSync(join(FOLDER, 'oracle.json'), `${JSON.stringify({ exiftool: exiftoolVersion, files }, null, 2)}\n`);
process.stdout.write(
  `${SAMPLES.map(({ name }) => `${name}: ${readFileSync(join(FOLDER, name)).length} bytes`).join('\n')}\n`,
);
