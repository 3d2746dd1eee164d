import { useId } from 'react';
import type { ReactNode } from 'react';

/** Two findings side by side, 616 + 48 + 456 at the widest; one under the other where there is no room. */
export function Pair({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-12 border-t border-rule pt-6 @broad:gap-y-6 @broad:grid-cols-[minmax(0,27fr)_minmax(0,20fr)]">
      {children}
    </div>
  );
}

export interface HalfProps {
  readonly title: ReactNode;
  readonly prose?: ReactNode;
  readonly children: ReactNode;
}

/** One of the two. */
export function Half({ title, prose, children }: HalfProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="font-serif text-finding-small font-semibold text-balance @columns:text-finding">
        {title}
      </h2>
      {prose !== undefined && <p className="mt-2 mb-3 text-margin text-muted">{prose}</p>}
      {children}
    </section>
  );
}
