/** A table of a Word document: its rows as blocks, or as a table in Markdown where its first row names captions and credits. */
import { pictureGrid } from '../domain/article-text/picture-grids.ts';
import { namesPictures } from '../domain/article-text/table-lines.ts';
import { AGENCIES } from '../domain/credit/agencies.ts';

/** Paragraphs by row and cell. */
export type WordTable = readonly (readonly (readonly string[])[])[];

/** One picture, its caption and its credit often share a row: a row is a block. */
export function blocksOfTable(rows: WordTable): readonly string[] {
  const [head = [], ...rest] = rows;
  const isSheet = rest.length > 0 && rows.every((row) => row.length === head.length) && namesPictures(head.map(inCell));
  const grid = isSheet
    ? null
    : pictureGrid(
        rows.map((row) => row.map(inLine)),
        AGENCIES,
      );
  if (grid !== null) return grid.map((block) => block.join('\n'));
  if (!isSheet) return rows.map((row) => row.flat().join('\n')).filter((text) => text !== '');
  const lines = rows.map((row) => `| ${row.map(inCell).join(' | ')} |`);
  return [[lines[0], `|${head.map(() => ' --- |').join('')}`, ...lines.slice(1)].join('\n')];
}

function inLine(paragraphs: readonly string[]): string {
  return paragraphs.join(' ').replace(/\s+/g, ' ').trim();
}

function inCell(paragraphs: readonly string[]): string {
  return paragraphs.join(' ').replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
