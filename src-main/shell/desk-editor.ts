/**
 * The program in which the desk opens originals. Its path enters through a dialog and stays with the shell: the window knows
 * its name only, so that no page can name a program to run.
 */
import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import { DeskError } from '../domain/failure.ts';
import { isThere } from './is-there.ts';
import { inTurn, readProfileFile, writeProfileFile } from './profile-files.ts';
import { DIALOG_WORDS } from './words.ts';

export interface DeskEditor {
  readonly name: string;
}

const fileIn = (profileFolder: string): string => join(profileFolder, 'editor.json');

/** The chosen program; null means the one that the system opens such files with. */
export async function editorOf(profileFolder: string): Promise<DeskEditor | null> {
  const path = await pathOf(profileFolder);
  return path === null ? null : { name: nameOf(path) };
}

export async function chooseEditor(window: BrowserWindow, profileFolder: string): Promise<DeskEditor | null> {
  const answer = await dialog.showOpenDialog(window, {
    title: DIALOG_WORDS.chooseEditor,
    buttonLabel: DIALOG_WORDS.useEditor,
    properties: ['openFile'],
    ...(process.platform === 'win32' ? { filters: [{ name: DIALOG_WORDS.kinds.programs, extensions: ['exe'] }] } : {}),
  });
  const path = answer.canceled ? undefined : answer.filePaths[0];
  if (path === undefined) return editorOf(profileFolder);
  await writeProfileFile(fileIn(profileFolder), JSON.stringify({ path }));
  return { name: nameOf(path) };
}

export function forgetEditor(profileFolder: string): Promise<void> {
  return writeProfileFile(fileIn(profileFolder), null);
}

/** Hands the original over and waits only until the program has started. */
export async function openInEditor(profileFolder: string, original: string): Promise<void> {
  const program = await pathOf(profileFolder);
  if (program === null) {
    const trouble = await shell.openPath(original);
    if (trouble === '') return;
    throw new DeskError('not-found', `No program opens ${basename(original)}: ${trouble}.`, {
      subject: basename(original),
      wayOut: 'Choose a program in the settings.',
    });
  }
  if (!(await isThere(program))) throw cannotStart(program, 'it is missing');
  // On a Mac a program is a folder, which the system knows how to start.
  const [command, args] =
    process.platform === 'darwin' && program.endsWith('.app')
      ? ['open', ['-a', program, original]]
      : [program, [original]];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  await new Promise<void>((started, failed) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore', env });
    child.once('error', (error) => failed(cannotStart(program, error.message)));
    child.once('spawn', () => {
      child.unref();
      started();
    });
  });
}

function cannotStart(program: string, found: string): DeskError {
  const name = nameOf(program);
  return new DeskError('not-found', `The program ${name} does not start: ${found}.`, {
    subject: name,
    wayOut: 'Choose the program again in the settings.',
  });
}

function nameOf(path: string): string {
  return basename(path).replace(/\.(app|exe)$/i, '');
}

/** Null where nothing was chosen, or the file was spoilt: the system's own program is always there. */
async function pathOf(profileFolder: string): Promise<string | null> {
  const read = await inTurn(() => readProfileFile(fileIn(profileFolder)));
  const path = (read as { path?: unknown } | null)?.path;
  return typeof path === 'string' && path !== '' ? path : null;
}
