/** The profile folder: without it no window opens, so the system's own dialog says what is the matter. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { WINDOW_TITLES } from './words.ts';

/** The program's exit code where it cannot write what it must. */
const CANNOT_WRITE = 4;

/** What keeps the program from its folder, in words; null where nothing does. */
export function troubleWith(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = join(folder, `.writable-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
    return null;
  } catch (error) {
    const wayOut = 'Allow writing there, make room on its disk, or start it with --profile FOLDER.';
    return `Picture Desk cannot write to its folder ${folder}: ${reasonOf(error)}.\n${wayOut}`;
  }
}

/** Says it, in a box and to whoever started the program from a terminal, and ends. */
export function endBecause(trouble: string): void {
  console.error(trouble);
  app.setPath('userData', mkdtempSync(join(tmpdir(), 'picture-desk-')));
  void app.whenReady().then(() => {
    dialog.showErrorBox(WINDOW_TITLES.cannotStart, trouble);
    app.exit(CANNOT_WRITE);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'your quota on its disk is used up',
  // Node says this of a read-only disk too, where a folder is to be made.
  ENOENT: 'its disk is not there, or is read-only',
  ENOTDIR: 'a file is in its place',
  EEXIST: 'a file is in its place',
  EIO: 'its disk does not answer',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return REASONS[code ?? ''] ?? message ?? String(error);
}
