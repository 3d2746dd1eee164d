import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import { phasedAt, rolloutOf } from '#model/delivery/rollout.ts';
import { GATES } from '#model/facts/rollout.ts';

/** Why both ways are worth the same at no gate, or phases are worth nothing at none. */
export type NoCrossing = 'always-above' | 'always-below';

/** What both ways are worth by how likely each gate is passed, all four alike. Probabilities as fractions, money in rupees. */
export interface GateCurve {
  readonly points: readonly { readonly gate: number; readonly phased: number }[];
  /** All at once knows no gate: the same everywhere. */
  readonly bigBang: number;
  /** The four gates in force, each with what phases would be worth if all were like it. */
  readonly today: readonly { readonly gate: number; readonly phased: number }[];
  /** What phases are worth with those. */
  readonly phasedToday: number;
  /** The gate at which both are worth the same, and the one at which phases are worth nothing; else why there is none. */
  readonly equal: number | NoCrossing;
  readonly breakEven: number | NoCrossing;
}

/** A gate that is passed less often than that is as good as never passed. */
export const NEARLY_NEVER = 0.01;

/** A point a per cent. */
const STEPS = 100;

export function gateCurveOf(read: Case): GateCurve {
  const gates = Float64Array.from({ length: STEPS + 1 }, (_, k) => k / STEPS);
  const phased = phasedAt(read, gates);
  const points = [...gates].map((gate, k) => ({ gate, phased: phased[k] ?? 0 }));
  const today = GATES.map((gate) => amountOf(read, gateCell(gate)));
  const alike = phasedAt(read, Float64Array.from(today));
  const { equalGate, breakEvenGate, bigBang } = rolloutOf(read);
  // Where there is no crossing the curve lies on one side, wherever it is looked at: it is, where it is farthest away.
  const side = (amount: number): NoCrossing => {
    const off = points.map(({ phased: npv }) => npv - amount);
    const farthest = off.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0);
    return farthest > 0 ? 'always-above' : 'always-below';
  };
  return {
    points,
    bigBang: bigBang.expectedNpv,
    today: today.map((gate, k) => ({ gate, phased: alike[k] ?? 0 })),
    phasedToday: amountOf(read, wayCell('phased', 'expectedNpv')),
    equal: equalGate ?? side(bigBang.expectedNpv),
    breakEven: breakEvenGate ?? side(0),
  };
}

/** The one gate that all four are, where they are alike; null where they differ. */
export function commonGate({ today }: Pick<GateCurve, 'today'>): number | null {
  const first = today[0]?.gate ?? 0;
  // Four gates by one score are worked out alike and are equal to the last bit.
  return today.every(({ gate }) => gate === first) ? first : null;
}
