/** A process that writes a small bundle into the folder of its first argument whenever it is asked, and says what became of it. */
import { closeSync, openSync } from 'node:fs';
import { DeskError } from '../../domain/failure.ts';
import { bundleWriter } from '../bundle-writer.ts';

export type ExportOrder = 'export' | 'export with no file left to open';
export type ExportResult = { readonly path: string } | { readonly message: string; readonly wayOut: string | null };

const [folder = ''] = process.argv.slice(2);
const INFO = { identifier: 'day', description: 'A day', date: '2024-08-13', program: 'test' };

/** Files of this process, until the system gives it no more. */
function openAll(): readonly number[] {
  const files: number[] = [];
  try {
    for (;;) files.push(openSync('/dev/null', 'r'));
  } catch {
    return files;
  }
}

async function exportNow(order: ExportOrder): Promise<ExportResult> {
  const hoard = order === 'export' ? [] : openAll();
  try {
    const draft = await bundleWriter.begin({ folder, name: 'day', zip: false, replace: true }, 1);
    try {
      for (let at = 0; at < 4; at += 1) await draft.add(`images/0${at}-day-800.jpg`, new Uint8Array(60_000).fill(at));
      return { path: (await draft.finish(INFO)).path };
    } catch (error) {
      await draft.discard().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { message: error.message, wayOut: error.failure.wayOut };
  } finally {
    for (const file of hoard) closeSync(file);
  }
}

process.on('message', (order: ExportOrder) => void exportNow(order).then((result) => process.send?.(result)));
process.send?.('ready');
