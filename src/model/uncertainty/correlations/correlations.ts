import type { ScenarioDocument } from '#model/document/document.ts';
import { lowerFactor } from '#model/uncertainty/correlations/factor.ts';
import { isPossible, nearestPossible } from '#model/uncertainty/correlations/nearest.ts';
import { normalFromRank, rankFromNormal } from '#model/uncertainty/correlations/rank.ts';
import { entry, type Matrix } from '#model/uncertainty/correlations/symmetric.ts';
import type { Driver } from '#model/uncertainty/driver.ts';

/** How the drivers of a scenario move together. */
export interface Correlations {
  /** Paths of the drivers that are correlated with another, in the order of the screens; the rows of both matrices. */
  readonly drivers: readonly string[];
  /** Rank correlations asked for; 0 where nothing was. */
  readonly asked: Matrix;
  /** Rank correlations in force: those asked for, or the nearest that are possible together. */
  readonly used: Matrix;
  /** Lower triangular: independent standard normal numbers times it are correlated as the copula needs. */
  readonly factor: Matrix;
  /** True where those asked for cannot all be drawn, so that others are in force. */
  readonly isMended: boolean;
  /**
   * True where no numbers at all are ranked as asked. Where it is false and others are in force, the limit is the
   * copula's: it draws by normal numbers, whose correlations have to be a little stronger than those of their ranks.
   */
  readonly isContradictory: boolean;
  /** The largest difference between asked and used, in rank correlation. */
  readonly largestChange: number;
}

/**
 * The correlations in force among the drivers that vary. Pairs that name another driver wait in the document without effect.
 * @param drivers those that vary, see driversOf
 * @returns null where the drivers are independent
 */
export function correlationsOf({ uncertainty }: ScenarioDocument, drivers: readonly Driver[]): Correlations | null {
  const varying = new Set(drivers.map(({ path }) => path));
  const pairs = (uncertainty?.correlations ?? []).filter(
    ([a, b, rank]) => a !== b && rank !== 0 && varying.has(a) && varying.has(b),
  );
  if (pairs.length === 0) return null;
  const named = new Set(pairs.flatMap(([a, b]) => [a, b]));
  const paths = drivers.flatMap(({ path }) => (named.has(path) ? [path] : []));
  const size = paths.length;
  const asked = new Float64Array(size * size);
  for (let k = 0; k < size; k++) asked[k * size + k] = 1;
  for (const [a, b, rank] of pairs) {
    const [row, column] = [paths.indexOf(a), paths.indexOf(b)];
    asked[row * size + column] = rank;
    asked[column * size + row] = rank;
  }
  const normal = { size, values: asked.map(normalFromRank) };
  const isMended = !isPossible(normal);
  const possible = isMended ? nearestPossible(normal) : normal;
  const used = isMended ? possible.values.map(rankFromNormal) : asked;
  return {
    drivers: paths,
    asked: { size, values: asked },
    used: { size, values: used },
    factor: lowerFactor(possible),
    isMended,
    isContradictory: isMended && !isPossible({ size, values: asked }),
    largestChange: used.reduce((most, value, k) => Math.max(most, Math.abs(value - (asked[k] as number))), 0),
  };
}

/** The rank correlation in force between two drivers, 0 where they are independent. */
export function rankBetween(correlations: Correlations | null, a: string, b: string): number {
  if (a === b) return 1;
  const row = correlations?.drivers.indexOf(a) ?? -1;
  const column = correlations?.drivers.indexOf(b) ?? -1;
  return correlations === null || row < 0 || column < 0 ? 0 : entry(correlations.used, row, column);
}
