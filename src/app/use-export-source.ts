import { useMemo } from 'react';
import { useNeev } from '#bound/context.ts';
import { useLensName } from '#bound/use-lens-name.ts';
import { shownScenario } from '#store/neev-store.ts';
import { nameOf } from '#store/workspace.ts';
import { lensOnFile } from '#words/lenses.ts';
import type { ExportSource } from '#ui/chart-export/export-source.ts';

/** What the files of the open scenario are made of: its name and the lens it looks through. */
export function useExportSource(): ExportSource {
  const scenario = useNeev((state) => nameOf(shownScenario(state)));
  const lens = lensOnFile(useLensName());
  return useMemo(() => ({ scenario, lens }), [scenario, lens]);
}
