/** Compares one directory's listing with what the library knows of it: pure, so that every case of moving and changing can be tested. */
import type { PhotoId } from '../../domain/photo.ts';
import { sameName } from '../../domain/sidecar-name.ts';
import type { DiskFile, ScannedDirectory } from './disk-ports.ts';
import type { KnownFile } from './index-ports.ts';

export interface NewFile {
  readonly directory: string;
  readonly file: DiskFile;
  readonly sidecar: DiskFile | null;
}

/** A known file that is not what it was; or whose sidecar is not. */
export interface ChangedFile {
  readonly directory: string;
  readonly known: KnownFile;
  readonly file: DiskFile;
  readonly sidecar: DiskFile | null;
  readonly contentMayDiffer: boolean;
}

export interface DirectoryWork {
  readonly added: readonly NewFile[];
  readonly changed: readonly ChangedFile[];
  /** Known files with the same content as before: there again, or only touched. */
  readonly seen: readonly { readonly fileId: number; readonly file: DiskFile }[];
  readonly sidecars: readonly { readonly directory: string; readonly file: DiskFile; readonly photoId: PhotoId }[];
  readonly gone: readonly number[];
  /** How many of the known files were missing, and lie there as they were. */
  readonly returned: number;
}

export function compareDirectory(directory: ScannedDirectory, known: readonly KnownFile[]): DirectoryWork {
  const byName = new Map(known.map((file) => [file.name, file]));
  const byInode = new Map(known.filter((file) => file.role < 2 && !file.missing).map((file) => [file.inode, file]));
  const sidecars = sidecarsIn(directory.files);
  const added: NewFile[] = [];
  const changed: ChangedFile[] = [];
  const seen: { fileId: number; file: DiskFile }[] = [];
  const touched: { directory: string; file: DiskFile; photoId: PhotoId }[] = [];
  let returned = 0;
  for (const file of directory.files) {
    if (isSidecarName(file.name)) continue;
    const sidecar = sidecars.get(file.name) ?? null;
    const before = byName.get(file.name);
    if (before === undefined || before.role === 2) {
      added.push({ directory: directory.path, file, sidecar });
      continue;
    }
    const knownSidecar = sidecar === null ? undefined : byName.get(sidecar.name);
    const sidecarChanged =
      sidecar !== null && (knownSidecar === undefined || !isSame(knownSidecar, sidecar) || knownSidecar.missing);
    const sidecarGone =
      sidecar === null && known.some((one) => one.role === 2 && one.photoId === before.photoId && !one.missing);
    if (sidecarChanged) touched.push({ directory: directory.path, file: sidecar, photoId: before.photoId });
    // Two files that exchanged their names may have equal sizes and times; their inodes tell.
    const exchanged = before.inode !== file.inode && byInode.has(file.inode);
    const contentMayDiffer = !isSame(before, file) || exchanged;
    if (contentMayDiffer || sidecarChanged || sidecarGone)
      changed.push({ directory: directory.path, known: before, file, sidecar, contentMayDiffer });
    else if (before.missing || before.inode !== file.inode) seen.push({ fileId: before.id, file });
    if (before.missing && !contentMayDiffer) returned += 1;
  }
  const there = new Set(directory.files.map((file) => file.name));
  const gone = known.filter((file) => !file.missing && !there.has(file.name)).map((file) => file.id);
  return { added, changed, seen, sidecars: touched, gone, returned };
}

function isSame(known: DiskFile, file: DiskFile): boolean {
  return known.bytes === file.bytes && known.modifiedMs === file.modifiedMs;
}

export function isSidecarName(name: string): boolean {
  return /\.xmp$/i.test(name);
}

/** By photograph's name: `DSC1.NEF.xmp` says it outright and comes before `DSC1.xmp`, which counts for every DSC1. */
function sidecarsIn(files: readonly DiskFile[]): ReadonlyMap<string, DiskFile> {
  const byBase = new Map<string, DiskFile>();
  for (const file of files) if (isSidecarName(file.name)) byBase.set(sameName(file.name.slice(0, -4)), file);
  const found = new Map<string, DiskFile>();
  if (byBase.size === 0) return found;
  for (const file of files) {
    if (isSidecarName(file.name)) continue;
    const name = sameName(file.name);
    const sidecar = byBase.get(name) ?? byBase.get(name.replace(/\.[^.]*$/, ''));
    if (sidecar !== undefined) found.set(file.name, sidecar);
  }
  return found;
}
