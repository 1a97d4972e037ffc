/** Words in the queue of sidecars against what others write meanwhile: nothing later is written over, what is taken back is, trees of keywords stay. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import sharp from 'sharp';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { createDecoderClient } from '../decoder/client.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import { decoderFacts } from '../desk/indexing/decoder-adapters.ts';
import { type SidecarDesk, sidecarDesk } from '../desk/testing/sidecar-desk.ts';
import { AGENCIES } from '../domain/credit/agencies.ts';
import { wordToken } from '../domain/said-times.ts';
import { sidecarFiles } from '../filesystem/sidecar-files.ts';
import { sidecarSays } from '../metadata/xmp/sidecar.ts';
import { articleStore } from '../sqlite/articles/article-store.ts';
import { createArticle } from '../usecases/articles/curate-pictures.ts';
import { editPicture } from '../usecases/articles/edit-pictures.ts';
import { shiftTimes } from '../usecases/photographs/shift-times.ts';
import type { XmpMerger } from '../usecases/photographs/sidecar-ports.ts';
import { writeSidecars } from '../usecases/photographs/write-sidecars.ts';
import { exiftoolMerger } from './xmp-merger.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const xmp = exiftoolMerger(sidecarSays);
const reader = new ExifTool({ maxProcs: 1 });
const decoder = createDecoderClient(forkedDecoder(join(import.meta.dirname, '../decoder/index.ts')));
const facts = decoderFacts(decoder);
let desk: SidecarDesk;
afterEach(async () => {
  expect(desk.failures).toEqual([]);
  await desk.close();
});
afterAll(async () => {
  await Promise.all([xmp.close(), reader.end()]);
  decoder.close();
});

const path = (name: string): string => join(desk.folder, name);
const tagsOf = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
  (await reader.readRaw(path(name), { readArgs: ['-G1', '-struct', '-n', '-XMP:all'] })) as never;
const xmpOf = (attributes: string, elements = ''): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:digiKam="http://www.digikam.org/ns/1.0/" ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const caption = (text: string): string =>
  `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description>`;
const dated = (at: number): string => `xmp:MetadataDate="${new Date(at).toISOString()}"`;

/** A merger under whose first merges another program writes the sidecar, as two desks in one moment do. */
function raced(write: (round: number) => void): XmpMerger {
  let round = 0;
  return {
    ...xmp,
    async merge(existing, words, name) {
      const bytes = await xmp.merge(existing, words, name);
      round += 1;
      write(round);
      return bytes;
    },
  };
}

function usedIn(
  target: SidecarDesk,
  name: string,
): { readonly write: (text: string) => void; readonly article: number } {
  const articles = articleStore(target.db);
  const now = (): string => new Date(target.clock).toISOString();
  const ports = {
    journal: target.journal,
    articles,
    photos: target.stores.query,
    clock: { now },
    agencies: () => AGENCIES,
    prefill: () => ({ caption: '', credit: '', altText: '' }),
  };
  const article = createArticle(ports, { headline: 'Regatta', date: '2024-08-12', photoIds: [target.named(name).id] });
  const [picture] = articles.pictureRows(article.id);
  return { article: article.id, write: (text) => void editPicture(ports, picture!.id, { caption: text }) };
}

test('a caption that another desk writes later is not written over, however often the sidecar changes meanwhile', async () => {
  const later = xmpOf(dated(Date.now() + 60_000), caption('Theirs, later.'));
  const racing = raced((round) => {
    if (round === 1) writeFileSync(path('a.xmp'), later);
    // A third program, in another field: the sidecar is read a third time, and by then the library knows their words.
    if (round === 2)
      writeFileSync(path('a.xmp'), later.replace('xmp:MetadataDate', 'photoshop:City="Ashby" xmp:MetadataDate'));
  });
  desk = sidecarDesk({ xmp: racing, facts });
  await desk.fill(['a.jpg'], 'at-once');
  usedIn(desk, 'a.jpg').write('Ours, earlier.');
  desk.mark('a.jpg', { stars: 4 });
  await desk.written();
  const tags = await tagsOf('a.xmp');
  expect(tags).toMatchObject({
    'XMP-dc:Description': 'Theirs, later.',
    'XMP-photoshop:City': 'Ashby',
    'XMP-xmp:Rating': 4,
  });
  expect(desk.journal.list(5).map(({ label }) => label)).toContain(
    'From other programs: the sidecar of a.jpg has newer text (description); the article keeps yours',
  );
});

