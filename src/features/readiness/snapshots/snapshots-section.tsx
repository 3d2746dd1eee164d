import { memo, useState } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import { isCalendarDate, MOST_SNAPSHOTS } from '#scenario/limits.ts';
import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { DateField } from '#ui/fields/date-field.tsx';
import { Fold } from '#features/readiness/shared/fold.tsx';
import { today } from '#ui/today.ts';
import { SnapshotList } from './snapshot-list.tsx';
import { SnapshotCompare } from './snapshot-compare.tsx';
import { withoutSnapshot, withSnapshot } from '#model/readiness/snapshots.ts';
import { ScoreTrend } from './score-trend.tsx';
import { isUnassessed, pointsNow, scoresOfSnapshot } from '#model/readiness/standings.ts';
import { scoreMovedSince } from '#model/findings/readiness/snapshots.ts';
import { fullWords, keepHint, movedTitle } from '#words/readiness/snapshots.ts';
import { deletedStep, keptStep } from '#words/readiness/steps.ts';

const PATH = 'assessment.snapshots';

/** Assessments that were kept: today's can be added, and each can be compared with how things stand. */
export const SnapshotsSection = memo(function SnapshotsSection({ document }: { readonly document: ScenarioDocument }) {
  const { editAll } = useActions();
  const [date, setDate] = useState(today);
  const snapshots = document.assessment?.snapshots ?? [];
  const [asked, setAsked] = useState<string | null>(null);
  const compared = snapshots.find((each) => each.date === asked) ?? snapshots.at(-1);
  const now = scoresOfSnapshot({ date: today(), points: pointsNow(document) });
  const kept = snapshots.map((snapshot) => ({ snapshot, scores: scoresOfSnapshot(snapshot) }));
  const isKnown = snapshots.some((each) => each.date === date);
  const isFull = snapshots.length >= MOST_SNAPSHOTS && !isKnown;
  const canSave = isCalendarDate(date) && !isFull;
  const save = (): void => {
    if (!canSave) return;
    const value = withSnapshot(snapshots, { date, points: pointsNow(document) });
    editAll([{ path: PATH, value }], keptStep(date, isKnown));
    setAsked(date);
  };
  return (
    <Fold title={movedTitle(scoreMovedSince(kept, now.score))} startsOpen={kept.length > 0}>
      <p className="max-w-[40rem] pb-2 text-margin text-muted">
        Keep an assessment now and again after a quarter: what has moved is the best evidence for the next budget.
      </p>
      <div className="flex flex-wrap items-start gap-x-4 border-b border-rule print:hidden">
        <div className="min-w-0 flex-1 basis-72 [&>div]:border-b-0">
          <DateField
            label="Day of this assessment"
            hint={keepHint(now.score, isUnassessed(document), isKnown)}
            value={date}
            onChange={setDate}
          />
        </div>
        <span className="pb-3 @row:pt-3">
          <Button isDisabled={!canSave} onPress={save}>
            {isKnown ? 'Replace that day' : 'Keep this assessment'}
          </Button>
        </span>
      </div>
      {isFull && (
        <p role="status" className="pt-2 text-small text-muted">
          {fullWords(MOST_SNAPSHOTS)}
        </p>
      )}
      {kept.length > 0 && (
        <>
          {(kept.length > 1 || kept[0]?.snapshot.date !== today()) && (
            <div className="mt-8">
              <ScoreTrend kept={kept} now={now.score} day={today()} />
            </div>
          )}
          <SnapshotList
            kept={kept}
            chosen={compared?.date ?? null}
            onChoose={setAsked}
            onDelete={(day) => editAll([{ path: PATH, value: withoutSnapshot(snapshots, day) }], deletedStep(day))}
          />
        </>
      )}
      {compared !== undefined && <SnapshotCompare document={document} snapshot={compared} />}
    </Fold>
  );
});
