import { useMemo } from 'react';
import { correlationsOf } from '#model/uncertainty/correlations/correlations.ts';
import { useRangeOwners } from '#features/uncertainty/shared/range-owners.ts';
import type { Scene } from '#features/uncertainty/shared/use-view.ts';
import { Opening } from '#ui/opening.tsx';
import { DECIDING_OPENING } from '#words/uncertainty/deciding.ts';
import { drawnSentence, ownedWords } from '#words/uncertainty/drawn.ts';

/** What goes into the trials, and whose it is. */
export function RangesOpening({ scene: { read, drivers, varying, delivery } }: { readonly scene: Scene }) {
  const owners = useRangeOwners(drivers);
  const found = useMemo(() => correlationsOf(read.document, varying), [read, varying]);
  const count = (whose: (typeof owners)[number]) => owners.filter((owner) => owner === whose).length;
  return (
    <Opening
      testId="opening"
      objection={
        varying.length === 0
          ? DECIDING_OPENING.giveRange
          : ownedWords(
              { yours: count('yours'), sender: count('sender') },
              read.document.uncertainty?.correlations?.length ?? 0,
              found?.isContradictory === true,
            )
      }
    >
      {drawnSentence(varying.length, delivery !== null)}
    </Opening>
  );
}
