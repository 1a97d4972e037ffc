/** Brings one folder's rows up to date with the disk: new, changed, moved, gone; rows first, pictures later. */
import type { PhotoId } from '../../domain/photo.ts';
import { compareDirectory, type DirectoryWork, type NewFile } from './compare-directory.ts';
import type { FactsAnswer, FactsRequest } from './disk-ports.ts';
import type {
  IndexFolder,
  IndexPorts,
  IndexReport,
  NewPhoto,
  PlacedFile,
  ScanCounts,
  ScanPage,
} from './index-ports.ts';
import { newPhoto } from './new-photo.ts';
import { rereadWords } from './reread-words.ts';
import { settleChanges } from './settle-changes.ts';
import { isSilent, notAsked } from './silent-disk.ts';

/** Files in one transaction and one message to the decoder. */
const PAGE = 256;
/** Pages that are read while another is written. */
const READ_AHEAD = 2;

export async function indexFolder(ports: IndexPorts, folder: IndexFolder, report: IndexReport): Promise<ScanCounts> {
  const { store, scanner } = ports;
  const { signal, onProgress } = report;
  const run = new IndexRun(ports, folder, report);
  onProgress({ phase: 'Looking for photographs', done: 0, total: null });
  await report.rest();
  const end = await scanner.scan(folder.path, store.digests(folder.id), (directories) => run.add(directories), signal);
  if (!end.found) {
    const missing = store.folderLost(folder.id);
    report.onPhotos(null);
    return { ...run.counts, missing, closed: end.closed };
  }
  run.total = run.found;
  await run.finish();
  for (const path of end.vanished)
    run.gone.push(
      ...store
        .filesIn(folder.id, path)
        .filter((file) => !file.missing)
        .map((file) => file.id),
    );
  const settled = await settleChanges(ports, folder, run.changes, run.arrived, report);
  const { moved, missing } = store.markGone(run.gone, run.arrived);
  const absorbed = store.pairUp(folder.id, run.directories);
  const joined = [...settled.ofCopies, ...settled.exchanged, ...run.copied, ...absorbed.map(({ into }) => into)];
  const reread = await rereadWords(store, ports.facts, joined, signal);
  const done = run.compared.filter(({ path }) => !settled.waiting.has(path));
  store.writePage({ ...EMPTY_PAGE, folderId: folder.id, done });
  store.forgetDirectories(folder.id, end.vanished);
  store.folderFound(folder.id, ports.now());
  if (run.gone.length + settled.changed + absorbed.length + reread.length > 0) report.onPhotos(null);
  const added = Math.max(0, run.counts.added + settled.added - absorbed.length);
  const { changed, unsigned } = settled;
  const kept = [...settled.waiting].map((path) => ({ path, reason: KEPT_BACK, passing: true }));
  const closed = [...end.closed, ...kept];
  const { others } = end;
  return { ...run.counts, added, changed, moved: moved + settled.moved, missing, unsigned, others, closed };
}

const KEPT_BACK = 'its disk cannot read a file that has changed';

const EMPTY_PAGE: Omit<ScanPage, 'folderId'> = { photos: [], placed: [], sidecars: [], seen: [], done: [] };

