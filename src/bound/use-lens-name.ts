import { lensNameOf, type LensName } from '#model/business-case/lenses.ts';
import { useNeev, useResults } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';

/** Whose view the figures on show are seen through. */
export function useLensName(): LensName {
  const { document } = useResults().working;
  const sent = useNeev((state) => shownScenario(state).sent);
  return lensNameOf(document, sent);
}
