import type { OutcomeId } from '#model/delivery/outcomes.ts';
import type { EndingFindings } from '#model/uncertainty/findings.ts';
import type { Batch } from '#model/uncertainty/simulation/batch.ts';
import { CURVE_STEPS, curveOf, quantilesAt, quantilesOn } from '#model/uncertainty/simulation/quantiles.ts';

/**
 * The trials told apart by how they ended, from those that hold it; an outcome that no trial had is left out.
 * @param outcomes in the order in which batches number them
 * @param years how many the running sum has, year 0 among them
 */
export function endingsIn(
  batches: readonly Batch[],
  outcomes: readonly OutcomeId[],
  years: number,
): readonly EndingFindings[] {
  const told = batches.flatMap(({ npv, details }) =>
    details === null || details.endings === null ? [] : [{ npv, endings: details.endings, sums: details.columns }],
  );
  const trials = told.reduce((total, { npv }) => total + npv.length, 0);
  return outcomes.flatMap((outcome, k): readonly EndingFindings[] => {
    const columns = told.map(({ npv, endings }) => npv.filter((_, trial) => endings[trial] === k));
    const sumsAt = (year: number) =>
      told.map(({ sums, endings }) => (sums[year] as Float64Array).filter((_, trial) => endings[trial] === k));
    const count = columns.reduce((total, { length }) => total + length, 0);
    if (count === 0) return [];
    const sum = columns.reduce((total, column) => column.reduce((part, npv) => part + npv, total), 0);
    const curve = curveOf(columns, CURVE_STEPS);
    const { p5, p50, p95 } = quantilesOn(curve);
    const gaining = columns.reduce((total, column) => total + column.filter((npv) => npv > 0).length, 0);
    return [
      {
        outcome,
        share: count / trials,
        mean: sum / count + 0,
        p5,
        p50,
        p95,
        probabilityPositive: gaining / count,
        curve,
        runningSum: Array.from({ length: years }, (_, year) => quantilesAt(sumsAt(year), [0.5])[0] as number),
      },
    ];
  });
}

/**
 * What it would be worth to know before deciding how the programme ends (EVPPI): the mean of deciding well under each
 * outcome, less that of deciding now, ₹. E[max(m, 0)] − max(E[m], 0) with m the mean NPV of an outcome.
 */
export function worthOfKnowingEnding(endings: readonly EndingFindings[]): number {
  const mean = endings.reduce((sum, each) => sum + each.share * each.mean, 0);
  // As for the whole: what deciding otherwise would gain where the mean of an outcome lies on the other side of 0.
  const sign = mean > 0 ? -1 : 1;
  return endings.reduce((sum, each) => sum + each.share * Math.max(sign * each.mean, 0), 0) + 0;
}
