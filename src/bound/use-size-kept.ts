import { useMemo } from 'react';
import { sizeKeptIn, type SizeKept } from '#model/business-case/size-kept.ts';
import { sizeOf } from '#model/document/choices-in-force.ts';
import { numberInForce } from '#model/document/read.ts';
import { SIZES, type Size } from '#model/facts/company.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';

export interface UsedSizeKept extends SizeKept {
  readonly size: Size;
  readonly years: number;
  /** Takes the user's own out in one step, so that the size decides again. */
  readonly onUseDefaults: () => void;
}

/** What the open scenario keeps whatever its company's size, and the way to the size's own values. */
export function useSizeKept(): UsedSizeKept {
  const document = useNeev((state) => shownScenario(state).document);
  const { editAll } = useActions();
  const found = useMemo(() => sizeKeptIn(document), [document]);
  const size = sizeOf(document);
  return {
    ...found,
    size,
    years: numberInForce(document, 'finance.years') ?? 1,
    onUseDefaults: () =>
      editAll(
        found.kept.map(({ path }) => ({ path, value: undefined })),
        `The usual for ${SIZES[size].toLowerCase()} companies`,
      ),
  };
}
