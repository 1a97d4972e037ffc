/** Sidecars through the real ExifTool: merged, read back exactly, originals untouched; refusals that leave all as it was. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { exampleInput } from '../domain/checks/testing/example.ts';
import { DeskError } from '../domain/failure.ts';
import { sidecarFiles } from '../filesystem/sidecar-files.ts';
import { TINY_JPEG } from '../metadata/testing/write-samples.ts';
import { readSidecar, sidecarSays } from '../metadata/xmp/sidecar.ts';
import { planSidecars, type SidecarPorts, writeSidecars } from '../usecases/photographs/write-sidecars.ts';
import { exiftoolMerger } from './xmp-merger.ts';

const xmp = exiftoolMerger(sidecarSays);
const reader = new ExifTool({ maxProcs: 1 });
let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'desk-sidecars-'));
  return () => rmSync(place, { recursive: true, force: true });
});
afterAll(async () => {
  await xmp.close();
  await reader.end();
});

const TRICKY = 'Zoë “Bow” Lind, left & <right>, rests\nin Åshby: 5 > 3, C:\\new, $1, #[HTML] "quoted", 🏮 =x=.';
const { article } = exampleInput({
  pictures: [
    { caption: TRICKY, credit: 'AP/Zoë O’Hara', altText: '  Two rowers  ' },
    { caption: '007', credit: 'Jo Hart/Pool via Reuters', altText: '' },
    { caption: '', credit: '', altText: '' },
  ],
});
const ports = (names: readonly string[]): SidecarPorts => ({
  files: sidecarFiles,
  xmp,
  pathOf: (id) => (names[id - 1] === undefined ? null : `${place}/${names[id - 1]}`),
});
const order = {
  article,
  pictureIds: [1, 2, 3],
  fields: ['caption', 'credit', 'altText'] as const,
  now: '2024-08-13T09:00:00Z',
};
const tagsOf = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
  (await reader.readRaw(join(place, name), { readArgs: ['-G1', '-struct', '-XMP:all'] })) as never;
const original = (name: string): string => {
  writeFileSync(join(place, name), TINY_JPEG);
  return name;
};
const fingerprint = (name: string) => {
  const { mtimeMs, size, ino } = statSync(join(place, name));
  return [
    mtimeMs,
    size,
    ino,
    createHash('sha256')
      .update(readFileSync(join(place, name)))
      .digest('hex'),
  ];
};

describe('sidecars', () => {
  test('say exactly what was meant, to ExifTool and to this desk; the originals stay as they were, bytes and times', async () => {
    const names = [original('a.jpg'), original('b.jpg'), original('c.jpg')];
    const before = names.map(fingerprint);
    expect((await planSidecars(ports(names), article, [1, 2])).map(({ name, exists }) => [name, exists])).toEqual([
      ['a.xmp', false],
      ['b.xmp', false],
    ]);
    const { written, failed } = await writeSidecars(ports(names), order);
    expect(failed).toEqual([]);
    expect(written.map(({ name }) => name)).toEqual(['a.xmp', 'b.xmp']);
    expect(names.map(fingerprint)).toEqual(before);
    expect(readdirSync(place).sort()).toEqual(['a.jpg', 'a.xmp', 'b.jpg', 'b.xmp', 'c.jpg']);
    expect(await tagsOf('a.xmp')).toMatchObject({
      'XMP-dc:Description': TRICKY,
      'XMP-dc:Creator': ['Zoë O’Hara'],
      'XMP-photoshop:Credit': 'AP/Zoë O’Hara',
      'XMP-iptcCore:AltTextAccessibility': 'Two rowers',
    });
    expect(readSidecar(readFileSync(join(place, 'a.xmp')))).toMatchObject({
      metadata: { description: TRICKY, creator: ['Zoë O’Hara'], creditLine: 'AP/Zoë O’Hara', altText: 'Two rowers' },
      metadataDate: '2024-08-13T09:00:00Z',
    });
    expect(readSidecar(readFileSync(join(place, 'b.xmp'))).metadata).toEqual({
      description: '007',
      creator: ['Jo Hart'],
      creditLine: 'Jo Hart/Pool via Reuters',
    });
  });

  test('are merged with what stands there: other fields, other languages and another program’s own words stay', async () => {
    const names = [original('a.jpg')];
    writeFileSync(
      join(place, 'a.xmp'),
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
        xmp:Rating="4" crs:Exposure2012="+0.35" photoshop:City="Kelmar" photoshop:Credit="Old">
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Old words</rdf:li><rdf:li xml:lang="sv">Gamla ord</rdf:li></rdf:Alt></dc:description>
      </rdf:Description></rdf:RDF></x:xmpmeta>`,
    );
    expect(await planSidecars(ports(names), article, [1])).toMatchObject([{ name: 'a.xmp', exists: true }]);
    const { failed } = await writeSidecars(ports(names), { ...order, pictureIds: [1], fields: ['caption'] });
    expect(failed).toEqual([]);
    expect(await tagsOf('a.xmp')).toMatchObject({
      'XMP-dc:Description': TRICKY,
      'XMP-dc:Description-sv': 'Gamla ord',
      'XMP-xmp:Rating': 4,
      'XMP-crs:Exposure2012': '+0.35',
      'XMP-photoshop:City': 'Kelmar',
      'XMP-photoshop:Credit': 'Old',
    });
  });

  test('of two photographs of one name are two, and the second begins with the words of the shared one', async () => {
    const names = [original('a.jpg'), original('a.png')];
    await writeSidecars(ports(['a.jpg']), { ...order, pictureIds: [1] });
    expect(readdirSync(place)).toContain('a.jpg.xmp');
    await writeSidecars(ports(names), { ...order, pictureIds: [2] });
    expect(readSidecar(readFileSync(join(place, 'a.png.xmp'))).metadata.description).toBe('007');
    expect(readSidecar(readFileSync(join(place, 'a.jpg.xmp'))).metadata.description).toBe(TRICKY);
  });

  test('that are no XMP, and files that are gone, are named; the others are still written and nothing is lost', async () => {
    const names = [original('a.jpg'), original('b.jpg')];
    writeFileSync(join(place, 'a.xmp'), 'my notes, not XMP');
    const { written, failed } = await writeSidecars(ports(names), order);
    expect(written.map(({ name }) => name)).toEqual(['b.xmp']);
    expect(failed).toMatchObject([{ position: 1, failure: { kind: 'unreadable', subject: 'a.xmp' } }]);
    expect(readFileSync(join(place, 'a.xmp'), 'utf8')).toBe('my notes, not XMP');
    const gone = await writeSidecars(ports([]), { ...order, pictureIds: [1] });
    expect(gone.failed).toMatchObject([{ position: 1, failure: { kind: 'not-found' } }]);
  });

  test('are not written by a name that is no sidecar', async () => {
    const name = original('a.jpg');
    for (const wrong of ['a.jpg', '../a.xmp', 'a.xmp/b']) {
      await expect(sidecarFiles.write(`${place}/${name}`, wrong, new Uint8Array(1))).rejects.toThrowError(DeskError);
    }
    expect(readdirSync(place)).toEqual(['a.jpg']);
  });
});

test('that cannot run says so at once, with the way out', async () => {
  const broken = exiftoolMerger(sidecarSays, { PERL5OPT: '-Mnothing::here' });
  const words = { description: 'x', metadataDate: '2024-08-13T09:00:00Z' };
  const failed = await broken.merge(null, words, 'a.xmp').catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(DeskError);
  expect((failed as DeskError).failure).toMatchObject({
    kind: 'unreachable',
    wayOut: expect.stringMatching(/Install Perl/),
  });
  await broken.close();
});
