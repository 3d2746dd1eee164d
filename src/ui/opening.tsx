import type { ReactNode } from 'react';

export interface OpeningProps {
  /** The answer word, set strong: "Yes." */
  readonly answer?: string;
  /** What the chosen lens says, in ink. */
  readonly children: ReactNode;
  /** The strongest objection, muted. */
  readonly objection?: ReactNode;
  readonly testId?: string;
}

/** The sentence a screen opens with. Its size follows the width left to the page: 40/50, 32/42 beside a panel, 27/35 on a phone. */
export function Opening({ answer, children, objection, testId }: OpeningProps) {
  return (
    <h1
      data-testid={testId}
      className="max-w-[67.5rem] font-serif text-opening-small font-normal text-balance @row:text-opening-narrow @broad:font-large @broad:text-opening"
    >
      {answer !== undefined && <strong className="font-semibold">{answer} </strong>}
      {children}
      {objection !== undefined && <span className="text-muted"> {objection}</span>}
    </h1>
  );
}
