/** Serves files through our own schemes, by `protocol.handle`. */
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
  protocol.handle(scheme, async (request) => {
    const answer = await resolve(new URL(request.url)).catch(() => null);
    if (answer === null) return new Response('Not found', { status: 404 });
    const file = await net.fetch(pathToFileURL(answer.path).toString(), { bypassCustomProtocolHandlers: true });
    return new Response(file.body, {
      status: file.status,
      headers: { ...answer.headers, 'content-type': answer.mime },
    });
  });
}
