/** Reads an article text, from a file or pasted, into its parts; no other process parses it. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { MOST_ARTICLE_BYTES, readArticleFile, tooLarge } from '../documents/read-article-file.ts';
import { readArticleText } from '../domain/article-text/parse-article-text.ts';
import type { ReadArticle } from '../domain/article-text/parsed-article.ts';
import type { Agency } from '../domain/credit/agencies.ts';
import { DeskError } from '../domain/failure.ts';
import { readingTrouble } from '../domain/reading-trouble.ts';

export type ArticleRequest =
  | { readonly path: string; readonly agencies: readonly Agency[] }
  | { readonly text: string; readonly agencies: readonly Agency[] };

export interface ArticleAnswer {
  /** The words of the file, as one reads them. */
  readonly text: string;
  readonly article: ReadArticle;
}

/** Throws a DeskError `unreadable` that names the file. */
export async function readArticleJob(request: ArticleRequest): Promise<ArticleAnswer> {
  const text = 'text' in request ? request.text : await textOf(request.path, request.agencies);
  return { text, article: readArticleText(text, request.agencies) };
}

async function textOf(path: string, agencies: readonly Agency[]): Promise<string> {
  const name = basename(path);
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw refused(name, `${name} is a folder, no article text.`);
    // Told before it is read: a file of a gigabyte must not be taken into memory to be refused.
    if (found.size > MOST_ARTICLE_BYTES) throw tooLarge(found.size, name);
    return await readArticleFile(readFileSync(path), name, agencies);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    const { gone, reason, wayOut } = readingTrouble(error);
    if (gone) throw refused(name, `There is no file ${name}.`);
    throw new DeskError('unreadable', `${name} cannot be read: ${reason}`, {
      subject: name,
      wayOut: wayOut ?? 'Check its folder and your rights.',
    });
  }
}

function refused(name: string, message: string): DeskError {
  return new DeskError('unreadable', message, { subject: name, wayOut: 'Check its name, its folder and your rights.' });
}
