/**
 * Serves files through our own schemes on every runtime, always file-backed: on Electron 25 answers from memory slow to a
 * third over some thousand requests, answers from a file do not. The one place that knows which API a runtime has.
 */
import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';

/** A file to answer with, or null for 404. */
export interface FileAnswer {
  readonly path: string;
  readonly mime: string;
  readonly headers: Readonly<Record<string, string>>;
}
export type Resolver = (url: URL) => Promise<FileAnswer | null>;

/** Every address of `scheme` is answered by `resolve`; what it does not know is 404. */
export function answerWithFiles(scheme: string, resolve: Resolver): void {
  const safely: Resolver = async (url) => resolve(url).catch(() => null);
  if (Number(process.versions.electron?.split('.')[0]) >= 26) answerByHandle(scheme, safely);
  else answerByFileProtocol(scheme, safely);
}

function answerByHandle(scheme: string, resolve: Resolver): void {
  protocol.handle(scheme, async (request) => {
    const answer = await resolve(new URL(request.url));
    if (answer === null) return new Response('Not found', { status: 404 });
    const file = await net.fetch(pathToFileURL(answer.path).toString(), { bypassCustomProtocolHandlers: true });
    return new Response(file.body, {
      status: file.status,
      headers: { ...answer.headers, 'content-type': answer.mime },
    });
  });
}

function answerByFileProtocol(scheme: string, resolve: Resolver): void {
  protocol.registerFileProtocol(scheme, (request, callback) => {
    void resolve(new URL(request.url)).then((answer) => {
      if (answer === null) callback({ statusCode: 404, error: -6 });
      else
        callback({
          path: answer.path,
          mimeType: answer.mime,
          headers: { ...answer.headers, 'content-type': answer.mime },
        });
    });
  });
}
