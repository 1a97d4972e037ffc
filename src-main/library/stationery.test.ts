/** Templates and lists in files: written as other programs read them, and taken in from their files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readListJob, readStationeryJob } from '../decoder/desk-file-jobs.ts';
import { stationeryStore, valueListStore } from '../sqlite/desk/stationery-store.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import type { WritableDb } from '../sqlite/library/handles.ts';
import { stationeryHandlers } from './handlers/stationery.ts';

let db: WritableDb;
let folder: string;
beforeEach(() => {
  db = openLibrary(':memory:');
  folder = mkdtempSync(join(tmpdir(), 'stationery-'));
});
afterEach(() => {
  closeLibrary(db);
  rmSync(folder, { recursive: true, force: true });
});

const handlers = () =>
  stationeryHandlers(stationeryStore(db), valueListStore(db), {
    stationery: async (path) => readStationeryJob({ path }),
    list: async (path) => readListJob({ path }),
  });

/** As Adobe Bridge 14 saves a metadata template, shortened to what is read. */
const BRIDGE = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" photoshop:Credit="Ashby Press" photoshop:City="Ashby">
<dc:creator><rdf:Seq><rdf:li>Anna Berg</rdf:li></rdf:Seq></dc:creator>
<dc:subject><rdf:Bag><rdf:li>sail</rdf:li><rdf:li>boat</rdf:li></rdf:Bag></dc:subject>
</rdf:Description></rdf:RDF></x:xmpmeta>`;

test('takes in a template of Bridge under its file’s name', async () => {
  const path = join(folder, 'Ashby regatta.xmp');
  writeFileSync(path, BRIDGE);
  const [template] = await handlers()['internal.addStationery']({ paths: [path] });
  expect(template).toMatchObject({
    name: 'Ashby regatta',
    fields: {
      creditLine: { text: 'Ashby Press', way: 'replace' },
      city: { text: 'Ashby', way: 'replace' },
      creator: { text: 'Anna Berg', way: 'replace' },
      keywords: { text: 'sail, boat', way: 'replace' },
    },
  });
  expect(Object.keys(template?.fields ?? {})).toHaveLength(4);
});

test('writes a template as XMP that is read back the same', async () => {
  const desk = handlers();
  const fields = { headline: { text: 'Regatta & {city}', way: 'replace' as const } };
  const [saved] = await desk['stationery.save']({ name: 'Regatta', fields });
  const path = join(folder, 'regatta.xmp');
  await desk['internal.saveStationery']({ path, stationeryId: saved?.id ?? 0 });
  expect(readFileSync(path, 'utf8')).toContain('<photoshop:Headline>Regatta &amp; {city}</photoshop:Headline>');
  const again = await desk['internal.addStationery']({ paths: [path] });
  expect(again.find(({ name }) => name === 'regatta')?.fields).toEqual(fields);
});

test('refuses a file without a field, by its name', async () => {
  const path = join(folder, 'empty.xmp');
  writeFileSync(path, 'nothing');
  await expect(handlers()['internal.addStationery']({ paths: [path] })).rejects.toThrow(/empty\.xmp/);
});

test('a keyword file comes out as it went in, and completes at once', async () => {
  const desk = handlers();
  const path = join(folder, 'keywords.txt');
  writeFileSync(path, '[What]\n\tsport\n\t\tfootball\n\t\t\t{soccer}\n');
  await desk['internal.readList']({ list: 'keywords', path });
  const out = join(folder, 'out.txt');
  await desk['internal.saveList']({ list: 'keywords', path: out });
  expect(readFileSync(out, 'utf8')).toBe(readFileSync(path, 'utf8'));
  expect(valueListStore(db).startingWith('keywords', 'soc', 8)).toMatchObject([{ text: 'football', above: ['sport'] }]);
});
