/**
 * Serves files through our own schemes. The bytes are read here and given as the answer: handing the file's address to
 * `net.fetch` instead takes two and a half times as long (help, decisions).
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { protocol } from 'electron';
import { pictureDisk } from './few-at-once.ts';

/** A file to answer with, or null for 404. */
export interface FileAnswer {
  readonly path: string;
  readonly mime: string;
  readonly headers: Readonly<Record<string, string>>;
}
/** `later` where nobody can say now: the library starts or ends. It is no fault of the address, and none for the console. */
export type Resolver = (url: URL) => Promise<FileAnswer | 'later' | null>;

/** Bytes of a file up to which it is read whole; a larger one is handed on while it is read. */
const MOST_AT_ONCE_BYTES = 4_000_000;
/** Bytes of one piece of a larger file. */
const PIECE_BYTES = 512_000;

/** Every address of `scheme` is answered by `resolve`; what it does not know, or what cannot be read, is 404. */
export function answerWithFiles(scheme: string, resolve: Resolver): void {
  protocol.handle(scheme, async (request) => {
    try {
      const answer = await resolve(new URL(request.url));
      if (answer === 'later') return new Response(null, { status: 204 });
      if (answer !== null)
        return new Response(await pictureDisk(() => contentOf(answer.path)), {
          headers: { ...answer.headers, 'content-type': answer.mime },
        });
    } catch {
      // Gone or locked since it was found: said by the answer below.
    }
    return new Response('Not found', { status: 404 });
  });
}

async function contentOf(path: string): Promise<Uint8Array<ArrayBuffer> | ReadableStream> {
  const { size } = await stat(path);
  if (size <= MOST_AT_ONCE_BYTES) return readFile(path);
  return Readable.toWeb(createReadStream(path, { highWaterMark: PIECE_BYTES })) as ReadableStream;
}
