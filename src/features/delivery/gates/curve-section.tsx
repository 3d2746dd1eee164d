import { memo, useMemo } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import { gateCurveOf } from '#model/findings/delivery/gate-curve.ts';
import { gateCurveTable } from '#features/delivery/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Section } from '#ui/page.tsx';
import { breakEvenWords, CURVE_NOTE, curveTitle, LINE_NAMES, noEqualWords, todayWords } from '#words/delivery/curve.ts';
import { CurveChart } from './curve-chart.tsx';

/** For its picture, where no room is left for the lines' names. */
const LEGEND = [
  { label: LINE_NAMES.phased, fill: 'var(--color-accent)' },
  { label: LINE_NAMES.bigBang, fill: 'none', stroke: 'var(--color-cost)', strokeDasharray: '5 2' },
];

/** How much the gates decide: what both ways are worth over them, where they cross and where phases are worth nothing. */
export const CurveSection = memo(function CurveSection({ read }: { readonly read: Case }) {
  const curve = useMemo(() => gateCurveOf(read), [read]);
  const title = curveTitle(curve);
  const noEqual = noEqualWords(curve);
  return (
    <Section
      title={title}
      prose={
        <>
          <p>{CURVE_NOTE}</p>
          <p>
            {breakEvenWords(curve)} {noEqual}
          </p>
          <p>{todayWords(curve)}</p>
        </>
      }
    >
      <ChartFrame
        title={`Expected NPV by gate: ${title}`}
        fileName="neev-delivery-by-gate"
        legend={LEGEND}
        table={gateCurveTable(curve)}
      >
        <CurveChart curve={curve} />
      </ChartFrame>
    </Section>
  );
});
