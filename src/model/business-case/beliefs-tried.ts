import { LENSES } from '#model/business-case/lenses.ts';
import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { withValueAt } from '#model/document/write.ts';
import { paybackPeriods } from '#model/finance/payback.ts';

/** One way in which the published figure may have been reached from the formula, all else as published. */
export type BeliefId =
  | 'attribution'
  | 'margin'
  | 'overlap'
  | 'benefitRisk'
  | 'costRisk'
  | 'capacity'
  | 'rampSource'
  | 'rampFlat'
  | 'growthNone'
  | 'growthSource'
  | 'rising'
  | 'spentFirst';

const numberOf = (path: string) => numberField(path).defaultFor({});

/**
 * What each belief writes: the six of a lens, the ramp, the growth of benefits, how the first year's benefit comes. The
 * horizon is not among them, since every published result names its own. `spentFirst` writes nothing: it is another way
 * of counting a payback.
 */
const WRITES: Readonly<Record<BeliefId, { readonly path: string; readonly value: unknown } | null>> = {
  attribution: { path: 'benefits.revenueAttribution', value: LENSES.calibrated.fields.revenueAttribution },
  margin: { path: 'benefits.contributionMargin', value: LENSES.cfo.fields.contributionMargin },
  overlap: { path: 'benefits.overlap', value: LENSES.cfo.fields.overlap },
  benefitRisk: { path: 'benefits.benefitRisk', value: LENSES.cfo.fields.benefitRisk },
  costRisk: { path: 'benefits.costRisk', value: LENSES.cfo.fields.costRisk },
  capacity: { path: 'benefits.capacityCashable', value: LENSES.cfo.fields.capacityCashable },
  rampSource: { path: 'benefits.ramp.kind', value: 'source' },
  rampFlat: { path: 'benefits.ramp.kind', value: 'flat' },
  growthNone: { path: 'benefits.growth', value: 0 },
  growthSource: { path: 'benefits.growth', value: numberOf('benefits.growth') },
  rising: { path: 'finance.accrual', value: 'rising' },
  spentFirst: null,
};
const BELIEF_IDS = Object.keys(WRITES) as readonly BeliefId[];

/** One belief, or two held together. */
export type Beliefs = readonly [BeliefId] | readonly [BeliefId, BeliefId];

/** What a figure becomes under a belief or two, and how much of the gap between formula and published that closes. */
export interface Tried {
  readonly beliefs: Beliefs;
  readonly figure: number;
  /** 1 closes it exactly; 0 changes nothing; below 0 widens it. */
  readonly closes: number;
}

/** A published figure to be reached from the formula's case, in the figure's unit. */
export interface Sought {
  readonly published: number;
  /** How far the formula is from it; above 0. */
  readonly gap: number;
  readonly figureOf: (read: Case) => number | null;
  readonly isPayback: boolean;
}

/** A cause closes at least this much of the gap. */
const EXPLAINS = 0.5;

/** A pair leaves at most this much of what the best single belief leaves: two beliefs explain more than one by chance. */
const PAIR_LEAVES = 0.5;

/** The beliefs that were tried on one case of the formula; each combination is read once, whatever is sought. */
export interface BeliefTrials {
  /** What closes most of the gap: one belief, or two where they do much better; `explains` where that is half or more. */
  readonly nearestTo: (sought: Sought) => { readonly tried: Tried; readonly explains: boolean } | null;
}

export function beliefTrialsOn({ document }: Case): BeliefTrials {
  const reads = new Map<string, Case>();
  const readUnder = (beliefs: Beliefs): Case => {
    const key = beliefs.join(' ');
    const read = reads.get(key) ?? readCase(beliefs.reduce(withBelief, document));
    reads.set(key, read);
    return read;
  };
  const tried = (all: readonly Beliefs[], { published, gap, figureOf, isPayback }: Sought): Tried | null =>
    all.reduce<Tried | null>((best, beliefs) => {
      const isSpentFirst = beliefs.some((each) => each === 'spentFirst');
      if (isSpentFirst && !isPayback) return best;
      const read = readUnder(beliefs);
      const figure = isSpentFirst ? paybackOfWholeSpend(read) : figureOf(read);
      if (figure === null) return best;
      const closes = 1 - Math.abs(figure - published) / gap;
      return closes > (best?.closes ?? 0) ? { beliefs, figure, closes } : best;
    }, null);
  return {
    nearestTo: (sought) => {
      const single = tried(SINGLES, sought);
      const closed = single?.closes ?? 0;
      const pair = tried(closed >= EXPLAINS ? PAIRS_WITH_RISING : PAIRS, sought);
      if (
        pair !== null &&
        pair.closes >= EXPLAINS &&
        pair.closes > closed &&
        1 - pair.closes <= PAIR_LEAVES * (1 - closed)
      )
        return { tried: pair, explains: true };
      return single === null ? null : { tried: single, explains: closed >= EXPLAINS };
    },
  };
}

const SINGLES: readonly Beliefs[] = BELIEF_IDS.map((id) => [id] as const);

/** Two beliefs that write the same value exclude each other. */
const PAIRS: readonly Beliefs[] = BELIEF_IDS.flatMap((first, k) =>
  BELIEF_IDS.slice(k + 1)
    .filter((second) => WRITES[first]?.path !== WRITES[second]?.path)
    .map((second) => [first, second] as const),
);

/** Rising is no opinion on how much is gained, only on when within a year, so it may stand beside any belief. */
const PAIRS_WITH_RISING = PAIRS.filter((pair) => pair.some((each) => each === 'rising'));

function withBelief(document: ScenarioDocument, belief: BeliefId): ScenarioDocument {
  const written = WRITES[belief];
  return written === null ? document : withValueAt(document, written.path, written.value);
}

/** Months until benefits have paid back a first year whose whole cost falls due at the start. */
function paybackOfWholeSpend(read: Case): number | null {
  const flows = yearsOf(read.shape).map((year) =>
    year === 1
      ? amountOf(read, 'benefits.year.1')
      : amountOf(read, `benefits.year.${year}`) - amountOf(read, `investment.year.${year}`),
  );
  const rising = read.shape.accrual === 'rising' ? amountOf(read, 'benefits.year.1') : 0;
  const periods = paybackPeriods([-amountOf(read, 'investment.year.1'), ...flows], rising);
  return Number.isNaN(periods) ? null : 12 * periods;
}
