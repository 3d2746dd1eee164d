import { MILESTONES, QUICK_WIN_STEPS, QUICK_WINS } from '#model/facts/milestones.ts';
import type { PackageId } from '#model/facts/packages.ts';
import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { Section } from '#ui/page.tsx';
import { SourceNote } from '#ui/source-note.tsx';
import {
  deliverableWords,
  expectedWords,
  MILESTONES_WORDS,
  runWords,
  stepWeeks,
  winWords,
} from '#words/plan/milestones.ts';
import { packageName } from '#words/plan/plan.ts';

/** What there is to show when: the quick wins with their recipe, then the quarters with what they deliver. */
export function MilestonesSection({ plan }: { readonly plan: PlanFinding }) {
  const when = (id: PackageId): string => {
    const placed = plan.packages.find((each) => each.id === id);
    return placed === undefined ? '' : runWords(plan.start, placed);
  };
  return (
    <>
      <Section
        title={MILESTONES_WORDS.winsTitle}
        prose={
          <p>
            {MILESTONES_WORDS.winsNote} <SourceNote section="§8" />
          </p>
        }
      >
        <ul className="border-t border-rule">
          {QUICK_WINS.map((win) => (
            <li
              key={win.id}
              className="grid gap-x-6 gap-y-1 border-b border-rule py-3 @row:grid-cols-[13rem_minmax(0,1fr)]"
            >
              <div>
                <h3 className="font-semibold">{packageName(win.id)}</h3>
                <p className="text-small text-muted">{when(win.id)}</p>
              </div>
              <p className="text-table">
                {winWords(win)} {expectedWords(win)}
              </p>
            </li>
          ))}
        </ul>
        <details className="mt-4">
          <summary className="text-label font-medium text-accent">{MILESTONES_WORDS.recipe}</summary>
          <ol className="mt-2 flex flex-col gap-1.5 text-table">
            {QUICK_WIN_STEPS.map((step) => (
              <li key={step.from} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3">
                <span className="text-muted">{stepWeeks(step)}</span>
                {step.what}
              </li>
            ))}
          </ol>
        </details>
      </Section>
      <Section title={MILESTONES_WORDS.quartersTitle} prose={<p>{MILESTONES_WORDS.quartersNote}</p>}>
        <ol className="border-t border-rule">
          {MILESTONES.map((milestone) => (
            <li
              key={milestone.id}
              className="grid gap-x-6 gap-y-1 border-b border-rule py-3 @row:grid-cols-[13rem_minmax(0,1fr)]"
            >
              <div>
                <h3 className="font-semibold">{packageName(milestone.id)}</h3>
                <p className="text-small text-muted">{when(milestone.id)}</p>
              </div>
              <div className="text-table">
                <p>{deliverableWords(milestone)}</p>
                <dl className="mt-1 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 text-muted">
                  <dt>{MILESTONES_WORDS.joins}</dt>
                  <dd>{milestone.joins}</dd>
                  <dt>{MILESTONES_WORDS.success}</dt>
                  <dd className="text-ink">{milestone.success}</dd>
                </dl>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
