/** The decoder process as seen from the library inside Electron: the shell forks it and passes on one end of a channel. */
import type { DecoderSource } from '../decoder/client.ts';
import type { DecoderPort, FromDecoder } from '../decoder/protocol.ts';

/** Electron's MessagePortMain; only what is used of it. */
export interface ElectronPort {
  on(event: 'message', receive: (event: { readonly data: FromDecoder }) => void): void;
  on(event: 'close', closed: () => void): void;
  start(): void;
  postMessage(message: unknown): void;
}

export interface ShellDecoder extends DecoderSource {
  /** The shell has started a decoder and gives its channel. */
  arrived(port: ElectronPort): void;
  /** The decoder of the last channel is no more. */
  gone(): void;
}

/** `restart` asks the shell to end the decoder and start another. */
export function shellDecoder(restart: () => void): ShellDecoder {
  let fresh: ElectronPort | null = null;
  let waiting: ((port: DecoderPort) => void) | null = null;
  let tellClosed: (() => void) | null = null;

  const wrap = (port: ElectronPort): DecoderPort => {
    let told = false;
    let closed: () => void = () => undefined;
    const tell = (): void => {
      if (told) return;
      told = true;
      closed();
    };
    tellClosed = tell;
    return {
      post: (message) => port.postMessage(message),
      onMessage: (receive) => {
        port.on('message', ({ data }) => receive(data));
        port.start();
      },
      onClosed: (listener) => {
        closed = listener;
        port.on('close', tell);
      },
      kill: () => {
        restart();
        tell();
      },
    };
  };

  return {
    open: () =>
      new Promise((resolve) => {
        if (fresh === null) {
          waiting = resolve;
          return;
        }
        const port = fresh;
        fresh = null;
        resolve(wrap(port));
      }),
    arrived: (port) => {
      const wanted = waiting;
      waiting = null;
      if (wanted === null) fresh = port;
      else wanted(wrap(port));
    },
    gone: () => {
      fresh = null;
      const tell = tellClosed;
      tellClosed = null;
      tell?.();
    },
  };
}
