/** Ends quietly where whoever read our output has gone (`… | head`): a broken pipe is no failure of the program's. */
import type { Writable } from 'node:stream';

export function endOnBrokenPipe(stream: Writable, end: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    end();
  });
}
