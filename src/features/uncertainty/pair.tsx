import { useMemo } from 'react';
import { Empty } from '#ui/empty.tsx';
import { useUncertainty, useUncertaintyActions } from '#store/context.ts';
import { FanFigure } from './fan-figure.tsx';
import { fanTitle } from './fan-words.ts';
import { middleOf } from './most-likely.ts';
import { Half, PairSection } from './pair-section.tsx';
import { TornadoFigure } from './tornado-figure.tsx';
import { tornadoTitle } from './tornado-words.ts';
import type { View } from './use-view.ts';

export interface PairProps {
  readonly view: View;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

/** How the running sum may go year by year, beside what each driver alone may do to the outcome. */
export function Pair({ view, chosen, onChoose }: PairProps) {
  const { working, contrast, read, drivers } = view;
  const bars = useUncertainty((state) => state.tornado);
  const metric = useUncertainty((state) => state.metric);
  const { setMetric } = useUncertaintyActions();
  const middle = useMemo(() => middleOf(read.document, metric), [read, metric]);
  return (
    <PairSection>
      <Half
        title={working === null ? 'The running sum, year by year' : fanTitle(working.findings.fan)}
        prose="In nine trials of ten; inner band: half of them. Running sum of cash, undiscounted."
      >
        {working === null ? (
          <div className="h-[23.25rem]" role="presentation" />
        ) : (
          <FanFigure
            fan={working.findings.fan}
            contrast={contrast === null ? null : { name: contrast.name, fan: contrast.findings.fan }}
          />
        )}
      </Half>
      <Half title={bars === null ? 'What each belief alone may do' : tornadoTitle(bars, metric)}>
        {bars?.length === 0 ? (
          <Empty title="No bar to draw">
            Every driver is fixed, or has no range. Choose a set of ranges under “What may vary”, or open one driver.
          </Empty>
        ) : bars === null ? (
          <div className="h-[48.6rem] @row:h-[33.4rem]" role="presentation" />
        ) : (
          <TornadoFigure
            bars={bars}
            drivers={drivers}
            metric={metric}
            onMetric={setMetric}
            middle={middle.value}
            middleWords={middle.isAsEntered ? 'as entered' : 'at most likely'}
            chosen={chosen}
            onChoose={onChoose}
          />
        )}
      </Half>
    </PairSection>
  );
}
