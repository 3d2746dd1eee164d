import { useState } from 'react';
import { hasFigures } from '#model/business-case/entered.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';

/** Whether the first figures are asked for on the verdict itself. */
export interface Start {
  readonly isOpen: boolean;
  /** Nothing was entered yet, so that there is nothing else to show. */
  readonly isBlank: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Opens with a company without figures and stays while they are typed: the verdict grows around the form. */
export function useStart(): Start {
  const id = useNeev((state) => shownScenario(state).id);
  const isBlank = useNeev((state) => !hasFigures(shownScenario(state).document));
  const [openFor, setOpenFor] = useState<string | null>(null);
  if (isBlank && openFor !== id) setOpenFor(id);
  return {
    isOpen: isBlank || openFor === id,
    isBlank,
    open: () => setOpenFor(id),
    close: () => setOpenFor(null),
  };
}
