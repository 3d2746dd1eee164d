import { METRICS, type Metric } from '#model/uncertainty/findings.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { formatShort, NO_FIGURE } from '#words/figures/digits.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatMonths } from '#words/figures/months.ts';
import { formatRoi } from '#words/figures/percent.ts';
import { bareAmount } from '#words/figures/shown-amount.ts';

interface MetricWords {
  readonly name: string;
  /** The name inside a sentence. */
  readonly noun: string;
  readonly article: 'a' | 'an';
  /** A difference of two values inside a sentence. */
  readonly swing: (value: number) => string;
  /** A value on a mark or in prose. */
  readonly write: (value: number) => string;
  /** The same at the end of a bar, where the axis says its usual unit. */
  readonly bare: (value: number) => string;
  /** Why a value is missing, on its mark. */
  readonly missing: string;
}

/** A return that rounds to nothing is told with its decimals. */
const percent = (value: number): string =>
  Math.abs(value) < 0.1 ? `${formatShort(value * 100, 1)}%` : formatRoi(value);

/** How each headline metric is written on marks, on axes and where it is missing. */
export const METRIC_WORDS: Readonly<Record<Metric, MetricWords>> = {
  'finance.npv': {
    name: 'NPV',
    noun: 'NPV',
    article: 'an',
    swing: (value) => formatMoney(value),
    write: (value) => formatMoney(value),
    bare: bareAmount,
    missing: NO_FIGURE,
  },
  'finance.roi': {
    name: 'ROI',
    noun: 'ROI',
    article: 'a',
    swing: percent,
    write: percent,
    bare: percent,
    missing: 'none',
  },
  'finance.paybackMonths': {
    name: 'Payback',
    noun: 'payback',
    article: 'a',
    swing: (value) => formatByUnit(Number(value.toFixed(1)), 'months', 'entry'),
    write: (value) => formatMonths(value, 'short'),
    bare: (value) => formatMonths(value, 'short'),
    missing: 'never',
  },
  'finance.irr': {
    name: 'IRR',
    noun: 'IRR',
    article: 'an',
    swing: percent,
    write: percent,
    bare: percent,
    missing: 'none',
  },
};

/** The metrics as a choice. */
export const METRIC_CHOICES = METRICS.map((id) => ({ id, label: METRIC_WORDS[id].name }));
