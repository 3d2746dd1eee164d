import { useEffect, useRef } from 'react';
import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { LINK_RAMP, type RampLink } from '#model/readiness/ramp-link.ts';
import { ASSESSED_IGNORED, ASSESSED_LINKED, beforeAfter } from '#words/readiness/ramp.ts';
import { STEPS } from '#words/readiness/steps.ts';

export interface ResultLinkProps {
  /** What following readiness would do; null where the case follows it. */
  readonly link: RampLink | null;
  /** What following it has done since the questions were opened; null where it does not, or did before. */
  readonly linked: RampLink | null;
}

const amounts = (link: RampLink) => <b className="whitespace-nowrap">{beforeAfter(link)}</b>;

const BOX =
  'mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-l-2 border-accent bg-sunk px-4 py-3 text-table outline-none';

/**
 * Under the result: that the benefits follow it from now on, with the two amounts and a way back; or that they do not, with a
 * way there.
 */
export function ResultLink({ link, linked }: ResultLinkProps) {
  const { editAll, seal } = useActions();
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const follows = linked !== null;
  // The button is gone with the press, so the focus goes on to what it did.
  useEffect(() => {
    if (pressed.current) place.current?.focus();
    pressed.current = false;
  }, [follows]);
  const set = (value: 'readiness' | 'source', step: string): void => {
    pressed.current = true;
    seal();
    editAll([{ path: LINK_RAMP.path, value }], step);
  };
  if (linked !== null)
    return (
      <div ref={place} tabIndex={-1} role="status" className={BOX}>
        <p className="flex-1 basis-72">
          {ASSESSED_LINKED.said} {amounts(linked)}. {ASSESSED_LINKED.undo}
        </p>
        <Button onPress={() => set('source', STEPS.rampBack)}>{ASSESSED_LINKED.back}</Button>
      </div>
    );
  if (link === null) return null;
  return (
    <div ref={place} tabIndex={-1} className={BOX}>
      <p className="flex-1 basis-72">
        {ASSESSED_IGNORED.said} {amounts(link)}.
      </p>
      <Button kind="primary" onPress={() => set('readiness', STEPS.rampLinked)}>
        {ASSESSED_IGNORED.press}
      </Button>
    </div>
  );
}
