import { useEffect, useRef, type RefObject } from 'react';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';

/** What a screen of fields puts on the element around them. */
export interface ScenarioPage {
  /** Seals the step of a field that is left, so that the next keystroke in it is a step of its own. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Changes with the scenario: half-typed text belongs to the one it was typed into. */
  readonly key: string;
}

/** Ties a screen's fields to the scenario on show. */
export function useScenarioPage(): ScenarioPage {
  const key = useNeev((state) => shownScenario(state).id);
  const { seal } = useActions();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const held = ref.current;
    held?.addEventListener('focusout', seal);
    return () => held?.removeEventListener('focusout', seal);
  }, [seal]);
  return { ref, key };
}
