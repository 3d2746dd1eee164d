import { GATES, type Gate } from '#model/facts/rollout.ts';
import type { OddsRaised } from '#model/findings/readiness/odds.ts';
import { formatStep } from '#words/delivery/odds.ts';
import { formatShort, roundedTo } from '#words/figures/digits.ts';

/** What something does to the gates: "Gates 2 to 4 each pass 0.8 percentage points more often: delivered in full 36.1% → 37.2%." */
export function oddsWords(raised: OddsRaised): string {
  if (raised.kind === 'none') return 'No gate comes after it ends that it could raise.';
  const { from, to, least, most, delivered } = raised;
  const isOne = from === to;
  const passes = isOne ? 'passes' : 'each pass';
  return `${gatesWords(from, to)} ${passes} ${byWords(least, most)} more often: delivered in full ${formatStep(delivered.from)} → ${formatStep(delivered.to)}.`;
}

function gatesWords(from: Gate, to: Gate): string {
  if (from === to) return `Gate ${from}`;
  return from === GATES[0] && to === GATES.at(-1) ? 'All gates' : `Gates ${from} to ${to}`;
}

/** Percentage points, one decimal. */
function byWords(least: number, most: number): string {
  const [low, high] = [roundedTo(least * 100, 1), roundedTo(most * 100, 1)];
  const amount = (value: number) => (value === 0 ? '<0.1' : formatShort(value, 1));
  const said = low === high ? amount(high) : `${amount(low)} to ${amount(high)}`;
  return `${said} percentage ${low === 1 && high === 1 ? 'point' : 'points'}`;
}
