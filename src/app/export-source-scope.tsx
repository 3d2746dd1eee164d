import { useMemo, type ReactNode } from 'react';
import { useNeev } from '#bound/context.ts';
import { useLensName } from '#bound/use-lens-name.ts';
import { shownScenario } from '#store/neev-store.ts';
import { nameOf } from '#store/workspace.ts';
import { lensOnFile } from '#words/lenses.ts';
import { ExportSourceContext } from '#ui/chart-export/export-source.ts';

/**
 * Tells what is inside what the files of the open scenario are made of: its name and the lens it looks through.
 * A part of its own, because it listens to the figures: around it nothing is drawn again at every key, and what is
 * inside is handed through.
 */
export function ExportSourceScope({ children }: { readonly children: ReactNode }) {
  const scenario = useNeev((state) => nameOf(shownScenario(state)));
  const lens = lensOnFile(useLensName());
  const source = useMemo(() => ({ scenario, lens }), [scenario, lens]);
  return <ExportSourceContext value={source}>{children}</ExportSourceContext>;
}
