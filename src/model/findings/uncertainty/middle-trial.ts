import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { amountAt, shareBelow } from '#model/uncertainty/simulation/curve.ts';

/** The trials around the middle one, by rank. */
const AROUND = [0.45, 0.55] as const;
/** From here on the middle trial is one of these rather than of the others. */
const MOST = 0.5;

/** Whether the middle trial is one that was stopped; null where none was, or delivery is not counted. */
export function isMiddleStopped({ endings, curve }: Pick<SimulationFindings, 'endings' | 'curve'>): boolean | null {
  const stopped = endings.filter(({ outcome }) => outcome !== 'delivered');
  if (stopped.length === 0) return null;
  const [from, to] = AROUND.map((share) => amountAt(curve, share)) as [number, number];
  const within = (each: (typeof endings)[number]) =>
    each.share * (shareBelow(each.curve, to) - shareBelow(each.curve, from));
  const all = endings.reduce((sum, each) => sum + within(each), 0);
  return all > 0 && stopped.reduce((sum, each) => sum + within(each), 0) / all >= MOST;
}

/** The middle of the running sums of the trials that were delivered, by year from 0, ₹; null where all were, or none. */
export function deliveredMiddleOf({ endings }: Pick<SimulationFindings, 'endings'>): readonly number[] | null {
  const delivered = endings.find(({ outcome }) => outcome === 'delivered');
  return delivered === undefined || endings.length === 1 ? null : delivered.runningSum;
}
