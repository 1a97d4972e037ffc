/** Tables that set pictures side by side: a row of images, a row of their captions, a row of their credits. Each column is a picture. */
import type { Agency } from '../credit/agencies.ts';
import { parseCredit } from '../credit/credit.ts';

const IMAGE = /^!\[(?:\\.|[^\]\\])*\]\([^()]*\)$/u;

type Kind = 'images' | 'credits' | 'words' | 'empty';

/** The columns as blocks of lines, row after row of pictures; null where the table is no such grid. */
export function pictureGrid(
  rows: readonly (readonly string[])[],
  agencies: readonly Agency[],
): readonly (readonly string[])[] | null {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2 || rows.some((row) => row.length !== width)) return null;
  const kinds = rows.map((row) => kindOf(row, agencies));
  const filled = rows.flatMap((row, at) => (kinds[at] === 'empty' ? [] : [{ row, kind: kinds[at] ?? 'words' }]));
  const groups: { readonly row: readonly string[]; readonly kind: Kind }[][] = [];
  for (const line of filled) {
    const group = groups.at(-1);
    if (group === undefined || group.some(({ kind }) => kind === line.kind)) groups.push([line]);
    else group.push(line);
  }
  // One row of words is no grid of pictures; every group has its words, and images or credits above or below them.
  const isGrid =
    groups.length > 0 && groups.every((group) => group.length > 1 && group.some(({ kind }) => kind === 'words'));
  if (!isGrid) return null;
  return groups
    .flatMap((group) => Array.from({ length: width }, (_, column) => group.map(({ row }) => row[column] ?? '')))
    .map((block) => block.filter((cell) => cell !== ''))
    .filter((block) => block.length > 0);
}

function kindOf(row: readonly string[], agencies: readonly Agency[]): Kind {
  const cells = row.filter((cell) => cell !== '');
  if (cells.length === 0) return 'empty';
  if (cells.every((cell) => IMAGE.test(cell))) return 'images';
  return cells.every((cell) => parseCredit(cell, agencies)?.caseIgnored === false) ? 'credits' : 'words';
}
