/** The columns of the credit table in the window: what is decided by is always there or usual, the evidence is chosen. */
import {
  columnOf,
  REVIEW_COLUMNS,
  type ReviewColumn,
} from '../../../../src-main/domain/credit-review/review-columns.ts';
import { WORDS } from '../words.ts';

/** Who made it, for whom: one column in the window, where a line has room for two. */
const MAKER: ReviewColumn = {
  id: 'maker',
  title: WORDS.madeBy,
  words: (line) => [columnOf('photographer').words(line).join(' '), columnOf('agency').words(line).join(' ')],
};

const ALWAYS = ['position', 'credit'];
export const USUAL_COLUMNS: readonly string[] = ['maker', 'restrictions', 'findings', 'signOff'];
/** With those that always are. */
export const USUAL_COUNT = ALWAYS.length + USUAL_COLUMNS.length;
/** The file's name is under the credit, and the two makers in one column. */
const ELSEWHERE = ['file', 'agency', 'photographer'];

const placed = [...ALWAYS.map(columnOf), MAKER, ...['findings', 'restrictions'].map(columnOf)];
/** What a person decides by comes first, the sign-off last. */
const ORDER: readonly ReviewColumn[] = [
  ...placed,
  ...REVIEW_COLUMNS.filter((column) => !ELSEWHERE.includes(column.id) && !placed.includes(column)),
];

/** Those that can be chosen, in their order. */
export const CHOOSABLE_COLUMNS: readonly ReviewColumn[] = ORDER.filter(({ id }) => !ALWAYS.includes(id));

export function shownColumns(chosen: readonly string[]): readonly ReviewColumn[] {
  return ORDER.filter(({ id }) => ALWAYS.includes(id) || chosen.includes(id));
}
