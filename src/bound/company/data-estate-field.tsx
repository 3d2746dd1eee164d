import { COMPLEXITIES, type Complexity } from '#model/facts/company.ts';
import { DATA_ESTATES } from '#model/facts/data-estates.ts';
import { complexityOf } from '#model/document/choices-in-force.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { NotedChoiceField } from '#ui/fields/noted-choice.tsx';
import { ProvenanceMark } from '#ui/provenance-mark.tsx';

const PATH = 'company.complexity';

const CHOICES = (Object.keys(COMPLEXITIES) as Complexity[]).map((id) => ({
  id,
  label: COMPLEXITIES[id],
  note: DATA_ESTATES[id],
}));

/** How tangled the data is, each kind by what one would see. */
export function DataEstateField() {
  const { edit } = useActions();
  const complexity = useNeev((state) => complexityOf(shownScenario(state).document));
  return (
    <NotedChoiceField
      id={PATH}
      label="Data estate"
      hint={
        <>
          how tangled your data is; what comes closest
          <span className="mt-0.5 block">
            <ProvenanceMark kind="ours" text="descriptions ours" />
          </span>
        </>
      }
      value={complexity}
      choices={CHOICES}
      onChange={(chosen) => edit(PATH, chosen)}
    />
  );
}
