import { CRORE, LAKH } from '#model/facts/money.ts';
import { formatShort } from '#ui/format/digits.ts';
import { formatMoney, moneyParts } from '#ui/format/money.ts';
import { formatMonths } from '#ui/format/months.ts';

/** Where the chart puts a mark, px; it fills these in when it draws. */
export interface Place {
  readonly cx?: number;
  readonly cy?: number;
}

export const LABEL = { fontSize: 12, fill: 'var(--color-muted)' };
/** Keeps a label readable where it crosses a line or another label. */
export const HALO = {
  paintOrder: 'stroke',
  stroke: 'var(--color-paper)',
  strokeWidth: 4,
  strokeLinejoin: 'round',
} as const;
export const STRONG = { fontSize: 13, fontWeight: 600, fill: 'var(--color-ink)' };

const UNITS = { '': 1, lakh: LAKH, Cr: CRORE, 'lakh Cr': LAKH * CRORE };

/** An amount in the unit of the axis, which stands on its end tick: "77.5". */
export function bareAmount(amount: number, top: number): string {
  return formatShort(amount / UNITS[moneyParts(top, 'whole').unit], 1);
}

interface GridLabelProps {
  readonly tick: number;
  /** The end tick, which carries the unit. */
  readonly top: number;
  readonly viewBox?: { readonly x?: number; readonly y?: number };
}

/** The amount over its gridline, at the left; the unit stands once, on the end tick. */
export function GridLabel({ tick, top, viewBox }: GridLabelProps) {
  const unit = UNITS[moneyParts(top, 'whole').unit];
  const bare = String(Number((tick / unit).toPrecision(6))).replace('-', '−');
  return (
    <text x={viewBox?.x} y={(viewBox?.y ?? 0) - 6} {...LABEL}>
      {tick === top ? formatMoney(tick, 'whole') : bare}
    </text>
  );
}

/** The end of a year on the zero line. */
export function YearTick({ cx = 0, cy = 0 }: Place) {
  return <path d={`M${cx} ${cy}v5`} stroke="var(--color-ink)" strokeWidth={1.25} />;
}

interface PaybackMarkProps extends Place {
  readonly months: number;
  /** In the last part of the plot: the label stands to the left of its mark. */
  readonly isLate: boolean;
  readonly isNarrow: boolean;
}

/** A circle on the curve where the money is back, with a flag that says when. */
export function PaybackMark({ cx = 0, cy = 0, months, isLate, isNarrow }: PaybackMarkProps) {
  const anchor = isLate ? 'end' : 'start';
  // Where zero lies near the top the flag is shorter, so that both its lines stay inside the drawing.
  const height = Math.max(16, Math.min(74, cy - 38));
  return (
    <g>
      <path d={`M${cx} ${cy}V${cy - height}`} stroke="var(--color-ink)" />
      <text x={cx} y={cy - height - 22} textAnchor={anchor} {...STRONG} {...HALO}>
        Breaks even
      </text>
      <text x={cx} y={cy - height - 7} textAnchor={anchor} {...LABEL} {...HALO}>
        {isNarrow ? `after ${formatMonths(months)}` : `${formatMonths(months)} after the first rupee`}
      </text>
      <circle cx={cx} cy={cy} r={5} fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth={2} />
    </g>
  );
}

interface DeepestMarkProps extends Place {
  /** Where the drawing of lines and bands ends below, px. */
  readonly floor: number;
  readonly sum: number;
  readonly year: number;
  readonly years: number;
}

/** Between the lowest point and words right under it, px. */
const NEAR = 8;

/** How deep it goes: under everything that is drawn, with a line to the lowest point where bands lie between. */
export function DeepestMark({ cx = 0, cy = 0, floor, sum, year, years }: DeepestMarkProps) {
  const anchor = year === 0 ? 'start' : year === years ? 'end' : 'middle';
  return (
    <g>
      {floor - cy > NEAR && <path d={`M${cx} ${cy}V${floor + 4}`} stroke="var(--color-loss)" />}
      <text x={cx} y={floor + 16} textAnchor={anchor} {...LABEL} {...HALO} fill="var(--color-loss)">
        {`deepest: ${formatMoney(sum)} ${year === 0 ? 'on day one' : `at the end of year ${year}`}`}
      </text>
    </g>
  );
}
