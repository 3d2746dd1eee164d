import type { ReactNode } from 'react';
import { useId } from 'react';
import { Icon } from '#ui/icon.tsx';

export interface FieldGroupProps {
  readonly title: string;
  /** At the right of the title: how to type. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled group of field rows under one ink line. */
export function FieldGroup({ title, aside, children }: FieldGroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-10 first:mt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-ink pb-3">
        <h2 id={id} className="font-serif text-finding-small font-semibold tablet:text-finding">
          {title}
        </h2>
        {aside !== undefined && <p className="text-label text-muted">{aside}</p>}
      </div>
      {children}
    </section>
  );
}

/** Fields seldom needed, folded under one line: "Five more fields". */
export function MoreFields({ title, aside, children }: FieldGroupProps) {
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
