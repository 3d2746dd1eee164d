import { useUncertainty } from '#bound/context.ts';
import { AwaitedChart, type AwaitedChartProps } from '#ui/chart/awaited-chart.tsx';
import { Empty } from '#ui/empty.tsx';

/** The place of an analysis that is on its way; where it came to nothing, that is said instead. */
export function Awaited(props: AwaitedChartProps) {
  const hasFailed = useUncertainty(({ problem, working }) => (problem ?? working.problem) !== null);
  return hasFailed ? (
    <Empty title="This could not be worked out">
      What happened stands at the top of the page, with a way to try again. Any edit tries again too.
    </Empty>
  ) : (
    <AwaitedChart {...props} />
  );
}
