/** A library that has read the sample folder, for stories that begin where the reading is over: read once a build, copied for each. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forget, ROOT } from './desk.ts';
import { SAMPLE } from './sample-folder.ts';

const KEPT = join(SAMPLE, 'library');
const STAMP = join(KEPT, '.stamp');
/**
 * What the library consists of; the window's place and Chromium's own files belong to no story but their own. The log is there only
 * where a busy machine ended the program before it was folded in: without it the library would be empty.
 */
const PARTS = ['library.sqlite', 'library.sqlite-wal', 'library.sqlite-pictures'];

/** The program and the photographs that a kept library was made by: of others it says nothing. */
function stampOf(): string {
  const made = (path: string): number => statSync(path).mtimeMs;
  return JSON.stringify([made(join(ROOT, 'out', 'main', 'library.cjs')), made(join(SAMPLE, '.sample-stamp.json'))]);
}

/** Makes the kept library where there is none of this program yet; `read` answers with the profile it used. */
export async function keepSampleLibrary(read: () => Promise<string>): Promise<void> {
  const stamp = stampOf();
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) keep(await read(), stamp);
}

/** A new profile with the kept library in it. */
export function profileWithSample(): string {
  const profile = mkdtempSync(join(tmpdir(), 'picture-desk-'));
  copy(KEPT, profile);
  return profile;
}

function keep(profile: string, stamp: string): void {
  const partial = `${KEPT}.partial`;
  for (const folder of [partial, KEPT]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  copy(profile, partial);
  writeFileSync(join(partial, '.stamp'), stamp);
  renameSync(partial, KEPT);
  forget(profile);
}

function copy(from: string, to: string): void {
  for (const part of PARTS.filter((one) => existsSync(join(from, one))))
    cpSync(join(from, part), join(to, part), { recursive: true, preserveTimestamps: true });
}
