/** A table of a page whose columns have names: the picture sheet of a desk, as the lines of one in Markdown. */
import { namesPictures } from '../domain/article-text/table-lines.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

/** The table as Markdown, where its first row names captions and credits; null for any other. */
export function tableOfSheet(table: HtmlElement, textOf: (cell: HtmlElement) => string): string | null {
  const rows = rowsOf(table);
  const [head = [], ...rest] = rows;
  if (rest.length === 0 || head.length < 2 || rows.some((row) => row.length !== head.length)) return null;
  if (!namesPictures(head.map((cell) => oneLine(textOf(cell))))) return null;
  const lines = rows.map((row) => `| ${row.map((cell) => oneLine(textOf(cell))).join(' | ')} |`);
  return [lines[0], `|${head.map(() => ' --- |').join('')}`, ...lines.slice(1)].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

function rowsOf(node: HtmlNode): readonly (readonly HtmlElement[])[] {
  if (!isElement(node)) return [];
  if (node.tagName === 'tr')
    return [node.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')];
  return node.childNodes.flatMap(rowsOf);
}
