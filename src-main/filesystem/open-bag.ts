/** Opens a bundle for reading, folder or zip, and refuses what no honest bundle has: links, ways out, bombs. */
import { createReadStream } from 'node:fs';
import { access, lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import { type BagProblem, type BagSource, MOST_FILES, unreadableBag } from './bag-source.ts';
import { openZip } from './zip-source.ts';

/** Whether this path may be a bundle rather than a folder of photographs; says nothing of its being whole. */
export async function looksLikeBag(path: string): Promise<boolean> {
  if (/\.zip$/i.test(path)) return true;
  return access(join(path, 'bagit.txt')).then(
    () => true,
    () => false,
  );
}

export async function openBag(path: string): Promise<BagSource> {
  try {
    const stat = await lstat(path);
    if (stat.isDirectory()) return await openFolder(path);
    if (stat.isFile()) return await openZip(path);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    throw unreadableBag(path, error instanceof Error ? error.message : String(error), error);
  }
  throw unreadableBag(path, 'neither', null);
}

async function openFolder(root: string): Promise<BagSource> {
  const files = new Map<string, number>();
  const problems: BagProblem[] = [];
  await walk(root, '', files, problems);
  return {
    files,
    problems,
    strays: [],
    read: async (path) => createReadStream(join(root, ...path.split('/'))),
    close: () => undefined,
  };
}

async function walk(root: string, folder: string, files: Map<string, number>, problems: BagProblem[]): Promise<void> {
  for await (const entry of await opendir(join(root, folder))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await walk(root, path, files, problems);
    else if (entry.isFile()) files.set(path, (await lstat(join(root, path))).size);
    else
      problems.push({
        path,
        problem: `It is ${entry.isSymbolicLink() ? 'a link' : 'a special file'}, not a plain file.`,
      });
    if (files.size > MOST_FILES) throw unreadableBag(root, `more than ${MOST_FILES} files`, null);
  }
}
