import type { Unit } from '#model/document/number-field.ts';
import { niceTicks } from '#ui/chart/ticks.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { Mark, MARK_IDS, type MarkId } from './marks.tsx';

export interface DotPlotProps {
  readonly values: Readonly<Record<MarkId, number | null>>;
  readonly unit: Unit;
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The four figures on one axis from zero, so that the gaps are felt. The table above it says the same to readers. */
export function DotPlot({ values, unit }: DotPlotProps) {
  const known = MARK_IDS.flatMap((id) => {
    const value = values[id];
    return value === null ? [] : [{ id, value }];
  });
  const low = Math.min(0, ...known.map(({ value }) => value));
  const high = Math.max(0, ...known.map(({ value }) => value));
  const span = high - low === 0 ? 1 : high - low;
  const at = (value: number) => percent(0.01 + (0.98 * (value - low)) / span);
  const ticks = niceTicks(low, high, 4);
  return (
    <div className="relative mt-2 h-12" aria-hidden="true">
      <span className="absolute inset-x-0 top-3 border-t border-line" />
      {ticks.map((tick) => (
        <span key={tick} className="absolute top-3 h-1.5 border-l border-line" style={{ left: at(tick) }} />
      ))}
      {ticks.map((tick) => (
        <span
          key={tick}
          className={`absolute top-6 text-small whitespace-nowrap text-muted ${tick === 0 && low === 0 ? '' : '-translate-x-1/2'}`}
          style={{ left: at(tick) }}
        >
          {formatByUnit(tick, unit, 'entry')}
        </span>
      ))}
      {/* The published figure is drawn last, so that what meets it does not hide it. */}
      {known.toReversed().map(({ id, value }) => (
        <span key={id} className="absolute top-[5px] h-3.5 -translate-x-1/2" style={{ left: at(value) }}>
          <Mark id={id} />
        </span>
      ))}
    </div>
  );
}
