import { useId } from 'react';
import type { ReactNode } from 'react';
import { classes } from './class-names.ts';

/** A screen's content: 1120 px at most. What is inside adapts to its width, not the window's. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <div className="page-sides pt-8 pb-20 tablet:pt-14 print:pt-5 print:pb-0">
      <div className="@container max-w-page">{children}</div>
    </div>
  );
}

export interface SectionProps {
  /** The finding, not the topic. */
  readonly title: ReactNode;
  /** What it means, in the margin column under the title. */
  readonly prose?: ReactNode;
  readonly children?: ReactNode;
  /** Under both columns, whichever is longer. */
  readonly below?: ReactNode;
  /** The first section follows the opening without a line above it. */
  readonly isFirst?: boolean;
  /** Title and prose above the children, across the page. */
  readonly stacked?: boolean;
  /** For links and tests. */
  readonly id?: string;
}

/** A finding in the margin column and what shows it in the figure column: 264 + 24 + 832, one under the other where there is no room. */
export function Section({ title, prose, children, below, isFirst = false, stacked = false, id }: SectionProps) {
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      id={id}
      className={classes(
        'grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-5 @max-columns:print:block',
        !stacked && '@columns:grid-cols-[16.5rem_minmax(0,1fr)]',
        isFirst ? 'mt-10 print:mt-6' : 'mt-14 border-t border-rule pt-6 print:mt-8 print:pt-4',
      )}
    >
      <div
        className={classes(
          !stacked && '@columns:max-w-none',
          'max-w-[40rem] break-inside-avoid @max-columns:print:mb-4 @max-columns:not-has-[table]:break-after-avoid',
        )}
      >
        <h2 id={titleId} className="font-serif text-finding-small font-semibold text-balance @columns:text-finding">
          {title}
        </h2>
        {prose !== undefined && (
          <div className="mt-2 flex flex-col items-start gap-3 text-margin text-muted [&_b]:text-ink [&_strong]:text-ink">
            {prose}
          </div>
        )}
      </div>
      {children !== undefined && <div className="min-w-0">{children}</div>}
      {below !== undefined && <div className={classes('min-w-0', !stacked && '@columns:col-span-2')}>{below}</div>}
    </section>
  );
}
