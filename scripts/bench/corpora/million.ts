// Fills a library with invented photographs through the program's own stores.
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { PhotoFacts } from '../../../src-main/domain/metadata.ts';
import { closeLibrary, openLibrary } from '../../../src-main/sqlite/library/database.ts';
import { allReadBy } from '../../../src-main/sqlite/photographs/photo-readings.ts';
import { openPhotoStores, type PhotoStores } from '../../../src-main/sqlite/photographs/photo-stores.ts';
import type { NewPhoto } from '../../../src-main/usecases/indexing/index-ports.ts';
import { libraryCorpus } from './photographs.ts';

const PAGE = 5_000;
const CITIES = ['Lisbon', 'Kyoto', 'Oslo', 'Nairobi', 'Valparaíso', 'Tallinn', 'Marseille', 'Montréal'];
const CREATORS = ['Ines Duarte', 'Ken Watanabe', 'Sol Berg', 'Amina Otieno', 'Marta Rojas', 'Jaan Tamm', 'Noor Haddad'];
const SCENES = [
  'rounds the second buoy',
  'celebrates at the finish',
  'repairs a torn sail',
  'waits for wind',
  'passes the lighthouse',
  'greets photographers on the quay',
];

const MILLION = 1_000_000;

/** Its file, made once a machine; whoever writes to it works on a copy. */
export function millionLibrary(say: (line: string) => void): string {
  const file = `${libraryCorpus('library-1000000')}.sqlite`;
  if (existsSync(file)) return file;
  say(`making a library of ${MILLION} photographs`);
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}.part${suffix}`, { force: true });
  const made = openLibrary(`${file}.part`);
  const stores = openPhotoStores(made);
  fillLibrary(stores, MILLION, say);
  // An archive in which one of fifty was chosen.
  made.prepare('UPDATE photos SET pick = 1, stars = 4 WHERE id % 50 = 0').run();
  // Its folder was never there: said once here, so that no start of the program has to find it out for a million files.
  for (const folder of stores.folders.list()) stores.index.folderLost(folder.id);
  allReadBy(made);
  closeLibrary(made);
  renameSync(`${file}.part`, file);
  return file;
}

function fillLibrary(stores: PhotoStores, rows: number, say: (line: string) => void): void {
  const folderId = stores.folders.add('/invented/archive', 'archive');
  for (let from = 0; from < rows; from += PAGE) {
    const photos = Array.from({ length: Math.min(PAGE, rows - from) }, (_, at) => invented(from + at));
    stores.index.writePage({ folderId, photos, placed: [], sidecars: [], seen: [], done: [] });
    if ((from + PAGE) % 100_000 === 0) say(`${from + PAGE} photographs written`);
  }
}

/** Spread over twenty years, not in the order of writing: as an archive is filled card by card. */
export function invented(n: number): NewPhoto {
  const city = CITIES[(n * 13) % CITIES.length]!;
  const creator = CREATORS[(n * 31) % CREATORS.length]!;
  const scene = SCENES[(n * 17) % SCENES.length]!;
  const taken = new Date(Date.UTC(2004, 0, 1) + ((n * 48_271) % 1_000_000) * 631_000).toISOString().slice(0, 19);
  const facts: PhotoFacts = {
    type: 'jpeg',
    width: 6000,
    height: 4000,
    orientation: 1,
    metadata: {
      headline: `Harbour race, heat ${n % 40}`,
      description: `Crew number ${n} ${scene} during the harbour race in ${city}. Desk Wire/${creator}`,
      creator: [creator],
      creditLine: 'Desk Wire',
      city,
      keywords: ['harbour', 'race', city.toLowerCase()],
    },
    conflicts: {},
    capture: { make: 'NIKON CORPORATION', model: 'NIKON Z 9', takenAt: taken },
    colour: { space: 'rgb', bitDepth: 8 },
    preview: null,
    thumbnail: null,
    contentCredentials: false,
    pages: 1,
    warnings: [],
  };
  const name = `DSC_${String(n).padStart(7, '0')}.jpg`;
  const file = { name, bytes: 4_000_000 + n, modifiedMs: 1_600_000_000_000 + n, inode: n };
  return {
    directory: `card ${Math.floor(n / 1000)}`,
    file,
    facts,
    identity: null,
    reason: null,
    wayOut: null,
    sidecar: null,
  };
}
