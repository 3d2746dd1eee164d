import { hasFigures } from '#model/business-case/entered.ts';
import { givenIn } from '#model/findings/given.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { missingWords } from '#words/company/given.ts';

/** At the end of a form, which of the figures that matter the case goes without; nothing while it has none at all. */
export function Missing() {
  const words = useNeev((state) => {
    const { document } = shownScenario(state);
    return hasFigures(document) ? missingWords(givenIn(document)) : null;
  });
  return words === null ? null : <p className="max-w-[36rem] text-label text-muted">{words}</p>;
}
