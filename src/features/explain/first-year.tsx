import type { WholeExplanation } from '#model/findings/explanation/explanation.ts';
import { useFieldRoute } from '#ui/field-route.ts';
import { accrualEffectWords } from '#words/accrual.ts';
import { shortName } from '#words/explanation/formulas.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { FieldLink } from './field-link.tsx';

const PATH = 'finance.accrual';

/** Under a figure that hangs on how year 1's benefit comes: what the other way would give, and where to choose. */
export function FirstYear({ whole, onClose }: { readonly whole: WholeExplanation; readonly onClose: () => void }) {
  const routeOfField = useFieldRoute();
  const { accrual, root } = whole;
  const route = routeOfField(PATH);
  if (accrual === null) return null;
  return (
    <p className="mt-2 text-table text-muted">
      {accrualEffectWords(accrual, inSentence(shortName(root)), root.cell.unit)}
      {route !== null && (
        <>
          {' '}
          <FieldLink path={PATH} route={route} look="action" onClose={onClose}>
            Choose
          </FieldLink>
        </>
      )}
    </p>
  );
}
