import { METRICS, type Metric } from '#model/uncertainty/findings.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { formatShort, NO_FIGURE } from '#words/figures/digits.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatMonths } from '#words/figures/months.ts';
import { formatRoi } from '#words/figures/percent.ts';

interface MetricWords {
  readonly name: string;
  /** The name inside a sentence. */
  readonly noun: string;
  /** A difference of two values inside a sentence. */
  readonly swing: (value: number) => string;
  /** A value on a mark or in prose. */
  readonly write: (value: number) => string;
  /** Why a value is missing, on its mark. */
  readonly missing: string;
  /** Where a gain begins; null where no value of the metric is one. */
  readonly breaksEvenAt: number | null;
}

/** A return that rounds to nothing is told with its decimals. */
const percent = (value: number): string =>
  Math.abs(value) < 0.1 ? `${formatShort(value * 100, 1)}%` : formatRoi(value);

/** How each headline metric is written on marks, on axes and where it is missing. */
export const METRIC_WORDS: Readonly<Record<Metric, MetricWords>> = {
  'finance.npv': {
    name: 'NPV',
    noun: 'NPV',
    swing: (value) => formatMoney(value),
    write: (value) => formatMoney(value),
    missing: NO_FIGURE,
    breaksEvenAt: 0,
  },
  'finance.roi': {
    name: 'ROI',
    noun: 'ROI',
    swing: percent,
    write: percent,
    missing: 'none',
    breaksEvenAt: 0,
  },
  'finance.paybackMonths': {
    name: 'Payback',
    noun: 'payback',
    swing: (value) => formatByUnit(Number(value.toFixed(1)), 'months', 'entry'),
    write: (value) => formatMonths(value, 'short'),
    missing: 'never',
    breaksEvenAt: null,
  },
  'finance.irr': {
    name: 'IRR',
    noun: 'IRR',
    swing: percent,
    write: percent,
    missing: 'none',
    breaksEvenAt: 0,
  },
};

/** The metrics as a choice. */
export const METRIC_CHOICES = METRICS.map((id) => ({ id, label: METRIC_WORDS[id].name }));
