import { LENSES } from '#model/business-case/lenses.ts';
import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf } from '#model/business-case/read-case.ts';
import { useActions } from '#bound/context.ts';
import type { Results } from '#store/results.ts';
import { Button } from '#ui/button.tsx';
import { todaysLensNote } from '#words/lenses.ts';

const { cfo } = LENSES;

/** For a document that looks through the CFO's lens of before: what today's makes of it, and one press that takes it. */
export function TodaysLens({ results: { working, lenses } }: { readonly results: Results }) {
  const { chooseLens } = useActions();
  return (
    <>
      {hasFigures(working.document) && (
        <p>{todaysLensNote(amountOf(working, 'finance.npv'), amountOf(lenses.cfo, 'finance.npv'))}</p>
      )}
      <Button onPress={() => chooseLens(cfo.fields, cfo.label)}>Take today’s CFO lens</Button>
    </>
  );
}
