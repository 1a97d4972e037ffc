/** One scan of a folder within its task, restarted if the decoder crashes. */
import { DecoderDied } from '../../decoder/running-jobs.ts';
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import { indexFolder } from '../../usecases/indexing/index-folder.ts';
import type { IndexPorts, ScanCounts } from '../../usecases/indexing/index-ports.ts';
import type { Task } from '../running-task.ts';
import { paceOf } from './pace.ts';

export interface ScanSurroundings {
  readonly ports: IndexPorts;
  readonly closing: AbortSignal;
  /** Rows came or changed; null for many. */
  readonly onPhotos: (ids: readonly PhotoId[] | null) => void;
}

/** A scan continues what it wrote, so it may begin again when the decoder died of some other file. */
const ATTEMPTS = 4;

/**
 * Throws AbortError when the task or the program ends, `DecoderDied` when the decoder dies under every attempt, and what the
 * ports throw.
 */
export async function scanFolder(
  folder: { readonly id: FolderId; readonly path: string },
  task: Task,
  { ports, closing, onPhotos }: ScanSurroundings,
): Promise<ScanCounts> {
  const pace = paceOf(task.worked);
  const report = {
    signal: AbortSignal.any([task.signal, closing]),
    onProgress: (progress: { phase: string; done: number; total: number | null }) =>
      task.report({ ...progress, secondsLeft: pace(progress.done, progress.total) }),
    onPhotos,
    rest: task.rest,
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await indexFolder(ports, folder, report);
    } catch (error) {
      if (!(error instanceof DecoderDied) || attempt === ATTEMPTS) throw error;
    }
  }
}
