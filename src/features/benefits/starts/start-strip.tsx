import type { Kind } from '#model/facts/benefit-lines.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { TRACK, type BarLook } from '#ui/chart/bar-look.ts';
import { KIND_LOOK } from '#ui/chart/kind-look.ts';
import { Strip, StripLine } from '#ui/chart/strip.tsx';

/** Of a row and of the bar in it, px. */
const [HEIGHT, BAR, WAIT] = [28, 12, 2];
const QUARTERS_IN_YEAR = 4;
/** A line that brings nothing has its place and no colour. */
const NOTHING: BarLook = TRACK;

export interface StartStripProps {
  readonly kind: Kind;
  /** Of the horizon. */
  readonly quarters: number;
  /** The line's own first quarter, from 1. */
  readonly start: number;
  /** Quarters by which it starts later still, with all lines. */
  readonly delay: number;
  readonly brings: boolean;
}

/** When a line brings something, on the quarters of the horizon: from its first one on, with the delay of all lines before it. */
export function StartStrip({ kind, quarters, start, delay, brings }: StartStripProps) {
  const own = Math.min(start - 1, quarters);
  const from = Math.min(own + delay, quarters);
  return (
    <Strip x={[0, quarters]} height={HEIGHT}>
      {Array.from({ length: quarters + 1 }, (_, at) => (
        <StripLine
          key={at}
          at={at}
          {...(at % QUARTERS_IN_YEAR === 0 ? { stroke: 'var(--color-line)' } : { stroke: 'var(--color-rule)' })}
        />
      ))}
      {from > own && <Bar span={[own, from]} at={0.5} size={WAIT} look={{ fill: 'var(--color-muted)' }} />}
      {from < quarters && <Bar span={[from, quarters]} at={0.5} size={BAR} look={brings ? KIND_LOOK[kind] : NOTHING} />}
    </Strip>
  );
}
