import type { ReactNode } from 'react';
import type { LensId } from '#model/business-case/lenses.ts';
import { LENS_IDS, LENSES } from '#model/business-case/lenses.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import type { Viewpoint } from '#ui/explain-context.ts';
import type { Case } from '#model/business-case/read-case.ts';
import { cellOfPublished, type Reconciliation, type ReconciledFigure } from '#model/business-case/reconciliation.ts';
import { Explained } from '#ui/explained.tsx';
import { gapOf } from '#model/findings/gap.ts';
import { causeFindingOf } from '#model/findings/reconciliation.ts';
import { causeWords } from '#words/reconciliation/causes.ts';
import { DotPlot } from './dot-plot.tsx';
import { figureText, figureWords, publishedText } from '#words/reconciliation/figures.ts';
import { gapWords } from '#words/reconciliation/gaps.ts';

/** An example through a lens, whatever is open: what its figures are explained in. */
const viewpointOf = (example: ExampleId, lens: LensId, { document }: Case): Viewpoint => ({
  id: `${example} ${lens}`,
  label: `${EXAMPLES[example].label} through the lens “${LENSES[lens].label}”`,
  example,
  of: () => document,
});

interface FigureBlockProps {
  readonly figure: ReconciledFigure;
  readonly example: ExampleId;
  /** The example through each lens. */
  readonly reads: Reconciliation['reads'];
  /** What else a reader asks at this figure. */
  readonly further: string | null;
}

/** One published figure: the anchor, the three lenses with their gaps, all four on one axis, and the cause. */
export function FigureBlock({ figure, example, reads, further }: FigureBlockProps) {
  const formula = reads.published;
  const { id, published, lenses } = figure;
  const { years } = formula.shape;
  const { label, unit, aside } = figureWords(id, years);
  const cell = cellOfPublished(id, years);
  return (
    <tbody className="break-inside-avoid">
      <tr>
        <th scope="rowgroup" colSpan={4} className="pt-5 text-start font-normal">
          <span className="font-serif text-subject font-semibold">{label}</span>
          {aside !== undefined && <span className="ml-2 text-small whitespace-nowrap text-muted">{aside}</span>}
        </th>
      </tr>
      <tr className="align-top">
        <Value text={publishedText(published, unit, 'short')} gap="as published" />
        {LENS_IDS.map((lens) => {
          const value = lenses[lens];
          const text = figureText(value, unit, 'short');
          return (
            <Value
              key={lens}
              text={
                cell !== null && value !== null ? (
                  <Explained cell={cell} from={viewpointOf(example, lens, reads[lens])} size="plain">
                    {text}
                  </Explained>
                ) : (
                  text
                )
              }
              gap={value === null ? 'not paid back' : gapWords(gapOf(value, published))}
            />
          );
        })}
      </tr>
      <tr>
        <td colSpan={4} className="border-b border-rule pb-5">
          <DotPlot values={{ said: published, ...lenses }} unit={unit} />
          <p className="mt-3 max-w-[42rem] text-table text-muted">
            {causeWords(causeFindingOf(figure, formula), figure)}
          </p>
          {further !== null && <p className="mt-2 max-w-[42rem] text-table text-muted">{further}</p>}
        </td>
      </tr>
    </tbody>
  );
}

function Value({ text, gap }: { readonly text: ReactNode; readonly gap: string }) {
  return (
    <td className="tnum pt-1 pr-2">
      <span className="block h-6 font-serif text-subject font-semibold whitespace-nowrap tablet:text-table-figure">
        {text}
      </span>
      <span className="block text-small text-muted">{gap}</span>
    </td>
  );
}
