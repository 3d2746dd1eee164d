import { formatScore } from '#words/figures/score.ts';
import { memo, useState } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import { isCalendarDate, MOST_SNAPSHOTS } from '#scenario/limits.ts';
import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { DateField } from '#ui/fields/date-field.tsx';
import { dateWords } from '#words/figures/dates.ts';
import { numberWord } from '#words/figures/numbers.ts';
import { Section } from '#ui/page.tsx';
import { today } from '#ui/today.ts';
import { SnapshotList } from './snapshot-list.tsx';
import { SnapshotCompare } from './snapshot-compare.tsx';
import { withoutSnapshot, withSnapshot } from './snapshots.ts';
import { ScoreTrend } from './score-trend.tsx';
import { isUnassessed, pointsNow, scoresOfSnapshot } from '#features/readiness/shared/standing.ts';

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
    editAll([{ path: PATH, value }], `Assessment of ${dateWords(date)} ${isKnown ? 'replaced' : 'kept'}`);
    setAsked(date);
  };
  return (
    <Section
      title={titleOf(kept, now.score)}
      prose={
        <p>
          Keep an assessment now and again after a quarter: what has moved is the best evidence for the next budget.
        </p>
      }
    >
      <div className="flex flex-wrap items-start gap-x-4 border-b border-rule print:hidden @columns:-mt-3">
        <div className="min-w-0 flex-1 basis-72 [&>div]:border-b-0">
          <DateField
            label="Day of this assessment"
            hint={hintOf(document, now.score, isKnown)}
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
          {MOST_SNAPSHOTS} are kept, which is the most. Delete one to keep another.
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
            onDelete={(day) =>
              editAll(
                [{ path: PATH, value: withoutSnapshot(snapshots, day) }],
                `Assessment of ${dateWords(day)} deleted`,
              )
            }
          />
        </>
      )}
      {compared !== undefined && <SnapshotCompare document={document} snapshot={compared} />}
    </Section>
  );
});

function hintOf(document: ScenarioDocument, score: number, isKnown: boolean): string {
  if (isKnown) return 'one is kept for this day already';
  return isUnassessed(document) ? 'all at half: nothing is assessed yet' : `at ${formatScore(score)} of 100`;
}

interface Kept {
  readonly snapshot: { readonly date: string };
  readonly scores: { readonly score: number };
}

function titleOf(kept: readonly Kept[], score: number): string {
  const [first] = kept;
  if (first === undefined) return 'No earlier assessment to compare with';
  const change = score - first.scores.score;
  const since = dateWords(first.snapshot.date);
  if (formatScore(Math.abs(change)) === '0') return `The score stands where it stood on ${since}`;
  const points = Math.abs(change);
  const count = Number.isInteger(points) ? numberWord(points) : formatScore(points);
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} ${points === 1 ? 'point' : 'points'} ${change > 0 ? 'up' : 'down'} since ${since}`;
}
