import type { ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';

export interface MoreFieldsProps {
  readonly title: string;
  /** At the right of the title: how to type. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Fields seldom needed, folded under one line: "Five more fields". */
export function MoreFields({ title, aside, children }: MoreFieldsProps) {
  return (
    <details className="group">
      <summary className="flex min-h-14 list-none items-center gap-2 border-b border-rule text-table font-medium [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="-ml-1 text-muted group-open:rotate-90" />
        <span className="flex flex-1 flex-wrap items-baseline justify-between gap-x-6 py-2">
          <span>{title}</span>
          {aside !== undefined && <span className="text-label font-normal text-muted">{aside}</span>}
        </span>
      </summary>
      {children}
    </details>
  );
}
