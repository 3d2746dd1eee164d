import type { ReactNode } from 'react';
import { classes } from './class-names.ts';

export interface FigureProps {
  /** The figure as text, sign and rupee sign included: "₹58.6", ">99.9", "NPV ₹58.6 Cr" in a sentence. */
  readonly children: ReactNode;
  /** Set small and muted after the figure: "Cr", "%", "months". */
  readonly unit?: ReactNode;
  /** `sentence` and `plain` take the size of the words around them; only `sentence` is underlined at rest. */
  readonly size?: 'sentence' | 'plain' | 'headline' | 'panel' | 'table';
  /** Opens the explanation; without it the figure is plain text. */
  readonly onOpen?: () => void;
  /** Whether its explanation is open now. */
  readonly isOpen?: boolean;
  /** What readers hear before the figure: "Explain net present value:". */
  readonly readerLabel?: string;
  readonly testId?: string;
  /** The unrounded value for tests and scripts; empty for none. */
  readonly dataValue?: number | string;
}

const SIZES = {
  sentence: '',
  plain: '',
  headline: 'font-serif font-semibold text-headline-small tablet:text-headline tnum',
  panel: 'font-serif font-semibold text-panel-figure tnum',
  table: 'font-serif font-semibold text-table-figure tnum',
};
const UNITS = {
  sentence: '',
  plain: 'text-small font-normal text-muted',
  headline: 'font-sans text-small font-normal normal-nums text-muted tablet:text-table',
  panel: 'font-sans text-table-figure font-normal normal-nums text-muted',
  table: 'font-sans text-small font-normal normal-nums text-muted',
};

/** A figure that opens its own explanation. In a sentence it is underlined; in a bar, when it is pointed at or open. */
export function Figure({
  children,
  unit,
  size = 'sentence',
  onOpen,
  isOpen = false,
  readerLabel,
  testId,
  dataValue,
}: FigureProps) {
  const content = (
    <>
      {readerLabel !== undefined && <span className="for-readers">{readerLabel} </span>}
      {children}
      {unit !== undefined && (
        <span className={UNITS[size]}>
          {'\u00A0'}
          {unit}
        </span>
      )}
    </>
  );
  const common = { 'data-testid': testId, 'data-value': dataValue };
  if (onOpen === undefined) {
    return (
      <span className={classes('relative whitespace-nowrap', SIZES[size])} {...common}>
        {content}
      </span>
    );
  }
  const explains = { 'aria-haspopup': 'dialog', 'aria-expanded': isOpen, onClick: onOpen, ...common } as const;
  if (size === 'sentence') {
    // A <button> is a box of its own, and a comma after it could fall to the next line; this one is words among words.
    return (
      <span
        role="button"
        tabIndex={0}
        className="underline-figure relative cursor-pointer whitespace-nowrap hover:decoration-2"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onOpen();
        }}
        {...explains}
      >
        {content}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classes(
        'relative inline whitespace-nowrap border-b-2 text-start hover:border-line after:absolute after:inset-x-0 after:-inset-y-2.5 tablet:after:hidden',
        isOpen ? 'border-accent' : 'border-transparent',
        SIZES[size],
      )}
      {...explains}
    >
      {content}
    </button>
  );
}
