import {
  externalCount,
  hasLoneStar,
  isSmall,
  secondaryCell,
  THRESHOLD,
  type Shown,
  type SuppressionMode,
} from './suppression.ts';

/** A table of counts of people as it may be shown. */
export interface ShownTable {
  readonly cells: readonly (readonly Shown[])[];
  readonly rowTotals: readonly Shown[];
  readonly columnTotals: readonly Shown[];
  readonly total: Shown;
}

/** Suppresses a table with row, column and grand totals (§5.0 steps 1, 3, 4). All rows must have the same length. */
export function suppressTable(
  mode: SuppressionMode,
  rows: readonly (readonly number[])[],
  threshold = THRESHOLD,
): ShownTable {
  const counts = withTotals(rows);
  const shown = mode === 'EXTERNAL' ? external(counts, threshold) : internal(counts, threshold);
  const body = shown.slice(0, -1);
  const totals = shown.at(-1) ?? [];
  return {
    cells: body.map(row => row.slice(0, -1)),
    rowTotals: body.map(row => row.at(-1) ?? '*'),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? '*',
  };
}

/** The counts with their totals as last column and last row, so that totals are protected like any other line. */
function withTotals(rows: readonly (readonly number[])[]): number[][] {
  const sum = (line: readonly number[]) => line.reduce((a, b) => a + b, 0);
  const wide = rows.map(row => [...row, sum(row)]);
  const width = (rows[0]?.length ?? 0) + 1;
  return [...wide, Array.from({ length: width }, (_, column) => sum(wide.map(row => row[column] ?? 0)))];
}

function external(counts: readonly number[][], threshold: number): Shown[][] {
  return counts.map(row => row.map(count => externalCount(count, row.at(-1) ?? 0, threshold)));
}

function internal(counts: readonly number[][], threshold: number): Shown[][] {
  const starred = counts.map(row => row.map(count => isSmall(count, threshold)));
  const lines = linesOf(counts);
  // A star set for one line may leave a lone star in a line that crosses it: repeat until nothing changes.
  for (let changed = true; changed;) {
    changed = false;
    for (const { places, total } of lines) {
      const at = <T>(grid: readonly T[][]) => places.map(p => grid[p.row]?.[p.column] as T);
      if (starred[total.row]?.[total.column] || !hasLoneStar(at(starred))) continue;
      const second = secondaryCell(at(counts), at(starred));
      // A lone star among zeros equals its total: then the total goes.
      const place = second === null ? total : (places[second] ?? total);
      starred[place.row]?.splice(place.column, 1, true);
      changed = true;
    }
  }
  return counts.map((row, r) => row.map((count, c) => (starred[r]?.[c] ? '*' : count)));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Every row and column with the place of its total; the line of totals has the grand total. */
function linesOf(counts: readonly number[][]): { places: Place[]; total: Place }[] {
  const height = counts.length - 1;
  const width = (counts[0]?.length ?? 1) - 1;
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
  return [
    ...upTo(height + 1).map(row => ({
      places: upTo(width).map(column => ({ row, column })),
      total: { row, column: width },
    })),
    ...upTo(width + 1).map(column => ({
      places: upTo(height).map(row => ({ row, column })),
      total: { row: height, column },
    })),
  ];
}
