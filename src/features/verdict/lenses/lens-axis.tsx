import { AcrossTexts } from '#ui/chart/across-texts.tsx';
import { Bar } from '#ui/chart/bars.tsx';
import { LOSS, SOLID } from '#ui/chart/bar-look.ts';
import type { Domain } from '#ui/chart/frame.ts';
import { GRID, ZERO } from '#ui/chart/mark-look.ts';
import { Dots } from '#ui/chart/marks.tsx';
import { Plot } from '#ui/chart/plot.tsx';
import { Upright } from '#ui/chart/upright.tsx';
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
const margin = (width: number) => ({ top: 0, right: AIR * width, bottom: 0, left: AIR * width });
/** Of the words of the axis, of a lens, of its bar and of its circle, px. */
const [HEAD, MARK, BAR, CIRCLE] = [16, 40, 10, 5];

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

export interface LensMarkProps {
  readonly scale: LensScale;
  readonly npv: number;
  /** NPVs between which nine trials in ten lie; null until there are trials. */
  readonly range: readonly [number, number] | null;
  readonly isStale: boolean;
}

/** A lens on the axis: a bar where nine trials in ten lie, vermilion below ₹0, and the circle as entered. */
export function LensMark({ scale, npv, range, isStale }: LensMarkProps) {
  return (
    <Plot height={MARK} margin={margin} x={scale.domain} y={[0, 1]}>
      {({ y, width }) => (
        <>
          <path d={`M0 ${y.at(0.5)}H${width}`} {...GRID} />
          <Upright at={0} {...ZERO} />
          {range !== null && (
            <g opacity={isStale ? 0.6 : 1}>
              <Bar span={range} at={0.5} size={BAR} look={SOLID} below={LOSS} />
            </g>
          )}
          <Dots points={[[npv, 0.5]]} r={CIRCLE} fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth={2} />
        </>
      )}
    </Plot>
  );
}
