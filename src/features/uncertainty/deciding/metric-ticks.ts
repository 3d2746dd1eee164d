import type { Metric } from '#model/uncertainty/findings.ts';
import { moneyAxis } from '#words/figures/money-axis.ts';
import { formatShort } from '#words/figures/digits.ts';
import { formatRoi } from '#words/figures/percent.ts';

type Ticks = (values: readonly number[]) => readonly string[];

const percent: Ticks = (values) => values.map((value) => formatRoi(value));

/** The words of an axis of each metric; a unit stands once, on the last tick. */
export const METRIC_TICKS: Readonly<Record<Metric, Ticks>> = {
  'finance.npv': (ticks) => moneyAxis(ticks).texts,
  'finance.roi': percent,
  'finance.paybackMonths': (values) =>
    values.map((value, k) => `${formatShort(value, 1)}${k === values.length - 1 ? ' mo' : ''}`),
  'finance.irr': percent,
};
