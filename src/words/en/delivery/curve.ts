import { commonGate, NEARLY_NEVER, type GateCurve } from '#model/findings/delivery/gate-curve.ts';
import { formatMoney, shownMoney } from '#words/figures/money.ts';
import { listed } from '#words/grammar/listed.ts';
import { plural } from '#words/grammar/plural.ts';
import { formatOdds, formatStep } from './odds.ts';

const mean = (today: GateCurve['today']): number => today.reduce((sum, { gate }) => sum + gate, 0) / today.length;

/** What phases come to beside all at once as the gates move, as a heading. */
export function curveTitle({ equal, today, phasedToday, bigBang }: GateCurve): string {
  if (equal === 'always-above') return 'Going in phases is worth more at any gate';
  if (equal === 'always-below') return 'All at once is worth more at any gate';
  if (shownMoney(phasedToday) === shownMoney(bigBang)) return 'At today’s gates both ways are worth the same';
  const isBelow = equal < mean(today);
  const gate = formatOdds(equal);
  if (phasedToday > bigBang)
    return isBelow ? `Phases stay ahead until gates fall to ${gate}` : `Phases stay ahead until gates rise to ${gate}`;
  return isBelow ? `Phases get ahead once gates fall to ${gate}` : `Phases get ahead once gates rise to ${gate}`;
}

/** How to read it. */
export const CURVE_NOTE =
  'What each way is worth on average if all four gates were alike, from never passed to always.';

/** From where on phases gain, or why they gain everywhere or nowhere. */
export function breakEvenWords({ breakEven, today, phasedToday, points }: GateCurve): string {
  if (breakEven === 'always-above') return 'On average phases gain at any gate.';
  if (breakEven === 'always-below')
    return (points.at(-1)?.phased ?? 0) < 0
      ? 'On average phases gain at no gate: even delivered in full they cost more than they bring.'
      : 'On average phases gain at no gate.';
  const isBelow = breakEven < mean(today);
  const gate = formatOdds(breakEven);
  if (breakEven < NEARLY_NEVER && phasedToday >= 0) return 'On average phases gain at nearly any gate.';
  if (phasedToday >= 0)
    return isBelow
      ? `On average they gain until gates fall to ${gate}.`
      : `On average they gain until gates rise to ${gate}.`;
  return isBelow
    ? `On average they lose until gates fall to ${gate}.`
    : `On average they lose until gates rise to ${gate}.`;
}

/** Why both ways are worth the same nowhere; null where they are somewhere. */
export function noEqualWords({ equal, bigBang }: GateCurve): string | null {
  if (typeof equal === 'number') return null;
  const worth = bigBang < 0 ? `loses ${formatMoney(-bigBang)}` : `is worth ${formatMoney(bigBang)}`;
  return equal === 'always-above'
    ? `The ways never meet: all at once ${worth}, which phases beat even where none of them is passed.`
    : `The ways never meet: all at once ${worth}, which phases reach at no gate.`;
}

/** The gates in force. */
export function todayWords(curve: Pick<GateCurve, 'today'>): string {
  const one = commonGate(curve);
  if (one !== null) return `Today’s gates: ${formatStep(one)} each.`;
  const gates = curve.today.map(({ gate }) => gate);
  return `Today’s gates run from ${formatStep(Math.min(...gates))} to ${formatStep(Math.max(...gates))}; each is marked where all would be like it.`;
}

/** The lines, where they end. */
export const LINE_NAMES = { phased: 'in phases', bigBang: 'all at once' } as const;

/** The marks on the lines: a gate, and what holds there. */
export const GATE_MARKS = { today: 'today', equal: 'worth the same', breakEven: 'worth nothing' } as const;

/** Which of today's gates are so likely, where they differ: "gate 4", "gates 2 and 3". */
export const gatesNamed = (numbers: readonly number[]): string =>
  `${plural(numbers.length, 'gate', 'gates')} ${listed(numbers.map(String))}`;

/** A gate of the curve as it is read, a line each. */
export const gateLines = (gate: number, phased: number, bigBang: number): readonly [string, ...string[]] => [
  `Each gate ${formatOdds(gate)}`,
  `${LINE_NAMES.phased} ${formatMoney(phased)}`,
  `${LINE_NAMES.bigBang} ${formatMoney(bigBang)}`,
];
