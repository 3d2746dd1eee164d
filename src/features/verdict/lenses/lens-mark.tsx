import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { trialSpansOf } from '#model/findings/trial-spans.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { LOSS, LOSS_OUTLINED, OUTLINED, SOLID } from '#ui/chart/bar-look.ts';
import { GRID, ZERO } from '#ui/chart/mark-look.ts';
import { Dots } from '#ui/chart/marks.tsx';
import { Plot } from '#ui/chart/plot.tsx';
import { Upright } from '#ui/chart/upright.tsx';
import { margin, type LensScale } from './lens-axis.tsx';

/** Of a lens, of its bar, of its circle and of its dot, px. */
const [MARK, BAR, CIRCLE, DOT] = [40, 10, 5, 2.5];

export interface LensMarkProps {
  readonly scale: LensScale;
  readonly npv: number;
  /** Null until there are trials. */
  readonly findings: SimulationFindings | null;
  readonly isStale: boolean;
}

/**
 * A lens on the axis: an outlined bar where trials that stop lie, a solid one for those delivered, vermilion below ₹0, a
 * dot for the average of all, and the circle as entered.
 */
export function LensMark({ scale, npv, findings, isStale }: LensMarkProps) {
  return (
    <Plot height={MARK} margin={margin} x={scale.domain} y={[0, 1]}>
      {({ y, width }) => (
        <>
          <path d={`M0 ${y.at(0.5)}H${width}`} {...GRID} />
          <Upright at={0} {...ZERO} />
          {findings !== null && <Trials findings={findings} isStale={isStale} />}
          <Dots points={[[npv, 0.5]]} r={CIRCLE} fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth={2} />
        </>
      )}
    </Plot>
  );
}

function Trials({ findings, isStale }: { readonly findings: SimulationFindings; readonly isStale: boolean }) {
  const { stopped, delivered } = trialSpansOf(findings);
  return (
    <g opacity={isStale ? 0.6 : 1}>
      {stopped !== null && <Bar span={stopped} at={0.5} size={BAR} look={OUTLINED} below={LOSS_OUTLINED} />}
      {delivered !== null && <Bar span={delivered} at={0.5} size={BAR} look={SOLID} below={LOSS} />}
      <Dots
        points={[[findings.mean, 0.5]]}
        r={DOT}
        fill="var(--color-ink)"
        stroke="var(--color-paper)"
        strokeWidth={1}
      />
    </g>
  );
}
