import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { packageName, pushedWords, spanWords, TIMELINE_WORDS } from '#words/plan/plan.ts';

/** The packages' first weeks and durations as numbers: where nothing can be dragged, and for who knows what they want. */
export function WeekNumbers({ plan }: { readonly plan: PlanFinding }) {
  return (
    <details className="group mt-6">
      <summary className="text-label font-medium text-accent">{TIMELINE_WORDS.numbers}</summary>
      <ul className="mt-3 border-t border-rule">
        {plan.packages.map(({ id, firstWeek, lastWeek, pushedBy }) => (
          <li
            key={id}
            className="grid grid-cols-2 items-start gap-x-4 gap-y-2 border-b border-rule py-3 text-table @columns:grid-cols-[minmax(0,1fr)_11rem_11rem]"
          >
            <span className="col-span-full @columns:col-span-1">
              <span className="font-medium">{packageName(id)}</span>
              <span className="block text-small text-muted">
                {spanWords(plan.start, firstWeek, lastWeek)}
                {pushedBy !== null && `; ${pushedWords(pushedBy)}`}
              </span>
            </span>
            <span>
              <span className="block text-small text-muted">{TIMELINE_WORDS.firstWeek}</span>
              <NumberCell path={`plan.packages.${id}.firstWeek`} hasOrigin />
            </span>
            <span>
              <span className="block text-small text-muted">{TIMELINE_WORDS.weeks}</span>
              <NumberCell path={`plan.packages.${id}.weeks`} hasOrigin />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
