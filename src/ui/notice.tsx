import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface NoticeProps {
  readonly kind?: 'info' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons or links that lead on. */
  readonly actions?: ReactNode;
}

/** A plain message in the flow of the page; an error says what happened, what is safe and what to do. */
export function Notice({ kind = 'info', title, children, actions }: NoticeProps) {
  const isError = kind === 'error';
  return (
    <div
      role={isError ? 'alert' : undefined}
      className={`border-l-2 bg-sunk px-4 py-3 text-table ${isError ? 'border-loss' : 'border-line'}`}
    >
      <p className={`flex items-start gap-2 font-semibold ${isError ? 'text-loss' : 'text-ink'}`}>
        {isError && <Icon name="warning" size={14} className="mt-[3px]" />}
        {title}
      </p>
      {children !== undefined && <div className="mt-1 max-w-[40rem] text-muted">{children}</div>}
      {actions !== undefined && <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">{actions}</div>}
    </div>
  );
}
