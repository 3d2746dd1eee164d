import { caseWith } from '#model/business-case/case-with.ts';
import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { wayOf, type Outcome } from '#model/delivery/rollout.ts';
import type { OutcomeId } from '#model/delivery/outcomes.ts';
import type { FourNumbers, ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { withValueAt } from '#model/document/write.ts';
import { COST_SHARES, GATES } from '#model/facts/rollout.ts';
import { factorsIn, pointsCell } from '#model/readiness/score.ts';

/** What else could be done about the phases. */
export type WhatIfId = 'cheaper-pilot' | 'one-more-gate' | 'readier';

/** What the phased way comes to with one thing changed, beside the way it stands. Money in rupees, probabilities as fractions. */
interface Changed {
  readonly expectedNpv: number;
  readonly expectedChange: number;
  /** Lost where the pilot's gate stops it. */
  readonly atRisk: number;
  readonly atRiskChange: number;
  /** How likely it is delivered in full. */
  readonly delivered: number;
  readonly deliveredChange: number;
}

interface Step {
  readonly from: number;
  readonly to: number;
}

/** One of the three, with what it changes. */
export type WhatIf = Changed &
  (
    | {
        readonly id: 'cheaper-pilot';
        /** The pilot's share of the cost, a fraction. */
        readonly pilot: Step;
        /** All four, for the document that takes it over. */
        readonly costShares: FourNumbers;
      }
    | {
        readonly id: 'one-more-gate';
        /** The share of the cost that is spent where it stands, and how likely either half's gate is passed; fractions. */
        readonly spent: number;
        readonly passed: number;
      }
    | {
        readonly id: 'readier';
        readonly score: Step;
        /** How likely the first gate is passed. */
        readonly gate: Step;
        /** Gates that were entered, which readiness does not move. */
        readonly isGiven: boolean;
      }
  );

/** How much of its share a cheaper pilot costs, and how far into the last phase one more gate stands. */
const HALF = 0.5;
/** Points of the readiness score that a better-prepared team has more. */
export const READIER_BY = 10;
const FULL_SCORE = 100;
/** What passing the last gate unlocks. */
const WHOLE = 1;

type Told = Pick<Changed, 'expectedNpv' | 'atRisk' | 'delivered'>;

/** The three, worked out through the sheet of documents so changed. */
export function whatIfsOf(read: Case): readonly WhatIf[] {
  const now = toldBy(read);
  const beside = (told: Told): Changed => ({
    ...told,
    expectedChange: told.expectedNpv - now.expectedNpv,
    atRiskChange: told.atRisk - now.atRisk,
    deliveredChange: told.delivered - now.delivered,
  });
  const shares = four(read, 'costShares');
  const costShares = cheaperPilot(shares);
  const readier = readCase(readierBy(read, READIER_BY));
  const gate = withOneMoreGate(read);
  const step = (cell: string): Step => ({ from: amountOf(read, cell), to: amountOf(readier, cell) });
  return [
    {
      id: 'cheaper-pilot',
      ...beside(toldBy(caseWith(read, 'rollout.costShares', costShares))),
      pilot: { from: shares[0], to: costShares[0] },
      costShares,
    },
    {
      id: 'one-more-gate',
      ...beside({ ...now, expectedNpv: gate.expectedNpv }),
      spent: gate.spent,
      passed: gate.passed,
    },
    {
      id: 'readier',
      ...beside(toldBy(readier)),
      score: step('readiness.score'),
      gate: step(gateCell(1)),
      isGiven: read.shape.gatesGiven,
    },
  ];
}

function toldBy(read: Case): Told {
  const { expectedNpv, outcomes } = wayOf(read, 'phased');
  return {
    expectedNpv,
    atRisk: Math.max(0, -outcomeOf(outcomes, 'stopped1').npv) + 0,
    delivered: outcomeOf(outcomes, 'delivered').probability,
  };
}

function outcomeOf(outcomes: readonly Outcome[], name: OutcomeId): Outcome {
  const found = outcomes.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`The phased way has no outcome ${name}`);
  return found;
}

/** A list of the rollout in force. */
const four = (read: Case, list: 'costShares' | 'unlocks'): FourNumbers => {
  const [one = 0, two = 0, three = 0, last = 0] = GATES.map(
    (gate) => numberInForce(read.document, `rollout.${list}.${gate - 1}`) ?? 0,
  );
  return [one, two, three, last];
};

/** To a hundredth of a per cent, as a field would be typed. */
const typed = (share: number): number => Number(share.toFixed(4));

/** The pilot at half its share, what that frees spread over the other phases by their own shares. */
function cheaperPilot([pilot, ...others]: FourNumbers): FourNumbers {
  const rest = others.reduce((sum, share) => sum + share, 0);
  // Where the pilot is everything, the usual shares say how the rest is spread.
  const spread = rest > 0 ? others : COST_SHARES.slice(1);
  const whole = spread.reduce((sum, share) => sum + share, 0);
  const first = pilot * HALF;
  const [two = 0, wanted = 0] = spread.map((share) => typed((share / whole) * (1 - first)));
  const three = Math.min(wanted, 1 - first - two);
  return [first, two, three, Number((1 - first - two - three).toFixed(12)) + 0];
}

/** The document with each factor nearer to its maximum by the same part of what it lacks, so that the score rises by `points` or to 100. */
function readierBy(read: Case, points: number): ScenarioDocument {
  const { document, shape } = read;
  const score = amountOf(read, 'readiness.score');
  const part = score >= FULL_SCORE ? 0 : Math.min(1, points / (FULL_SCORE - score));
  return factorsIn(shape).reduce((changed, { id, maximum }) => {
    const own = numberInForce(document, pointsCell(id)) ?? 0;
    return withValueAt(changed, pointsCell(id), own + (maximum - own) * part);
  }, document);
}

interface OneMoreGate {
  readonly expectedNpv: number;
  readonly spent: number;
  readonly passed: number;
}

/**
 * The phased way with a gate more in the middle of the last phase: half of its cost and half of what it unlocks lie behind
 * each, and both together are passed as often as the one gate today, so that it only finds out earlier. No document holds
 * five phases; the two ends that it adds are outcomes of a document whose third gate stands there.
 */
function withOneMoreGate(read: Case): OneMoreGate {
  const [one, two, three, last] = four(read, 'costShares');
  const [first, , third] = four(read, 'unlocks');
  const spent = one + two + three + last * HALF;
  const amid = caseWith(
    caseWith(read, 'rollout.costShares', [one, two, three + last * HALF, last * HALF]),
    'rollout.unlocks',
    [first, third, third + (WHOLE - third) * HALF, WHOLE],
  );
  const today = wayOf(read, 'phased').outcomes;
  const later = wayOf(amid, 'phased').outcomes;
  const [delivered, stopped] = [outcomeOf(today, 'delivered'), outcomeOf(today, 'stopped4')];
  const reached = delivered.probability + stopped.probability;
  const passed = Math.sqrt(amountOf(read, gateCell(4)));
  const early = (['stopped1', 'stopped2', 'stopped3'] as const).map((name) => outcomeOf(today, name));
  const expectedNpv =
    early.reduce((sum, { probability, npv }) => sum + probability * npv, 0) +
    reached * (1 - passed) * outcomeOf(later, 'stopped3').npv +
    reached * passed * (1 - passed) * outcomeOf(later, 'stopped4').npv +
    delivered.probability * delivered.npv;
  return { expectedNpv, spent, passed };
}
