import type { SimulationFindings } from '#model/uncertainty/findings.ts';

const STEPS = 1000;

/** Findings whose trials spread evenly between two amounts, ₹: every figure of theirs can be worked out by hand. */
export function evenFindings(low: number, high: number, more: Partial<SimulationFindings> = {}): SimulationFindings {
  const at = (share: number): number => low + share * (high - low);
  const quantiles = {
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
  };
  const positive = high <= 0 ? 0 : low > 0 ? 1 : high / (high - low);
  return {
    ...quantiles,
    trials: 10_000,
    seed: 1,
    mean: at(0.5),
    sd: (high - low) / Math.sqrt(12),
    se: (high - low) / 1200,
    probabilityPositive: positive,
    probabilityPayback: positive,
    smallest: low,
    largest: high,
    curve: Float64Array.from({ length: STEPS + 1 }, (_, k) => at(k / STEPS)),
    histogram: { start: low, width: (high - low) / 10, counts: Array.from({ length: 10 }, () => 1000) },
    fan: [0, 1, 2, 3].map((year) => ({ year, ...quantiles })),
    firstYear: [],
    budgetP80: 30e7,
    budgetP50: 26e7,
    evpi: 0,
    evppi: {},
    ifDelivered: null,
    endings: [],
    isMended: false,
    ...more,
  };
}
