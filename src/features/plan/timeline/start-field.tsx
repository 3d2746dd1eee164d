import { useActions } from '#bound/context.ts';
import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { DateField } from '#ui/fields/date-field.tsx';
import { startStep, TIMELINE_WORDS } from '#words/plan/plan.ts';

/** The day on which the plan starts; emptied, the usual one again. */
export function StartField({ plan }: { readonly plan: PlanFinding }) {
  const { editAll } = useActions();
  const change = (start: string | undefined): void => editAll([{ path: 'plan.start', value: start }], startStep(start));
  return (
    <div className="w-full">
      <DateField
        id="plan.start"
        label={TIMELINE_WORDS.start}
        hint={TIMELINE_WORDS.startHint}
        value={plan.start}
        onChange={(date) => change(date === '' ? undefined : date)}
      />
    </div>
  );
}