test('nor is it where a scan read it before the queue came to it', async () => {
  desk = sidecarDesk({ xmp, facts });
  await desk.fill(['a.jpg'], 'at-once');
  usedIn(desk, 'a.jpg').write('Ours, earlier.');
  writeFileSync(path('a.xmp'), xmpOf(dated(Date.now() + 60_000), caption('Theirs, later.')));
  await desk.index();
  await desk.written();
  expect(await tagsOf('a.xmp')).toMatchObject({ 'XMP-dc:Description': 'Theirs, later.' });
});

test('“Write sidecars” reads again what changed while it merged', async () => {
  const racing = raced((round) => {
    if (round === 1) writeFileSync(path('a.xmp'), xmpOf('photoshop:City="Ashby"'));
  });
  desk = sidecarDesk({ xmp, facts });
  await desk.fill(['a.jpg'], 'asked');
  const use = usedIn(desk, 'a.jpg');
  use.write('Zoë Lind rests.');
  const article = articleStore(desk.db).article(use.article)!;
  const ports = { files: sidecarFiles, xmp: racing, pathOf: desk.stores.query.pathOf };
  const order = {
    article,
    pictureIds: article.pictures.map(({ id }) => id),
    fields: ['caption'] as const,
    now: new Date().toISOString(),
  };
  expect((await writeSidecars(ports, order)).failed).toEqual([]);
  expect(await tagsOf('a.xmp')).toMatchObject({
    'XMP-dc:Description': 'Zoë Lind rests.',
    'XMP-photoshop:City': 'Ashby',
  });
});

test.each(['at-once', 'asked'] as const)(
  'the desk’s word taken back is the file’s again in its sidecar: %s',
  async (mode) => {
    desk = sidecarDesk({ xmp, facts });
    await desk.fill(['a.jpg'], mode);
    writeFileSync(path('a.xmp'), xmpOf('photoshop:City="Ashby"'));
    await desk.index();
    const sync = async (): Promise<void> => {
      if (mode === 'asked') desk.stores.sidecars.ask([desk.named('a.jpg').id]);
      await desk.written();
      await desk.index();
    };
    desk.write('a.jpg', 'city', 'Kelmar');
    desk.write('a.jpg', 'headline', 'Regatta');
    await sync();
    expect(await tagsOf('a.xmp')).toMatchObject({
      'XMP-photoshop:City': 'Kelmar',
      'XMP-photoshop:Headline': 'Regatta',
    });
    desk.clock += 5_000;
    desk.write('a.jpg', 'city', null, 'file');
    desk.write('a.jpg', 'headline', null, 'file');
    await sync();
    const tags = await tagsOf('a.xmp');
    expect(tags['XMP-photoshop:City']).toBe('Ashby');
    expect(tags).not.toHaveProperty('XMP-photoshop:Headline');
    expect(desk.named('a.jpg').metadata).toEqual({ city: 'Ashby' });
  },
);

test('a moved capture time is in the sidecar where it is asked for, with its fraction and zone; undo writes the camera’s', async () => {
  desk = sidecarDesk({ xmp, facts });
  const exif = {
    IFD0: { Make: 'Canon', Model: 'R5' },
    IFD2: { DateTimeOriginal: '2024:08:12 21:05:03', SubSecTimeOriginal: '25', OffsetTimeOriginal: '+02:00' },
  };
  const pixels = sharp({ create: { width: 64, height: 48, channels: 3, background: '#335577' } });
  desk.put('a.jpg', await pixels.withExif(exif).jpeg().toBuffer());
  await desk.index();
  desk.mode('asked');
  const photos = desk.stores.query;
  const ports = { journal: desk.journal, photos, cameraMates: photos.cameraMates };
  shiftTimes(ports, [desk.named('a.jpg').id], 3_600_000, false);
  await desk.written();
  expect(existsSync(path('a.xmp'))).toBe(false);
  shiftTimes(ports, [desk.named('a.jpg').id], 60_000, true);
  await desk.written();
  expect(await tagsOf('a.xmp')).toMatchObject({
    'XMP-exif:DateTimeOriginal': '2024:08:12 22:06:03.25+02:00',
    'XMP-photoshop:DateCreated': '2024:08:12 22:06:03.25+02:00',
    'XMP-xmp:CreateDate': '2024:08:12 22:06:03.25+02:00',
  });
  desk.journal.undo();
  desk.journal.undo();
  await desk.written();
  expect(await tagsOf('a.xmp')).toMatchObject({ 'XMP-exif:DateTimeOriginal': '2024:08:12 21:05:03.25+02:00' });
});

