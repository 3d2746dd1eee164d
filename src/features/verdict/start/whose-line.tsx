import { describesExample } from '#model/business-case/beginning.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { addressHere, FIRST_FIELD } from './address.ts';
import type { Start } from './use-start.ts';

/** Above the verdict, whose company it is on: an example's, with the way to one's own, or one's own that is only begun. */
export function WhoseLine({ start }: { readonly start: Start }) {
  const isExample = useNeev((state) => describesExample(shownScenario(state)));
  const example = useNeev(({ workspace }) => workspace.scenarios.find(describesExample)?.id);
  const { addBlank, addExample, open } = useActions();
  if (!isExample && !start.isOpen) return null;
  return (
    <p className="-mt-2 mb-2 text-label text-muted tablet:-mt-4 tablet:mb-3">
      {isExample ? (
        <>
          An example company.{' '}
          <LinkButton href={addressHere(FIRST_FIELD)} onPress={addBlank}>
            Put in yours <span aria-hidden="true">→</span>
          </LinkButton>
        </>
      ) : (
        <>
          Your company.{' '}
          <LinkButton onPress={() => (example === undefined ? addExample('ecommerce') : open(example))}>
            See an example
          </LinkButton>
        </>
      )}
    </p>
  );
}
