import type { OutcomeId } from '#model/delivery/outcomes.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { amountAt } from '#model/uncertainty/simulation/curve.ts';

/** The share of all that ends narrower than this fill of the trials' whole range: so narrow that they are one bar or a few. */
const NARROW = 0.06;
/** The ends of that range: one trial in a million does not set it. */
const ENDS = [0.0025, 0.9975] as const;
/** Below this share of the trials a lump is not worth a word. */
const LEAST = 0.03;

/** Trials that were stopped and ended at nearly the same amount. */
export interface Lump {
  /** How they ended, the earliest end first. */
  readonly outcomes: readonly OutcomeId[];
  /** Of all trials. */
  readonly share: number;
  /** Nine in ten of each outcome's trials lie between these, ₹. */
  readonly from: number;
  readonly to: number;
}

type Ended = Pick<SimulationFindings, 'endings' | 'curve'>;

/** Where stopped trials lie in lumps, the lowest first: ends that are narrow, taken together where they lie side by side. */
export function lumpsOf({ endings, curve }: Ended): readonly Lump[] {
  const [from, to] = ENDS.map((share) => amountAt(curve, share)) as [number, number];
  const narrow = NARROW * (to - from);
  const lumps: Lump[] = [];
  for (const { outcome, share, p5, p95 } of endings.toSorted((a, b) => a.p50 - b.p50)) {
    if (outcome === 'delivered' || p95 - p5 > narrow) continue;
    const last = lumps.at(-1);
    const [least, most] = [Math.min(last?.from ?? p5, p5), Math.max(last?.to ?? p95, p95)];
    if (last !== undefined && most - least <= narrow)
      lumps.splice(-1, 1, {
        outcomes: [...last.outcomes, outcome].toSorted(inOrderOf(endings)),
        share: last.share + share,
        from: least,
        to: most,
      });
    else lumps.push({ outcomes: [outcome], share, from: p5, to: p95 });
  }
  return lumps.filter((lump) => lump.share >= LEAST);
}

const inOrderOf =
  (endings: Ended['endings']) =>
  (one: OutcomeId, other: OutcomeId): number =>
    endings.findIndex(({ outcome }) => outcome === one) - endings.findIndex(({ outcome }) => outcome === other);
