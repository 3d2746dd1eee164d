import { LENSES } from '#model/business-case/lenses.ts';
import type { Reconciliation } from '#model/business-case/reconciliation.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { unitFor } from '#ui/chart/table-units.ts';
import { causeFindingOf } from '#model/findings/reconciliation.ts';
import { causeWords } from '#words/reconciliation/causes.ts';
import { figureWords } from '#words/reconciliation/figures.ts';
import type { MarkId } from './marks.tsx';

export const HEADS: Readonly<Record<MarkId, string>> = {
  said: 'Published',
  published: 'Its formula',
  calibrated: LENSES.calibrated.label,
  cfo: LENSES.cfo.label,
};

/** Each figure has its own unit, the same for the published one and those of the model. */
export function reconciliationTable({ reads, figures }: Reconciliation): ChartTable {
  const words = figures.map(({ id }) => figureWords(id, reads.published.shape.years));
  const value = (id: MarkId) => ({ label: HEADS[id], unit: 'byRow' }) as const;
  return {
    columns: [
      { label: 'Figure' },
      value('said'),
      value('published'),
      value('calibrated'),
      value('cfo'),
      { label: 'Cause' },
    ],
    rows: figures.map((figure, k) => [
      words[k]?.label ?? '',
      figure.published,
      figure.lenses.published,
      figure.lenses.calibrated,
      figure.lenses.cfo,
      causeWords(causeFindingOf(figure, reads.published), figure),
    ]),
    rowUnits: figures.map(({ published, lenses }, k) =>
      unitFor(words[k]?.unit ?? 'factor', [published, ...Object.values(lenses)]),
    ),
  };
}
