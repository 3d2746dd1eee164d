import { describesExample } from '#model/business-case/beginning.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { useFieldRoute } from '#ui/field-route.ts';
import { LinkButton } from '#ui/link-button.tsx';

const FIRST_FIELD = 'company.annualRevenue';

/** Above the verdict on an example's company: that it is one, and the way to one's own. The example stays. */
export function ExampleLine() {
  const isExample = useNeev((state) => describesExample(shownScenario(state)));
  const { addBlank } = useActions();
  const route = useFieldRoute()(FIRST_FIELD);
  if (!isExample || route === null) return null;
  return (
    <p className="-mt-2 mb-2 tablet:-mt-4 tablet:mb-3 text-label text-muted">
      An example company.{' '}
      <LinkButton href={route} onPress={addBlank}>
        Put in yours <span aria-hidden="true">→</span>
      </LinkButton>
    </p>
  );
}
