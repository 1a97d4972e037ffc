/** Reads what a command is given, an article text or a bundle, with refusals that name it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { MOST_ARTICLE_BYTES, readArticleFile } from '../documents/read-article-file.ts';
import type { Article, PictureId } from '../domain/article.ts';
import { articleOf, writtenOf } from '../domain/article-text/article-of.ts';
import { readArticleText } from '../domain/article-text/parse-article-text.ts';
import type { ReadArticle } from '../domain/article-text/parsed-article.ts';
import { AGENCIES, type Agency } from '../domain/credit/agencies.ts';
import { DeskError } from '../domain/failure.ts';
import type { Photo, PhotoId } from '../domain/photo.ts';
import type { BagProblem } from '../filesystem/bag-source.ts';
import { bundleReader } from '../filesystem/bundle-reader.ts';
import { verifyBundle } from '../filesystem/bundle-verifier.ts';
import { openBundle } from '../usecases/articles/open-bundle.ts';

/** The article text in a file: text, Markdown, HTML or Word. */
export async function readArticle(
  path: string,
  workingFolder: string,
  agencies: readonly Agency[] = AGENCIES,
): Promise<ReadArticle> {
  const full = resolve(workingFolder, path);
  const name = basename(full);
  let bytes: Uint8Array;
  try {
    const found = statSync(full);
    if (found.isDirectory())
      throw new DeskError('unreadable', `Expected an article text in ${path}, found a folder.`, { subject: name });
    if (found.size > MOST_ARTICLE_BYTES) {
      const size = `${(found.size / 1024 / 1024).toFixed(1)} MB`;
      throw new DeskError('unreadable', `Expected an article text of at most 10 MB in ${path}, found ${size}.`, {
        subject: name,
      });
    }
    bytes = readFileSync(full);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const found = code === 'ENOENT' ? 'no such file' : code;
    throw new DeskError('unreadable', `Expected an article text in ${path}, found ${found}.`, {
      subject: name,
      wayOut: 'Check its name and rights.',
    });
  }
  return readArticleText(await readArticleFile(bytes, name), agencies);
}

/** True where the path is a bundle (a bag's folder or a zip), false where it is taken for an article text. */
export function isBundle(path: string, workingFolder: string): boolean {
  const full = resolve(workingFolder, path);
  if (!existsSync(full)) return false;
  return statSync(full).isDirectory() || /\.zip$/i.test(full);
}

/** What `check` and `credits` work on: an article, and its photographs where a bundle tells of them. */
export interface GivenArticle {
  readonly article: Article;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly isBundle: boolean;
  /** Where a bundle is not as it was written; empty for a text and for a whole bundle. */
  readonly faults: readonly BagProblem[];
  /** Caption paragraphs as the text wrote them; absent for a bundle, which keeps caption and credit apart. */
  readonly written?: ReadonlyMap<PictureId, string>;
  /** Pictures whose caption and credit were parted by a guess. */
  readonly doubtful: ReadonlySet<PictureId>;
}

export async function readArticleOrBundle(
  path: string,
  workingFolder: string,
  profile: string,
  agencies: readonly Agency[] = AGENCIES,
): Promise<GivenArticle> {
  if (isBundle(path, workingFolder)) {
    const bundle = resolve(workingFolder, path);
    const { problems } = await verifyBundle(bundle);
    const { article, photos } = await openBundle(bundleReader, bundle);
    return { article, photos, isBundle: true, faults: problems, doubtful: new Set() };
  }
  const read = await readArticle(path, workingFolder, agencies);
  const article = articleOf(read, [], profile);
  const doubtful = new Set(
    article.pictures.filter((_, at) => read.pictures[at]?.certain === false).map(({ id }) => id),
  );
  return { article, photos: new Map(), isBundle: false, faults: [], written: writtenOf(read), doubtful };
}

/** What is said before anything else about a bundle that somebody changed; nothing about a whole one. */
export function tamperedLines(faults: readonly BagProblem[]): readonly string[] {
  if (faults.length === 0) return [];
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return [
    `The bundle is not as it was written (${count}): what follows may not be what was exported.`,
    ...faults.map(({ path, problem }) => `  ${path}: ${problem}`),
  ];
}