test('keywords go into the trees that Lightroom and digiKam keep, under the desk’s own; what they hold beside stays', async () => {
  const above = (keyword: string) => (keyword === 'regatta' ? ['sport', 'rowing'] : []);
  desk = sidecarDesk({ xmp, facts, above });
  await desk.fill(['a.jpg', 'b.jpg', 'c.jpg'], 'at-once');
  const list = (name: string, kind: string, items: readonly string[]): string =>
    `<${name}><rdf:${kind}>${items.map((item) => `<rdf:li>${item}</rdf:li>`).join('')}</rdf:${kind}></${name}>`;
  writeFileSync(
    path('a.xmp'),
    xmpOf(
      '',
      list('dc:subject', 'Bag', ['Lyon', 'boat']) +
        list('lr:hierarchicalSubject', 'Bag', ['Places|France|Lyon', 'Things|boat', 'Unknown|kept']) +
        list('digiKam:TagsList', 'Seq', ['_Digikam_Internal_Tags_/Scanned', 'boat']),
    ),
  );
  await desk.index();
  desk.write('a.jpg', 'keywords', ['Lyon', 'regatta', 'AC/DC']);
  desk.write('b.jpg', 'keywords', ['regatta', 'sport', 'pier']);
  desk.write('c.jpg', 'keywords', ['pier']);
  await desk.written();
  expect(await tagsOf('a.xmp')).toMatchObject({
    'XMP-dc:Subject': ['Lyon', 'regatta', 'AC/DC'],
    'XMP-lr:HierarchicalSubject': ['Places|France|Lyon', 'Unknown|kept', 'sport|rowing|regatta', 'AC/DC'],
    'XMP-digiKam:TagsList': ['_Digikam_Internal_Tags_/Scanned', 'Places/France/Lyon', 'sport/rowing/regatta'],
  });
  expect(await tagsOf('b.xmp')).toMatchObject({
    'XMP-dc:Subject': ['regatta', 'sport', 'pier'],
    'XMP-lr:HierarchicalSubject': ['sport|rowing|regatta', 'pier'],
    'XMP-digiKam:TagsList': ['sport/rowing/regatta', 'pier'],
  });
  // Without any tree, keywords are enough.
  expect(readFileSync(path('c.xmp'), 'utf8')).not.toMatch(/hierarchicalSubject|TagsList/);
  await desk.index();
  expect(desk.named('b.jpg').metadata.hierarchicalKeywords).toEqual(['sport|rowing|regatta', 'pier']);
});

