import type { Metric } from '#model/uncertainty/findings.ts';

/** Where a gain begins, in the metric's own unit; null for one of which no value is a gain or a loss. */
export const BREAKS_EVEN_AT: Readonly<Record<Metric, number | null>> = {
  'finance.npv': 0,
  'finance.roi': 0,
  'finance.paybackMonths': null,
  'finance.irr': 0,
};
