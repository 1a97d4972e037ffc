/** The assignment of rows to columns with the greatest sum of scores, no column twice (Hungarian method with potentials). */

export interface Candidate {
  readonly row: number;
  readonly column: number;
  /** Greater is better; a row may also stay without column, for 0. */
  readonly score: number;
}

/** Rows in order, each with the column it got; rows that are better left alone are absent. */
export function bestAssignment(rows: number, candidates: readonly Candidate[]): readonly Candidate[] {
  const columns = [...new Set(candidates.map((candidate) => candidate.column))].sort((a, b) => a - b);
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  // One column more for each row: to stay without.
  const width = columns.length + rows;
  const top = Math.max(0, ...candidates.map((candidate) => candidate.score));
  const costs = Array.from({ length: rows }, () => new Float64Array(width).fill(top));
  for (const { row, column, score } of candidates) {
    const costsOfRow = costs[row];
    if (costsOfRow !== undefined) costsOfRow[columnAt.get(column) ?? 0] = top - score;
  }
  const owners = solve(costs, rows, width);
  const found: Candidate[] = [];
  columns.forEach((column, index) => {
    const row = owners[index + 1] ?? 0;
    const candidate = row === 0 ? undefined : candidates.find((one) => one.row === row - 1 && one.column === column);
    if (candidate !== undefined) found.push(candidate);
  });
  return found.sort((a, b) => a.row - b.row);
}

/** For each column (from 1) the row (from 1) that owns it, 0 for none. */
function solve(costs: readonly Float64Array[], rows: number, width: number): Int32Array {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const owner = new Int32Array(width + 1);
  const way = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row += 1) {
    owner[0] = row;
    let column = 0;
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(width + 1);
    do {
      used[column] = 1;
      const current = owner[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let at = 1; at <= width; at += 1) {
        if (used[at] === 1) continue;
        const reduced = (costs[current - 1]?.[at - 1] ?? 0) - (rowPotential[current] ?? 0) - (columnPotential[at] ?? 0);
        if (reduced < (least[at] ?? 0)) {
          least[at] = reduced;
          way[at] = column;
        }
        if ((least[at] ?? 0) < step) {
          step = least[at] ?? 0;
          next = at;
        }
      }
      for (let at = 0; at <= width; at += 1) {
        if (used[at] === 1) {
          const owned = owner[at] ?? 0;
          rowPotential[owned] = (rowPotential[owned] ?? 0) + step;
          columnPotential[at] = (columnPotential[at] ?? 0) - step;
        } else least[at] = (least[at] ?? 0) - step;
      }
      column = next;
    } while ((owner[column] ?? 0) !== 0);
    do {
      const previous = way[column] ?? 0;
      owner[column] = owner[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  return owner;
}
