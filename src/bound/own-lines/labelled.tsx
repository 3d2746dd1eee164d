import type { ReactNode } from 'react';

/** A field under its name, in a row of several. */
export const Labelled = ({
  label,
  className = '',
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) => (
  <label className={`block ${className}`}>
    <span className="mb-1 block text-small text-muted">{label}</span>
    {children}
  </label>
);
