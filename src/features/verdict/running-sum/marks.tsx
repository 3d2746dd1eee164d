import { CRORE, LAKH } from '#model/facts/money.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { formatShort } from '#words/figures/digits.ts';
import { formatMoney, moneyParts } from '#words/figures/money.ts';
import { breakEvenWords, deepestWords } from '#words/running-sum.ts';
import type { RunningPoint } from '#model/findings/running-sum.ts';
import type { Plot } from './plot.ts';

/** Where a mark stands, px. */
interface Place {
  readonly cx: number;
  readonly cy: number;
}

const UNITS = { '': 1, lakh: LAKH, Cr: CRORE, 'lakh Cr': LAKH * CRORE };

/** An amount in the unit of the axis, which stands on its end tick: "77.5". */
export function bareAmount(amount: number, top: number): string {
  return formatShort(amount / UNITS[moneyParts(top, 'whole').unit], 1);
}

interface GridLabelProps {
  readonly tick: number;
  /** The end tick, which carries the unit. */
  readonly top: number;
  /** Where its line lies, px. */
  readonly cy: number;
}

/** The amount over its gridline, at the left; the unit stands once, on the end tick. */
export function GridLabel({ tick, top, cy }: GridLabelProps) {
  const unit = UNITS[moneyParts(top, 'whole').unit];
  const bare = String(Number((tick / unit).toPrecision(6))).replace('-', '−');
  return (
    <text y={cy - 6} {...QUIET}>
      {tick === top ? formatMoney(tick, 'whole') : bare}
    </text>
  );
}

interface PaybackMarkProps extends Place {
  readonly months: number;
  /** In the last part of the plot: the label stands to the left of its mark. */
  readonly isLate: boolean;
  readonly isNarrow: boolean;
}

/** A circle on the curve where the money is back, with a flag that says when. */
export function PaybackMark({ cx, cy, months, isLate, isNarrow }: PaybackMarkProps) {
  const anchor = isLate ? 'end' : 'start';
  const [event, when] = breakEvenWords(months, isNarrow);
  // Where zero lies near the top the flag is shorter, so that both its lines stay inside the drawing.
  const height = Math.max(16, Math.min(74, cy - 38));
  return (
    <g>
      <path d={`M${cx} ${cy}V${cy - height}`} stroke="var(--color-ink)" />
      <text x={cx} y={cy - height - 22} textAnchor={anchor} {...STRONG} {...HALO}>
        {event}
      </text>
      <text x={cx} y={cy - height - 7} textAnchor={anchor} {...QUIET} {...HALO}>
        {when}
      </text>
      <circle cx={cx} cy={cy} r={5} fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth={2} />
    </g>
  );
}

interface DeepestMarkProps extends Place {
  /** Where the drawing of lines and bands ends below, px. */
  readonly floor: number;
  /** Where the last year ends, px. */
  readonly right: number;
  readonly point: RunningPoint;
}

/** Between the lowest point and words right under it, px. */
const NEAR = 8;

/** How deep it goes: under everything that is drawn, with a line to the lowest point where bands lie between. */
export function DeepestMark({ cx, cy, floor, right, point }: DeepestMarkProps) {
  const words = deepestWords(point);
  // Under their point, or as near to it as the plot's ends let them.
  const length = textWidth(words, QUIET);
  const left = Math.max(0, Math.min(cx - length / 2, right - length));
  return (
    <g>
      {floor - cy > NEAR && <path d={`M${cx} ${cy}V${floor + 4}`} stroke="var(--color-loss)" />}
      <text x={left} y={floor + 16} {...QUIET} {...HALO} fill="var(--color-loss)">
        {words}
      </text>
    </g>
  );
}

/** The year that is read: a line through it, with a dot on the sum and on each end of the trials. */
export function PickedMarks({ point: { year, sum, fan }, plot: { x, y, floor } }: { point: RunningPoint; plot: Plot }) {
  const cx = x.at(year);
  return (
    <g data-screen-only>
      <path d={`M${cx} ${y.at(y.to)}V${floor}`} stroke="var(--color-line)" />
      {(['least', 'most'] as const).map(
        (end, k) =>
          fan !== null && (
            <circle
              key={end}
              cx={cx}
              cy={y.at(fan.outer[k] ?? 0)}
              r={3}
              fill="var(--color-paper)"
              stroke="var(--color-accent)"
            />
          ),
      )}
      <circle cx={cx} cy={y.at(sum)} r={4.5} fill="var(--color-accent)" stroke="var(--color-paper)" strokeWidth={1.5} />
    </g>
  );
}
