import type { ActionPlan } from '#model/readiness/action-plan.ts';
import { Button } from '#ui/button.tsx';
import { classes } from '#ui/class-names.ts';
import { isFelt, type RampLink } from '#model/readiness/ramp-link.ts';
import { bestNextOf } from '#model/findings/readiness/plan.ts';
import type { Counting } from '#model/readiness/gain.ts';
import { formatMoneyChange } from '#words/figures/money.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { partsWords } from '#words/readiness/gain.ts';
import { beforeFollowing } from '#words/readiness/ramp.ts';
import { noneNextWords, returnWords } from '#words/readiness/plan.ts';
import { ACTIONS, type ActionId } from '#model/facts/actions.ts';

export interface BestNextProps {
  readonly plan: ActionPlan;
  readonly counting: Counting;
  readonly isFirst: boolean;
  /** What letting the case follow readiness does; null where it follows already. */
  readonly link: RampLink | null;
  readonly onAdd: (id: ActionId) => void;
}

/** The action that gains most for a rupee, offered with all that the press does to the NPV. */
export function BestNext({ plan, counting, isFirst, link, onAdd }: BestNextProps) {
  const next = bestNextOf(plan);
  if (next.kind !== 'best')
    return <p className={classes('text-margin text-muted', !isFirst && 'mt-6')}>{noneNextWords(next, isFirst)}</p>;
  const { label, what } = ACTIONS[next.id];
  const parts = counting === 'both' ? partsWords(next.gain) : null;
  return (
    <div
      className={classes(
        'flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-l-2 border-accent bg-sunk px-4 py-3 text-table',
        !isFirst && 'mt-6',
      )}
    >
      <div className="max-w-[30rem] flex-1 basis-72">
        <p>
          <span className="text-muted">{isFirst ? 'Begin with ' : 'Best next: '}</span>
          <b>{label}</b>
          {returnWords(next, counting)}.{parts !== null && ` ${capitalise(parts)}.`}
        </p>
        {link !== null && (
          <BeforeThePress link={link} counting={counting} isFirst={isFirst} npvGain={next.gain.delivered} />
        )}
        <p className="text-small text-muted">{what}</p>
      </div>
      <span className="print:hidden">
        <Button icon="plus" onPress={() => onAdd(next.id)}>
          Add it<span className="for-readers"> {label}</span>
        </Button>
      </span>
    </div>
  );
}

interface BeforeThePressProps {
  readonly link: RampLink;
  readonly counting: Counting;
  readonly isFirst: boolean;
  /** To the NPV delivered in full, ₹. */
  readonly npvGain: number;
}

/** Where the benefits do not follow readiness, the press does more than the gain says, or less. */
function BeforeThePress({ link, counting, isFirst, npvGain }: BeforeThePressProps) {
  if (!isFirst) return <p>{beforeFollowing(counting === 'both')}</p>;
  if (!isFelt(link)) return null;
  const { change } = link;
  return (
    <p>
      Letting the benefits follow readiness first moves the NPV delivered in full by{' '}
      <b className="whitespace-nowrap">{formatMoneyChange(change)}</b>: adding it moves that by{' '}
      <b className="whitespace-nowrap">{formatMoneyChange(change + npvGain)}</b> in all.
    </p>
  );
}