/** One running scan: compares directories as they come and reads and writes new files page by page. */
class IndexRun {
  readonly counts = {
    added: 0,
    changed: 0,
    moved: 0,
    missing: 0,
    returned: 0,
    unfinished: 0,
    unsigned: 0,
    others: [] as ScanCounts['others'],
    closed: [] as ScanCounts['closed'],
  };
  readonly changes: DirectoryWork['changed'][number][] = [];
  readonly gone: number[] = [];
  readonly arrived = new Set<PhotoId>();
  /** Known photographs of which another file came with its own sidecar. */
  readonly copied = new Set<PhotoId>();
  readonly directories: string[] = [];
  readonly compared: { path: string; digest: string }[] = [];
  found = 0;
  total: number | null = null;
  readonly #ports: IndexPorts;
  readonly #folder: IndexFolder;
  readonly #report: IndexReport;
  #due: NewFile[] = [];
  #isDiskSilent = false;
  #done = 0;
  #reading: Promise<void>[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(ports: IndexPorts, folder: IndexFolder, report: IndexReport) {
    this.#ports = ports;
    this.#folder = folder;
    this.#report = report;
  }

  add(directories: readonly { path: string; digest: string; files: readonly NewFile['file'][] }[]): void {
    const { store } = this.#ports;
    for (const directory of directories) {
      const work = compareDirectory(directory, store.filesIn(this.#folder.id, directory.path));
      const whole = work.added.filter(({ file }) => !this.#isBeingWritten(file));
      const settled = work.changed.filter((change) => !change.contentMayDiffer || !this.#isBeingWritten(change.file));
      const unfinished = work.added.length - whole.length + work.changed.length - settled.length;
      this.counts.unfinished += unfinished;
      this.counts.returned += work.returned;
      this.directories.push(directory.path);
      // Without its digest the directory is looked at again next time.
      if (unfinished === 0) this.compared.push({ path: directory.path, digest: directory.digest });
      this.changes.push(...settled);
      this.gone.push(...work.gone);
      this.#due.push(...whole);
      this.found += whole.length;
      if (work.seen.length + work.sidecars.length > 0) {
        store.writePage({ ...EMPTY_PAGE, folderId: this.#folder.id, seen: work.seen, sidecars: work.sidecars });
        if (work.returned > 0) this.#report.onPhotos(null);
      }
    }
    while (this.#due.length >= PAGE) this.#page(this.#due.splice(0, PAGE));
  }

  /** A time ahead of the clock says nothing: cameras and servers have clocks of their own. */
  #isBeingWritten({ modifiedMs }: NewFile['file']): boolean {
    const { now, settleMs } = this.#ports;
    return settleMs > 0 && Math.abs(now() - modifiedMs) < settleMs;
  }

  async finish(): Promise<void> {
    if (this.#due.length > 0) this.#page(this.#due.splice(0));
    while (this.#reading.length > 0) await this.#reading.shift();
    await this.#writing;
  }

  /** Reads ahead while pages are written in order, so that ids follow names. */
  #page(files: readonly NewFile[]): void {
    const before = this.#reading.length >= READ_AHEAD ? this.#reading[this.#reading.length - READ_AHEAD] : undefined;
    const written = this.#writing;
    const answers = (before ?? Promise.resolve()).then(() => this.#read(files));
    this.#writing = Promise.all([answers, written]).then(([found]) => this.#write(files, found));
    // A failure is met where the run is awaited.
    this.#writing.catch(() => undefined);
    this.#reading.push(answers.then(() => undefined));
    answers.catch(() => undefined);
    for (const one of this.#reading) one.catch(() => undefined);
  }

  async #read(files: readonly NewFile[]): Promise<readonly FactsAnswer[]> {
    await this.#report.rest();
    if (this.#isDiskSilent) return files.map(notAsked);
    const { store, facts } = this.#ports;
    const sizes = store.knownSizes([...new Set(files.map(({ file }) => file.bytes))]);
    const requests = files.map(({ directory, file, sidecar }): FactsRequest => {
      const folder = directory === '' ? this.#folder.path : `${this.#folder.path}/${directory}`;
      return {
        path: `${folder}/${file.name}`,
        sidecars: sidecar === null ? [] : [`${folder}/${sidecar.name}`],
        identify: sizes.has(file.bytes),
      };
    });
    const answers = await facts.read(requests, this.#report.signal);
    this.#isDiskSilent ||= answers.some(isSilent);
    return answers;
  }

  #write(files: readonly NewFile[], answers: readonly FactsAnswer[]): void {
    this.#report.signal.throwIfAborted();
    const { store } = this.#ports;
    const photos: NewPhoto[] = [];
    const placed: PlacedFile[] = [];
    files.forEach(({ directory, file, sidecar }, at) => {
      const answer = answers[at]!;
      const photo = newPhoto(directory, file, sidecar, answer);
      if (photo === null) return;
      const known = photo.identity === null ? null : store.photoByContent(photo.identity.contentHash);
      if (known === null) photos.push(photo);
      else {
        placed.push({ directory, file, sidecar, photoId: known });
        this.arrived.add(known);
        if (sidecar !== null) this.copied.add(known);
      }
    });
    const ids = store.writePage({ ...EMPTY_PAGE, folderId: this.#folder.id, photos, placed });
    this.counts.added += photos.length;
    this.#done += files.length;
    this.#report.onProgress({ phase: 'Reading captions and credits', done: this.#done, total: this.total });
    this.#report.onPhotos([...ids, ...placed.map((one) => one.photoId)]);
  }
}
