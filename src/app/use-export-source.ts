import { useMemo } from 'react';
import { LENSES } from '#model/business-case/lenses.ts';
import { useNeev, useResults } from '#bound/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { nameOf } from '#store/workspace.ts';
import type { ExportSource } from '#ui/chart-export/export-source.ts';

/** What the files of the open scenario are made of: its name and the lens it looks through. */
export function useExportSource(): ExportSource {
  const scenario = useNeev((state) => nameOf(shownProfile(state)));
  const { lens: builtIn, ownLenses } = useResults();
  const lens =
    builtIn === null ? (ownLenses.find(({ isChosen }) => isChosen)?.lens.name ?? 'own view') : LENSES[builtIn].label;
  return useMemo(() => ({ scenario, lens }), [scenario, lens]);
}
