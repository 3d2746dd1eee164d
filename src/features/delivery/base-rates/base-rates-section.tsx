import { memo, useMemo } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import { baseRatesOf } from '#model/findings/delivery/base-rates.ts';
import { baseRatesTable } from '#features/delivery/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Swatch } from '#ui/chart/swatch.tsx';
import { Section } from '#ui/page.tsx';
import { baseRatesNote, baseRatesTitle, REACH_WORDS } from '#words/delivery/base-rates.ts';
import { REACH_LOOKS, ReachChart } from './reach-chart.tsx';
import { Studies } from './studies.tsx';

const LEGEND = (['full', 'part', 'nothing'] as const).map((part) => ({
  label: REACH_WORDS[part],
  ...REACH_LOOKS[part].look,
}));

/** How often programmes like this one are delivered, as others counted it, beside what our gates say. */
export const BaseRatesSection = memo(function BaseRatesSection({ read }: { readonly read: Case }) {
  const rates = useMemo(() => baseRatesOf(read), [read]);
  const title = baseRatesTitle(rates);
  return (
    <Section
      title={title}
      prose={
        <>
          <p>{baseRatesNote()}</p>
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            {(['full', 'part', 'nothing'] as const).map((part) => (
              <span key={part} className="inline-flex items-center gap-1.5">
                <Swatch look={REACH_LOOKS[part].look} />
                {REACH_WORDS[part]}
              </span>
            ))}
          </p>
        </>
      }
    >
      <ChartFrame
        title={`How far programmes get: ${title}`}
        fileName="neev-delivery-base-rates"
        legend={LEGEND}
        table={baseRatesTable(rates)}
      >
        <ReachChart rows={rates.rows} />
      </ChartFrame>
      <Studies rates={rates} />
    </Section>
  );
});
