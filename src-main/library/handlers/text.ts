/** Answers calls about article text: reading it, and making an article of it with its captions on their photographs. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { MOST_ARTICLE_BYTES, readArticleFile } from '../../documents/read-article-file.ts';
import { readArticleText } from '../../domain/article-text/parse-article-text.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import { DeskError } from '../../domain/failure.ts';
import type { TextImport, TextMatches } from '../../domain/views.ts';
import { type ArticleFromTextPorts, articleFromText, planMatches } from '../../usecases/articles/article-from-text.ts';
import type { Handlers } from '../transport.ts';
import { openedArticle } from './articles.ts';

export function textHandlers(
  ports: ArticleFromTextPorts,
  agencies: () => readonly Agency[],
): Pick<Handlers, 'text.parse' | 'text.match' | 'internal.readText' | 'articles.fromText'> {
  return {
    'text.parse': ({ text }) => importOf(text, null, agencies()),
    'internal.readText': async ({ path }) => {
      const name = basename(path);
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      // Told before it is read: a file of a gigabyte must not be taken into memory to be refused.
      const bytes = size > MOST_ARTICLE_BYTES ? new Uint8Array(MOST_ARTICLE_BYTES + 1) : readBytes(path, name);
      return importOf(await readArticleFile(bytes, name), name, agencies());
    },
    'text.match': ({ text, articleId, candidates }): TextMatches => {
      const { photos, ...plan } = planMatches(ports, readArticleText(text, agencies()), articleId, candidates);
      const shown = photos.map(({ id, fileName, metadata }) => ({
        id,
        fileName,
        description: metadata.description ?? metadata.headline ?? '',
      }));
      return { ...plan, photos: shown };
    },
    'articles.fromText': ({ text, articleId, candidates, decisions }) => {
      const { article, matches } = articleFromText(
        ports,
        readArticleText(text, agencies()),
        articleId,
        candidates,
        decisions,
      );
      return { ...openedArticle(ports, article), matches };
    },
  };
}

function importOf(text: string, name: string | null, agencies: readonly Agency[]): TextImport {
  const read = readArticleText(text, agencies);
  return {
    text,
    name,
    headline: read.headline ?? '',
    date: read.date ?? '',
    standfirst: read.standfirst ?? '',
    body: read.body,
    pictures: read.pictures.map(({ caption, credit, certain, written, fileName, alternatives }) => ({
      caption,
      credit,
      certain,
      written,
      fileName,
      alternatives,
    })),
    doubts: read.doubts,
  };
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new DeskError('unreadable', `Expected to read the article text ${name}, found ${code}.`, {
      subject: name,
      wayOut: 'Check the file and its rights.',
    });
  }
}
