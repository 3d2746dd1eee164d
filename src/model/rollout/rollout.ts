import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import type { FourNumbers } from '#model/document/document.ts';
import { BIG_BANG_SUCCESS, COST_SHARES, gateAt, UNLOCKS } from '#model/facts/rollout.ts';

/** One way of rolling out: what it is worth on average and at worst, ₹, and how likely it loses money. */
export interface RolloutWay {
  readonly expectedNpv: number;
  readonly worstNpv: number;
  readonly probabilityLoss: number;
}

export interface Rollout {
  /** Four phases, each behind a gate at which a failure stops the rest. */
  readonly phased: RolloutWay;
  /** All at once. */
  readonly bigBang: RolloutWay;
}

interface Outcome {
  readonly probability: number;
  readonly npv: number;
}

/** What either way comes to, by the outcomes that it can have. */
export function rolloutOf(read: Case): Rollout {
  const { rollout } = read.document;
  const npv = amountOf(read, 'finance.npv');
  const kept = amountOf(read, 'finance.kept');
  const success = rollout?.bigBangSuccess ?? BIG_BANG_SUCCESS;
  return {
    phased: wayOf(phasedOutcomes(read)),
    bigBang: wayOf([
      { probability: success, npv },
      { probability: 1 - success, npv: -firstYearCost(read) * kept },
    ]),
  };
}

/** What is spent until the end of year 1, in today's rupees: O + R₁/(1+r), before tax. */
const firstYearCost = (read: Case) => amountOf(read, 'investment.oneTime') + amountOf(read, 'finance.pvRunning.1');

/** Stopped at each gate in turn, with what was spent and what the gates before had unlocked; then all gates passed. */
function phasedOutcomes(read: Case): readonly Outcome[] {
  const { rollout } = read.document;
  const costShares = rollout?.costShares ?? COST_SHARES;
  const unlocks = rollout?.unlocks ?? UNLOCKS;
  const kept = amountOf(read, 'finance.kept');
  const later = laterNet(read);
  const outcomes: Outcome[] = [];
  let [passed, spent, unlocked] = [1, 0, 0];
  for (const [k, gate] of gatesOf(read).entries()) {
    spent += costShares[k] ?? 0;
    const npv = (unlocked * later - spent * firstYearCost(read)) * kept;
    outcomes.push({ probability: passed * (1 - gate), npv });
    passed *= gate;
    unlocked = unlocks[k] ?? 0;
  }
  return [...outcomes, { probability: passed, npv: amountOf(read, 'finance.npv') }];
}

/** All benefits less the running cost from year 2 on, in today's rupees, before tax. */
function laterNet(read: Case): number {
  const total = (id: string, years: readonly number[]) =>
    years.reduce((sum, year) => sum + amountOf(read, `${id}.${year}`), 0);
  const years = yearsOf(read.shape);
  return total('finance.pvBenefit', years) - total('finance.pvRunning', years.slice(1));
}

/** The success probability of each gate: as entered, else by readiness. */
function gatesOf(read: Case): FourNumbers {
  const own = read.document.rollout?.gateProbability ?? gateAt(amountOf(read, 'readiness.score'));
  return typeof own === 'number' ? [own, own, own, own] : own;
}

/** An outcome that cannot happen is no worst case. */
function wayOf(all: readonly Outcome[]): RolloutWay {
  const outcomes = all.filter(({ probability }) => probability > 0);
  return {
    expectedNpv: outcomes.reduce((sum, { probability, npv }) => sum + probability * npv, 0) + 0,
    worstNpv: Math.min(...outcomes.map(({ npv }) => npv)) + 0,
    probabilityLoss: outcomes.reduce((sum, { probability, npv }) => (npv < 0 ? sum + probability : sum), 0),
  };
}
