/** Answers calls about article text: reading it, and making an article of it with its captions on their photographs. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { MOST_ARTICLE_BYTES, readArticleFile } from '../../documents/read-article-file.ts';
import { readArticleText } from '../../domain/article-text/parse-article-text.ts';
import { DeskError } from '../../domain/failure.ts';
import type { TextImport } from '../../domain/views.ts';
import { type ArticleFromTextPorts, articleFromText } from '../../usecases/article-from-text.ts';
import type { Emit, Handlers } from '../transport.ts';
import { openedArticle } from './articles.ts';

export function textHandlers(
  ports: ArticleFromTextPorts,
  emit: Emit,
): Pick<Handlers, 'text.parse' | 'internal.readText' | 'articles.fromText'> {
  return {
    'text.parse': ({ text }) => importOf(text, null),
    'internal.readText': async ({ path }) => {
      const name = basename(path);
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      // Told before it is read: a file of a gigabyte must not be taken into memory to be refused.
      const bytes = size > MOST_ARTICLE_BYTES ? new Uint8Array(MOST_ARTICLE_BYTES + 1) : readBytes(path, name);
      return importOf(await readArticleFile(bytes, name), name);
    },
    'articles.fromText': ({ text, articleId, candidates }) => {
      const { article, matches } = articleFromText(ports, readArticleText(text), articleId, candidates);
      emit('articles.changed', { articleId: article.id });
      emit('photos.changed', { ids: null });
      emit('history.changed', ports.journal.heads());
      return { ...openedArticle(ports, article), matches };
    },
  };
}

function importOf(text: string, name: string | null): TextImport {
  const read = readArticleText(text);
  return {
    text,
    name,
    headline: read.headline ?? '',
    date: read.date ?? '',
    standfirst: read.standfirst ?? '',
    body: read.body,
    pictures: read.pictures.map(({ caption, credit, certain }) => ({ caption, credit, certain })),
    doubts: read.doubts.map(({ line, message }) => `Line ${line}: ${message}`),
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
