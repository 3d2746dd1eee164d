import { useUncertainty } from '#bound/context.ts';
import { Empty } from '#ui/empty.tsx';

export interface AwaitedProps {
  /** What readers hear: "Working out what drives it". */
  readonly label: string;
  /** Heights that hold the place of what is on its way, so that nothing jumps when it comes. */
  readonly className: string;
}

/** The place of an analysis that is on its way; where it came to nothing, that is said instead. */
export function Awaited({ label, className }: AwaitedProps) {
  const hasFailed = useUncertainty(({ problem, working }) => (problem ?? working.problem) !== null);
  return hasFailed ? (
    <Empty title="This could not be worked out">
      What happened stands at the top of the page, with a way to try again. Any edit tries again too.
    </Empty>
  ) : (
    <div role="status" aria-label={label} className={`${className} print:h-auto!`}>
      <p className="hidden text-table text-muted print:block">
        This was still being worked out when the page was printed.
      </p>
    </div>
  );
}
