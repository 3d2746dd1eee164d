import { READIER_BY, type WhatIf, type WhatIfId } from '#model/findings/delivery/what-ifs.ts';
import { formatMoney, formatMoneyChange, shownMoney } from '#words/figures/money.ts';
import { capitalise, numberWord } from '#words/figures/numbers.ts';
import { formatPoints, formatRate } from '#words/figures/percent.ts';
import { formatScore } from '#words/figures/score.ts';
import { formatStep } from './odds.ts';

/** What each changes. */
export const WHAT_IF_NAMES: Readonly<Record<WhatIfId, string>> = {
  'cheaper-pilot': 'A pilot at half its cost',
  'one-more-gate': 'One more gate',
  readier: `${capitalise(numberWord(READIER_BY))} more points of readiness`,
};

/** The three as a heading, by the one that is worth most. */
export function whatIfsTitle(all: readonly WhatIf[]): string {
  const [best] = all.toSorted((one, other) => other.expectedChange - one.expectedChange);
  if (best === undefined || shownMoney(best.expectedChange) <= 0)
    return 'None of three changes would be worth anything';
  return `${WHAT_IF_NAMES[best.id]} would be worth most: ${formatMoney(best.expectedChange)}`;
}

/** What the columns of the three mean. */
export const WHAT_IFS_NOTE =
  'One thing about the phases changed at a time, worked out through the whole model. At risk is what is lost where the pilot’s gate stops it.';

/** What exactly a change is. */
export function whatIfDetail(whatIf: WhatIf): string {
  switch (whatIf.id) {
    case 'cheaper-pilot':
      return whatIf.pilot.from === 0
        ? 'The pilot costs nothing already.'
        : `${formatRate(whatIf.pilot.to)} of the first year’s cost instead of ${formatRate(whatIf.pilot.from)}; the other phases take over what that frees.`;
    case 'one-more-gate':
      return `Halfway through the organisation-wide rollout, at ${formatRate(whatIf.spent)} of the cost. Both halves together are passed as often as the whole today (${formatStep(whatIf.passed)} each), so it only finds out earlier. Only worked out: the plan itself holds four phases.`;
    case 'readier':
      return readierDetail(whatIf);
  }
}

function readierDetail({ score, gate, isGiven }: Extract<WhatIf, { id: 'readier' }>): string {
  if (score.to === score.from) return 'Readiness is at 100 already.';
  const scores = `Before the start, from ${formatScore(score.from)} to ${formatScore(score.to)}`;
  return isGiven
    ? `${scores}. The gates were entered, so readiness moves none of them.`
    : `${scores}: the first gate is passed ${formatStep(gate.to)} instead of ${formatStep(gate.from)}.`;
}

/** A change of rupees in a column; what is too small to show is none. */
export const changeOfMoney = (change: number): string =>
  shownMoney(change) === 0 ? NO_CHANGE : formatMoneyChange(change);

/** A change of odds in percentage points. */
export const changeOfOdds = (change: number): string =>
  Math.round(change * 100) === 0 ? NO_CHANGE : formatPoints(change);

const NO_CHANGE = 'no change';

/** The columns. */
export const WHAT_IF_HEADS = {
  what: 'What changes',
  change: 'Change of expected NPV',
  atRisk: 'At risk in the pilot',
  delivered: 'Delivered in full',
} as const;

/** The ways from a change to where it is made. */
export const TAKE_SHARES = 'Use these shares';
export const SHARES_TAKEN = 'A pilot at half its cost';
export const RAISE_READINESS = 'Raise readiness';
