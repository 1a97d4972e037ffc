/** The words inside exported images, as ExifTool reads them: the same from XMP and from IIM, and no others. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exiftoolPath } from 'exiftool-vendored';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewsMetadata } from '../domain/metadata.ts';
import { spliceJpeg } from '../metadata/writing/splice-jpeg.ts';
import { writeExif } from '../metadata/writing/write-exif.ts';
import { exportRenderer } from './render-export.ts';
import { only, paintedPhoto, recipe, SAMPLES, scratchFolder } from './testing/export-samples.ts';

const folder = scratchFolder(afterAll);
const hasSamples = existsSync(SAMPLES);
const render = exportRenderer.render;
const painted = (name: string, width: number, height: number) => paintedPhoto(join(folder, name), width, height);

const HARD = `Zoë & <b>"Bo"</b> 'x' — 東京 😀👩‍🚒 שלום مرحبا\nsecond line`;

describe('metadata', () => {
  const read = (bytes: Uint8Array, name = 'read.jpg'): Record<string, unknown> => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const options = ['-json', '-G1', '-charset', 'iptc=UTF8', '-charset', 'filename=UTF8', '-n', path];
    return JSON.parse(execFileSync('perl', [exifPath, ...options], { encoding: 'utf8', maxBuffer: 2 ** 26 }))[0];
  };
  let exifPath = '';
  beforeAll(async () => {
    exifPath = await exiftoolPath();
  });

  it('reads the same from XMP and from IIM, as the editor wrote it, in every size and crop', async () => {
    const metadata: NewsMetadata = {
      description: HARD,
      headline: `Headline ${HARD}`,
      creator: ['Zoë 東京 😀'],
      creditLine: `AP/Zoë 東京 & 'x'`,
      source: 'AP <&>',
      copyrightNotice: `© 2024 ${HARD}`,
      instructions: `Instructions ${HARD}`,
      usageTerms: HARD,
      altText: HARD,
      city: 'Αθήνα',
      provinceState: 'Αττική',
      sublocation: 'Πλάκα 😀',
      countryCode: 'GRC',
      jobId: 'JOB-東京-1',
      country: 'Ελλάδα',
      keywords: ['ένα', 'two & three'],
      dateCreated: '2024-08-12T21:05:03+02:00',
    };
    const { images } = await render(
      recipe(await painted('hard.jpg', 1000, 700), {
        sizes: [900, 400],
        metadata,
        crops: [{ ratio: '1:1', box: null }],
      }),
      {},
    );
    expect(images).toHaveLength(3);
    for (const { bytes } of images) {
      const tags = read(bytes);
      const pairs = [
        ['XMP-dc:Description', 'IPTC:Caption-Abstract', metadata.description],
        ['XMP-photoshop:Headline', 'IPTC:Headline', metadata.headline],
        ['XMP-dc:Creator', 'IPTC:By-line', metadata.creator?.[0]],
        ['XMP-photoshop:Credit', 'IPTC:Credit', metadata.creditLine],
        ['XMP-photoshop:Source', 'IPTC:Source', metadata.source],
        ['XMP-dc:Rights', 'IPTC:CopyrightNotice', metadata.copyrightNotice],
        ['XMP-photoshop:Instructions', 'IPTC:SpecialInstructions', metadata.instructions],
        ['XMP-photoshop:City', 'IPTC:City', metadata.city],
        ['XMP-photoshop:State', 'IPTC:Province-State', metadata.provinceState],
        ['XMP-iptcCore:Location', 'IPTC:Sub-location', metadata.sublocation],
        ['XMP-iptcCore:CountryCode', 'IPTC:Country-PrimaryLocationCode', metadata.countryCode],
        ['XMP-photoshop:TransmissionReference', 'IPTC:OriginalTransmissionReference', metadata.jobId],
        ['XMP-photoshop:Country', 'IPTC:Country-PrimaryLocationName', metadata.country],
        ['XMP-dc:Subject', 'IPTC:Keywords', metadata.keywords],
      ] as const;
      for (const [xmp, iim, expected] of pairs) expect([tags[xmp], tags[iim]], xmp).toEqual([expected, expected]);
      expect(tags['XMP-xmpRights:UsageTerms']).toBe(HARD);
      expect(tags['XMP-iptcCore:AltTextAccessibility']).toBe(HARD);
      expect(tags['IPTC:CodedCharacterSet']).toBe('\x1b%G');
    }
  });

  // Needs ../shared/data/samples next to the project.
  const camera = hasSamples
    ? ['GPS.jpg', 'Apple.jpg', 'Nikon.jpg', 'Canon.jpg', 'Sony.jpg', 'Google.jpg', 'ExtendedXMP.jpg', 'AFCP.jpg']
    : [];
  it.skipIf(camera.length === 0).each(camera.length === 0 ? ['none'] : camera)(
    'leaves no position, serial number, maker note or thumbnail of %s',
    async (name) => {
      const path = join(SAMPLES, 'exiftool+exiftool', name);
      const whole = spliceJpeg(readFileSync(await painted('camera.jpg', 400, 300)), {});
      // The samples are tiny or broken on purpose: their blocks are before a picture that can be decoded.
      const donor = readFileSync(path);
      const scan = donor.indexOf(Buffer.from([0xff, 0xdb]));
      const mixed = join(folder, `mixed-${name}`);
      writeFileSync(mixed, Buffer.concat([donor.subarray(0, Math.max(2, scan)), whole.subarray(2)]));
      const { bytes } = only((await render(recipe(mixed, { sizes: [400] }), {})).images);
      const tags = Object.keys(read(bytes));
      const groups = new Set(tags.map((tag) => tag.split(':')[0]));
      const allowed = [
        'SourceFile',
        'ExifTool',
        'System',
        'File',
        'JFIF',
        'ICC-header',
        'ICC_Profile',
        'ICC-meas',
        'ICC-view',
        'XMP-x',
        'XMP-dc',
        'XMP-photoshop',
        'IPTC',
        'Photoshop',
        'Composite',
      ];
      expect([...groups].filter((group) => !allowed.includes(group ?? ''))).toEqual([]);
      expect(tags.filter((tag) => /GPS|Serial|MakerNote|Thumbnail|PreviewImage/i.test(tag))).toEqual([]);
    },
  );

  it('keeps position and serial number only where the preset asks for them', async () => {
    const own = { latitude: 48.8584, longitude: 2.2945 };
    const jpeg = spliceJpeg(readFileSync(await painted('gps.jpg', 400, 300)), {
      exif: writeExif({ gps: own, serialNumber: 'S123' }),
    });
    const path = join(folder, 'gps-own.jpg');
    writeFileSync(path, jpeg);
    const without = only((await render(recipe(path, { sizes: [400] }), {})).images);
    expect(Object.keys(read(without.bytes)).filter((tag) => /GPS|Serial/.test(tag))).toEqual([]);
    const kept = only(
      (await render(recipe(path, { sizes: [400], keep: { gps: own, serialNumber: 'S123' } }), {})).images,
    );
    const tags = read(kept.bytes);
    expect(tags['Composite:GPSLatitude']).toBeCloseTo(48.8584, 3);
    expect(tags['ExifIFD:SerialNumber'] ?? tags['ExifIFD:BodySerialNumber']).toBe('S123');
  });
});
