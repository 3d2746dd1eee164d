import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { outcomeCell, stoppedAt, type OutcomeId } from '#model/delivery/outcomes.ts';
import type { Approach, FourNumbers } from '#model/document/document.ts';
import { GATES, type Gate } from '#model/facts/rollout.ts';
import { scheduleOf } from '#model/plan/schedule.ts';

/** How a way ends. Shares as fractions, the NPV in rupees. */
export interface TreeEnd {
  readonly kind: 'end';
  readonly approach: Approach;
  readonly outcome: OutcomeId;
  /** From the start on. */
  readonly probability: number;
  /** Of the first year's cost. */
  readonly spent: number;
  /** Of the benefits and of the running cost from year 2 on. */
  readonly unlocked: number;
  readonly value: number;
}

/** Where chance decides whether the programme goes on. */
export interface TreeChance {
  readonly kind: 'chance';
  readonly approach: Approach;
  /** The gate of a phase; null where everything is done at once. */
  readonly gate: Gate | null;
  /** The end of which it stands at, from the start of year 1; null likewise. */
  readonly week: number | null;
  /** How likely it is reached, from the start on. */
  readonly probability: number;
  /** How likely it goes on from here. */
  readonly passed: number;
  /** What everything from here on is worth on average, ₹: its branches rolled back. */
  readonly value: number;
  readonly onward: TreeChance | TreeEnd;
  readonly stopped: TreeEnd;
}

/** Both ways as a decision analyst draws them, rolled back. */
export interface DecisionTree {
  /** Of the better way, ₹. */
  readonly value: number;
  /** The way that is worth more on average; null where both are worth the same. */
  readonly better: Approach | null;
  /** The way that the document chose and the trials draw. */
  readonly chosen: Approach;
  readonly phased: TreeChance;
  readonly bigBang: TreeChance;
  /** What a share spent is a share of, and a share unlocked, ₹ in today's money: an end's NPV is the one less the other. */
  readonly firstCost: number;
  readonly laterGain: number;
  /** What the lens takes off every benefit, a fraction, and the ends of the tree do not; and the NPV with it, ₹. */
  readonly benefitRisk: number;
  readonly npv: number;
}

/** A rupee decides nothing. */
const NOTHING = 1;

/** The tree of a case, its ends read from the sheet. */
export function decisionTreeOf(read: Case): DecisionTree {
  const phased = gateNode(read, scheduleOf(read.document).gateWeeks, 1, 1);
  const bigBang = rolledBack({
    kind: 'chance',
    approach: 'big_bang',
    gate: null,
    week: null,
    probability: 1,
    passed: amountOf(read, 'rollout.bigBangSuccess'),
    onward: endOf(read, 'big_bang', 'delivered'),
    stopped: endOf(read, 'big_bang', 'failed'),
  });
  const gain = phased.value - bigBang.value;
  return {
    value: Math.max(phased.value, bigBang.value),
    better: Math.abs(gain) < NOTHING ? null : gain > 0 ? 'phased' : 'big_bang',
    chosen: read.shape.approach,
    phased,
    bigBang,
    firstCost: amountOf(read, 'delivery.firstCost'),
    laterGain: amountOf(read, 'delivery.laterGain'),
    benefitRisk: amountOf(read, 'benefits.benefitRisk'),
    npv: amountOf(read, 'finance.npv'),
  };
}

function gateNode(read: Case, weeks: FourNumbers, gate: Gate, probability: number): TreeChance {
  const passed = amountOf(read, gateCell(gate));
  const next = GATES.find((each) => each === gate + 1);
  return rolledBack({
    kind: 'chance',
    approach: 'phased',
    gate,
    week: weeks[gate - 1] ?? 0,
    probability,
    passed,
    onward: next === undefined ? endOf(read, 'phased', 'delivered') : gateNode(read, weeks, next, probability * passed),
    stopped: endOf(read, 'phased', stoppedAt(gate)),
  });
}

function rolledBack(node: Omit<TreeChance, 'value'>): TreeChance {
  const { passed, onward, stopped } = node;
  return { ...node, value: passed * onward.value + (1 - passed) * stopped.value };
}

function endOf(read: Case, approach: Approach, outcome: OutcomeId): TreeEnd {
  const amount = (what: Parameters<typeof outcomeCell>[2]) => amountOf(read, outcomeCell(approach, outcome, what));
  return {
    kind: 'end',
    approach,
    outcome,
    probability: amount('probability'),
    spent: amount('spent'),
    unlocked: amount('unlocked'),
    value: amount('npv'),
  };
}

/** The nodes of a way from its first, each before the end at which it may stop, and the end delivered last. */
export function nodesOf(chance: TreeChance): readonly (TreeChance | TreeEnd)[] {
  const { onward, stopped } = chance;
  return [chance, stopped, ...(onward.kind === 'end' ? [onward] : nodesOf(onward))];
}

/** The ways of a tree in the order in which it shows them. */
export const waysOf = ({ phased, bigBang }: DecisionTree): readonly TreeChance[] => [phased, bigBang];
