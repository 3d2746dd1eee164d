import type { GridFindings, GridPoint } from '#model/uncertainty/findings.ts';

/** An edge of the grid: from point (column, row) to its neighbour to the right, or above. */
const edgeKey = (column: number, row: number, isUpright: boolean) => `${column} ${row} ${isUpright ? 'up' : 'across'}`;

/**
 * Where the metric of a grid crosses a level: marching squares, straight between neighbouring points, squares with a
 * figure that does not exist left out. A square crossed twice is cut by the mean of its corners.
 * @returns lines from edge to edge of the grid, or closed ones whose last point repeats the first
 */
export function contourOf(
  { across, up, values }: Omit<GridFindings, 'breakeven'>,
  level = 0,
): readonly (readonly GridPoint[])[] {
  const columns = across.values.length;
  const rows = up.values.length;
  const at = (column: number, row: number) => (values[row * columns + column] as number) - level;
  const points = new Map<string, GridPoint>();
  const neighbours = new Map<string, string[]>();

  const crossing = (column: number, row: number, isUpright: boolean): string => {
    const key = edgeKey(column, row, isUpright);
    if (!points.has(key)) {
      const from = at(column, row);
      const share = from / (from - (isUpright ? at(column, row + 1) : at(column + 1, row)));
      points.set(key, { across: isUpright ? column : column + share, up: isUpright ? row + share : row });
    }
    return key;
  };
  const join = (a: string, b: string) => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  };

  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
      if (corners.some((corner) => Number.isNaN(corner))) continue;
      const isAbove = corners.map((corner) => corner > 0);
      // Bottom, right, top, left: crossed where the corners at its ends differ.
      const edges = [
        () => crossing(column, row, false),
        () => crossing(column + 1, row, true),
        () => crossing(column, row + 1, false),
        () => crossing(column, row, true),
      ].flatMap((edge, k) => (isAbove[k] === isAbove[(k + 1) % 4] ? [] : [edge()]));
      const [a, b, c, d] = edges;
      if (a === undefined || b === undefined) continue;
      if (c === undefined || d === undefined) {
        join(a, b);
        continue;
      }
      const isMiddleAbove = corners.reduce((sum, corner) => sum + corner, 0) > 0;
      // Where the middle is like the first corner, the second and the fourth are cut off; else the first and the third.
      if (isMiddleAbove === isAbove[0]) {
        join(a, b);
        join(c, d);
      } else {
        join(a, d);
        join(b, c);
      }
    }
  }
  return linesThrough(points, neighbours);
}

/** Follows neighbours from end to end; what is left has no ends and is closed. */
function linesThrough(
  points: ReadonlyMap<string, GridPoint>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly (readonly GridPoint[])[] {
  const seen = new Set<string>();
  const lines: GridPoint[][] = [];
  const ends = [...neighbours.keys()].filter((key) => neighbours.get(key)?.length === 1);
  for (const start of [...ends, ...neighbours.keys()]) {
    if (seen.has(start)) continue;
    const keys: string[] = [];
    for (let key: string | undefined = start; key !== undefined;) {
      seen.add(key);
      keys.push(key);
      key = neighbours.get(key)?.find((next) => !seen.has(next));
    }
    if (neighbours.get(start)?.length === 2) keys.push(start);
    lines.push(keys.flatMap((key) => points.get(key) ?? []));
  }
  return lines;
}
