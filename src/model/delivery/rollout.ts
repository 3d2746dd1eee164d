import { amountOf, inputsOf, type Case } from '#model/business-case/read-case.ts';
import { businessCaseSheet } from '#model/business-case/sheet.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { outcomeCell, OUTCOMES, wayCell, type OutcomeId } from '#model/delivery/outcomes.ts';
import type { Approach } from '#model/document/document.ts';
import { GATES } from '#model/facts/rollout.ts';
import { readColumns } from '#model/sheet/columns.ts';

/** One end of a way of rolling out. Shares as fractions, the NPV in rupees. */
export interface Outcome {
  readonly name: OutcomeId;
  readonly probability: number;
  /** Of the first year's cost. */
  readonly spent: number;
  /** Of the benefits and of the running cost from year 2 on. */
  readonly unlocked: number;
  readonly npv: number;
}

/** One way of rolling out: what it is worth on average and at worst, ₹, and how likely it loses money. */
export interface RolloutWay {
  readonly expectedNpv: number;
  readonly worstNpv: number;
  readonly probabilityLoss: number;
  readonly outcomes: readonly Outcome[];
}

export interface Rollout {
  /** Four phases, each behind a gate at which a failure stops the rest. */
  readonly phased: RolloutWay;
  /** All at once. */
  readonly bigBang: RolloutWay;
  /** The probability of all gates alike at which both ways are worth the same; null where there is none. */
  readonly equalGate: number | null;
  /** The same at which going in phases is worth nothing. */
  readonly breakEvenGate: number | null;
}

/** What either way comes to, by the outcomes that it can have. */
export function rolloutOf(read: Case): Rollout {
  const bigBang = wayOf(read, 'big_bang');
  const today = GATES.reduce((sum, gate) => sum + amountOf(read, gateCell(gate)), 0) / GATES.length;
  return {
    phased: wayOf(read, 'phased'),
    bigBang,
    equalGate: nearestGate(read, bigBang.expectedNpv, today),
    breakEvenGate: nearestGate(read, 0, today),
  };
}

export function wayOf(read: Case, approach: Approach): RolloutWay {
  const amount = (what: Parameters<typeof wayCell>[1]) => amountOf(read, wayCell(approach, what));
  return {
    expectedNpv: amount('expectedNpv'),
    worstNpv: amount('worstNpv'),
    probabilityLoss: amount('probabilityLoss'),
    outcomes: OUTCOMES[approach].map((name) => {
      const part = (what: Parameters<typeof outcomeCell>[2]) => amountOf(read, outcomeCell(approach, name, what));
      return {
        name,
        probability: part('probability'),
        spent: part('spent'),
        unlocked: part('unlocked'),
        npv: part('npv'),
      };
    }),
  };
}

/**
 * The expected NPV in phases with all gates alike, ₹.
 * @param gates probabilities, each for all four gates
 */
export function phasedAt(read: Case, gates: Float64Array): Float64Array {
  // Whether the gates are given or follow readiness, here they are given.
  const sheet = businessCaseSheet({ ...read.shape, gatesGiven: true, drawn: [] });
  const expected = wayCell('phased', 'expectedNpv');
  const varied = new Map(GATES.map((gate) => [gateCell(gate), gates]));
  const found = readColumns(sheet, inputsOf(sheet, read.document), varied, [expected], gates.length);
  return found.get(expected) ?? new Float64Array(0);
}

/** Gates tried at once: of a polynomial of the fourth degree none of two roots in one step of 0.5% matters to anybody. */
const STEPS = 200;
const ROUNDS = 8;

/** The common gate probability nearest to `today` at which the phased way is worth `amount`, ₹; null where there is none. */
function nearestGate(read: Case, amount: number, today: number): number | null {
  const roots = crossings(read, amount, 0, 1).map(([from, to]) => {
    let [left, right] = [from, to];
    for (let round = 0; round < ROUNDS && left < right; round++)
      [left, right] = crossings(read, amount, left, right)[0] ?? [left, left];
    return (left + right) / 2;
  });
  const [nearest] = roots.toSorted((one, other) => Math.abs(one - today) - Math.abs(other - today));
  return nearest ?? null;
}

/** The steps between two gates in which the phased way crosses an amount; a step of no length where it is met exactly. */
function crossings(read: Case, amount: number, from: number, to: number): readonly (readonly [number, number])[] {
  const gates = Float64Array.from({ length: STEPS + 1 }, (_, k) =>
    k === STEPS ? to : from + ((to - from) * k) / STEPS,
  );
  const off = phasedAt(read, gates).map((npv) => npv - amount);
  return [...gates].flatMap((gate, k): readonly (readonly [number, number])[] => {
    const [here = 0, next = Number.NaN] = [off[k], off[k + 1]];
    if (here === 0) return [[gate, gate]];
    return here * next < 0 ? [[gate, gates[k + 1] ?? gate]] : [];
  });
}
