import { frameOf } from '#ui/chart/frame.ts';
import { SmallPlot } from '#ui/chart/plot.tsx';
import { textWidth } from '#ui/chart/measured-text.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { METRIC_TICKS } from './metric-ticks.ts';
import { SwingEnd } from './swing-end.tsx';
import { roomOfSwings, type Swings } from './swings.ts';

/** Of a row's drawing, px. */
const HEIGHT = 24;
const HEAD = 18;
/** Between two words over the lines, px. */
const APART = 12;
const MIDDLE = { ...STRONG, fontSize: 12 };

export interface SwingProps {
  readonly swings: Swings;
  /** Of the column, px. */
  readonly width: number;
}

const optionsOf = (swings: Swings, width: number, height: number) => ({
  width,
  height,
  margin: { top: 0, bottom: 0, ...roomOfSwings(swings, 0, width) },
  x: swings.domain,
  y: [1, 0] as const,
});

/**
 * A driver's bar in its row: from the metric at its low to the metric at its high. The lines of zero and of the middle run
 * through the whole height of the row, so that those of all rows are one.
 */
export function Swing({ swings, width, driver }: SwingProps & { readonly driver: string }) {
  const { metric, middle } = swings;
  const options = optionsOf(swings, width, HEIGHT);
  const { x } = frameOf(options);
  return (
    <>
      {middle !== null && <Through at={x.at(middle)} />}
      <Through at={x.at(0)} mark="zero" />
      <SmallPlot {...options}>
        {(swings.ends.get(driver) ?? []).map((end) => (
          <SwingEnd key={end.end} {...{ end, metric, middle }} row={0} shift={0} />
        ))}
      </SmallPlot>
    </>
  );
}

/** A line through the row at a place, px. */
const Through = ({ at, mark }: { readonly at: number; readonly mark?: string }) => (
  <span
    aria-hidden="true"
    data-mark={mark}
    className="absolute inset-y-0 w-0 border-l border-ink"
    style={{ left: at - 0.5 }}
  />
);

/** Over the rows what the two lines stand for; zero is left out where both would meet. */
export function SwingHead({ swings, width }: SwingProps) {
  const { metric, middle, middleWords } = swings;
  const { x } = frameOf(optionsOf(swings, width, HEAD));
  const [zero = ''] = METRIC_TICKS[metric]([0]);
  const words = middle === null ? '' : `${METRIC_WORDS[metric].write(middle)} ${middleWords}`;
  const half = textWidth(words, MIDDLE) / 2;
  const at = middle === null ? 0 : Math.min(Math.max(x.at(middle), half), width - half);
  const zeroHalf = textWidth(zero, QUIET) / 2;
  const zeroAt = Math.max(x.at(0), zeroHalf);
  const isApart = middle === null || Math.abs(at - zeroAt) > half + zeroHalf + APART;
  return (
    <svg width={width} height={HEAD} aria-hidden="true" className="overflow-visible" fontFamily="var(--font-sans)">
      {isApart && (
        <text x={zeroAt} y={13} textAnchor="middle" {...QUIET}>
          {zero}
        </text>
      )}
      <text x={at} y={13} textAnchor="middle" {...MIDDLE}>
        {words}
      </text>
    </svg>
  );
}