test('media topics stand as IPTC describes terms, between those of other vocabularies, which stay; taken out they are gone', async () => {
  desk = sidecarDesk({ xmp, facts });
  await desk.fill(['a.jpg'], 'at-once');
  const term = (id: string, more: string): string =>
    `<rdf:li rdf:parseType="Resource"><ext:CvTermId>${id}</ext:CvTermId>${more}</rdf:li>`;
  const foreign = term(
    'http://example.com/cv/about/code987',
    '<ext:CvId>http://example.com/cv/about/</ext:CvId><ext:CvTermRefinedAbout>http://example.com/fine</ext:CvTermRefinedAbout><own:weight>7</own:weight>',
  );
  writeFileSync(
    path('a.xmp'),
    xmpOf(
      'xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:own="http://example.com/own/"',
      `<ext:AboutCvTerm><rdf:Bag>${term('medtop:15000000', '')}${foreign}</rdf:Bag></ext:AboutCvTerm>`,
    ),
  );
  await desk.index();
  expect(desk.named('a.jpg').metadata.mediaTopics).toEqual(['medtop:15000000']);
  desk.write('a.jpg', 'mediaTopics', ['film festival', 'arts, culture and entertainment', 'medtop:20001374']);
  await desk.written();
  const scheme = 'http://cv.iptc.org/newscodes/mediatopic/';
  const topics = [
    { CvId: scheme, CvTermId: `${scheme}20000006`, CvTermName: 'film festival' },
    { CvId: scheme, CvTermId: `${scheme}01000000`, CvTermName: 'arts, culture and entertainment' },
    { CvId: scheme, CvTermId: `${scheme}20001374` },
  ];
  const other = expect.objectContaining({ CvTermId: 'http://example.com/cv/about/code987' });
  const found = (await tagsOf('a.xmp'))['XMP-iptcExt:AboutCvTerm'] as readonly object[];
  expect(found).toHaveLength(4);
  expect(found).toEqual(expect.arrayContaining([...topics, other]));
  const kept = (): string => readFileSync(path('a.xmp'), 'utf8').replace(/>\s+</g, '><');
  expect(kept()).toMatch(/CvTermRefinedAbout>http:\/\/example\.com\/fine<.*:weight>7</);
  await desk.index();
  expect(desk.named('a.jpg').metadata.mediaTopics).toEqual(['medtop:20000006', 'medtop:01000000', 'medtop:20001374']);
  desk.clock += 5_000;
  desk.write('a.jpg', 'mediaTopics', null);
  await desk.written();
  expect((await tagsOf('a.xmp'))['XMP-iptcExt:AboutCvTerm']).toEqual([other]);
  expect(kept()).toContain(':weight>7<');
});

/** What a desk whose clock runs years ahead writes. */
const ahead = (stars: number, headline: string): string =>
  xmpOf(
    `xmlns:desk="urn:picture-desk:xmp:1.0/" xmp:MetadataDate="2099-01-01T00:00:00Z" xmp:Rating="${stars}" photoshop:Headline="${headline}"`,
    `<desk:Said><rdf:Bag><rdf:li>stars ${stars} 2099-01-01T00:00:00.000Z 11111111</rdf:li>
     <rdf:li>headline ${wordToken(headline)} 2099-01-01T00:00:00.000Z 11111111</rdf:li></rdf:Bag></desk:Said>`,
  );

test('a desk whose clock runs far ahead is heard once, and does not win for good', async () => {
  desk = sidecarDesk({ xmp, facts });
  await desk.fill(['a.jpg'], 'at-once');
  writeFileSync(path('a.xmp'), ahead(5, 'Of tomorrow'));
  await desk.index();
  expect(desk.named('a.jpg')).toMatchObject({ marks: { stars: 5 }, metadata: { headline: 'Of tomorrow' } });
  desk.clock = Date.now() + 1_000;
  desk.mark('a.jpg', { stars: 2 });
  desk.write('a.jpg', 'headline', 'Of today');
  await desk.written();
  await desk.index();
  expect(desk.named('a.jpg')).toMatchObject({ marks: { stars: 2 }, metadata: { headline: 'Of today' } });
  const tags = await tagsOf('a.xmp');
  expect(tags).toMatchObject({ 'XMP-xmp:Rating': 2, 'XMP-photoshop:Headline': 'Of today' });
  expect(readFileSync(path('a.xmp'), 'utf8')).not.toContain('2099');
  expect(tags['XMP-xmp:MetadataDate']).toMatch(new RegExp(`^${new Date().getUTCFullYear()}`));
});

test('marks and words that this desk made while its own clock ran ahead give way to whoever says something since', async () => {
  desk = sidecarDesk({ xmp, facts });
  await desk.fill(['a.jpg'], 'asked');
  desk.clock = Date.parse('2099-01-01T00:00:00Z');
  desk.mark('a.jpg', { stars: 5 });
  desk.write('a.jpg', 'headline', 'Of tomorrow');
  desk.clock = Date.now();
  const now = new Date().toISOString();
  writeFileSync(path('a.xmp'), ahead(1, 'Of today').replaceAll('2099-01-01T00:00:00.000Z', now));
  await desk.index();
  expect(desk.named('a.jpg')).toMatchObject({ marks: { stars: 1 }, metadata: { headline: 'Of today' } });
});
