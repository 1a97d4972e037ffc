/** One table of credits: the columns that a person decides by, as wide as the view; the others as they are chosen. */

import { memo } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { ReviewColumn } from '../../../src-main/domain/credit-review/review-columns.ts';
import {
  groupInWords,
  type ReviewGroup,
  type ReviewLine,
} from '../../../src-main/domain/credit-review/review-lines.ts';
import { articles, setPicture } from '../../shared/articles/articles.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { useTargetRef } from '../../shared/ui/focus-target.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { cellOf } from './credit-cells.tsx';
import { shownColumns, USUAL_COUNT } from './state/credit-columns.ts';
import { review } from './state/review.ts';
import { WORDS } from './words.ts';

type TableRow =
  | { readonly id: string; readonly group: ReviewGroup }
  | { readonly id: number; readonly line: ReviewLine };

export const CreditTable = memo(function CreditTable({ groups }: { readonly groups: readonly ReviewGroup[] }) {
  const pictureId = useStore(articles, (state) => state.pictureId);
  const chosen = useStore(review, (state) => state.columns);
  const columns = shownColumns(chosen);
  const rows = groups.flatMap((group): readonly TableRow[] => [
    ...(group.name === '' ? [] : [{ id: `group:${group.name}`, group }]),
    ...group.lines.map(rowOf),
  ]);
  const isShown = pictureId !== null && rows.some(({ id }) => id === pictureId);
  return (
    <Table
      ref={useTargetRef('credit-table', { item: (id) => `[role=row][data-key="${id}"]` })}
      // What nobody restricts leaves its room to the findings.
      className={`table credit-table ${rows.some(hasRestrictions) ? '' : 'is-unrestricted'}`}
      style={{ minWidth: leastWidth(columns.length) }}
      aria-label={WINDOW_WORDS.places.credits}
      selectionMode="single"
      disallowEmptySelection
      selectionBehavior="replace"
      escapeKeyBehavior="none"
      disabledKeys={rows.filter((row) => 'group' in row).map(({ id }) => id)}
      selectedKeys={isShown ? [pictureId] : []}
      onSelectionChange={(keys) => keys !== 'all' && setPicture(([...keys][0] as number | undefined) ?? null)}
    >
      <TableHeader columns={[...columns]} dependencies={[chosen]}>
        {({ id, title }) => (
          <Column className={`column-${id}`} isRowHeader={id === 'position' || id === 'credit'}>
            {title}
          </Column>
        )}
      </TableHeader>
      <TableBody items={rows} dependencies={[chosen]}>
        {(row) => ('group' in row ? groupRow(row.id, row.group, columns) : lineRow(row.line, columns))}
      </TableBody>
    </Table>
  );
});

const rowsOfLines = new WeakMap<ReviewLine, TableRow>();

/** The same object for the same line: the table draws a row anew only for another one. */
function rowOf(line: ReviewLine): TableRow {
  const row = rowsOfLines.get(line) ?? { id: line.id, line };
  rowsOfLines.set(line, row);
  return row;
}

const hasRestrictions = (row: TableRow): boolean => 'line' in row && row.line.restrictions.length > 0;

/** In pixels: the usual columns fit any view, what is chosen besides makes the table wider. */
function leastWidth(columns: number): number {
  return columns <= USUAL_COUNT ? 0 : 640 + (columns - USUAL_COUNT) * 124;
}

function groupRow(id: string, group: ReviewGroup, columns: readonly ReviewColumn[]) {
  return (
    <Row id={id} className="credit-group" textValue={WORDS.groupRow(group.name, groupInWords(group))}>
      <Cell colSpan={columns.length}>
        <span className="credit-group-name">
          {group.name} <span className="count muted">{groupInWords(group)}</span>
        </span>
      </Cell>
    </Row>
  );
}

function lineRow(line: ReviewLine, columns: readonly ReviewColumn[]) {
  return (
    <Row
      id={line.id}
      textValue={WORDS.row(ARTICLE_WORDS.picture(line.position), line.credit, line.open)}
      columns={[...columns]}
    >
      {(column) => <Cell className={`column-${column.id}`}>{cellOf(column, line)}</Cell>}
    </Row>
  );
}
