/** Reads what a command is given, an article text or a bundle, with refusals that name it. */

import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleReader } from '../decoder/article-reader.ts';
import { createDecoderClient, type DecoderClient } from '../decoder/client.ts';
import { type DeskFileReader, deskFileReader } from '../decoder/desk-file-reader.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import type { Article, PictureId } from '../domain/article.ts';
import { articleOf, writtenOf } from '../domain/article-text/article-of.ts';
import type { ReadArticle } from '../domain/article-text/parsed-article.ts';
import { counted } from '../domain/counts.ts';
import { AGENCIES, type Agency } from '../domain/credit/agencies.ts';
import type { Photo, PhotoId } from '../domain/photo.ts';
import { unexpected } from '../domain/unexpected.ts';
import type { BagProblem } from '../filesystem/bag-source.ts';
import type { CommandContext } from './command.ts';

/** What reading a file from outside needs of the command's context. */
export type ReadingContext = Pick<CommandContext, 'workingFolder' | 'programFolder' | 'signal'>;

/** The article text in a file: text, Markdown, HTML or Word. */
export async function readArticle(
  path: string,
  context: ReadingContext,
  agencies: readonly Agency[] = AGENCIES,
): Promise<ReadArticle> {
  const full = resolve(context.workingFolder, path);
  return byDecoder(context, async (decoder) => (await articleReader(decoder).file(full, agencies)).article);
}

/** Reads a preset or a bundle. */
export function readDeskFile<T>(context: ReadingContext, work: (files: DeskFileReader) => Promise<T>): Promise<T> {
  return byDecoder(context, (decoder) => work(deskFileReader(decoder)));
}

/** What comes from outside is read by its own decoder, which ends with it. */
async function byDecoder<T>(context: ReadingContext, work: (decoder: DecoderClient) => Promise<T>): Promise<T> {
  const decoder = createDecoderClient(forkedDecoder(join(context.programFolder, 'out', 'main', 'decoder.cjs')));
  const stop = (): void => decoder.close();
  context.signal.addEventListener('abort', stop, { once: true });
  try {
    return await work(decoder);
  } finally {
    context.signal.removeEventListener('abort', stop);
    decoder.close();
  }
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
  context: ReadingContext,
  profile: string,
  agencies: readonly Agency[] = AGENCIES,
): Promise<GivenArticle> {
  if (isBundle(path, context.workingFolder)) {
    const bundle = resolve(context.workingFolder, path);
    const { verification, opened } = await readDeskFile(context, (files) => files.bundle(bundle));
    if (opened === null) throw unexpected(`the article of ${bundle}`, 'only its proof');
    const { problems } = verification;
    const { article, photos } = opened;
    return { article, photos, isBundle: true, faults: problems, doubtful: new Set() };
  }
  const read = await readArticle(path, context, agencies);
  const article = articleOf(read, [], profile);
  const doubtful = new Set(
    article.pictures.filter((_, at) => read.pictures[at]?.certain === false).map(({ id }) => id),
  );
  return { article, photos: new Map(), isBundle: false, faults: [], written: writtenOf(read), doubtful };
}

/** What is said before anything else about a bundle that somebody changed; nothing about a whole one. */
export function tamperedLines(faults: readonly BagProblem[]): readonly string[] {
  if (faults.length === 0) return [];
  const count = counted(faults.length, 'fault');
  return [
    `The bundle was changed after it was written (${count}): the answer may differ from what was exported.`,
    ...faults.map(({ path, problem }) => `  ${path}: ${problem}`),
  ];
}
