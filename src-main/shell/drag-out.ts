/** Photographs dragged out of the window to other programs, as the files they are: a raw and its JPEG go together. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, nativeImage, type WebContents } from 'electron';
import { DeskError } from '../domain/failure.ts';
import { isThere } from './is-there.ts';

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
export async function dragOut(
  contents: WebContents,
  photos: readonly FilesOfPhoto[],
  thumbnail: string | null,
): Promise<DraggedOut> {
  const files: string[] = [];
  const missing: string[] = [];
  for (const { name, paths } of photos) {
    const isHere = await Promise.all(paths.map(isThere));
    const here = paths.filter((_, at) => isHere[at]);
    files.push(...here);
    if (here.length === 0) missing.push(name);
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
  contents.startDrag({ file: first, files, icon: await iconOf(thumbnail) });
  return { files: files.length, missing };
}

/** The system refuses a drag without a picture. */
async function iconOf(thumbnail: string | null): Promise<Electron.NativeImage> {
  const bytes = thumbnail === null ? null : await readFile(thumbnail).catch(() => null);
  const picture = bytes === null ? nativeImage.createEmpty() : nativeImage.createFromBuffer(bytes);
  return picture.isEmpty()
    ? nativeImage.createFromPath(join(app.getAppPath(), 'resources', 'icon.png'))
    : picture.resize({ width: 128 });
}
