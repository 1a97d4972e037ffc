/** Answers calls about article text: reading it, and making an article of it with its captions on their photographs. */
import { basename } from 'node:path';
import type { ArticleReader } from '../../decoder/article-reader.ts';
import type { ReadArticle } from '../../domain/article-text/parsed-article.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import type { TextImport, TextMatches } from '../../domain/overviews/articles.ts';
import { articleFromText } from '../../usecases/articles/article-from-text.ts';
import type { ArticleFromTextPorts } from '../../usecases/articles/import-candidates.ts';
import { planMatches } from '../../usecases/articles/plan-matches.ts';
import type { Handlers } from '../transport.ts';
import { openedArticle } from './articles.ts';

export function textHandlers(
  ports: ArticleFromTextPorts,
  articles: ArticleReader,
  agencies: () => readonly Agency[],
): Pick<Handlers, 'text.parse' | 'text.match' | 'internal.readText' | 'articles.fromText'> {
  return {
    'text.parse': async ({ text }) => importOf(await articles.text(text, agencies()), text, null),
    'internal.readText': async ({ path }) => {
      const { article, text } = await articles.file(path, agencies());
      return importOf(article, text, basename(path));
    },
    'text.match': async ({ text, articleId, candidates }): Promise<TextMatches> => {
      const read = await articles.text(text, agencies());
      const { photos, ...plan } = planMatches(ports, read, articleId, candidates);
      const shown = photos.map(({ id, fileName, metadata }) => ({
        id,
        fileName,
        description: metadata.description ?? metadata.headline ?? '',
      }));
      return { ...plan, photos: shown };
    },
    'articles.fromText': async ({ text, articleId, candidates, decisions }) => {
      const read = await articles.text(text, agencies());
      const { article, matches } = articleFromText(ports, read, articleId, candidates, decisions);
      return { ...openedArticle(ports, article), matches };
    },
  };
}

function importOf(read: ReadArticle, text: string, name: string | null): TextImport {
  return {
    text,
    name,
    headline: read.headline ?? '',
    date: read.date ?? '',
    standfirst: read.standfirst ?? '',
    body: read.body,
    pictures: read.pictures.map(
      ({ caption, credit, restrictions, certain, confidence, written, fileName, alternatives }) => ({
        caption,
        credit,
        restrictions,
        certain,
        confidence,
        written,
        fileName,
        alternatives,
      }),
    ),
    doubts: read.doubts,
  };
}
