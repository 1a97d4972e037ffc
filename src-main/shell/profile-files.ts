/** The shell's small files in its profile: written one after the other, each aside, flushed and renamed, and never waited for by the window's own thread. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

interface Waiting {
  text: string | null;
  readonly written: Promise<void>;
}

/** Texts that wait for their turn, by file: a newer one takes the place of one that has not begun. */
const waiting = new Map<string, Waiting>();
let last: Promise<unknown> = Promise.resolve();

/** After everything that was asked for before; a disk that keeps one answer back holds up what comes after it, and nobody else. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/** Puts `text` in the file's place, whole or not at all; null removes it. Rejects with the system's error. */
export function writeProfileFile(file: string, text: string | null): Promise<void> {
  const before = waiting.get(file);
  if (before !== undefined) {
    before.text = text;
    return before.written;
  }
  const written = inTurn(async () => {
    const newest = waiting.get(file);
    waiting.delete(file);
    await putText(file, newest === undefined ? text : newest.text);
  });
  waiting.set(file, { text, written });
  return written;
}

/** Like `writeProfileFile`, for who has the turn already. */
export async function putText(file: string, text: string | null): Promise<void> {
  if (text === null) return rm(file, { force: true });
  const aside = `${file}.new`;
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(aside, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
}

/** What a file holds, as JSON; null where there is none, or nobody can read it. */
export async function readProfileFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Resolves when everything that was asked for is on disk, or has failed. */
export async function profileWritten(): Promise<void> {
  let seen: unknown;
  do {
    seen = last;
    await last;
  } while (seen !== last);
}
