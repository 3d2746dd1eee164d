import type { ReactNode } from 'react';
import { Skeleton } from './skeleton.tsx';

export interface AwaitedChartProps {
  /** What is under way, for readers and, where it takes its time, for the eye: "Working out what drives it". */
  readonly label: string;
  /** Heights that hold the place of what is on its way, so that nothing jumps when it comes. */
  readonly className: string;
  /** The frame of what comes, where it does not fill its place as an upright plot. */
  readonly children?: ReactNode;
}

/** The place of a chart whose figures are on their way: its frame is drawn, on paper too, and what is awaited is said. */
export function AwaitedChart({ label, className, children }: AwaitedChartProps) {
  return (
    <div role="status" aria-label={label} className={`relative ${className} print:h-56! print:overflow-hidden`}>
      {children ?? <Skeleton />}
      <p aria-hidden="true" className="late absolute bg-paper pr-3 pb-1 text-small text-muted print:hidden">
        {`${label} …`}
      </p>
      <p className="absolute hidden bg-paper pr-3 text-table text-muted print:block">
        This was still being worked out when the page was printed.
      </p>
    </div>
  );
}
