/** The sample desk: its own window on its own library, so that nothing of it mixes with the editor's; gone in one command. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { DeskError } from '../domain/failure.ts';
import type { TaskProgress } from '../domain/overviews/program.ts';
import type { FromPainter } from '../domain/sample-desk.ts';
import { isThere } from './is-there.ts';
import { isOpenElsewhere, ownerOf } from './other-window.ts';

/** Below the profile; photographs, library and the window's own files are all in it. */
export const sampleFolder = (profileFolder: string): string => join(profileFolder, 'sample-desk');
export const sampleLibrary = (profileFolder: string): string => join(sampleFolder(profileFolder), 'library.sqlite');

/** Starts the program a second time, on the sample desk; where it is open already, its window comes to the front. */
export function openSampleDesk(profileFolder: string): Promise<void> {
  const sandbox = app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : [];
  const own = process.defaultApp === true || !app.isPackaged ? [app.getAppPath()] : [];
  const words = [...sandbox, ...own, '--profile', profileFolder, '--sample-desk'];
  // An AppImage is there only while its first window is: the next one starts from its file.
  const child = spawn(process.env.APPIMAGE ?? process.execPath, words, { detached: true, stdio: 'ignore' });
  return new Promise((started, failed) => {
    child.once('error', ({ message }) =>
      failed(new DeskError('unexpected', `The sample desk does not start: ${message}.`)),
    );
    child.once('spawn', () => {
      child.unref();
      started();
    });
  });
}

export function hasSampleDesk(profileFolder: string): Promise<boolean> {
  return isThere(sampleFolder(profileFolder));
}

/** @throws DeskError while its window is open */
export function removeSampleDesk(profileFolder: string): void {
  if (isOpenElsewhere(ownerOf(sampleLibrary(profileFolder)))) {
    throw new DeskError('busy', 'The sample desk is open in another window.', {
      wayOut: 'Choose Remove the sample desk in the File menu of that window.',
    });
  }
  forgetSampleDesk(profileFolder);
}

/** After its window and library have closed. */
export function forgetSampleDesk(profileFolder: string): void {
  rmSync(sampleFolder(profileFolder), { recursive: true, force: true, maxRetries: 3 });
}

export interface SampleMaterial {
  readonly photos: string;
  readonly article: string;
  readonly isNew: boolean;
}

/** Draws the sample desk in `folder` where it is not whole, and tells how far it is as a task of the window. */
export function paintSampleDesk(
  folder: string,
  script: string,
  report: (task: TaskProgress) => void,
): Promise<SampleMaterial> {
  const painter = utilityProcess.fork(script, [folder], { serviceName: 'Picture Desk sample', stdio: 'inherit' });
  const task: TaskProgress = {
    taskId: 'sample-desk',
    kind: 'sample',
    subject: 'the sample desk',
    phase: 'Drawing the photographs of',
    done: 0,
    total: null,
    secondsLeft: null,
    state: 'running',
    sentence: null,
    cancellable: false,
    pausable: false,
  };
  const begunAt = Date.now();
  report(task);
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      const sentence = `The sample desk could not be drawn: ${reason}.`;
      report({ ...task, state: 'failed', sentence });
      reject(new DeskError('unexpected', sentence));
    };
    painter.on('message', (message: FromPainter) => {
      if (message.kind === 'progress') {
        const { done, total } = message;
        const secondsLeft = done === 0 ? null : ((Date.now() - begunAt) / done / 1_000) * (total - done);
        report({ ...task, done, total, secondsLeft });
        return;
      }
      painter.kill();
      if (message.kind === 'failed') fail(message.reason);
      else {
        report({ ...task, state: 'done', sentence: null });
        resolve(message);
      }
    });
    painter.on('exit', (code) => code !== 0 && fail('its process stopped'));
  });
}
