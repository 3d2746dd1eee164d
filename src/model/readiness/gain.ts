import { hasFigures } from '#model/business-case/entered.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { outcomeCell, wayCell } from '#model/delivery/outcomes.ts';
import { approachOf, countsDelivery, gatesGiven } from '#model/document/choices-in-force.ts';
import type { Approach, ScenarioDocument } from '#model/document/document.ts';
import { GATES } from '#model/facts/rollout.ts';
import { readEach, withGatesHeld, type Scenarios, type Step } from '#model/readiness/held-gates.ts';

/** What more readiness adds, ₹. */
export interface Gain {
  /** What it counts for: `sooner` and `finished`. */
  readonly together: number;
  /** By the ramp: the gates held at the odds that they have without it. */
  readonly sooner: number;
  /** By the odds of being finished: the rest. Below 0 where a case loses by going on. */
  readonly finished: number;
  /** To the NPV delivered in full. */
  readonly delivered: number;
}

/**
 * The way of rolling out in whose expected NPV readiness counts. Null where the scenario does not count delivery, or there
 * is nothing to deliver yet: there it is the NPV delivered in full that counts.
 */
export const wayCounted = (document: ScenarioDocument): Approach | null =>
  countsDelivery(document) && hasFigures(document) ? approachOf(document) : null;

/** In what readiness counts, and whether it moves the odds there. */
export type Counting =
  /** Expected NPV in phases, by the ramp and by gates that follow readiness. */
  | 'both'
  /** Expected NPV in phases whose gates were entered: readiness moves none. */
  | 'gates-entered'
  /** Expected NPV all at once, which has no gates. */
  | 'all-at-once'
  /** The scenario does not count delivery: NPV delivered in full. */
  | 'delivered'
  /** There is nothing to deliver yet. */
  | 'nothing';

export function countingOf(document: ScenarioDocument): Counting {
  if (!hasFigures(document)) return 'nothing';
  const way = wayCounted(document);
  if (way === null) return 'delivered';
  if (way === 'big_bang') return 'all-at-once';
  return gatesGiven(document) ? 'gates-entered' : 'both';
}

/** The cell of the NPV that counts. */
const countedCell = (way: Approach | null): string => (way === null ? 'finance.npv' : wayCell(way, 'expectedNpv'));

/** The gates and the odds of being delivered in full in phases, by scenario; probabilities. */
export interface Odds {
  readonly gates: ReadonlyMap<string, Float64Array>;
  readonly delivered: Float64Array | undefined;
}

const DELIVERED = outcomeCell('phased', 'delivered', 'probability');

/**
 * What each step from one scenario to another gains.
 * @param way whose expected NPV counts; null: the NPV delivered in full
 */
export function gainsOf(scenarios: Scenarios, way: Approach | null, steps: readonly Step[]) {
  const gateCells = GATES.map(gateCell);
  const counted = countedCell(way);
  const found = readEach(scenarios, ['finance.npv', counted, DELIVERED, ...gateCells]);
  const gates = new Map(gateCells.map((id) => [id, found.get(id) ?? new Float64Array(scenarios.count)]));
  // Delivered in full knows no gates, so that nothing of it is theirs.
  const held = way === null ? null : withGatesHeld(scenarios, gates, steps, counted);
  const figure = (id: string, at: number) => (found.get(id)?.[at] ?? 0) + 0;
  const gains = steps.map(({ from, to }, k): Gain => {
    const together = figure(counted, to) - figure(counted, from) + 0;
    const sooner = held === null ? together : (held[k] ?? 0) - figure(counted, from) + 0;
    return {
      together,
      sooner,
      finished: together - sooner + 0,
      delivered: figure('finance.npv', to) - figure('finance.npv', from) + 0,
    };
  });
  const odds: Odds = { gates, delivered: found.get(DELIVERED) };
  return { gains, odds };
}
