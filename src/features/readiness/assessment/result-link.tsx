import { useEffect, useRef, useState } from 'react';
import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { LINK_RAMP, type RampLink } from '#model/readiness/ramp-link.ts';
import { beforeAfter } from '#words/readiness/ramp.ts';
import { STEPS } from '#words/readiness/steps.ts';

export interface ResultLinkProps {
  /** What following readiness does; null where the case follows it. */
  readonly link: RampLink | null;
}

const amounts = (link: RampLink) => <b className="whitespace-nowrap">{beforeAfter(link)}</b>;

/** Under the result: that the case ignores it, with the two amounts and the button that changes this; pressed, that it is done. */
export function ResultLink({ link }: ResultLinkProps) {
  const { editAll, seal } = useActions();
  const [done, setDone] = useState<RampLink | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  // The button is gone with the press, so the focus goes on to what it did.
  useEffect(() => place.current?.focus(), [done]);
  if (link === null)
    return (
      done !== null && (
        <p
          ref={place}
          tabIndex={-1}
          role="status"
          className="mt-4 border-l-2 border-accent bg-sunk px-4 py-3 text-table outline-none"
        >
          The case follows readiness now, NPV {amounts(done)}. Undo takes it back.
        </p>
      )
    );
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-l-2 border-accent bg-sunk px-4 py-3 text-table">
      <p className="flex-1 basis-72">The case ignores this until it follows readiness: NPV {amounts(link)}.</p>
      <Button
        kind="primary"
        onPress={() => {
          setDone(link);
          seal();
          editAll([LINK_RAMP], STEPS.rampLinked);
        }}
      >
        Let it follow readiness
      </Button>
    </div>
  );
}
