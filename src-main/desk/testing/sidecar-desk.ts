/** A desk whose sidecars are written at once, for tests: real SQLite, real files, the real ExifTool, a clock that the test moves. */
import type { MetadataEdit } from '../../domain/metadata-edit.ts';
import type { OwnField, OwnValue } from '../../domain/own-metadata.ts';
import type { Marks } from '../../domain/photo.ts';
import type { SidecarMode } from '../../domain/sidecar-mode.ts';
import { sidecarFiles } from '../../filesystem/sidecar-files.ts';
import { articleStore } from '../../sqlite/articles/article-store.ts';
import { openJournal } from '../../sqlite/journal/journal.ts';
import type { FactsReader } from '../../usecases/indexing/disk-ports.ts';
import type { Journal } from '../../usecases/journal-ports.ts';
import { editPhotoMetadata } from '../../usecases/photographs/edit-metadata.ts';
import { markPhotos } from '../../usecases/photographs/mark-photos.ts';
import type { XmpMerger } from '../../usecases/photographs/sidecar-ports.ts';
import { createSidecarRuns, type SidecarRuns } from '../sidecar-runs.ts';
import { taskList } from '../tasks.ts';
import { type DeskOnDisk, deskOnDisk, numberedJpeg } from './desk-on-disk.ts';

export interface SidecarDesk extends DeskOnDisk {
  readonly journal: Journal;
  readonly runs: SidecarRuns;
  /** What went wrong outside any call. */
  readonly failures: readonly unknown[];
  /** Milliseconds; moved by the test alone. */
  clock: number;
  /** Photographs of these names, indexed, in a folder of this mode. */
  fill(names: readonly string[], mode: SidecarMode): Promise<void>;
  mode(mode: SidecarMode): void;
  mark(name: string, made: Partial<Marks>): void;
  write(name: string, field: OwnField, value: OwnValue, way?: MetadataEdit['way']): void;
  /** Resolves when the queue is empty. */
  written(): Promise<void>;
}

export interface SidecarDeskParts {
  readonly xmp: XmpMerger;
  readonly facts: FactsReader;
  /** A folder that several desks read. */
  readonly shared?: string;
  readonly above?: (keyword: string) => readonly string[];
}

export function sidecarDesk({ xmp, facts, shared, above }: SidecarDeskParts): SidecarDesk {
  const desk = deskOnDisk(shared);
  const failures: unknown[] = [];
  const now = (): string => new Date(made.clock).toISOString();
  const journal = openJournal(desk.db, { now });
  const runs = createSidecarRuns({
    stores: desk.stores,
    facts,
    tools: async () => ({ files: sidecarFiles, xmp }),
    agencies: () => [],
    ...(above === undefined ? {} : { above }),
    tasks: taskList(() => undefined),
    isWritable: () => true,
    onTrouble: () => undefined,
    onFailure: (error) => void failures.push(error),
  });
  const made: SidecarDesk = {
    ...desk,
    journal,
    runs,
    failures,
    clock: Date.now(),
    async fill(names, mode) {
      for (const [at, name] of names.entries()) desk.put(name, await numberedJpeg(at + 1));
      await desk.index();
      made.mode(mode);
    },
    mode(mode) {
      for (const { id } of desk.stores.folders.list()) desk.stores.folders.setSidecars(id, mode);
    },
    mark: (name, marks) => void markPhotos({ journal, photos: desk.stores.query }, [desk.named(name).id], marks),
    write(name, field, value, way = 'replace') {
      const ports = { journal, articles: articleStore(desk.db), photos: desk.stores.query, clock: { now } };
      editPhotoMetadata(ports, desk.named(name).id, [{ field, way, value }]);
    },
    async written() {
      runs.stir();
      await runs.idle();
    },
    async close() {
      await runs.close();
      await desk.close();
    },
  };
  return made;
}
