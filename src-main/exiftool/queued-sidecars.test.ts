/** The queue of sidecars with real SQLite, real files and the real ExifTool: written, read back by ExifTool, kept over a kill, never over what it cannot read. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDecoderClient } from '../decoder/client.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import { decoderFacts } from '../desk/indexing/decoder-adapters.ts';
import { createSidecarRuns, type SidecarRuns, type SidecarRunsParts } from '../desk/sidecar-runs.ts';
import { taskList } from '../desk/tasks.ts';
import { type DeskOnDisk, deskOnDisk, numberedJpeg } from '../desk/testing/desk-on-disk.ts';
import type { OwnMetadata } from '../domain/own-metadata.ts';
import { sidecarFiles } from '../filesystem/sidecar-files.ts';
import { sidecarSays } from '../metadata/xmp/sidecar.ts';
import { articleStore } from '../sqlite/articles/article-store.ts';
import { openJournal } from '../sqlite/journal/journal.ts';
import type { Journal } from '../usecases/journal-ports.ts';
import { editPhotoMetadata } from '../usecases/photographs/edit-metadata.ts';
import { markPhotos } from '../usecases/photographs/mark-photos.ts';
import { exiftoolMerger } from './xmp-merger.ts';

vi.setConfig({ testTimeout: 120_000 });

const xmp = exiftoolMerger(sidecarSays);
const reader = new ExifTool({ maxProcs: 1 });
const decoder = createDecoderClient(forkedDecoder(join(import.meta.dirname, '../decoder/index.ts')));
let desk: DeskOnDisk;
let journal: Journal;
let runs: SidecarRuns;
let failures: unknown[] = [];
beforeEach(() => {
  desk = deskOnDisk();
  journal = openJournal(desk.db, { now: () => new Date().toISOString() });
  failures = [];
  runs = startRuns();
});
afterEach(async () => {
  expect(failures).toEqual([]);
  await runs.close();
  await desk.close();
});
afterAll(async () => {
  await Promise.all([xmp.close(), reader.end()]);
  decoder.close();
});

function startRuns(more: Partial<SidecarRunsParts> = {}): SidecarRuns {
  return createSidecarRuns({
    stores: desk.stores,
    facts: decoderFacts(decoder),
    tools: async () => ({ files: sidecarFiles, xmp }),
    agencies: () => [],
    tasks: taskList(() => undefined),
    isWritable: () => true,
    onTrouble: () => undefined,
    onFailure: (error) => void failures.push(error),
    ...more,
  });
}

async function folderOf(names: readonly string[], mode: 'never' | 'asked' | 'at-once'): Promise<void> {
  for (const [at, name] of names.entries()) desk.put(name, await numberedJpeg(at + 1));
  await desk.index();
  for (const { id } of desk.stores.folders.list()) desk.stores.folders.setSidecars(id, mode);
}
async function written(): Promise<void> {
  runs.stir();
  await runs.idle();
}
const mark = (name: string, marks: Parameters<typeof markPhotos>[2]) =>
  markPhotos({ journal, photos: desk.stores.query }, [desk.named(name).id], marks);
function describeIt(name: string, words: Readonly<Record<string, string | readonly string[] | null>>): void {
  const at = new Date().toISOString();
  const after = Object.fromEntries(
    Object.entries(words).map(([field, value]) => [field, { value, at }]),
  ) as OwnMetadata;
  const { id } = desk.named(name);
  journal.apply({ label: 'Described', changes: [{ entity: 'metadata', id, before: {}, after }] });
}
const tagsOf = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
  (await reader.readRaw(join(desk.folder, name), { readArgs: ['-G1', '-struct', '-n', '-XMP:all'] })) as never;
const hash = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(desk.folder, name)))
    .digest('hex');

test('at once: marks and words are there for ExifTool, in the words of every program; originals stay as they were', async () => {
  await folderOf(['a.jpg', 'b.jpg', 'c.jpg'], 'at-once');
  const before = ['a.jpg', 'b.jpg', 'c.jpg'].map(hash);
  mark('a.jpg', { stars: 4, colour: 3 });
  mark('b.jpg', { stars: 2, pick: 'reject' });
  describeIt('a.jpg', {
    description: 'Zoë “Bow” Lind rests & waits.',
    city: 'Kelmar',
    keywords: ['rowing', 'Åshby'],
    event: 'Regatta',
  });
  await written();
  expect(await tagsOf('a.xmp')).toMatchObject({
    'XMP-xmp:Rating': 4,
    'XMP-xmp:Label': 'Green',
    'XMP-digiKam:ColorLabel': 4,
    'XMP-digiKam:PickLabel': 0,
    'XMP-microsoft:RatingPercent': 75,
    'XMP-dc:Description': 'Zoë “Bow” Lind rests & waits.',
    'XMP-photoshop:City': 'Kelmar',
    'XMP-dc:Subject': ['rowing', 'Åshby'],
    'XMP-iptcExt:Event': 'Regatta',
  });
  expect(await tagsOf('b.xmp')).toMatchObject({
    'XMP-xmp:Rating': -1,
    'XMP-microsoft:RatingPercent': 25,
    'XMP-xmpDM:Pick': -1,
    'XMP-digiKam:PickLabel': 1,
  });
  expect(['a.jpg', 'b.jpg', 'c.jpg'].map(hash)).toEqual(before);
  expect(readdirSync(desk.folder).sort()).toEqual(['a.jpg', 'a.xmp', 'b.jpg', 'b.xmp', 'c.jpg']);
  // Read again, it says what the library says: nothing is taken, nothing is written again.
  await desk.index();
  expect(desk.named('b.jpg').marks).toEqual({ pick: 'reject', stars: 2, colour: 0 });
  expect(desk.stores.sidecars.waiting()).toBe(0);
  mark('a.jpg', { colour: 0 });
  await written();
  const cleared = await tagsOf('a.xmp');
  expect(cleared).toMatchObject({ 'XMP-digiKam:ColorLabel': 0, 'XMP-xmp:Rating': 4, 'XMP-photoshop:City': 'Kelmar' });
  expect(cleared).not.toHaveProperty('XMP-xmp:Label');
});

test('undo of a first edit writes the file’s own word back over it', async () => {
  await folderOf(['a.jpg'], 'never');
  desk.put(
    'a.xmp',
    DEVELOPED.replace(
      'crs:Exposure2012',
      'xmlns:ph="http://ns.adobe.com/photoshop/1.0/" ph:City="Ashby" crs:Exposure2012',
    ),
  );
  await desk.index();
  for (const { id } of desk.stores.folders.list()) desk.stores.folders.setSidecars(id, 'at-once');
  const ports = {
    journal,
    articles: articleStore(desk.db),
    photos: desk.stores.query,
    clock: { now: () => new Date().toISOString() },
  };
  editPhotoMetadata(ports, desk.named('a.jpg').id, [
    { field: 'city', way: 'replace', value: 'Kelmar' },
    { field: 'event', way: 'replace', value: 'Regatta' },
  ]);
  await written();
  expect(await tagsOf('a.xmp')).toMatchObject({ 'XMP-photoshop:City': 'Kelmar', 'XMP-iptcExt:Event': 'Regatta' });
  journal.undo();
  await written();
  const undone = await tagsOf('a.xmp');
  expect(undone['XMP-photoshop:City']).toBe('Ashby');
  expect(undone).not.toHaveProperty('XMP-iptcExt:Event');
  await desk.index();
  expect(desk.named('a.jpg').metadata).toEqual({ city: 'Ashby' });
});

test('what fails outside any call is told, and ends nothing', async () => {
  await folderOf(['a.jpg'], 'at-once');
  const told: unknown[] = [];
  const broken = startRuns({ onFailure: (error) => void told.push(error), isWritable: () => desk.db.open });
  desk.db.exec('ALTER TABLE sidecar_queue RENAME TO elsewhere');
  broken.stir();
  await broken.idle();
  expect(String(told[0])).toMatch(/sidecar_queue/);
  desk.db.exec('ALTER TABLE elsewhere RENAME TO sidecar_queue');
  mark('a.jpg', { stars: 5 });
  broken.stir();
  await broken.idle();
  expect([existsSync(join(desk.folder, 'a.xmp')), told.length]).toEqual([true, 1]);
  await broken.close();
});

test('on request only what is asked for, and never where the folder has none', async () => {
  await folderOf(['a.jpg', 'b.jpg'], 'asked');
  mark('a.jpg', { stars: 4 });
  mark('b.jpg', { stars: 3 });
  await written();
  expect(readdirSync(desk.folder).sort()).toEqual(['a.jpg', 'b.jpg']);
  expect(desk.stores.sidecars.ask([desk.named('a.jpg').id])).toEqual({ asked: 1, refused: 0 });
  await written();
  expect(readdirSync(desk.folder).sort()).toEqual(['a.jpg', 'a.xmp', 'b.jpg']);
  for (const { id } of desk.stores.folders.list()) desk.stores.folders.setSidecars(id, 'never');
  expect(desk.stores.sidecars.ask([desk.named('b.jpg').id])).toEqual({ asked: 0, refused: 1 });
});

const DEVELOPED = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.0"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" xmlns:own="http://example.com/desk/1.0/"
 xmlns:darktable="http://darktable.sf.net/" xmlns:photomechanic="http://ns.camerabits.com/photomechanic/1.0/"
 xmp:Rating="1" xmp:CreatorTool="Developer 9" crs:Exposure2012="+0.35" crs:ToneCurveName2012="Linear" own:Slot="A &amp; B" darktable:raw_params="0"
 photomechanic:Tagged="False" photomechanic:Prefs="0:0:1:000042">
<crs:ToneCurvePV2012><rdf:Seq><rdf:li>0, 0</rdf:li><rdf:li>255, 255</rdf:li></rdf:Seq></crs:ToneCurvePV2012>
<xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved" stEvt:when="2024-08-12T21:05:03+02:00" stEvt:softwareAgent="Developer 9" stEvt:changed="/metadata"/></rdf:Seq></xmpMM:History>
<darktable:history><rdf:Seq><rdf:li darktable:operation="exposure" darktable:params="0000c03f" darktable:enabled="1"/></rdf:Seq></darktable:history>
<own:Notes><rdf:Bag><rdf:li>first</rdf:li><rdf:li>second</rdf:li></rdf:Bag></own:Notes>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

test('what it does not know stays: develop settings, histories, namespaces that nobody knows; what others wrote about marks is kept in step', async () => {
  await folderOf(['a.jpg'], 'at-once');
  writeFileSync(join(desk.folder, 'a.xmp'), DEVELOPED);
  const before = await tagsOf('a.xmp');
  mark('a.jpg', { stars: 5, pick: 'pick' });
  await written();
  const after = await tagsOf('a.xmp');
  const ours =
    /pictureDesk|Rating|Label|PickLabel|xmpDM|MetadataDate|Tagged|Prefs|SourceFile|File|Directory|Date|XMPToolkit|ExifTool|System/;
  const others = (tags: typeof before) => Object.fromEntries(Object.entries(tags).filter(([tag]) => !ours.test(tag)));
  expect(others(after)).toEqual(others(before));
  expect(Object.keys(others(before)).length).toBeGreaterThan(6);
  expect(after).toMatchObject({
    'XMP-xmp:Rating': 5,
    'XMP-photomech:Prefs': '1:0:5:000042',
    'XMP-photomech:Tagged': true,
  });
  const text = readFileSync(join(desk.folder, 'a.xmp'), 'utf8');
  for (const kept of ['0000c03f', 'A &amp; B', '<rdf:li>second</rdf:li>', 'raw_params']) expect(text).toContain(kept);
});

test('a sidecar that cannot be read is left as it is, and the tray says so until it can', async () => {
  await folderOf(['a.jpg', 'b.jpg'], 'at-once');
  const broken = DEVELOPED.slice(0, -60);
  writeFileSync(join(desk.folder, 'a.xmp'), broken);
  mark('a.jpg', { stars: 5 });
  mark('b.jpg', { stars: 5 });
  await written();
  expect(readFileSync(join(desk.folder, 'a.xmp'), 'utf8')).toBe(broken);
  expect(existsSync(join(desk.folder, 'b.xmp'))).toBe(true);
  expect(desk.stores.query.tray()).toMatchObject([
    {
      fileName: 'a.jpg',
      reason: expect.stringMatching(/^Its sidecar is not written: /),
      wayOut: expect.stringMatching(/was not changed/),
    },
  ]);
  writeFileSync(join(desk.folder, 'a.xmp'), DEVELOPED);
  desk.stores.sidecars.ask([desk.named('a.jpg').id]);
  await written();
  expect(desk.stores.query.tray()).toEqual([]);
  expect(await tagsOf('a.xmp')).toMatchObject({ 'XMP-xmp:Rating': 5 });
});

test('the queue is what the edits left, whatever happened to the program since; another desk’s later mark is taken, not written over', async () => {
  await folderOf(['a.jpg', 'b.jpg'], 'at-once');
  await runs.close();
  mark('a.jpg', { stars: 5 });
  mark('b.jpg', { stars: 2 });
  expect(desk.stores.sidecars.waiting()).toBe(2);
  const later = new Date(Date.now() + 5_000).toISOString();
  writeFileSync(
    join(desk.folder, 'b.xmp'),
    DEVELOPED.replace('xmp:Rating="1"', `xmp:Rating="4" xmp:MetadataDate="${later}"`),
  );
  runs = startRuns();
  await written();
  expect(await tagsOf('a.xmp')).toMatchObject({ 'XMP-xmp:Rating': 5 });
  expect(await tagsOf('b.xmp')).toMatchObject({ 'XMP-xmp:Rating': 4 });
  expect(desk.named('b.jpg').marks.stars).toBe(4);
  expect(journal.list(3).map(({ label }) => label)).toContain(
    'From other programs: b.jpg is 4 stars from its file, was 2 stars',
  );
});
