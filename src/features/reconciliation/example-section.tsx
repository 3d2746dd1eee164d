import type { ReconciledId, Reconciliation } from '#model/business-case/reconciliation.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Section } from '#ui/page.tsx';
import { SourceNote } from '#ui/source-note.tsx';
import { FigureBlock } from './figure-block.tsx';
import { gapOf } from '#model/findings/gap.ts';
import type { FormulaAlone } from '#model/findings/formula-alone.ts';
import { revenueSharesIn } from '#model/findings/revenue-shares.ts';
import { formulaAloneWords, revenueSharesWords } from '#words/reconciliation/formula.ts';
import { creditedBy } from '#model/findings/reconciliation.ts';
import { shareText } from '#words/reconciliation/causes.ts';
import { exampleTitle } from '#words/reconciliation/sentences.ts';
import { Mark, MARK_IDS } from './marks.tsx';
import { HEADS, reconciliationTable } from './tables.ts';

interface ExampleSectionProps {
  readonly reconciliation: Reconciliation;
  readonly isFirst: boolean;
  /** That the figures are the formula's alone, said under the first's ROI. */
  readonly alone?: FormulaAlone | null;
}

const METHOD =
  ' Each gap is measured against the published figure; its cause is the one belief that, changed alone, closes most of it, or two where together they leave less than half of what one leaves.';

/** An example of the source: each of its published figures beside what the model makes of it. */
export function ExampleSection({ reconciliation, isFirst, alone = null }: ExampleSectionProps) {
  const { example, reads, figures } = reconciliation;
  const { label, section, description } = EXAMPLES[example];
  const title = titleOf(reconciliation);
  const shares = isFirst ? revenueSharesIn(reconciliation) : null;
  const further: Partial<Record<ReconciledId, string>> = {
    ...(shares === null ? {} : { annualBenefit: revenueSharesWords(shares) }),
    ...(alone === null ? {} : { roi: formulaAloneWords(alone) }),
  };
  return (
    <Section
      isFirst={isFirst}
      title={title}
      prose={
        <>
          <p>
            {label}, <SourceNote section={section} />. {description}.
          </p>
          <p>
            The formula counts <b>{shareText(creditedBy(reads.published).credited)}</b> of revenue as benefit.
            {isFirst && METHOD}
          </p>
        </>
      }
    >
      <ChartFrame
        isTable
        title={`${label}: published results beside the formula and the lenses`}
        fileName={`neev-reconciliation-${example.replaceAll('_', '-')}`}
        table={reconciliationTable(reconciliation)}
      >
        <table className="w-full table-fixed">
          <caption className="for-readers">{label}: published results beside the formula and the lenses</caption>
          <thead>
            <tr className="border-b border-ink text-label">
              {MARK_IDS.map((id) => (
                <th key={id} scope="col" className="pr-2 pb-2 text-start font-medium">
                  <span className="flex items-center gap-x-2 gap-y-1.5 max-tablet:flex-col max-tablet:items-start">
                    <Mark id={id} />
                    {HEADS[id]}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {figures.map((figure) => (
            <FigureBlock
              key={figure.id}
              figure={figure}
              example={example}
              reads={reads}
              further={further[figure.id] ?? null}
            />
          ))}
        </table>
      </ChartFrame>
    </Section>
  );
}

/** The finding: what the formula makes of the published benefit. */
function titleOf({ example, figures }: Reconciliation): string {
  const benefit = figures.find(({ id }) => id === 'annualBenefit' || id === 'totalBenefit');
  return exampleTitle(example, benefit === undefined ? null : gapOf(benefit.lenses.published, benefit.published));
}
