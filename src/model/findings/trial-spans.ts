import type { EndingFindings, SimulationFindings } from '#model/uncertainty/findings.ts';

/** From one NPV to another, ₹. */
export type NpvSpan = readonly [low: number, high: number];

/** Where nine trials in ten lie of those that stop and of those delivered; null where there are hardly any. */
export interface TrialSpans {
  /** From the earliest end to the last. */
  readonly stopped: NpvSpan | null;
  readonly delivered: NpvSpan | null;
}

/** Of fewer trials than this share no range is told. */
const HARDLY_ANY = 0.005;

/** Where trials lie by their end. Where delivery is not counted, all of them are delivered. */
export function trialSpansOf({ endings, p5, p95 }: Pick<SimulationFindings, 'endings' | 'p5' | 'p95'>): TrialSpans {
  if (endings.length === 0) return { stopped: null, delivered: [p5, p95] };
  const seen = endings.filter(({ share }) => share >= HARDLY_ANY);
  return {
    stopped: spanOf(seen.filter(({ outcome }) => outcome !== 'delivered')),
    delivered: spanOf(seen.filter(({ outcome }) => outcome === 'delivered')),
  };
}

const spanOf = (endings: readonly EndingFindings[]): NpvSpan | null =>
  endings.length === 0 ? null : [Math.min(...endings.map(({ p5 }) => p5)), Math.max(...endings.map(({ p95 }) => p95))];
