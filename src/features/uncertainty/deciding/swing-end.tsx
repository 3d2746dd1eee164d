import type { Metric } from '#model/uncertainty/findings.ts';
import { AGAINST, LOSS, LOSS_OUTLINED, SOLID } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { useFrame } from '#ui/chart/plot.tsx';
import { ValueLabel } from '#ui/chart/value-label.tsx';
import { placeLabel } from '#ui/chart/value-labels.ts';
import { hasLoss, wishOf, type TornadoEnd } from './ends.ts';

/** How thick a bar is, px. */
export const BAR = 16;

export interface SwingEndProps {
  readonly end: TornadoEnd;
  /** The row it stands in. */
  readonly row: number;
  /** Of the bar's middle from that of its row, px. */
  readonly shift: number;
  readonly metric: Metric;
  readonly middle: number | null;
}

/** From the middle to the metric at one end of the range: the low outlined, the high solid, what is a loss in vermilion. */
export function SwingEnd({ end, row, shift, metric, middle }: SwingEndProps) {
  const { x, y } = useFrame();
  const isHigh = end.end === 'high';
  const at = row + 0.5;
  const isLoss = end.value !== null && end.value < 0;
  return (
    <>
      {end.value !== null && middle !== null && (
        <Bar
          span={[middle, end.value]}
          at={at}
          size={BAR}
          shift={shift}
          look={isHigh ? SOLID : AGAINST}
          {...(hasLoss(metric) ? { below: isHigh ? LOSS : LOSS_OUTLINED } : {})}
        />
      )}
      {end.text !== null && (
        <ValueLabel
          text={end.text}
          {...placeLabel(wishOf(end, x), [x.at(0)])}
          middle={y.at(at) + shift}
          size={BAR}
          fill={isLoss ? 'var(--color-loss)' : end.value === null ? 'var(--color-muted)' : 'var(--color-ink)'}
          fillInside={isHigh ? 'var(--color-paper)' : isLoss ? 'var(--color-loss)' : 'var(--color-ink)'}
        />
      )}
    </>
  );
}
