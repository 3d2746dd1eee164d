import { useState, type ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';

export interface FoldProps {
  /** The finding that stands when it is closed. */
  readonly title: string;
  /** As it opens first; from then on it is the reader's. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the screen that most readers pass over, under one line that says what it comes to. */
export function Fold({ title, startsOpen = false, children }: FoldProps) {
  const [isOpen] = useState(startsOpen);
  return (
    <details open={isOpen} className="group/fold border-b border-rule">
      <summary className="flex min-h-14 list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="-ml-1 shrink-0 text-muted group-open/fold:rotate-90" />
        <h2 className="py-2 font-serif text-subject font-semibold text-balance">{title}</h2>
      </summary>
      <div className="pb-8 @columns:pl-6">{children}</div>
    </details>
  );
}
