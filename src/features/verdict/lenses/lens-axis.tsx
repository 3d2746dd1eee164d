import { formatMoney } from '#words/figures/money.ts';

/** One linear axis for all lenses, in rupees; positions are fractions of its width. */
export interface LensScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly at: (npv: number) => number;
}

/** A scale that covers every NPV with a little air, 0 always on it. */
export function scaleOf(npvs: readonly number[], ticks: readonly number[]): LensScale {
  const low = Math.min(0, ...npvs);
  const high = Math.max(0, ...npvs);
  const span = high - low === 0 ? 1 : high - low;
  return { low, high, ticks, at: (npv) => 0.04 + (0.92 * (npv - low)) / span };
}

/** Columns of the lens table from 800 px: name, axis, NPV, ROI, payback, chance of gain. */
export const LENS_COLUMNS = '@columns:grid-cols-[13rem_minmax(0,1fr)_5.75rem_5.5rem_4.75rem_4.75rem]';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The head of the lens table: the axis' ticks over their places, and the columns' names. */
export function LensAxis({ scale, head }: { readonly scale: LensScale; readonly head: string }) {
  const last = scale.ticks.at(-1);
  return (
    <div
      className={`hidden items-end gap-x-3 border-b border-rule pb-2 text-small text-muted @columns:grid ${LENS_COLUMNS}`}
      aria-hidden="true"
    >
      <span>Lens</span>
      <span className="relative h-4">
        {scale.ticks.map((tick) => (
          <span
            key={tick}
            className="absolute -translate-x-1/2 whitespace-nowrap"
            style={{ left: percent(scale.at(tick)) }}
          >
            {tick === 0 || tick === last
              ? formatMoney(tick, 'whole')
              : formatMoney(tick, 'whole').replace(/₹|\u00A0.*$/g, '')}
          </span>
        ))}
      </span>
      <span className="text-end">NPV, {head}</span>
      <span className="text-end">ROI</span>
      <span className="text-end">Payback</span>
      <span className="text-end">Chance of gain</span>
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
  const bar = (from: number, to: number, look: string) =>
    from < to && (
      <span
        className={`absolute top-[calc(50%-5px)] h-2.5 ${look} ${isStale ? 'opacity-60' : ''}`}
        style={{ left: percent(scale.at(from)), width: percent(scale.at(to) - scale.at(from)) }}
      />
    );
  return (
    <span className="relative block h-10" aria-hidden="true">
      <span className="absolute inset-y-0 border-l border-ink" style={{ left: percent(scale.at(0)) }} />
      <span className="absolute top-1/2 right-0 left-0 border-t border-grid" />
      {range !== null && bar(Math.min(range[0], 0), Math.min(range[1], 0), 'bg-loss')}
      {range !== null && bar(Math.max(range[0], 0), Math.max(range[1], 0), 'bg-accent')}
      <span
        className="absolute top-[calc(50%-6px)] size-3 -translate-x-1/2 rounded-full border-2 border-ink bg-paper"
        style={{ left: percent(scale.at(npv)) }}
      />
    </span>
  );
}
