/** Ends quietly when the reader of our output is gone (`… | head`): a broken pipe is not a failure. */
import type { Writable } from 'node:stream';

export function endOnBrokenPipe(stream: Writable, end: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    end();
  });
}
