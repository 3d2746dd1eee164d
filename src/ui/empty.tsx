import type { ReactNode } from 'react';

export interface EmptyProps {
  /** What would stand here. */
  readonly title: string;
  /** How to get it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** The place of a figure that has nothing to show yet, kept by a dashed line as an unbuilt floor is. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className="flex min-h-40 flex-col items-start justify-center gap-2 border border-dashed border-line px-6 py-8">
      <p className="font-serif text-subject font-semibold">{title}</p>
      {children !== undefined && <div className="max-w-[34rem] text-margin text-muted">{children}</div>}
      {actions !== undefined && <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-3">{actions}</div>}
    </div>
  );
}
