import type { ReactNode } from 'react';
import { classes } from '#ui/class-names.ts';

export interface HeadlineEntryProps {
  /** On a phone, and where there is room. */
  readonly name: string;
  readonly label: string;
  readonly isLoss?: boolean;
  /** Set smaller, to keep to its column. */
  readonly isLong?: boolean;
  /** Left out on a phone, whose bar holds four. */
  readonly isSpare?: boolean;
  /** What became of the figure since the last edit, in words; null for no change. */
  readonly change: string | null;
  /** Said after the change where there is much room. */
  readonly changeTail?: string;
  readonly children: ReactNode;
}

/** A figure of the headline bar under its name and over its change. */
export function HeadlineEntry(props: HeadlineEntryProps) {
  const { name, label, isLoss = false, isLong = false, isSpare = false, change, changeTail = '', children } = props;
  return (
    <div className={classes('min-w-0', isSpare && 'hidden tablet:block')}>
      <dt className="truncate text-small text-muted">
        <span className="@columns:hidden">{name}</span>
        <span className="hidden @columns:inline">{label}</span>
      </dt>
      <dd
        className={classes(
          'whitespace-nowrap',
          isLoss && 'text-loss',
          isLong && '[&>button]:text-table @columns:[&>button]:text-finding',
        )}
      >
        {children}
      </dd>
      <dd className={classes('truncate text-small', change === null ? 'text-muted' : 'font-medium text-accent')}>
        {change ?? 'no change'}
        {change !== null && changeTail !== '' && <span className="hidden @broad:inline">{changeTail}</span>}
      </dd>
    </div>
  );
}
