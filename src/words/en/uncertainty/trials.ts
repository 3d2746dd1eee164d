import type { DriverShape, Sampling } from '#model/document/document.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { formatMoney } from '#words/figures/money.ts';
import type { MoneyScale } from '#words/figures/money-scale.ts';
import { counted } from '#words/figures/numbers.ts';
import { formatProbability } from '#words/figures/percent.ts';
import { listed } from '#words/grammar/listed.ts';
import { plural } from '#words/grammar/plural.ts';
import { SHAPE_WORDS } from './ranges.ts';
import { trialNumber } from './trial-number.ts';

/** What trials draw besides their drivers. */
export interface DrawnBesides {
  readonly delivery: boolean;
  readonly outside: boolean;
}

/**
 * How the trials are drawn: "21 PERT draws, how far it gets, no correlations, outside view off".
 * @param shapes that of each driver that varies
 * @param pairs how many correlations are set
 */
export function drawnWords(shapes: readonly DriverShape[], pairs: number, { delivery, outside }: DrawnBesides): string {
  return [
    ...(shapes.length > 0 || !delivery ? [drawsWords(shapes)] : []),
    ...(delivery ? ['how far it gets'] : []),
    pairs === 0 ? 'no correlations' : counted(pairs, 'correlation'),
    `outside view ${outside ? 'on' : 'off'}`,
  ].join(', ');
}

function drawsWords(shapes: readonly DriverShape[]): string {
  const [only] = shapes;
  if (only === undefined) return 'nothing drawn';
  const draws = plural(shapes.length, 'draw', 'draws');
  return shapes.every((shape) => shape === only)
    ? `${shapes.length} ${SHAPE_WORDS[only].label} ${draws}`
    : `${shapes.length} ${draws} of several shapes`;
}

/** Trials of a lens that an axis leaves out at one of its ends: their share, and the last of them, ₹. */
export interface Beyond {
  readonly lens: string;
  readonly side: 'left' | 'right';
  readonly share: number;
  readonly last: number;
}

/** What an axis leaves out at its ends, in one sentence; undefined where that is nothing. */
export function beyondWords(left: readonly Beyond[]): string | undefined {
  const said = left.map(
    ({ lens, side, share, last }) =>
      `${formatProbability(share)} of trials (${lens}) end further ${side}, the ${side === 'left' ? 'worst' : 'best'} at ${formatMoney(last)}`,
  );
  return said.length === 0 ? undefined : `${said.join('; ')}.`;
}

/** Which bars are cut at the top, in one sentence; undefined where none is. */
export function cutWords(cut: readonly Pick<Beyond, 'lens' | 'share'>[]): string | undefined {
  if (cut.length === 0) return undefined;
  return `Bars with a break are higher than drawn: ${listed(cut.map(({ lens, share }) => `${formatProbability(share)} of trials (${lens})`))}.`;
}

/** How well the trials know the mean. */
export const precisionWords = ({ se, trials }: Pick<SimulationFindings, 'se' | 'trials'>): string =>
  `the mean is known to ±${formatMoney(2 * se)} (two standard errors, ${trialNumber(trials)} trials)`;

/**
 * A figure of the trials under a head that names its unit. One that rounds to nothing keeps a second decimal; one that the
 * trials do not know to a whole unit has none.
 * @param se the standard error of the mean, ₹
 */
export function trialsFigure(money: MoneyScale, value: number, se: number): string {
  if (money.round(2 * se, 1) >= 1) return money.write(value, 0);
  return money.round(value, 1) === 0 ? money.write(value, 2) : money.write(value, 1);
}

/** Over the figures of trials that count how far each got, and over the same trials delivered in full. */
export const TRIALS_HEADS = { counted: 'Counting that it may stop', delivered: 'If delivered' } as const;

/** How each way of drawing trials works. */
export const SAMPLING_WORDS: Readonly<Record<Sampling, string>> = {
  quasi:
    'A quasi-random sequence leaves no gaps, so that few trials go far. How far they may be off is measured on shuffled copies of it.',
  pseudo: 'A pseudo-random generator draws each trial by itself, as dice would: slower to settle, and simple to check.',
};
