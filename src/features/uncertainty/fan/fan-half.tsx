import { fanEndOf } from '#model/findings/uncertainty/fan-end.ts';
import { isMiddleStopped } from '#model/findings/uncertainty/middle-trial.ts';
import { Awaited } from '#features/uncertainty/shared/awaited.tsx';
import { Half } from '#features/uncertainty/shared/pair.tsx';
import type { View } from '#features/uncertainty/shared/use-view.ts';
import { Skeleton } from '#ui/chart/skeleton.tsx';
import { FAN_PROSE, fanMiddleWords, fanTitle } from '#words/uncertainty/fan.ts';
import { FanFigure } from './fan-figure.tsx';

/** How the running sum may go year by year. */
export function FanHalf({ view: { scene, working, contrast } }: { readonly view: View }) {
  const stopped = working === null ? null : isMiddleStopped(working.findings);
  return (
    <Half
      title={working === null ? 'The running sum, year by year' : fanTitle(fanEndOf(working.findings.fan))}
      prose={`${FAN_PROSE}${stopped === null ? '' : ` ${fanMiddleWords(stopped, scene.read.shape.approach)}`}`}
    >
      {working === null ? (
        <Awaited label="Running the first trials" className="h-[18.25rem]">
          <Skeleton top={20} foot={40} />
        </Awaited>
      ) : (
        <FanFigure working={working} contrast={contrast} />
      )}
    </Half>
  );
}
