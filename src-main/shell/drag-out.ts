/** Photographs dragged out of the window to other programs, as the files they are: a raw and its JPEG go together. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, nativeImage, type WebContents } from 'electron';
import { DeskError } from '../domain/failure.ts';

/** The files of one photograph, the one that is shown first; none where all are missing. */
export interface FilesOfPhoto {
  readonly name: string;
  readonly paths: readonly string[];
}

export interface DraggedOut {
  readonly files: number;
  /** File names of photographs that are not on disk now, and so were left behind. */
  readonly missing: readonly string[];
}

let carried: ReadonlySet<string> = new Set();

/** Whether all these come from our own window: dropped back on it they are no news. */
export function cameFromHere(paths: readonly string[]): boolean {
  return paths.length > 0 && paths.every((path) => carried.has(path));
}

/** Gives the files to the system's drag; refuses in words where there is not one. */
export function dragOut(contents: WebContents, photos: readonly FilesOfPhoto[], thumbnail: string | null): DraggedOut {
  const files: string[] = [];
  const missing: string[] = [];
  for (const { name, paths } of photos) {
    const there = paths.filter((path) => existsSync(path));
    files.push(...there);
    if (there.length === 0) missing.push(name);
  }
  const first = files[0];
  if (first === undefined) {
    const subject = missing[0] ?? 'the photographs';
    throw new DeskError('not-found', `The file ${subject} is missing.`, {
      subject,
      wayOut: 'Connect its disk or locate its folder.',
    });
  }
  carried = new Set(files);
  contents.startDrag({ file: first, files, icon: iconOf(thumbnail) });
  return { files: files.length, missing };
}

/** The system refuses a drag without a picture. */
function iconOf(thumbnail: string | null): Electron.NativeImage {
  const picture = thumbnail === null ? nativeImage.createEmpty() : nativeImage.createFromPath(thumbnail);
  return picture.isEmpty()
    ? nativeImage.createFromPath(join(app.getAppPath(), 'resources', 'icon.png'))
    : picture.resize({ width: 128 });
}
