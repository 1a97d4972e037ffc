/** Starts the decoder as a child process of plain Node, for the command line, benches and tests. */
import { type ChildProcess, fork } from 'node:child_process';
import type { DecoderSource } from './client.ts';
import type { FromDecoder } from './protocol.ts';

/**
 * `script` is the built decoder, or `src-main/decoder/index.ts` where Node runs TypeScript; `began` is told of each process.
 */
export function forkedDecoder(script: string, began: (pid: number) => void = () => undefined): DecoderSource {
  return {
    open: async () => {
      const child: ChildProcess = fork(script, [], {
        serialization: 'advanced',
        // A decoder that runs away must not take the machine's memory. One that begins with a heap of a few megabytes is
        // swept after every twenty photographs, which is a twentieth of all that a small photograph costs.
        execArgv: ['--max-old-space-size=1024', '--initial-old-space-size=128'],
        // Many small arenas keep decoded pictures' memory long after they are gone.
        env: { ...process.env, MALLOC_ARENA_MAX: '2' },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      if (child.pid !== undefined) began(child.pid);
      return {
        post: (message) => {
          if (child.connected) child.send(message);
        },
        onMessage: (receive) => child.on('message', (message) => receive(message as FromDecoder)),
        onClosed: (closed) => {
          let told = false;
          const tell = (): void => {
            if (told) return;
            told = true;
            closed();
          };
          child.on('exit', tell);
          child.on('error', tell);
        },
        kill: () => child.kill('SIGKILL'),
      };
    },
  };
}
