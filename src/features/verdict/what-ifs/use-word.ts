import { useEffect, useState } from 'react';
import { wordOf, type Word } from '#model/findings/answer.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { useUncertaintyActions } from '#bound/context.ts';

interface Heard {
  readonly of: ScenarioDocument;
  /** Null where no trials came. */
  readonly word: Word | null;
}

/**
 * The word that trials have for a document; undefined while they are on their way, null where they came to nothing.
 * @param isDue nothing that is more wanted is under way
 */
export function useWord(document: ScenarioDocument, isDue: boolean): Word | null | undefined {
  const { trialsOf } = useUncertaintyActions();
  const [heard, setHeard] = useState<Heard | null>(null);
  useEffect(() => {
    if (!isDue) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const hear = (word: Word | null) => signal.aborted || setHeard({ of: document, word });
    trialsOf(document, signal).then(
      (findings) => hear(wordOf(findings)),
      () => hear(null),
    );
    return () => controller.abort(new Error('Another document is asked about'));
  }, [trialsOf, document, isDue]);
  return heard?.of === document ? heard.word : undefined;
}
