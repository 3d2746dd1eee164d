import { BREAKS_EVEN_AT } from '#model/findings/uncertainty/breaks-even-at.ts';
import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import type { Scale } from '#ui/chart/scale.ts';
import { QUIET } from '#ui/chart/text-look.ts';
import type { LabelWish } from '#ui/chart/value-labels.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';

/** A driver's bar at one end of its range. */
export interface TornadoEnd {
  readonly end: 'low' | 'high';
  /** The metric there; null where it does not exist. */
  readonly value: number | null;
  /** Where the bar ends on the scale of the metric. */
  readonly at: number;
  /** The bar's beginning of one fill, from its end: the middle, or zero where a loss lies between, or the other end's bar. */
  readonly inner: number;
  readonly side: 1 | -1;
  /** Its figure; null where the other end lies further on the same side. */
  readonly text: string | null;
}

/** Whether a metric's part below zero is a loss. */
export const hasLoss = (metric: Metric): boolean => BREAKS_EVEN_AT[metric] !== null;

/** Both ends of a bar; where they lie on one side of the middle the further first, so that the nearer lies over it. */
export function endsOf({ atLow, atHigh }: TornadoBar, middle: number | null, metric: Metric): readonly TornadoEnd[] {
  const low = endOf('low', atLow, atHigh, middle, metric);
  const high = endOf('high', atHigh, atLow, middle, metric);
  return low.text === null ? [high, low] : [low, high];
}

function endOf(
  end: 'low' | 'high',
  value: number | null,
  other: number | null,
  middle: number | null,
  metric: Metric,
): TornadoEnd {
  const { write, bare, missing } = METRIC_WORDS[metric];
  if (value === null || middle === null) {
    const at = middle ?? other ?? 0;
    return {
      end,
      value,
      at,
      inner: at,
      side: (other ?? at) <= at ? 1 : -1,
      text: value === null ? `${missing} at ${end}` : write(value),
    };
  }
  const isSameSide = other !== null && (value - middle) * (other - middle) > 0;
  const isNearer = isSameSide && Math.abs(value - middle) < Math.abs(other - middle);
  const isLoss = hasLoss(metric) && value < 0 && middle > 0;
  const start = isSameSide && !isNearer ? other : middle;
  return {
    end,
    value,
    at: value,
    inner: isLoss && start > 0 ? 0 : start,
    side: value > middle || (value === middle && (other ?? middle) < middle) ? 1 : -1,
    text: isNearer ? null : bare(value),
  };
}

/** The figure of an end, where it would stand on a scale. */
export const wishOf = ({ at, inner, side, text }: TornadoEnd, x: Scale): LabelWish => ({
  at: x.at(at),
  side,
  width: textWidth(text ?? '', QUIET),
  inside: Math.abs(x.at(at) - x.at(inner)),
});
