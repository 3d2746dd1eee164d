import { useState } from 'react';
import type { ReactNode } from 'react';
import { ChartFrame, type ChartFrameProps } from '#ui/chart-frame.tsx';
import { MoreRows } from './more-rows.tsx';

export interface DriverTableProps<Row> extends Pick<ChartFrameProps, 'title' | 'fileName' | 'table' | 'caption'> {
  /** The cells of its head. */
  readonly head: ReactNode;
  /** A row that stands over all others. */
  readonly above?: ReactNode;
  readonly rows: readonly Row[];
  /** How many rows stand before all are asked for. */
  readonly first: number;
  /** A row of the table. */
  readonly children: (row: Row) => ReactNode;
}

/** A table with a row a driver: the first of them, the rest when asked for. */
export function DriverTable<Row>({ head, above, rows, first, children, ...frame }: DriverTableProps<Row>) {
  const [showsAll, setShowsAll] = useState(false);
  return (
    <>
      <ChartFrame isTable {...frame}>
        <div className="@container">
          <table className="w-full text-table">
            <caption className="for-readers">{frame.title}</caption>
            <thead>
              <tr className="border-b border-ink text-small text-muted">{head}</tr>
            </thead>
            <tbody>
              {above}
              {(showsAll ? rows : rows.slice(0, first)).map(children)}
            </tbody>
          </table>
        </div>
      </ChartFrame>
      <MoreRows
        first={first}
        all={rows.length}
        showsAll={showsAll}
        onToggle={() => setShowsAll(!showsAll)}
        what="drivers"
      />
    </>
  );
}
