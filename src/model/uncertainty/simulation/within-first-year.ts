import { sumWithin } from '#model/finance/first-year.ts';
import type { FanYear } from '#model/uncertainty/findings.ts';
import { quantilesOf } from '#model/uncertainty/simulation/quantiles.ts';

/** Where the trials are read within year 1, in years: between quarters its curve is straight to the eye. */
const QUARTERS = [0.25, 0.5, 0.75] as const;

type Columns = readonly Float64Array[];

/**
 * Quantiles of the trials' running sums within the first year, whose benefit rises from nothing.
 * @param starts where each trial stands before the start; @param ends where it stands at the end of year 1;
 * @param risings what of the flow between the two rises; all ₹, in columns of the same lengths
 */
export const withinFirstYear = (starts: Columns, ends: Columns, risings: Columns): readonly FanYear[] =>
  QUARTERS.map((year) => ({
    year,
    ...quantilesOf(
      starts.map((column, k) =>
        column.map((start, trial) => {
          const [end, rising] = [ends[k]?.[trial] ?? 0, risings[k]?.[trial] ?? 0];
          return sumWithin({ start, outflow: start + rising - end, rising }, year);
        }),
      ),
    ),
  }));
