import { originOf } from '#model/business-case/provenance.ts';
import { useNeev } from '#bound/context.ts';
import { NumberField } from '#bound/fields/number-field.tsx';
import { shownScenario } from '#store/neev-store.ts';

interface ActionNumberProps {
  readonly path: string;
  readonly name: string;
}

export interface ActionNumbersProps {
  readonly paths: readonly ActionNumberProps[];
}

/** The numbers of one action as fields. Emptied, one goes back to what the source or we say, which stands beside it with its reason. */
export function ActionNumbers({ paths }: ActionNumbersProps) {
  return (
    <div className="border-t border-rule [&>:last-child]:border-b-0">
      {paths.map((each) => (
        <ActionNumber key={each.path} {...each} />
      ))}
    </div>
  );
}

function ActionNumber({ path, name }: ActionNumberProps) {
  const origin = useNeev((state) => originOf(shownScenario(state), path));
  return <NumberField path={path} label={name} description={origin.kind === 'ours' ? origin.why : undefined} />;
}
