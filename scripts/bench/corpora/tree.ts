// A tree of very small files, once a machine: for walking, comparing and counting rows, where no picture matters.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder } from './photographs.ts';

const IN_A_FOLDER = 300;

export const treeFolder = (n: number): string => `folder ${Math.floor(n / IN_A_FOLDER)}`;
export const treeFile = (n: number): string => `DSC_${n}.jpg`;

/** Files of a few bytes, each its own, in folders of 300. */
export function makeTree(files: number, say: (line: string) => void): string {
  const tree = corpusFolder(`tree-${files}`);
  if (existsSync(tree)) return tree;
  say(`making a tree of ${files} files`);
  const half = `${tree}.part`;
  rmSync(half, { recursive: true, force: true });
  for (let n = 0; n < files; n += 1) {
    const folder = join(half, treeFolder(n));
    if (n % IN_A_FOLDER === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, treeFile(n)), String(n));
  }
  renameSync(half, tree);
  return tree;
}
