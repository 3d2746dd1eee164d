import type { ReactNode } from 'react';
import type { Scores } from '#model/readiness/standings.ts';
import { Building } from '#ui/brand/building.tsx';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/page.tsx';
import { BY_HAND, HALF_ASSUMED, levelOf, levelSentence } from '#words/readiness/standing.ts';

export interface StartSectionProps {
  readonly now: Scores;
  /** Nothing was assessed yet; by hand it may be, while this stands. */
  readonly isUnassessed: boolean;
  readonly isUnfolded: boolean;
  readonly onUnfold: (isUnfolded: boolean) => void;
  /** What can be done without the questions. */
  readonly children: ReactNode;
}

/** Where a visit begins that finds nothing assessed: the building as it is assumed to stand, and the rest only when it is asked for. */
export function StartSection({ now, isUnassessed, isUnfolded, onUnfold, children }: StartSectionProps) {
  return (
    <>
      <Section
        isFirst
        title={isUnassessed ? HALF_ASSUMED.title : levelOf(now).name}
        prose={<p>{isUnassessed ? HALF_ASSUMED.detail : levelSentence(now)}</p>}
      >
        <Building score={now.score} level={levelOf(now).name} width={296} />
        <p className="mt-6 print:hidden">
          <Button isExpanded={isUnfolded} onPress={() => onUnfold(!isUnfolded)}>
            {BY_HAND}
          </Button>
        </p>
      </Section>
      <div hidden={!isUnfolded}>{children}</div>
    </>
  );
}
