import type { Unit } from '#model/document/number-field.ts';
import { AcrossTexts } from '#ui/chart/across-texts.tsx';
import { Plot } from '#ui/chart/plot.tsx';
import { niceTicks } from '#ui/chart/ticks.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { MARK_IDS, MARK_SIZE, Shape, type MarkId } from './marks.tsx';

export interface DotPlotProps {
  readonly values: Readonly<Record<MarkId, number | null>>;
  readonly unit: Unit;
}

/** Half a mark has room at both ends; the line lies under it and its words under that, px. */
const MARGIN = { top: 12, right: 8, bottom: 36, left: 8 };
const HEIGHT = 48;
const TICK = 6;

/** The four figures on one axis from zero, so that the gaps are felt. The table above it says the same to readers. */
export function DotPlot({ values, unit }: DotPlotProps) {
  const known = MARK_IDS.flatMap((id) => {
    const value = values[id];
    return value === null ? [] : [{ id, value }];
  });
  const low = Math.min(0, ...known.map(({ value }) => value));
  const high = Math.max(0, ...known.map(({ value }) => value));
  const ticks = niceTicks(low, high, 4);
  return (
    <div className="mt-2">
      <Plot height={HEIGHT} margin={MARGIN} x={[low, high > low ? high : low + 1]} y={[0, 1]}>
        {({ x, top, width }) => (
          <>
            <path
              d={`M0 ${top}H${width}${ticks.map((tick) => `M${x.at(tick)} ${top}v${TICK}`).join('')}`}
              stroke="var(--color-line)"
            />
            <AcrossTexts
              ticks={ticks}
              texts={ticks.map((tick) => formatByUnit(tick, unit, 'entry'))}
              end={ticks.length - 1}
              y={top + 24}
            />
            {/* The published figure is drawn last, so that what meets it does not hide it. */}
            {known.toReversed().map(({ id, value }) => (
              <g key={id} transform={`translate(${x.at(value) - MARK_SIZE / 2} ${top - MARK_SIZE / 2})`}>
                <Shape id={id} />
              </g>
            ))}
          </>
        )}
      </Plot>
    </div>
  );
}
