import { AcrossTexts } from '#ui/chart/across-texts.tsx';
import type { Domain } from '#ui/chart/frame.ts';
import { Plot } from '#ui/chart/plot.tsx';
import { niceTicks } from '#ui/chart/ticks.ts';
import { moneyAxis, type MoneyAxis } from '#words/figures/money-axis.ts';
import { LENS_HEADS } from '#words/lenses.ts';

/** One linear axis for all lenses, ₹. */
export interface LensScale {
  readonly domain: Domain;
  readonly ticks: readonly number[];
  readonly words: MoneyAxis;
}

/** A scale that covers every amount that is drawn, 0 always on it. */
export function scaleOf(drawn: readonly number[]): LensScale {
  const [low, high] = [Math.min(0, ...drawn), Math.max(0, ...drawn)];
  const ticks = niceTicks(low, high, 4);
  return { domain: [low, high > low ? high : low + 1], ticks, words: moneyAxis(ticks) };
}

/** Columns of the lens table from 800 px: name, axis, NPV delivered, average of the trials, how many gain. */
export const LENS_COLUMNS = '@columns:grid-cols-[12.5rem_minmax(0,1fr)_7.25rem_6.25rem_4.25rem]';

/** Of the width, left free at both ends of the axis. */
const AIR = 0.04;
export const margin = (width: number) => ({ top: 0, right: AIR * width, bottom: 0, left: AIR * width });
/** Of the words of the axis, px. */
const HEAD = 16;

export interface LensAxisProps {
  readonly scale: LensScale;
  /** The unit of the amounts. */
  readonly head: string;
  readonly countsDelivery: boolean;
}

/** The head of the lens table: the axis' ticks over their places, and the columns' names. */
export function LensAxis({ scale: { domain, ticks, words }, head, countsDelivery }: LensAxisProps) {
  return (
    <div
      className={`hidden items-end gap-x-3 border-b border-rule pb-2 text-small text-muted @columns:grid ${LENS_COLUMNS}`}
      aria-hidden="true"
    >
      <span>Lens</span>
      <Plot height={HEAD} margin={margin} x={domain} y={[0, 1]}>
        <AcrossTexts ticks={ticks} texts={words.texts} end={words.end} y={HEAD - 4} />
      </Plot>
      <span className="text-end">
        {LENS_HEADS.npv}, <span className="whitespace-nowrap">{head}</span>
      </span>
      <span className="text-end">{LENS_HEADS.average(countsDelivery)}</span>
      <span className="text-end">{LENS_HEADS.gain}</span>
    </div>
  );
}
