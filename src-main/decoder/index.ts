/** Entry of the decoder process: bytes from outside are read and decoded only here, so that a crash harms nothing else. */
import { giveWay } from './give-way.ts';
import type { ToDecoder } from './protocol.ts';
import { serve } from './serve.ts';

/** Electron's utility process; only what is used of it. */
interface ParentPort {
  on(event: 'message', receive: (event: { readonly ports: readonly ElectronPort[] }) => void): void;
}
interface ElectronPort {
  on(event: 'message', receive: (event: { readonly data: ToDecoder }) => void): void;
  start(): void;
  postMessage(message: unknown): void;
}

// Whoever read what is said here may be gone before us.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(0));

// From Electron 37 on a forgotten rejection would only be warned about, and the process go on in a state that nobody knows.
process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(1);
});

// What reads a stranger's bytes has no way out.
Reflect.deleteProperty(globalThis, 'fetch');

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort;

if (parentPort !== undefined) {
  // A window is looked at; of the command line it is the work itself.
  giveWay();
  // The shell hands the library process's end of a channel; a restarted library process brings a new one.
  parentPort.on('message', ({ ports }) => {
    const [port] = ports;
    if (port === undefined) return;
    serve(
      {
        post: (message) => port.postMessage(message),
        onMessage: (receive) => port.on('message', ({ data }) => receive(data)),
      },
      () => process.exit(0),
    );
    port.start();
  });
} else if (process.send !== undefined) {
  const send = process.send.bind(process);
  serve(
    {
      // Where nobody reads any more, the process is about to end: see below.
      post: (message) => void send(message, undefined, undefined, () => undefined),
      onMessage: (receive) => process.on('message', (message) => receive(message as ToDecoder)),
    },
    () => process.exit(0),
  );
  // Whoever started it is gone: there is nobody to work for.
  process.on('disconnect', () => process.exit(0));
}
