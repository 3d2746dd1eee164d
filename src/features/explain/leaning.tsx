import { provenanceIn } from '#model/business-case/provenance.ts';
import { useFieldRoute } from '#ui/field-route.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import type { WholeExplanation } from '#model/findings/explanation/explanation.ts';
import { FieldLink } from './field-link.tsx';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { shortName } from '#words/explanation/formulas.ts';

/** The assumption of ours that the figure leans on most, and what a quarter less of it would do. */
export function Leaning({ whole, onClose }: { readonly whole: WholeExplanation; readonly onClose: () => void }) {
  const routeOfField = useFieldRoute();
  const { influence, root, read, began } = whole;
  if (influence === null) return null;
  const { cell, value, tried, figure } = influence;
  const name = shortName(root);
  const route = routeOfField(cell.id);
  const origin = provenanceIn(read.document, cell, began);
  return (
    <p className="mt-4 text-table text-muted">
      The figure leans most on one of ours:{' '}
      <strong className="text-ink">
        {inSentence(cell.label)}, {formatByUnit(value, cell.unit, 'entry')}
      </strong>
      . A quarter less, {formatByUnit(tried, cell.unit, 'entry')}, makes {name === root.cell.label ? 'it' : name}{' '}
      {formatByUnit(figure, root.cell.unit)}.
      {route !== null && (
        <>
          {' '}
          <FieldLink path={cell.id} route={route} look="action" onClose={onClose}>
            Change it
          </FieldLink>
        </>
      )}
      {origin.kind === 'ours' && <span className="mt-1 block text-small">Why ours: {origin.why}</span>}
    </p>
  );
}
