/** What the bundle says in ninjs, judged by IPTC's own schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { NewsMetadata } from '../metadata.ts';
import type { BundleContent, ExportFormat } from './format.ts';
import { ninjs } from './ninjs.ts';
import { readNinjs } from './read-ninjs.ts';
import { exampleContent } from './testing/example-content.ts';

/** IPTC's own, byte for byte, under the MIT licence that lies with them. */
const SCHEMAS = join(import.meta.dirname, 'testing', 'ninjs');

function textOf(format: ExportFormat, content: BundleContent): string {
  const [file] = format.render(content);
  if (file?.kind !== 'text') throw new Error(`Expected a text from ${format.id}, found none.`);
  return file.text;
}

describe('ninjs', () => {
  const validate = (json: string): unknown => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const geo = JSON.parse(readFileSync(join(SCHEMAS, 'GeoJSON-schema.json'), 'utf8'));
    delete geo.$schema;
    ajv.addSchema(geo, 'https://geojson.org/schema/GeoJSON.json');
    const check = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, 'ninjs-schema_3.1.json'), 'utf8')));
    check(JSON.parse(json));
    return check.errors;
  };

  it('is valid against the schema of ninjs 3.1', () => {
    expect(validate(textOf(ninjs, exampleContent()))).toBeNull();
    expect(
      validate(
        textOf(
          ninjs,
          exampleContent({
            baseAddress: 'https://news.example.org/galleries/1/',
            imageTypes: ['jpeg', 'webp', 'avif'],
          }),
        ),
      ),
    ).toBeNull();
    const content = exampleContent();
    const odd = { ...content.article, date: '2024-02-30', byline: '', standfirst: '', body: '', language: '' };
    expect(validate(textOf(ninjs, { ...content, article: odd }))).toBeNull();
  });

  it('keeps caption, credit, alt text and order, and says where each image is', () => {
    const content = exampleContent();
    const { article, images } = readNinjs(textOf(ninjs, content), 'test');
    const words = ({ caption, credit, altText, lead }: (typeof article.pictures)[number]) => ({
      caption,
      credit,
      altText,
      lead,
    });
    expect(article.pictures.map(words)).toEqual(content.article.pictures.map(words));
    const { headline, standfirst, body, date, byline, language, slug } = content.article;
    expect(article).toMatchObject({ headline, standfirst, body, date, byline, language, slug });
    expect(images.get(1)).toBe('images/01-ashby-holds-its-regatta-2560.jpg');
    const item = JSON.parse(textOf(ninjs, content));
    expect(item.associations[0].renditions.at(-1)).toMatchObject({ name: '16x9', poi: { x: 640, y: 720 } });
  });

  it('keeps every field of a picture that it has a place for, also below a public address', () => {
    const metadata: NewsMetadata = {
      title: 'Boats 1',
      headline: 'Boats at rest & "others"',
      creator: ['Smith, John', 'Zoë O’Neill'],
      source: 'Reuters',
      copyrightNotice: '© 2024 Reuters',
      usageTerms: 'EDITORIAL USE ONLY',
      instructions: 'NO SALES\nNO ARCHIVES',
      extendedDescription: 'Four boats 🚣 lie below the bridge.',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      dateCreated: '2024-08-12',
      sublocation: 'Old lock',
      city: 'Ashby',
      provinceState: 'Derbyshire',
      country: 'United Kingdom',
      countryCode: 'GBR',
      keywords: ['rowing', 'river, slow', 'קיץ'],
      personInImage: ['Jo Rower', 'Ada Cox'],
      event: 'Ashby Regatta',
      jobId: 'JOB-1',
      urgency: 3,
      intellectualGenre: 'Current',
      webStatement: 'https://example.org/licence?a=1&b=2',
    };
    for (const baseAddress of [null, 'https://news.example.org/images/g/']) {
      const content = exampleContent({ baseAddress });
      const pictures = content.pictures.map((picture) => ({ ...picture, metadata }));
      const { article, photos, images } = readNinjs(textOf(ninjs, { ...content, pictures }), 'test');
      for (const [at, { picture, photo, renditions }] of content.pictures.entries()) {
        const words = { description: picture.caption, creditLine: picture.credit, altText: picture.altText };
        const filled = Object.entries(words).filter(([, value]) => value !== '');
        const read = photos.get(at + 1);
        expect(read?.metadata).toEqual({ ...metadata, ...Object.fromEntries(filled) });
        expect(read).toMatchObject({ fileName: photo.fileName, contentHash: photo.contentHash, width: 2560 });
        expect(images.get(at + 1)).toBe(renditions[0]?.path);
      }
      expect(article.pictures[0]?.focalPoint).toEqual({ x: 0.25, y: expect.closeTo(0.5, 2) });
      expect(article.pictures[1]?.focalPoint).toBeNull();
    }
  });

  it('uses the public base address for every href', () => {
    const item = JSON.parse(textOf(ninjs, exampleContent({ baseAddress: 'https://news.example.org/g/' })));
    const hrefs = item.associations.flatMap((one: { renditions: { href: string }[] }) =>
      one.renditions.map(({ href }) => href),
    );
    expect(hrefs[0]).toBe('https://news.example.org/g/images/01-ashby-holds-its-regatta-2560.jpg');
    expect(item.uri).toBe('https://news.example.org/g/index.html');
  });
});
