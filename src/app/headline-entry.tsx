import type { ReactNode } from 'react';
import { classes } from '#ui/class-names.ts';

/** A change in words that say its direction, and whether it is for the better; its colour only repeats that. */
export interface HeadlineChange {
  readonly words: string;
  /** Its direction is told by its sign alone. */
  readonly isSigned?: boolean;
  readonly isBetter: boolean;
}

export interface HeadlineEntryProps {
  /** On a phone, and where there is room. */
  readonly name: string;
  readonly label: string;
  readonly isLoss?: boolean;
  /** Characters of the figure with its unit: long ones are set smaller, to keep to their column. */
  readonly length?: number;
  /** Left out on a phone, whose bar holds four. */
  readonly isSpare?: boolean;
  /** What became of the figure since the last edit; null for no change. */
  readonly change: HeadlineChange | null;
  /** Said after the change where there is much room. */
  readonly changeTail?: string;
  /** Said where there is no change. */
  readonly quiet: ReactNode;
  readonly children: ReactNode;
}

/** From here figures would run into their neighbours, on a phone and on any screen. */
const LONG = 8;
const VERY_LONG = 11;

/** A figure of the headline bar under its name and over its change. */
export function HeadlineEntry(props: HeadlineEntryProps) {
  const { name, label, isLoss = false, length = 0, isSpare = false, change, changeTail = '' } = props;
  const { quiet, children } = props;
  return (
    <div className={classes('min-w-0', isSpare && 'hidden tablet:block')}>
      <dt className="truncate text-small text-muted">
        <span className="@broad:hidden">{name}</span>
        <span className="hidden @broad:inline">{label}</span>
      </dt>
      <dd
        className={classes(
          'whitespace-nowrap',
          isLoss && 'text-loss',
          length > LONG && 'max-tablet:[&>button]:text-table',
          length > LONG && length <= VERY_LONG && '@columns:@max-broad:[&>button]:text-finding',
          length > VERY_LONG && 'tablet:[&>button]:text-finding @columns:@max-broad:[&>button]:text-subject',
        )}
      >
        {children}
      </dd>
      <dd
        className={classes(
          'text-small tablet:truncate print:hidden',
          change === null ? 'text-muted' : 'font-medium',
          change !== null && (change.isBetter ? 'text-accent' : 'text-loss'),
        )}
      >
        {change?.words ?? quiet}
        {change?.isSigned === true && (
          <span className="hidden @broad:inline">{change.isBetter ? ', better' : ', worse'}</span>
        )}
        {change !== null && changeTail !== '' && <span className="hidden @broad:inline">{changeTail}</span>}
      </dd>
    </div>
  );
}
