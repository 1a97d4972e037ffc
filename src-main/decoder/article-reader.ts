/** Reads article texts in the decoder; one that is too slow or crashes it is refused with a message. */
import type { ReadArticle } from '../domain/article-text/parsed-article.ts';
import type { Agency } from '../domain/credit/agencies.ts';
import { DeskError } from '../domain/failure.ts';
import type { ArticleAnswer, ArticleRequest } from './article-job.ts';
import type { DecoderClient } from './client.ts';
import { DecoderDied } from './running-jobs.ts';

/** A page of 10 MB takes about two seconds, and many times that where the machine has much else to do. */
export const LONGEST_READING_MS = 60_000;

export interface ArticleReader {
  /** `path` is absolute. Throws a DeskError `unreadable` that names the file. */
  file(path: string, agencies: readonly Agency[]): Promise<ArticleAnswer>;
  text(text: string, agencies: readonly Agency[]): Promise<ReadArticle>;
}

export function articleReader(decoder: Pick<DecoderClient, 'run'>, limitMs = LONGEST_READING_MS): ArticleReader {
  const read = async (request: ArticleRequest, name: string): Promise<ArticleAnswer> => {
    try {
      // Somebody waits for it: before all pictures, and given up at the first failure.
      return await decoder.run('article', request, { urgent: true, limitMs, once: true });
    } catch (error) {
      if (!(error instanceof DecoderDied)) throw error;
      const message = error.overran
        ? `${name} took longer than ${Math.ceil(limitMs / 1000)} s to read and was cancelled.`
        : `${name} could not be read: its reader ran out of memory or broke.`;
      throw new DeskError('unreadable', message, {
        subject: name,
        wayOut: 'Save the article as plain text (UTF-8) and open that.',
      });
    }
  };
  return {
    file: (path, agencies) =>
      read({ path, agencies }, path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)),
    text: async (text, agencies) => (await read({ text, agencies }, 'The text')).article,
  };
}
