import { provenanceIn } from '#model/business-case/provenance.ts';
import { numberField } from '#model/document/fields.ts';
import { enteredNumber } from '#model/document/read.ts';
import { input } from '#model/sheet/cells.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { readEntry, spellNumber, writeNumber } from '#words/reading/number-text.ts';
import { TypedField } from '#ui/fields/typed-field.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';

export interface ActionNumbersProps {
  readonly paths: readonly { readonly path: string; readonly name: string }[];
}

/** The numbers of one action as fields. Emptied, one goes back to what the source or we say, which stands beside it with its reason. */
export function ActionNumbers({ paths }: ActionNumbersProps) {
  const scenario = useNeev(shownScenario);
  const { document } = scenario;
  const { edit } = useActions();
  return (
    <div className="border-t border-rule [&>:last-child]:border-b-0">
      {paths.map(({ path, name }) => {
        const field = numberField(path);
        const initial = field.defaultFor(document) ?? 0;
        const origin = provenanceIn(document, input(path), scenario);
        return (
          <TypedField<number | undefined>
            key={path}
            id={path}
            label={name}
            hint={field.hint}
            description={origin.kind === 'ours' ? origin.why : undefined}
            mark={<OriginMark origin={origin} />}
            value={enteredNumber(document, path)}
            read={(text) => readEntry(field, text)}
            write={(value) => writeNumber(field, value, initial)}
            spell={(value) => spellNumber(field, value ?? initial)}
            onChange={(value) => edit(path, value)}
            inputMode={field.unit === 'rupees' ? 'text' : 'decimal'}
          />
        );
      })}
    </div>
  );
}
