import { LENSES } from '#model/business-case/lenses.ts';
import type { Reconciliation } from '#model/business-case/reconciliation.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { formatMoney } from '#words/figures/money.ts';
import { counted } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';
import { Opening } from '#ui/opening.tsx';

/** The formula against its own results, and how near one belief brings them. */
export function ReconciliationOpening({ all }: { readonly all: readonly Reconciliation[] }) {
  const benefits = all.flatMap(({ example, figures }) =>
    figures
      .filter(({ id, lenses }) => id === 'annualBenefit' && lenses.published !== null)
      .map(({ published, lenses, cause }) => ({ example, published, lenses, cause })),
  );
  const off = benefits.find(({ cause }) => cause.kind !== 'agrees');
  if (off === undefined) return <Opening>The source’s published benefits follow from its own formula.</Opening>;
  const worst = Math.max(
    ...benefits.map(({ published, lenses }) => Math.abs((lenses.calibrated ?? 0) / published - 1)),
  );
  const credited = formatRate(LENSES.calibrated.fields.revenueAttribution);
  return (
    <Opening
      objection={`Crediting ${credited} of each revenue gain instead brings ${benefits.length === 2 ? 'both' : counted(benefits.length, 'of the')} ${EXAMPLES[off.example].section} examples within ${Math.ceil(worst * 100)}% of what they report a year.`}
    >
      The source’s published results cannot come from its own formula: it promises{' '}
      {formatMoney(off.lenses.published ?? 0)} a year and reports {formatMoney(off.published, 'entry')}.
    </Opening>
  );
}
