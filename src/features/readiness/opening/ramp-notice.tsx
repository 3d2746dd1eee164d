import { memo } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import type { Counting } from '#model/readiness/gain.ts';
import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { LINK_RAMP, rampLinkOf } from '#model/readiness/ramp-link.ts';
import { arrivesWords, followingWords, NOT_FOLLOWING, onlyCostWords } from '#words/readiness/ramp.ts';
import { STEPS } from '#words/readiness/steps.ts';

export interface RampNoticeProps {
  readonly read: Case;
  readonly counting: Counting;
}

/** Says where the benefits do not follow readiness, what following it would change, and lets them follow. */
export const RampNotice = memo(function RampNotice({ read, counting }: RampNoticeProps) {
  const { editAll } = useActions();
  const { ramp, actions } = read.shape;
  const link = rampLinkOf(read.document);
  if (link === null) return null;
  return (
    <div className="mt-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-l-2 border-line bg-sunk py-3 pr-3 pl-4 text-table">
      <p className="max-w-[46rem] flex-1 basis-80">
        <b>{NOT_FOLLOWING.title}</b> {arrivesWords(ramp, counting === 'both')}{' '}
        {actions.length > 0 && `${onlyCostWords(counting === 'both')} `}
        {followingWords(link)}
      </p>
      <span className="print:hidden">
        <Button onPress={() => editAll([LINK_RAMP], STEPS.rampLinked)}>{NOT_FOLLOWING.press}</Button>
      </span>
    </div>
  );
});
