import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import type { Frame } from '#ui/chart/frame.ts';
import { textWidth, type TextLook } from '#ui/chart/measured-text.ts';
import { textBox, type Box } from '#ui/chart/room.ts';
import { spreadLabels } from '#ui/chart/spread.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { formatMoney } from '#words/figures/money.ts';

const QUANTILES = [
  ['P5', 'p5', 0.05],
  ['P50', 'p50', 0.5],
  ['P95', 'p95', 0.95],
] as const;

/** A quantile of the scenario's trials, with its label over the bars. */
export interface QuantileLabel {
  readonly name: string;
  readonly share: number;
  readonly amount: string;
  /** Where it lies, and where its label stands, px. */
  readonly at: number;
  readonly label: number;
  readonly look: TextLook;
  readonly box: Box;
}

/** Between two labels, px. */
const APART = 10;
/** Over the bars: the foot of the amount and of its name, px. */
export const [AMOUNT, NAME] = [22, 8];

/** The three quantiles, their labels moved apart; the amounts smaller where they would not fit beside one another. */
export function quantileLabels(
  findings: Pick<SimulationFindings, 'p5' | 'p50' | 'p95'>,
  { x, top, width }: Pick<Frame, 'x' | 'top' | 'width'>,
): readonly QuantileLabel[] {
  const amounts = QUANTILES.map(([, key]) => formatMoney(findings[key], 'whole'));
  const roomIn = (look: TextLook): number => Math.max(...amounts.map((text) => textWidth(text, look))) + APART;
  const look = roomIn(STRONG) * QUANTILES.length > width ? { ...STRONG, fontSize: QUIET.fontSize } : STRONG;
  const room = roomIn(look);
  const places = QUANTILES.map(([, key]) => x.within(findings[key]));
  const labels = spreadLabels(places, room, (room - APART) / 2, width - (room - APART) / 2);
  return QUANTILES.map(([name, , share], k) => {
    const at = places[k] ?? 0;
    const label = labels[k] ?? at;
    const amount = amounts[k] ?? '';
    const box = textBox(amount, look, { x: label, y: top - AMOUNT, textAnchor: 'middle' });
    return { name, share, amount, at, label, look, box: { ...box, bottom: top } };
  });
}
