import type { ScenarioDocument, Snapshot } from '#model/document/document.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { classes } from '#ui/class-names.ts';
import { pointsNow } from '#model/readiness/standings.ts';
import { compareTable } from './tables.ts';
import { pointsText } from '#words/readiness/factors.ts';
import { comparedFactors, isUnmoved } from '#model/findings/readiness/snapshots.ts';
import { comparedTitle, movedWords, unmovedWords, type MovedWords } from '#words/readiness/snapshots.ts';

export interface SnapshotCompareProps {
  readonly document: ScenarioDocument;
  readonly snapshot: Snapshot;
}

const COLUMNS =
  'grid grid-cols-[minmax(0,1fr)_4rem_4rem_4rem] items-center gap-x-3 @row:grid-cols-[14rem_minmax(0,1fr)_4rem_4rem_4rem]';

/** Each factor then and now, on its own scale, with what has moved. */
export function SnapshotCompare({ document, snapshot }: SnapshotCompareProps) {
  const title = comparedTitle(snapshot.date);
  const rows = comparedFactors(snapshot.points, pointsNow(document));
  if (isUnmoved(rows)) return <p className="pt-6 text-margin text-muted">{unmovedWords(snapshot.date)}</p>;
  return (
    <div className="pt-8">
      <h3 className="mb-2 font-serif text-subject font-semibold">{title}</h3>
      <ChartFrame
        isTable
        title={`Readiness by factor, ${title}`}
        fileName={`neev-readiness-since-${snapshot.date}`}
        table={compareTable(rows)}
      >
        <div className={`${COLUMNS} border-b border-ink pb-1.5 text-small text-muted`} aria-hidden="true">
          <span className="@row:col-span-2">Factor</span>
          <span className="text-end">Then</span>
          <span className="text-end">Now</span>
          <span className="text-end">Change</span>
        </div>
        <ul>
          {rows.map(({ id, label, maximum, earlier, now, moved }) => (
            <li key={id} className={`${COLUMNS} border-b border-rule py-1.5 text-table`}>
              <span>{label}</span>
              <Move earlier={earlier} now={now} maximum={maximum} />
              <Points name="then" points={earlier} />
              <Points name="now" points={now} />
              <Change {...movedWords(moved)} />
            </li>
          ))}
        </ul>
      </ChartFrame>
    </div>
  );
}

function Change({ text, isChange }: MovedWords) {
  return (
    <span className={classes('tnum text-end', isChange ? 'font-semibold' : 'text-muted')}>
      <span className="for-readers">change </span>
      {text}
    </span>
  );
}

function Points({ name, points }: { readonly name: string; readonly points: number | null }) {
  return (
    <span className="tnum text-end text-muted">
      <span className="for-readers">{name} </span>
      {points === null ? 'n/a' : pointsText(points)}
    </span>
  );
}

/** A hollow mark where the factor stood, a filled one where it stands. */
function Move({
  earlier,
  now,
  maximum,
}: {
  readonly earlier: number | null;
  readonly now: number | null;
  readonly maximum: number;
}) {
  const place = (points: number) => `${(100 * points) / maximum}%`;
  const [low, high] = [
    Math.min(earlier ?? now ?? 0, now ?? earlier ?? 0),
    Math.max(earlier ?? now ?? 0, now ?? earlier ?? 0),
  ];
  return (
    <span aria-hidden="true" className="relative mx-2 hidden h-5 border-b border-transparent @row:block">
      <span className="absolute inset-x-0 top-1/2 border-t border-grid" />
      <span
        className={classes('absolute top-[calc(50%-1px)] h-0.5', (now ?? 0) < (earlier ?? 0) ? 'bg-loss' : 'bg-accent')}
        style={{ left: place(low), width: place(high - low) }}
      />
      {earlier !== null && (
        <span
          className="absolute top-[calc(50%-5px)] size-2.5 -translate-x-1/2 rounded-full border-2 border-ink bg-paper"
          style={{ left: place(earlier) }}
        />
      )}
      {now !== null && (
        <span
          className="absolute top-[calc(50%-4px)] size-2 -translate-x-1/2 rounded-full bg-accent"
          style={{ left: place(now) }}
        />
      )}
    </span>
  );
}
