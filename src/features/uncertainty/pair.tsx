import { useMemo } from 'react';
import { fanEndOf } from '#model/findings/uncertainty/fan-end.ts';
import { tornadoFindingOf } from '#model/findings/uncertainty/tornado.ts';
import { useUncertainty, useUncertaintyActions } from '#bound/context.ts';
import { FanFigure } from './fan/fan-figure.tsx';
import { isMiddleStopped } from '#model/findings/uncertainty/middle-trial.ts';
import { FAN_PROSE, fanMiddleWords, fanTitle } from '#words/uncertainty/fan.ts';
import { middleOf } from '#model/uncertainty/middle.ts';
import { Half, PairSection } from './pair-section.tsx';
import { TornadoFigure } from './tornado/tornado-figure.tsx';
import { tornadoTitle } from '#words/uncertainty/tornado.ts';
import type { View } from './shared/use-view.ts';
import { Skeleton } from '#ui/chart/skeleton.tsx';
import { drawnBesides } from './shared/drawn-besides.ts';
import { Awaited } from './shared/awaited.tsx';

export interface PairProps {
  readonly view: View;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

/** How the running sum may go year by year, beside what each driver alone may do to the outcome. */
export function Pair({ view, chosen, onChoose }: PairProps) {
  const { working, contrast } = view;
  const { read, factors } = view.scene;
  const stopped = working === null ? null : isMiddleStopped(working.findings);
  const bars = useUncertainty((state) => state.tornado);
  const metric = useUncertainty((state) => state.metric);
  const { setMetric } = useUncertaintyActions();
  const middle = useMemo(() => middleOf(read.document, metric), [read, metric]);
  return (
    <PairSection>
      <Half
        title={working === null ? 'The running sum, year by year' : fanTitle(fanEndOf(working.findings.fan))}
        prose={`${FAN_PROSE}${stopped === null ? '' : ` ${fanMiddleWords(stopped, read.shape.approach)}`}`}
      >
        {working === null ? (
          <Awaited label="Running the first trials" className="h-[23.25rem]">
            <Skeleton top={20} foot={40} />
          </Awaited>
        ) : (
          <FanFigure working={working} contrast={contrast} />
        )}
      </Half>
      <Half
        title={bars === null ? 'What each belief alone may do' : tornadoTitle(tornadoFindingOf(bars, metric), metric)}
      >
        {bars === null ? (
          <Awaited label="Moving one driver after the other" className="h-[48.6rem] @row:h-[33.4rem]">
            <Skeleton kind="rows" />
          </Awaited>
        ) : (
          <TornadoFigure
            bars={bars}
            factors={factors}
            metric={metric}
            onMetric={setMetric}
            middle={middle.value}
            middleWords={middle.isAsEntered ? 'as entered' : 'at most likely'}
            chosen={chosen}
            onChoose={onChoose}
            besides={drawnBesides(read.document)}
          />
        )}
      </Half>
    </PairSection>
  );
}
